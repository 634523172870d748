import {expect} from '@open-wc/testing';
import {hintFor} from '../../src/desk/hints.js';
import type {StoryDraft} from '../../src/model/draft.js';

const NUMBERED: StoryDraft = {sources: [{}, {}, {}, {id: 7}]};
const NAMED: StoryDraft = {sources: [{id: 'reuters.com#1'}, {id: 'yna.co.kr#1'}]};

describe('hintFor', () => {
  for (const [words, draft, hint] of [
    ['[9]', NUMBERED, 'Did you mean [7]?'],
    ['[4]', NUMBERED, 'Did you mean [3]?'],
    ['[1–5]', NUMBERED, 'Did you mean [1–3]?'],
    ['[5–9]', NUMBERED, ''],
    ['[1, 9]', NUMBERED, ''],
    ['[reuter.com#1]', NAMED, 'Did you mean [reuters.com#1]?'],
    ['[bbc.com#1]', NAMED, ''],
    ['[9]', {}, ''],
  ] as const) {
    it(`says of ${words} “${hint}” where the sources are ${JSON.stringify(draft.sources)}`, async () => {
      expect(await hintFor({code: 'citation-unresolved', path: 'summary', words}, draft)).to.equal(
        hint,
      );
    });
  }

  for (const [code, path, words, hint] of [
    ['date-unreadable', 'published', 'Jan 6, 2026', 'Write 2026-01-06.'],
    ['date-unreadable', 'published', '03/04/2026', ''],
    ['field-unknown', 'secshuns', 'secshons', 'Did you mean "sections"?'],
    ['field-unknown', 'sources[2].titel', 'titel', 'Did you mean "title"?'],
    ['field-unknown', 'timeline[2].titel', 'titel', ''],
    ['field-unknown', 'sources[0].excerpts[1].txt', 'txt', 'Did you mean "text"?'],
    ['url-unsafe', 'url', 'www.example.com/lee', 'Write https://www.example.com/lee'],
    ['url-unsafe', 'url', '//example.com', 'Write https://example.com'],
    ['url-unsafe', 'url', 'javascript:alert(1)', ''],
    ['headline-missing', 'headline', '', ''],
  ] as const) {
    it(`says “${hint}” of ${code} ${words}`, async () => {
      expect(await hintFor({code: code, path, words}, {})).to.equal(hint);
    });
  }

  it('reads a date in the language of the story', async () => {
    const doubt = {code: 'date-unreadable', path: 'published', words: '6. Januar 2026'} as const;
    expect(await hintFor(doubt, {lang: 'de'})).to.equal('Write 2026-01-06.');
  });
});
