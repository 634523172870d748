import {
  check,
  formatDate,
  normalize,
  parseDate,
  parseStory,
  type StoryDraft,
} from 'story-widgets/data';

const draft: StoryDraft = {
  headline: 'Lee visits China',
  'x-desk': {editor: 7},
  sources: [{id: 4, publisher: 'Yonhap', 'x-archive': true}],
};

export const headline: string = normalize(draft).story.headline;
export const printed: string = formatDate(parseDate('2026-01-06').date, 'en');
export const count: number = parseStory('{"headline": "Lee"}').story.sections.length;
export const isFine: boolean = (await check(draft)).length === 0;

// @ts-expect-error a field that is neither known nor the author's own
export const misspelt: StoryDraft = {headlin: 'Lee'};
// @ts-expect-error a date is parsed first: formatDate(parseDate('2026-01-06').date, 'en')
formatDate('2026-01-06', 'en');
