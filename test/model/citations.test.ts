import {expect} from '@open-wc/testing';
import {normalize} from '../../src/model/normalize.js';
import type {StoryDraft} from '../../src/model/draft.js';

const FOUR = [
  {id: '1'},
  {id: '2'},
  {id: '3'},
  {id: '4', excerpts: [{id: 'a', text: 'We agreed.', locator: 'para. 3'}]},
];

/** The text without markers, what each run cites, and the sentences that concern citations. */
async function read(text: string, sources: StoryDraft['sources'] = FOUR) {
  const {story, issues} = normalize({headline: 'h', sections: [{text}], sources});
  const blocks = story.sections[0]?.blocks ?? [];
  return {
    text: blocks.map(block => block.text),
    runs: blocks.flatMap(({runs}) =>
      runs.map(
        ({at, citations}) =>
          `${at}: ${citations.map(each => (each.excerptId ? `${each.sourceId}:${each.excerptId}` : each.sourceId)).join(' ')}`,
      ),
    ),
    issues: (await issues)
      .filter(({code}) => code === 'citation-unresolved' || code === 'input-truncated')
      .map(({message}) => message),
  };
}

describe('cited text', () => {
  for (const [written, text, runs] of [
    ['nine years[4].', 'nine years.', ['10: 4']],
    ['launches[2][3]. The', 'launches. The', ['8: 2 3']],
    ['launches[2] [3] .', 'launches .', ['8: 2 3']],
    ['repair. [4]', 'repair.', ['7: 4']],
    ['a[1, 2] b', 'a b', ['1: 1 2']],
    ['a[1–3].', 'a.', ['1: 1 2 3']],
    ['a[1-3,4].', 'a.', ['1: 1 2 3 4']],
    ['a[1][1][2].', 'a.', ['1: 1 2']],
    ['a[4:a].', 'a.', ['1: 4:a']],
    ['[4] starts', ' starts', ['0: 4']],
    ['one[1] two[2]', 'one two', ['3: 1', '7: 2']],
    [String.raw`a \[1] b[1]`, 'a [1] b', ['7: 1']],
    ['그는 말했다[1].', '그는 말했다.', ['6: 1']],
  ] as const) {
    it(`reads ${JSON.stringify(written)} as ${JSON.stringify(text)} with ${runs.join(' and ')}`, async () => {
      expect(await read(written)).to.deep.equal({text: [text], runs: [...runs], issues: []});
    });
  }

  for (const text of [
    'a [sic] b',
    'in [2024] he',
    'a [] b',
    'a [[ b',
    'a ] b',
    'a [x, y] b',
    'a [see also the report] b',
  ]) {
    it(`keeps ${JSON.stringify(text)} as it is, without an issue`, async () => {
      expect(await read(text)).to.deep.equal({text: [text], runs: [], issues: []});
    });
  }

  for (const [text, marker] of [
    ['a[9].', '[9]'],
    ['a[24].', '[24]'],
    ['a[reuters.com#1].', '[reuters.com#1]'],
    ['a[1, 9].', '[1, 9]'],
    ['a[3–1].', '[3–1]'],
  ] as const) {
    it(`keeps ${marker} in ${JSON.stringify(text)} as text and reports it`, async () => {
      const result = await read(text);
      expect(result.text).to.deep.equal([text]);
      expect(result.runs).to.deep.equal([]);
      expect(result.issues).to.have.length(1);
      expect(result.issues[0]).to.contain(`${marker} names no source`);
    });
  }

  it('resolves [reuters.com#1] by id, and then shows positions as numbers', () => {
    const {story} = normalize({
      headline: 'h',
      sections: [{text: 'a[reuters.com#1][bbc.com#2]'}],
      sources: [{id: 'reuters.com#1'}, {id: 'bbc.com#2'}],
    });
    expect(
      story.sections[0]?.blocks[0]?.runs[0]?.citations.map(({number}) => number),
    ).to.deep.equal([1, 2]);
  });

  it('keeps the citation of [4:z], whose excerpt is missing, and reports it', async () => {
    const result = await read('a[4:z].');
    expect(result.runs).to.deep.equal(['1: 4']);
    expect(result.issues).to.deep.equal([
      '[4:z] names an excerpt that source 4 does not have. Add the excerpt or correct its id.',
    ]);
  });

  it('parts paragraphs at a blank line', async () => {
    expect((await read('One[1].\n \nTwo[2].')).text).to.deep.equal(['One.', 'Two.']);
  });

  it('does not expand the range bomb [1-999999999]', async () => {
    expect((await read('a[1-999999999]')).text).to.deep.equal(['a[1-999999999]']);
  });

  it('reads markers up to 10,000 and leaves the rest as text', async () => {
    const full = {text: 'a[1] '.repeat(1_000)};
    const {story, issues} = normalize({
      headline: 'h',
      sections: [...Array.from({length: 10}, () => full), {text: 'b[1]'}],
      sources: [{id: 1}],
    });
    expect(story.claims).to.have.length(10_000);
    expect(story.sections[10]?.blocks[0]?.text).to.equal('b[1]');
    expect((await issues).filter(({code}) => code === 'input-truncated')).to.deep.equal([
      {
        code: 'input-truncated',
        severity: 'warning',
        path: 'sections[10].text',
        message: 'The story has more than 10000 markers; the rest stay text.',
      },
    ]);
  });

  it('reads 1,000 markers of a paragraph and leaves the rest of it as text', async () => {
    const {story, issues} = normalize({
      headline: 'h',
      sections: [{text: `${'a[1] '.repeat(1_002)}\n\nb[1]`}],
      sources: [{id: 1}],
    });
    expect(story.claims).to.have.length(1_001);
    const [first, second] = story.sections[0]?.blocks ?? [];
    expect(first?.text.slice(-12)).to.equal(' a a[1] a[1]');
    expect(second?.text).to.equal('b');
    expect((await issues).filter(({code}) => code === 'input-truncated')).to.deep.equal([
      {
        code: 'input-truncated',
        severity: 'warning',
        path: 'sections[0].text',
        message: 'This paragraph has more than 1000 markers; the rest stay text.',
      },
    ]);
  });

  it('reads 64 Ki opening brackets without slowing down', async () => {
    expect((await read('['.repeat(65_536))).runs).to.deep.equal([]);
  });
});
