import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {datetime, type Moment} from '../../src/model/dates.js';
import {parseDate} from '../../src/model/parse-date.js';

/** Digits, signs and the letters of EDTF: strings that come close to a date. */
const nearlyDates = fc.string({unit: fc.constantFrom(...'0123456789-/.:TZX?~%+ '), maxLength: 40});

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
