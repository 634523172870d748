import type {StoryDraft} from '../../src/model/draft.js';

export const UNANSWERED = '/faults/story.json?delayMs=60000';
export const MISSING = '/faults/story.json?status=404';

/** How a story can fail to come: the reader is told each in a sentence. */
export const FAILURES: [why: string, properties: object][] = [
  ['is closed to the reader', {src: '/faults/story.json?status=403'}],
  ['is asked for too often', {src: '/faults/story.json?status=429'}],
  ['is behind a broken server', {src: '/faults/story.json?status=503'}],
  ['was not sent', {src: '/faults/story.json?status=418'}],
  ['is at a server that hangs up', {src: '/faults/story.json?hangUp=1&v=states'}],
  ['takes too long', {src: UNANSWERED, timeoutMs: 50}],
  ['is too large', {src: '/data/lee-china-visit.json?large', maxBytes: 10}],
  ['is damaged', {src: '/faults/story.json?truncate=1'}],
  ['is none', {src: '/faults/story.json?body=[1]'}],
  ['is missing from the page', {src: '#nowhere'}],
  ['is at an address that is not allowed', {src: 'ftp://courier.example/story.json'}],
];

/**
 * Dates that `Intl` has no words for, and none at all; a source of no publisher, and two that nothing
 * cites; events that none supports, and a sentence that many do.
 */
export const UNUSUAL: StoryDraft = {
  headline: 'About when',
  lang: 'en',
  updated: '2026-01-09',
  sources: [
    {url: 'https://a.example/1'},
    {publisher: 'AP'},
    {title: 'Article'},
    ...Array.from({length: 4}, () => ({publisher: 'Reuters', title: 'Article'})),
  ],
  sections: [{text: 'They met[1][2].'}, {text: 'They met[3]. They met[1][3][5][7].'}],
  timeline: ['1984~', '1984?', '201X', '2025-21', '2025-24', '2025-35', '2025-40', '2026-01/..']
    .concat('../2026')
    .map(date => ({date, text: 'They met.'}))
    .concat({date: '', text: 'They met[1].'}),
  corrections: [{text: 'They met.'}],
};

/** More places than a table of who supports what has. */
export const HUGE: StoryDraft = {
  ...UNUSUAL,
  sources: Array.from({length: 40}, () => ({url: 'https://a.example/1'})),
  timeline: Array.from({length: 140}, () => ({date: '1984', text: 'They met.'})),
};

/** Sixty events of three strands, two publishers and four sources. */
export const LONG: StoryDraft = {
  headline: 'Sixty years',
  lang: 'en',
  sources: ['Yonhap', 'Reuters', 'Yonhap', 'AP'].map((publisher, index) => ({
    publisher,
    title: `Article ${index + 1}`,
    url: `https://news.example/${index + 1}`,
  })),
  timeline: Array.from({length: 60}, (_, index) => ({
    date: `${1960 + index}`,
    group: ['Trade', 'Security', 'Culture'][index % 3],
    text: `Number ${index} is told here[${(index % 4) + 1}].`,
  })),
};

/** One source with all that a source can have, cited by its excerpt; and corrections. */
export const COMPLETE: StoryDraft = {
  id: 'complete',
  headline: 'A summit in Beijing',
  lang: 'en',
  url: 'https://courier.example/summit',
  kicker: 'Diplomacy',
  summary: 'Two leaders met[1:a].',
  publisher: {name: 'Courier', url: 'https://courier.example/'},
  authors: [{name: 'A. Kim', url: 'https://courier.example/kim'}],
  published: '2026-01-07',
  disclosure: 'Summarised by AI from one article.',
  image: {url: '', alt: 'Two leaders', caption: 'The summit.', credit: 'Yonhap'},
  sections: [{id: 'summit', heading: 'The summit', text: 'They met twice[1:a].'}],
  sources: [
    {
      publisher: 'Yonhap',
      title: 'Lee and Xi meet',
      summary: 'They spoke of trade.',
      url: 'https://en.yna.co.kr/1',
      published: '2026-01-06',
      paywall: true,
      archiveUrl: 'https://archive.example/1',
      excerpts: [{id: 'a', text: 'The two met twice.', locator: 'Paragraph 3'}],
    },
  ],
  corrections: [{date: '2026-01-09', text: 'They met twice, not once.', target: 'summit'}],
};
