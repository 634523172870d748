import {expect} from '@open-wc/testing';
import {readPrintedDate} from '../../src/formats/printed-dates.js';
import {readSourceTables} from '../../src/formats/source-tables.js';
import {ENGLISH, Vocabulary} from '../../src/formats/text-language.js';
import {readLines} from '../../src/formats/text-lines.js';

const CONTEXT = {readDate: readPrintedDate, vocabulary: new Vocabulary([ENGLISH]), lang: 'en'};

function read(...texts: string[]): string[] {
  return readSourceTables(readLines(texts.join('\n')), CONTEXT).map(({text}) => text);
}

describe('readSourceTables', () => {
  it('writes rows with their numbers as entries', () => {
    const written = [
      'Sources',
      '| # | Publisher | Title | Date | Link |',
      '|---|---|---|---|---|',
      '| 1 | Tarn Valley Post | Siphons start | Feb 28, 2026 | https://tarn.example/1 |',
      '| 2 | Highland Radio | A lake grows | 2023 | — |',
    ];
    expect(read(...written)).to.deep.equal([
      'Sources',
      '[1] “Siphons start”, Tarn Valley Post, Feb 28, 2026, https://tarn.example/1',
      '[2] “A lake grows”, Highland Radio, 2023',
    ]);
  });

  it('leaves a table whose first cells are dates, "1936 | The mill opens", which are events', () => {
    const written = [
      'Timeline',
      '| Date | Event |',
      '| 1936 | The mill opens |',
      '| 2026 | It shuts |',
    ];
    expect(read(...written)).to.deep.equal(written);
  });

  it('takes the column with links for the titles, and the one below "By" for the authors', () => {
    const written = [
      'By | What | Where | Date',
      'Mia Ng | [A lake grows](https://a.example/1) | Radio | 2023',
      '| | [Siphons start](https://b.example/1) | Post | 2024 |',
    ];
    expect(read(...written)).to.deep.equal([
      '• Mia Ng, “A lake grows”, Radio, 2023, https://a.example/1',
      '• “Siphons start”, Post, 2024, https://b.example/1',
    ]);
  });

  for (const [what, lines] of [
    ['events', ['| When | What | Who |', '| 2023 | Rain [1] | A |', '| 2024 | Snow [2] | B |']],
    ['numbers', ['| Town | Homes | Flats |', '| Osk | 12 | 4 |', '| Tarn | 10 | 3 |']],
    ['one source', ['| Title | Date | By |', '| A lake grows | 2023 | Mia Ng |']],
    ['numbered lines', ['Sources', '[1] Post | A lake | 2023', '[2] Radio | A pipe | 2024']],
  ] as const) {
    it(`gives the same lines for a table of ${what}`, () => {
      const written = readLines(lines.join('\n'));
      expect(readSourceTables(written, CONTEXT)).to.equal(written);
    });
  }
});
