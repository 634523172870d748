import {expect} from '@open-wc/testing';
import {
  dateAt,
  dateOf,
  indexAt,
  endsOf,
  startOfBin,
  type Bin,
  type BinSize,
} from '../../src/timeline/bins.js';

const HOUR: BinSize = {unit: 'hour', count: 1};
const SIX_HOURS: BinSize = {unit: 'hour', count: 6};
const DAY: BinSize = {unit: 'day', count: 1};
const WEEK: BinSize = {unit: 'day', count: 7};
const MONTH: BinSize = {unit: 'month', count: 1};
const QUARTER: BinSize = {unit: 'month', count: 3};
const YEAR: BinSize = {unit: 'month', count: 12};
const FIVE_YEARS: BinSize = {unit: 'month', count: 60};

const TUESDAY_MS = Date.UTC(2026, 0, 6, 14, 45);

describe('the bin that holds Tuesday, 6 January 2026, 14:45', () => {
  for (const [name, size, from, to] of [
    ['an hour', HOUR, '2026-01-06T14:00', '2026-01-06T15:00'],
    ['six hours', SIX_HOURS, '2026-01-06T12:00', '2026-01-06T18:00'],
    ['a day', DAY, '2026-01-06T00:00', '2026-01-07T00:00'],
    ['a week, from Monday', WEEK, '2026-01-05T00:00', '2026-01-12T00:00'],
    ['a month', MONTH, '2026-01-01T00:00', '2026-02-01T00:00'],
    ['a quarter', QUARTER, '2026-01-01T00:00', '2026-04-01T00:00'],
    ['a year', YEAR, '2026-01-01T00:00', '2027-01-01T00:00'],
    ['five years', FIVE_YEARS, '2025-01-01T00:00', '2030-01-01T00:00'],
  ] as const) {
    it(`is, of ${name}, ${from} up to ${to}`, () => {
      const index = indexAt(TUESDAY_MS, size);
      const ends = [startOfBin(index, size), startOfBin(index + 1, size)];
      expect(ends.map(ms => new Date(ms).toISOString().slice(0, 16))).to.deep.equal([from, to]);
    });
  }
});

describe('a moment at the precision of a bin', () => {
  for (const [name, size, expected] of [
    ['an hour', HOUR, '2026-01-06T14:45'],
    ['a day', DAY, '2026-01-06'],
    ['a week', WEEK, '2026-01-06'],
    ['a month', MONTH, '2026-01'],
    ['a quarter', QUARTER, '2026-01'],
    ['a year', YEAR, '2026'],
  ] as const) {
    it(`is ${expected} for ${name}`, () => {
      expect(dateAt(TUESDAY_MS, size).edtf).to.equal(expected);
    });
  }

  it('is -0043 for 44 BCE', () => {
    expect(dateAt(new Date(0).setUTCFullYear(-43, 0, 1), YEAR).edtf).to.equal('-0043');
  });
});

describe('bins as a date', () => {
  const dayOf = (day: number): Bin => ({
    fromMs: Date.UTC(2026, 0, day),
    toMs: Date.UTC(2026, 0, day + 1),
    size: DAY,
    index: 0,
    stretch: 0,
    share: {from: 0, to: 1},
  });

  it('are a day where there is one, and an interval where there are more', () => {
    expect(dateOf(dayOf(6))).to.deep.equal({
      edtf: '2026-01-06',
      label: '',
      written: '',
      start: {year: 2026, month: 1, day: 6},
      end: null,
      interval: false,
    });
    expect(dateOf(dayOf(6), dayOf(8))).to.deep.equal({
      edtf: '2026-01-06/2026-01-08',
      label: '',
      written: '',
      start: {year: 2026, month: 1, day: 6},
      end: {year: 2026, month: 1, day: 8},
      interval: true,
    });
  });

  it('have a first and a last date', () => {
    expect(endsOf(dayOf(6), dayOf(8))).to.deep.equal(['2026-01-06', '2026-01-08']);
  });
});
