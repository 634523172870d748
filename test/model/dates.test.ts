import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  compareDates,
  datetime,
  printOffset,
  wallClock,
  type StoryDate,
} from '../../src/model/dates.js';
import {parseDate} from '../../src/model/parse-date.js';

const read = (edtf: string): StoryDate => parseDate(edtf).date;

const someDates = fc
  .oneof(
    fc.constantFrom(
      '201X',
      '20XX',
      '2010-21',
      '2010-33',
      '2010-40',
      '2010/2012',
      '2010-01-01/..',
      '../2010',
      '-0001-12-31',
      '0000',
    ),
    fc.integer({min: 2009, max: 2011}).map(String),
    fc.constantFrom('2010-01', '2010-01-01', '2010-12-31'),
    fc
      .tuple(
        fc.constantFrom('00', '01'),
        fc.constantFrom('', ':00', ':01'),
        fc.constantFrom('', 'Z', '+09:00', '-03:30'),
      )
      .map(([hour, second, offset]) => `2010-01-01T${hour}:00${second}${offset}`),
  )
  .map(read);

describe('compareDates', () => {
  const sorted: [string, string[]][] = [
    ['2017 before 6 January 2026', ['2017', '2026-01-06', '2026-01-07', '2026-01-08']],
    ['44 BCE before 1 BCE before 14', ['-0043', '0000', '0014']],
    ['the year 99 before 1999', ['0099', '1999']],
    [
      'coarser first: century, decade, year, quarter, month, day, minute, second',
      [
        '20XX',
        '200X',
        '2000',
        '2000-33',
        '2000-01',
        '2000-01-01',
        '2000-01-01T00:00',
        '2000-01-01T00:00:00',
      ],
    ],
    ['a day before its hours', ['2026-01-06', '2026-01-06T00:00', '2026-01-06T14:30']],
    [
      'by the clock on the wall, not by instant',
      ['2026-01-06T14:00-10:00', '2026-01-06T14:30+09:00'],
    ],
    [
      'by instant where the clocks agree',
      ['2026-01-06T14:30', '2026-01-06T14:30+09:00', '2026-01-06T14:30Z', '2026-01-06T14:30-03:30'],
    ],
    ['intervals by their start, or else their end', ['2024/2027', '../2025', '2026-01/..']],
    [
      'seasons of the north by their first month',
      ['2025-02', '2025-21', '2025-04', '2025-22', '2025-23', '2025-24'],
    ],
    ['halves and quarters by their first month', ['2025-40', '2025-34', '2025-41', '2025-36']],
    ['quarters in their order', ['2025-33', '2025-34', '2025-35', '2025-36']],
  ];
  for (const [title, dates] of sorted) {
    it(`sorts ${title}`, () => {
      expect(
        dates
          .map(read)
          .reverse()
          .sort(compareDates)
          .map(({edtf}) => edtf),
      ).to.deep.equal(dates);
    });
  }

  it('keeps equal dates as authored', () => {
    const labels = ['a', 'b', 'c', 'd'].map(label => parseDate('2026-01-06', label).date);
    expect(labels.sort(compareDates).map(({label}) => label)).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('finds an undated entry equal to any other', () => {
    expect(compareDates(read('21st minute'), read('2026'))).to.equal(0);
    expect(compareDates(read('2026'), read('21st minute'))).to.equal(0);
  });

  it('is an order: what comes before in pairs comes before in threes', () => {
    fc.assert(
      fc.property(someDates, someDates, someDates, (a, b, c) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).to.equal(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).to.be.at.most(0);
      }),
      {seed: 20260106, numRuns: 1000},
    );
  });
});

describe('datetime', () => {
  const values: [string, string][] = [
    ['2017', '2017'],
    ['2026-01', '2026-01'],
    ['2026-01-06', '2026-01-06'],
    ['0014', '0014'],
    ['0001-01-01', '0001-01-01'],
    ['2026-01-06T14:30', '2026-01-06T14:30'],
    ['2026-01-06T14:30+09:00', '2026-01-06T14:30+09:00'],
    ['2026-01-06T14:30:05+09', '2026-01-06T14:30:05+09:00'],
    ['2026-01-06T14:30-03:30', '2026-01-06T14:30-03:30'],
    ['2026-01-06T00:00:00Z', '2026-01-06T00:00:00Z'],
    ['2026-01-06T14:30-00:00', '2026-01-06T14:30Z'],
    ['2026-05-11T17:25:13.482Z', '2026-05-11T17:25:13Z'],
    ['1984?', '1984'],
    ['1984-06~', '1984-06'],
    ['201X', ''],
    ['19XX', ''],
    ['2025-21', ''],
    ['2025-35', ''],
    ['-0043', ''],
    ['0000', ''],
    ['2026-01-04/2026-01-07', ''],
    ['2026-01/..', ''],
    ['../2026-01', ''],
    ['2026-02-30', ''],
    ['Late 2023', ''],
  ];
  for (const [written, expected] of values) {
    it(`gives "${expected}" for "${written}"`, () =>
      expect(datetime(read(written))).to.equal(expected));
  }
});

describe('wallClock', () => {
  it('is the start of 6 January 2026 in UTC, wherever the reader is', () => {
    expect(wallClock({year: 2026, month: 1, day: 6})).to.equal(1767657600000);
  });

  it('leaves the offset out', () => {
    expect(
      wallClock({year: 2026, month: 1, day: 6, hour: 14, minute: 30, offsetMinutes: 540}),
    ).to.equal(1767709800000);
  });

  it('does not take the year 70 for 1970', () => {
    expect(wallClock({year: 70})).to.equal(-59958144000000);
  });
});

describe('printOffset', () => {
  for (const [minutes, expected] of [
    [540, '+09:00'],
    [-210, '-03:30'],
    [0, '+00:00'],
    [840, '+14:00'],
  ] as const) {
    it(`prints ${minutes} minutes as ${expected}`, () =>
      expect(printOffset(minutes, '-')).to.equal(expected));
  }
});
