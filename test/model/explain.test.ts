import {expect} from '@open-wc/testing';
import {explain} from '../../src/model/explain.js';
import {check, normalize} from '../../src/model/normalize.js';
import type {StoryDraft} from '../../src/model/draft.js';

const DRAFT: StoryDraft = {
  headline: 'Lee in Beijing',
  sections: [{id: 'talks', text: 'He met Xi[1].'}],
  sources: [{id: '1', publisher: 'Yonhap', excerpts: [{id: 'a', text: 'Good.'}]}],
};

describe('explain', () => {
  for (const [what, draft, path, message] of [
    [
      'a marker that names no source',
      {summary: 'He left[1][9].'},
      'summary',
      '[9] names no source of this story, so it stays text. Add the source, correct it, or write \\[ for a plain bracket.',
    ],
    [
      'a date that does not exist',
      {published: '2026-02-30'},
      'published',
      '“2026-02-30” is a date that does not exist, so it is shown as written. Correct it.',
    ],
    [
      'a date in words',
      {published: 'last week'},
      'published',
      '“last week” is not an EDTF date, so it is shown as written. Write 2026, 2026-01 or 2026-01-06; other wording goes into "label".',
    ],
    [
      'a correction of an unknown section',
      {corrections: [{text: 'It was Monday.', target: 'votes'}]},
      'corrections[0].target',
      '“votes” is no id of a section or event, so it stands only in the list. Correct it.',
    ],
    [
      'a heading without a text',
      {sections: [...(DRAFT.sections ?? []), {heading: 'Background'}]},
      'sections[1]',
      '“Background” has no text. Write it, or remove the section.',
    ],
    [
      'a kicker of 600 characters',
      {kicker: 'k'.repeat(600)},
      'kicker',
      'kicker is longer than 500 characters; the rest is left out.',
    ],
  ] as const) {
    it(`says of ${what}: ${message.slice(0, 40)}…`, async () => {
      const issues = await check({...DRAFT, ...draft} as StoryDraft);
      expect(issues).to.deep.include({code: issues[0]?.code, severity: 'warning', path, message});
    });
  }

  it('says what the gate noticed before what the checks find', () => {
    const {story, flaws} = normalize({...DRAFT, headline: '', url: 'javascript:alert(1)'});
    expect(explain(story, flaws).map(({code}) => code)).to.deep.equal([
      'url-unsafe',
      'headline-missing',
    ]);
  });

  it('says of a value that is no object: The story must be an object', async () => {
    const [issue] = await check(7 as never);
    expect(issue?.message).to.equal('The story must be an object, so it is left out.');
  });
});

describe('issues', () => {
  it('are read once for a draft, however often they are asked for', () => {
    const normalized = normalize({...DRAFT});
    expect(normalized.issues).to.equal(normalized.issues);
  });

  it('say nothing of a story without a flaw', async () => {
    expect(await check({...DRAFT})).to.deep.equal([]);
  });
});
