import type {StoryDraft} from 'story-widgets';

export const before: StoryDraft = {
  id: 'lee',
  headline: 'Lee visits China',
  sections: [{heading: 'Reset', text: 'The first state visit in nine years[4].'}],
  sources: [
    {
      id: '4',
      publisher: 'Yonhap',
      title: 'Lee and Xi meet in Beijing',
      url: 'https://en.yna.co.kr/view/4',
    },
  ],
};

export const after: StoryDraft = {...before, headline: 'Lee returns from China'};
