import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {deepQuery, realCard} from '../browser/real-story.js';

describe('a picture', () => {
  it('says "Photo" in our language, and its caption and credit in that of the story', async () => {
    const card = await realCard({}, draft => {
      draft.lang = 'ko';
      draft.image = {url: '', caption: '정상회담.', credit: '연합뉴스'};
    });
    const [caption] = deepQuery(card, 'figcaption');
    expect(caption!.textContent).to.equal('정상회담. Photo: 연합뉴스');
    expect(caption!.closest<HTMLElement>('[lang]')!.lang).to.equal('ko');
    const parts = deepQuery(caption!, 'bdi').map(({lang, textContent}) => `${lang} ${textContent}`);
    expect(parts).to.deep.equal(['en Photo: 연합뉴스', 'ko 연합뉴스']);
  });
});
