import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  compareDates,
  datetime,
  parseDate,
  printOffset,
  wallClock,
  type Moment,
  type StoryDate,
} from '../../src/model/dates.js';

const read = (edtf: string): StoryDate => parseDate(edtf).date;

/** Digits, signs and the letters of EDTF: strings that come close to a date. */
const nearlyDates = fc.string({unit: fc.constantFrom(...'0123456789-/.:TZX?~%+ '), maxLength: 40});
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

describe('parseDate', () => {
  const moments: [string, Moment][] = [
    ['2017', {year: 2017}],
    ['2026-01', {year: 2026, month: 1}],
    ['2026-01-06', {year: 2026, month: 1, day: 6}],
    ['2024-02-29', {year: 2024, month: 2, day: 29}],
    ['0000-02-29', {year: 0, month: 2, day: 29}],
    ['-0004-02-29', {year: -4, month: 2, day: 29}],
    ['0099-12-31', {year: 99, month: 12, day: 31}],
    ['9999-12-31', {year: 9999, month: 12, day: 31}],
    ['2026-01-06T14:30', {year: 2026, month: 1, day: 6, hour: 14, minute: 30}],
    ['2026-01-06T00:00:00', {year: 2026, month: 1, day: 6, hour: 0, minute: 0, second: 0}],
    [
      '2026-01-06T23:59:59Z',
      {year: 2026, month: 1, day: 6, hour: 23, minute: 59, second: 59, offsetMinutes: 0},
    ],
    [
      '2026-01-06T14:30+09:00',
      {year: 2026, month: 1, day: 6, hour: 14, minute: 30, offsetMinutes: 540},
    ],
    [
      '2026-01-06T14:30:05+09',
      {year: 2026, month: 1, day: 6, hour: 14, minute: 30, second: 5, offsetMinutes: 540},
    ],
    [
      '2026-01-06T14:30-03:30',
      {year: 2026, month: 1, day: 6, hour: 14, minute: 30, offsetMinutes: -210},
    ],
    [
      '2026-01-06T14:30-00:00',
      {year: 2026, month: 1, day: 6, hour: 14, minute: 30, offsetMinutes: 0},
    ],
    [
      '2026-05-11T17:25:13.482Z',
      {year: 2026, month: 5, day: 11, hour: 17, minute: 25, second: 13, offsetMinutes: 0},
    ],
    ['1984?', {year: 1984, uncertain: true}],
    ['1984~', {year: 1984, approximate: true}],
    ['1984%', {year: 1984, uncertain: true, approximate: true}],
    ['1984-06-02?', {year: 1984, month: 6, day: 2, uncertain: true}],
    ['201X', {year: 2010, unknownDigits: 1}],
    ['19XX', {year: 1900, unknownDigits: 2}],
    ['198X~', {year: 1980, unknownDigits: 1, approximate: true}],
    ['-0043', {year: -43}],
    ['-0043-03-15', {year: -43, month: 3, day: 15}],
    ['0000', {year: 0}],
    ['2025-21', {year: 2025, season: 21}],
    ['2025-24', {year: 2025, season: 24}],
    ['2025-32', {year: 2025, season: 32}],
    ['2025-35', {year: 2025, season: 35}],
    ['2025-40', {year: 2025, season: 40}],
    ['2025-23~', {year: 2025, season: 23, approximate: true}],
  ];
  for (const [written, start] of moments) {
    it(`reads "${written}" at the precision it has`, () => {
      expect(parseDate(written)).to.deep.equal({
        date: {edtf: written, label: '', written, start, end: null, interval: false},
        problem: '',
      });
    });
  }

  const intervals: [string, Moment | null, Moment | null][] = [
    ['2026-01-04/2026-01-07', {year: 2026, month: 1, day: 4}, {year: 2026, month: 1, day: 7}],
    ['2026-01/2026-01', {year: 2026, month: 1}, {year: 2026, month: 1}],
    ['2004-06/2006', {year: 2004, month: 6}, {year: 2006}],
    ['2026-01-04/2026-01', {year: 2026, month: 1, day: 4}, {year: 2026, month: 1}],
    ['2026/2026-01-04', {year: 2026}, {year: 2026, month: 1, day: 4}],
    ['1984?/2004-06~', {year: 1984, uncertain: true}, {year: 2004, month: 6, approximate: true}],
    ['-0043/0014', {year: -43}, {year: 14}],
    ['2015-05/201X', {year: 2015, month: 5}, {year: 2010, unknownDigits: 1}],
    ['2025-33/2025-35', {year: 2025, season: 33}, {year: 2025, season: 35}],
    ['2025-10/2025-23', {year: 2025, month: 10}, {year: 2025, season: 23}],
    ['2025-24/2025-03', {year: 2025, season: 24}, {year: 2025, month: 3}],
    ['2026-01/..', {year: 2026, month: 1}, null],
    ['../2026-01', null, {year: 2026, month: 1}],
    ['2026-01/', {year: 2026, month: 1}, null],
    ['/2026-01', null, {year: 2026, month: 1}],
    [
      '2026-01-06T12:00+09:00/2026-01-06T11:00Z',
      {year: 2026, month: 1, day: 6, hour: 12, minute: 0, offsetMinutes: 540},
      {year: 2026, month: 1, day: 6, hour: 11, minute: 0, offsetMinutes: 0},
    ],
  ];
  for (const [written, start, end] of intervals) {
    it(`reads the interval "${written}"`, () => {
      expect(parseDate(written)).to.deep.equal({
        date: {edtf: written, label: '', written, start, end, interval: true},
        problem: '',
      });
    });
  }

  const impossible = [
    '2026-13',
    '2026-00',
    '2026-20',
    '2026-38',
    '2026-42',
    '2026-99',
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-01-00',
    '2026-01-32',
    '2026-21-05',
    '2026-01-06T24:00',
    '2026-01-06T25:00',
    '2026-01-06T14:60',
    '2026-01-06T23:59:60',
    '2026-12-31T24:00:00Z',
    '2026-01-07/2026-01-04',
    '2026-01/2025',
    '2026-03-02/2026-02',
    '2020/201X',
    '2025-35/2025-34',
    '2026-02-30/2026-03-01',
    '0001/0000',
    '2026-01-06T12:00Z/2026-01-06T12:30+01:00',
    '2026-01-06T12:00/2026-01-06T11:59',
  ];
  for (const written of impossible) {
    it(`finds "${written}" impossible and keeps it as text`, () => {
      expect(parseDate(written)).to.deep.equal({
        date: {edtf: '', label: '', written, start: null, end: null, interval: false},
        problem: 'impossible',
      });
    });
  }

  const unreadable = [
    '',
    ' ',
    'Feb 30, 2026',
    'circa 1900',
    'Jan 4-7, 2026',
    '21st minute',
    '20260106',
    '06/01/2026',
    '2026-1-6',
    '2026-01-6',
    '26-01-06',
    '+2026',
    '2026/01/06',
    '2026-01-06/2026-01-07/2026-01-08',
    '-0000',
    '-0000-01-01',
    '-201X',
    'XXXX',
    '201X-01',
    '2004-XX',
    'Y-17000',
    '12026',
    '2026-01-06 14:30',
    '2026-01-06t14:30',
    '2026-01-06T14',
    '2026-01-06T14:30+0900',
    '2026-01-06T14:30+15:00',
    '2026-01-06T14:30z',
    '2026-01-06T',
    '2026-01+09:00',
    '2026Z',
    '2026.5',
    '2026-01-06T14:30.5',
    '2026-01-06T14:30:05.',
    '?2026',
    '2026??',
    '1984 ?',
    '..',
    '/',
    '../..',
    '../',
    '/..',
    '2026-01/...',
    '2026 / 2027',
    '２０２６',
    '2026-01-06junk',
    `2026${' '.repeat(61)}`,
  ];
  for (const written of unreadable) {
    it(`reads "${written}" as text only`, () => {
      expect(parseDate(written)).to.deep.equal({
        date: {edtf: '', label: '', written, start: null, end: null, interval: false},
        problem: 'unreadable',
      });
    });
  }

  it('keeps the label "Late 2023" beside 2023', () => {
    expect(parseDate('2023', 'Late 2023').date).to.deep.equal({
      edtf: '2023',
      label: 'Late 2023',
      written: '2023',
      start: {year: 2023},
      end: null,
      interval: false,
    });
  });

  it('keeps the label of a date that it cannot read', () => {
    expect(parseDate('90+3 minute', 'Stoppage time').date.label).to.equal('Stoppage time');
  });

  it('ignores white space around " 2017 "', () => {
    expect(parseDate(' 2017\n')).to.deep.equal({
      date: {
        edtf: '2017',
        label: '',
        written: ' 2017\n',
        start: {year: 2017},
        end: null,
        interval: false,
      },
      problem: '',
    });
  });

  it('reads a string of 64 characters and not one of 65', () => {
    expect(parseDate('2017'.padEnd(64)).problem).to.equal('');
    expect(parseDate('2017'.padEnd(65)).problem).to.equal('unreadable');
  });

  it('reads any string without throwing, and keeps it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearlyDates), written => {
        const {date, problem} = parseDate(written);
        expect(date.written).to.equal(written);
        expect(Boolean(date.start ?? date.end)).to.equal(problem === '');
        datetime(date);
      }),
      {seed: 20260106, numRuns: 1000},
    );
  });
});

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
