import {expect} from '@open-wc/testing';
import {nameSources} from '../../src/formats/name-sources.js';
import {readPrintedDate} from '../../src/formats/printed-dates.js';
import {splitBlocks} from '../../src/formats/text-blocks.js';
import {ENGLISH, Vocabulary} from '../../src/formats/text-language.js';
import {readLines, type Line} from '../../src/formats/text-lines.js';
import {parseStory} from '../../src/load/parse-story.js';

const CONTEXT = {readDate: readPrintedDate, vocabulary: new Vocabulary([ENGLISH]), lang: 'en'};

function nameIn(lines: readonly Line[]): ReturnType<typeof nameSources> {
  const blocks = splitBlocks(lines, CONTEXT);
  return nameSources(lines, blocks, CONTEXT);
}

function named(...texts: string[]): string[] {
  return nameIn(readLines(texts.join('\n'))).lines.map(({text}) => text);
}

const STORY = ['Clock stops', '', 'It stopped [1].', '', 'It will stay so [2].', ''];
const LIST = [
  '1. Pell Messenger, "Lightning stops the clock", 4 March 2026',
  '2. Horological Review, "The Pell escapement", October 2019',
];
const WITH_NAME = ['Clock stops', 'It stopped [1].', 'It will stay so [2].', '## Sources', ...LIST];

describe('nameSources', () => {
  it('names the list below "What we looked at", whose numbers the markers have', () => {
    expect(named(...STORY, 'What we looked at', ...LIST)).to.deep.equal(WITH_NAME);
  });

  it('names a list that has no line above it but a sentence', () => {
    expect(named(...STORY, ...LIST)).to.deep.equal(WITH_NAME);
  });

  it('names "(1) …" and "(2) …" below "SOURCE MATERIAL:", which the text cites as "(1, 2)"', () => {
    const list = ['(1) Skerrow Echo: Drivers back it', '(2) Isles Audit Office: Accounts'];
    expect(named('Tolls', 'They end. (1, 2)', '', 'SOURCE MATERIAL:', ...list)).to.deep.equal([
      'Tolls',
      'They end. (1, 2)',
      '## Sources',
      ...list,
    ]);
  });

  it('names bullets below "Sources and further reading"', () => {
    const list = ['- Pell Messenger: It stops', '- Horological Review: The escapement'];
    expect(named(...STORY, 'Sources and further reading', ...list).slice(3)).to.deep.equal([
      '## Sources',
      ...list,
    ]);
  });

  it('names bullets that are as many as the markers of the text, below "With reports from"', () => {
    const list = ['- Pell Messenger: It stops, 8/3/2026', '- Pell Radio: It goes, 9/3/2026'];
    expect(named(...STORY, 'With reports from', ...list).slice(3)).to.deep.equal([
      '## Sources',
      ...list,
    ]);
  });

  it('is sure of "[^1]: …" below "What we looked at"', () => {
    const notes = ['[^1]: Pell Messenger: It stops', '[^2]: Horological Review: The escapement'];
    const {lines, issues} = nameIn(
      readLines(['Clock', 'It stopped [^1][^2].', '', 'What we looked at', ...notes].join('\n')),
    );
    expect(lines.map(({text}) => text).slice(2)).to.deep.equal(['## Sources', ...notes]);
    expect(issues).to.deep.equal([]);
  });

  for (const [what, lines] of [
    ['a list below "References"', [...STORY, 'References', ...LIST]],
    [
      'steps that cite',
      [...STORY, 'How to set it', '1. Open it, then wait [1]', '2. Wait, then go [2]'],
    ],
    ['steps of one part', [...STORY, 'How to set it', '1. Open the clock', '2. Wait']],
    ['numbers that no marker names', [...STORY, 'Prizes', ...LIST, '3. Pell Post, "A third"']],
    ['one numbered line', [...STORY, 'What we looked at', LIST[0] as string]],
    [
      'bullets below "Sources of the river"',
      [...STORY, 'Sources of the river', '- Snow', '- Rain'],
    ],
    [
      'notes below each section',
      [
        'Lake',
        'It is low [1], and old [2].',
        '[1] Post: Low',
        '[2] Radio: Old',
        '',
        'So [3].',
        '[3] Echo: So',
      ],
    ],
  ] as const) {
    it(`leaves ${what} as they are`, () => {
      const written = readLines(lines.join('\n'));
      expect(nameIn(written)).to.deep.equal({lines: written, issues: []});
    });
  }

  it('lets a text become a story, and says that a list was guessed', async () => {
    const {draft, issues} = parseStory([...STORY, 'Źródła i materiały', ...LIST].join('\n'));
    expect(draft.sources).to.deep.equal([
      {
        id: '1',
        publisher: 'Pell Messenger',
        title: 'Lightning stops the clock',
        published: '2026-03-04',
      },
      {
        id: '2',
        publisher: 'Horological Review',
        title: 'The Pell escapement',
        published: '2019-10',
      },
    ]);
    expect((await issues).map(({code, path}) => `${code} ${path}`)).to.include(
      'source-guessed sources',
    );
  });

  it('ends a timeline before "Sources for this story"', () => {
    const timeline = ['Timeline', '9:55 a.m.: An engine comes.', '', 'Sources for this story', ''];
    const {draft} = parseStory([...STORY, ...timeline, ...LIST].join('\n'));
    expect(draft.timeline).to.deep.equal([{label: '9:55 a.m.', text: 'An engine comes.'}]);
    expect(draft.sources?.map(({title}) => title)).to.deep.equal([
      'Lightning stops the clock',
      'The Pell escapement',
    ]);
  });

  it('takes "※1　…" for an entry, and "（※1）" for its marker, beside an age in brackets', () => {
    const text = [
      '子グマ、保護',
      '',
      '町は麻酔を使った（※1）。小笠原さん（71）は「震えていた」と話す（※2）。',
      '',
      '【参照した資料・記事】',
      '※1　木立町「子グマの保護について」2026-01-18',
      '※2　北稜放送「子グマ、無事保護」2026-01-19',
    ].join('\n');
    const {sections, sources} = parseStory(text).draft;
    expect(sections).to.deep.equal([
      {text: '町は麻酔を使った[1]。小笠原さん（71）は「震えていた」と話す[2]。'},
    ]);
    expect(sources).to.deep.equal([
      {id: '1', publisher: '木立町', title: '子グマの保護について', published: '2026-01-18'},
      {id: '2', publisher: '北稜放送', title: '子グマ、無事保護', published: '2026-01-19'},
    ]);
  });
});
