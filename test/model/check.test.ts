import {expect} from '@open-wc/testing';
import {checkStory} from '../../src/model/check.js';
import type {IssueCode} from '../../src/model/issues.js';
import {check, normalize} from '../../src/model/normalize.js';
import type {StoryDraft} from '../../src/model/draft.js';

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

async function flaws(draft: StoryDraft, ...codes: IssueCode[]): Promise<string[]> {
  const issues = await check(story(draft));
  return issues
    .filter(({code}) => !codes.length || codes.includes(code))
    .map(({path, message}) => `${path}: ${message}`);
}

describe('checkStory', () => {
  it('finds nothing wrong with a story whose every sentence is cited', async () => {
    expect(await flaws({})).to.deep.equal([]);
  });

  it('changes nothing in a story without a headline', () => {
    const {story: read} = normalize(story({headline: ''}));
    const before = JSON.stringify(read);
    expect(checkStory(read).map(({code}) => code)).to.deep.equal(['headline-missing']);
    expect(JSON.stringify(read)).to.equal(before);
  });

  it('asks for no source of a note of the newsroom in brackets', async () => {
    const note = '(Reporting by J. Sorel; editing by Piet Vos)';
    const text = `He met Xi[1][2].\n\n${note}`;
    expect(await flaws({sections: [{text}]})).to.deep.equal([]);
    const unclosed = `He met Xi[1][2].\n\n${note} Nobody says so.`;
    expect((await flaws({sections: [{text: unclosed}]})).length).to.be.greaterThan(0);
  });

  for (const note of [
    'Photo: the last sleeper in 2014.',
    'Foto: Max Muster / dpa',
    '사진=연합뉴스',
    'Reporting by Hana Sorel in Port Sorel',
    'Mit Material von dpa',
  ]) {
    it(`asks for no source of the credit “${note}”`, async () => {
      expect(await flaws({sections: [{text: `He met Xi[1][2].\n\n${note}`}]})).to.deep.equal([]);
    });
  }

  it('asks for no source of a short note without heading below sections that have one', async () => {
    const sections = [{heading: 'Talks', text: 'He met Xi[1][2].'}, {text: 'Made by a machine.'}];
    expect(await flaws({sections})).to.deep.equal([]);
    const long = [{heading: 'Talks', text: 'He met Xi[1][2].'}, {text: 'a'.repeat(301)}];
    expect((await flaws({sections: long})).length).to.equal(1);
  });

  it('asks for no source of a standfirst without a marker above text that is cited', async () => {
    expect(await flaws({summary: 'Ties are restored.'})).to.deep.equal([]);
    const alone = {summary: 'Ties are restored.', sections: []};
    expect(await flaws(alone, 'claim-uncited')).to.have.length(1);
  });

  it('asks for no source of a question, or of the line above a list', async () => {
    const text = 'He met Xi[1][2].\n\nWhat next?\n\nThe dates are:\n\nHe leaves[1].';
    expect(await flaws({sections: [{text}]})).to.deep.equal([]);
  });

  it('says once that a story has no sources, and not that each sentence is uncited', async () => {
    expect(await flaws({sources: [], sections: [{text: 'He met Xi. He left.'}]})).to.deep.equal([
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
    it(`finds the uncited sentence “Ties are restored.” in ${where}`, async () => {
      expect(await flaws(draft as StoryDraft)).to.deep.equal([
        `${path}: “Ties are restored.” cites no source. Add a marker, or take it out.`,
      ]);
    });
  }

  it('names each of two uncited sentences of one paragraph', async () => {
    expect(
      await flaws({sections: [{text: 'One is open. He met Xi[1][2]. Two is open.'}]}),
    ).to.have.length(2);
  });

  it('leaves out what has neither letter nor digit: “— …”', async () => {
    expect(await flaws({sections: [{text: 'He met Xi[1][2]. — …'}]})).to.deep.equal([]);
  });

  it('cuts an uncited sentence of 300 characters to 79 and an ellipsis', async () => {
    const [message = ''] = await flaws({
      sections: [{text: `${'a'.repeat(299)}.`}, {text: 'b[1][2].'}],
    });
    expect(/“(.*)”/.exec(message)?.[1]).to.equal(`${'a'.repeat(79)}…`);
  });

  it('names a source that nothing cites by the number shown', async () => {
    const sources = [...SOURCES, {id: '9', publisher: 'KBS'}];
    expect(await flaws({sources})).to.deep.equal([
      'sources[2]: Nothing cites source 9. Cite it, or keep it as further reading.',
    ]);
  });

  it('takes YONHAP and Yonhap for one voice', async () => {
    const sources = [{publisher: 'Yonhap'}, {publisher: 'YONHAP'}];
    expect(await flaws({sources})).to.deep.equal([
      'sources: All 2 sources are from Yonhap: that is one voice, not 2.',
    ]);
  });

  it('says nothing of one voice where there is one source', async () => {
    expect(
      await flaws({sources: [{publisher: 'Yonhap'}], sections: [{text: 'a[1].'}]}),
    ).to.deep.equal([]);
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
    ['newest first with a late 2026', ['2020', '2017', '2026', '2014'], 'timeline[2].date'],
    ['with a month below a day of it', ['2026-01', '2026-02-03', '2026-02'], ''],
    ['with a quarter below a day of it', ['2026-05', '2026-07-01', '2026-35'], ''],
    ['with a month below a later one', ['2026-01', '2026-02-03', '2026-01'], 'timeline[2].date'],
  ] as const) {
    it(`reports ${late || 'nothing'} in a timeline ${order}`, async () => {
      const found = await flaws({timeline: events(...dates)}, 'timeline-unordered');
      expect(found.map(line => line.split(':', 1)[0])).to.deep.equal(late ? [late] : []);
    });
  }

  it('passes over a date that is not EDTF', async () => {
    const timeline = events('2017', 'last week', '2020');
    expect(await flaws({timeline}, 'timeline-unordered')).to.deep.equal([]);
  });

  it('reports an event id that has two dates, with both', async () => {
    const timeline = [
      {id: 'summit', date: '2026-01-05', text: 'a[1]'},
      {id: 'summit', date: '2026-01-06', text: 'b[1]'},
    ];
    expect(await flaws({timeline}, 'timeline-conflict')).to.deep.equal([
      'timeline[1].date: “id summit” is dated 2026-01-06 here and 2026-01-05 in timeline[0].date. Correct one of them.',
    ]);
  });

  it('reports no quotation that is shorter than 20 characters', async () => {
    const timeline = [
      {date: '2017', text: '“good neighbours” [1]'},
      {date: '2018', text: '“good neighbours” [1]'},
    ];
    expect(await flaws({timeline}, 'timeline-conflict')).to.deep.equal([]);
  });
});
