import {expect} from '@open-wc/testing';
import {reportFlaws} from '../../src/model/check.js';
import type {Issue, IssueCode} from '../../src/model/issues.js';
import {normalize} from '../../src/model/normalize.js';
import type {StoryDraft} from '../../src/model/story.js';

const SOURCES = [
  {id: '1', publisher: 'Yonhap'},
  {id: '2', publisher: 'Xinhua'},
];

/** A story without a flaw, but for what is put in its place. */
const story = (draft: StoryDraft): StoryDraft => ({
  headline: 'Lee in Beijing',
  sections: [{text: 'He met Xi[1][2].'}],
  sources: SOURCES,
  ...draft,
});

function flaws(draft: StoryDraft, ...codes: IssueCode[]): string[] {
  return normalize(story(draft))
    .issues.filter(({code}) => !codes.length || codes.includes(code))
    .map(({path, message}) => `${path}: ${message}`);
}

describe('reportFlaws', () => {
  it('finds nothing wrong with a story whose every sentence is cited', () => {
    expect(flaws({})).to.deep.equal([]);
  });

  it('adds to the issues that are there, and changes nothing in the story', () => {
    const {story: read} = normalize(story({headline: ''}));
    const before = JSON.stringify(read);
    const issues: Issue[] = [
      {code: 'url-unsafe', severity: 'error', path: 'url', message: 'It was there before.'},
    ];
    reportFlaws(read, issues);
    expect(issues.map(({code}) => code)).to.deep.equal(['url-unsafe', 'headline-missing']);
    expect(JSON.stringify(read)).to.equal(before);
  });

  it('says once that a story has no sources, and not that each sentence is uncited', () => {
    expect(flaws({sources: [], sections: [{text: 'He met Xi. He left.'}]})).to.deep.equal([
      'sources: The story has no sources. Add them.',
    ]);
  });
});

describe('the check of what is cited', () => {
  for (const [where, draft, path] of [
    ['the summary', {summary: 'Ties are restored. He met Xi[1].'}, 'summary'],
    [
      'the second section',
      {sections: [{text: 'a[1][2].'}, {text: 'Ties are restored.'}]},
      'sections[1].text',
    ],
    [
      'an event behind an empty one',
      {timeline: [{}, {date: '2026', text: 'Ties are restored.'}]},
      'timeline[1].text',
    ],
  ] as const) {
    it(`finds the uncited sentence “Ties are restored.” in ${where}`, () => {
      expect(flaws(draft as StoryDraft)).to.deep.equal([
        `${path}: “Ties are restored.” cites no source. Add a marker, or take it out.`,
      ]);
    });
  }

  it('names each of two uncited sentences of one paragraph', () => {
    expect(
      flaws({sections: [{text: 'One is open. He met Xi[1][2]. Two is open.'}]}),
    ).to.have.length(2);
  });

  it('leaves out what has neither letter nor digit: “— …”', () => {
    expect(flaws({sections: [{text: 'He met Xi[1][2]. — …'}]})).to.deep.equal([]);
  });

  it('cuts an uncited sentence of 300 characters to 79 and an ellipsis', () => {
    const [message = ''] = flaws({sections: [{text: `${'a'.repeat(299)}.`}, {text: 'b[1][2].'}]});
    expect(/“(.*)”/.exec(message)?.[1]).to.equal(`${'a'.repeat(79)}…`);
  });

  it('names a source that nothing cites by the number shown', () => {
    const sources = [...SOURCES, {id: '9', publisher: 'KBS'}];
    expect(flaws({sources})).to.deep.equal([
      'sources[2]: Nothing cites source 9. Cite it, or keep it as further reading.',
    ]);
  });

  it('takes YONHAP and Yonhap for one voice', () => {
    const sources = [{publisher: 'Yonhap'}, {publisher: 'YONHAP'}];
    expect(flaws({sources})).to.deep.equal([
      'sources: All 2 sources are from Yonhap: that is one voice, not 2.',
    ]);
  });

  it('says nothing of one voice where there is one source', () => {
    expect(flaws({sources: [{publisher: 'Yonhap'}], sections: [{text: 'a[1].'}]})).to.deep.equal(
      [],
    );
  });
});

describe('the check of the timeline', () => {
  const events = (...dates: string[]) => dates.map(date => ({date, text: 'Xi speaks[1].'}));

  for (const [order, dates, late] of [
    ['oldest first', ['2017', '2020', '2026'], ''],
    ['newest first', ['2026', '2020', '2017'], ''],
    ['of equal dates', ['2020', '2020'], ''],
    ['with a late 2020', ['2017', '2026', '2020'], 'timeline[2].date'],
    ['with an early 2026', ['2026', '2017', '2020'], 'timeline[1].date'],
  ] as const) {
    it(`reports ${late || 'nothing'} in a timeline ${order}`, () => {
      const found = flaws({timeline: events(...dates)}, 'timeline-unordered');
      expect(found.map(line => line.split(':', 1)[0])).to.deep.equal(late ? [late] : []);
    });
  }

  it('passes over a date that is not EDTF', () => {
    const timeline = events('2017', 'last week', '2020');
    expect(flaws({timeline}, 'timeline-unordered')).to.deep.equal([]);
  });

  it('reports an event id that has two dates, with both', () => {
    const timeline = [
      {id: 'summit', date: '2026-01-05', text: 'a[1]'},
      {id: 'summit', date: '2026-01-06', text: 'b[1]'},
    ];
    expect(flaws({timeline}, 'timeline-conflict')).to.deep.equal([
      'timeline[1].date: “id summit” is dated 2026-01-06 here and 2026-01-05 in timeline[0].date. Correct one of them.',
    ]);
  });

  it('reports no quotation that is shorter than 20 characters', () => {
    const timeline = [
      {date: '2017', text: '“good neighbours” [1]'},
      {date: '2018', text: '“good neighbours” [1]'},
    ];
    expect(flaws({timeline}, 'timeline-conflict')).to.deep.equal([]);
  });
});
