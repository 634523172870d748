import {expect} from '@open-wc/testing';
import {readPrintedDate} from '../../src/formats/printed-dates.js';
import {readTopLine, type TopLine} from '../../src/formats/top-line.js';

const isByline = (line: string): boolean => line.startsWith('By ');
const read = (line: string, story = 'the council votes on the tram'): TopLine =>
  readTopLine(line, readPrintedDate, isByline, {story});

describe('readTopLine', () => {
  for (const [line, byline, date] of [
    ['Jane Doe', 'By Jane Doe', ''],
    ['JANE DOE', 'By JANE DOE', ''],
    ['Jane Doe in Seoul', 'By Jane Doe', ''],
    ['Jane Doe, Political Editor', 'By Jane Doe', ''],
    ['Jane Doe and Tom Wells', 'By Jane Doe, Tom Wells', ''],
    ['Jane Doe | 3 May 2026', 'By Jane Doe', '3 May 2026'],
    ['By Jane Doe, 3 May 2026', 'By Jane Doe', '3 May 2026'],
    ['3 May 2026 · Jane Doe', 'By Jane Doe', '3 May 2026'],
    ['*3 May 2026*', '', '3 May 2026'],
    ['佐伯美咲, 2026-05-20', 'By 佐伯美咲', '2026-05-20'],
    ['03/04/2026', '', '03/04/2026'],
  ] as const) {
    it(`reads "${line}"`, () => {
      expect({...read(line), isGuessed: false}).to.deep.equal({
        byline,
        isGuessed: false,
        date,
        rest: '',
      });
    });
  }

  it('says that a name alone is a guess, and that one with an office is none', () => {
    expect(read('Jane Doe').isGuessed).to.equal(true);
    expect(read('Jane Doe, Political Editor').isGuessed).to.equal(false);
  });

  for (const line of ['Council Votes', 'What the tram costs', '3 May', 'Tram opens in 2026']) {
    it(`leaves "${line}" as it is`, () => {
      expect(read(line)).to.deep.equal({byline: '', isGuessed: false, date: '', rest: line});
    });
  }
});
