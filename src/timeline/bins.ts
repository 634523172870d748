import {wallClock, type Moment, type StoryDate} from '../model/dates.js';
import {DAY_MS, HOUR_MS, type Extent} from './extent.js';

/**
 * How much time a bin spans: one or more hours, days or months. Seven days are a week, which begins
 * on Monday; twelve months are a year.
 */
export interface BinSize {
  readonly unit: 'hour' | 'day' | 'month';
  readonly count: number;
}

export const DAY: BinSize = {unit: 'day', count: 1};
export const YEAR: BinSize = {unit: 'month', count: 12};

/** From the finest to the coarsest. */
export const BIN_SIZES: readonly BinSize[] = [
  {unit: 'hour', count: 1},
  {unit: 'hour', count: 6},
  DAY,
  {unit: 'day', count: 7},
  {unit: 'month', count: 1},
  {unit: 'month', count: 3},
  YEAR,
  ...[5, 10, 50, 100, 500, 1000].map((years): BinSize => ({unit: 'month', count: 12 * years})),
];

/** Where events of about the same time are counted together, as in a histogram. */
export interface Bin extends Extent {
  size: BinSize;
  /** Its number among all bins of its size, counted from 1970. */
  index: number;
  /** Position of its stretch on the axis. */
  stretch: number;
  /** Where it begins and ends, as parts of the width of the whole axis. */
  share: {from: number; to: number};
}

const UNIT_MS = {hour: HOUR_MS, day: DAY_MS, month: 30.4 * DAY_MS};

/** 1 January 1970 was a Thursday, three days after a Monday. */
const DAYS_AFTER_MONDAY = 3;

/** Length of a bin of this size; of months it is the average. */
export function lengthMs({unit, count}: BinSize): number {
  return count * UNIT_MS[unit];
}

export function isWeeks({unit, count}: BinSize): boolean {
  return unit === 'day' && count === 7;
}

export function isYears({unit, count}: BinSize): boolean {
  return unit === 'month' && count % 12 === 0;
}

/** The number of the bin that holds a moment, counted from 1970. */
export function indexAt(ms: number, size: BinSize): number {
  const {unit, count} = size;
  if (unit === 'month') {
    const date = new Date(ms);
    return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / count);
  }
  return Math.floor((ms / UNIT_MS[unit] + weekShift(size)) / count);
}

/** The moment at which the bin of that number begins. */
export function startOfBin(index: number, size: BinSize): number {
  const {unit, count} = size;
  const units = index * count;
  if (unit !== 'month') return (units - weekShift(size)) * UNIT_MS[unit];
  const year = Math.floor(units / 12);
  return wallClock({year, month: units - year * 12 + 1});
}

function weekShift(size: BinSize): number {
  return isWeeks(size) ? DAYS_AFTER_MONDAY : 0;
}

/** A moment at the precision of a bin, as a date. */
export function dateAt(ms: number, size: BinSize): StoryDate {
  const start = momentAt(ms, size);
  return {edtf: edtfOf(start), label: '', written: '', start, end: null, interval: false};
}

/**
 * From the first of these bins to the last, as a date.
 *
 * @example
 * dateOf(bins[0], bins[2]).edtf // '2026-01-06/2026-01-08'
 */
export function dateOf(first: Bin, last = first): StoryDate {
  const start = dateAt(first.fromMs, first.size);
  const end = dateAt(last.toMs - 1, last.size);
  if (start.edtf === end.edtf) return start;
  return {...start, edtf: `${start.edtf}/${end.edtf}`, end: end.start, interval: true};
}

/**
 * The first date of these bins and the last, as data writes them.
 *
 * @example
 * endsOf(bins[0], bins[2]) // ['2026-01-06', '2026-01-08']
 */
export function endsOf(first: Bin, last: Bin): [from: string, until: string] {
  return [dateAt(first.fromMs, first.size).edtf, dateAt(last.toMs - 1, last.size).edtf];
}

function momentAt(ms: number, size: BinSize): Moment {
  const date = new Date(ms);
  const moment: Moment = {year: date.getUTCFullYear()};
  if (!isYears(size)) moment.month = date.getUTCMonth() + 1;
  if (size.unit !== 'month') moment.day = date.getUTCDate();
  if (size.unit === 'hour') {
    moment.hour = date.getUTCHours();
    moment.minute = date.getUTCMinutes();
  }
  return moment;
}

function edtfOf({year, month, day, hour, minute = 0}: Moment): string {
  let edtf = `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;
  if (month) edtf += `-${pad(month)}`;
  if (day) edtf += `-${pad(day)}`;
  if (hour !== undefined) edtf += `T${pad(hour)}:${pad(minute)}`;
  return edtf;
}

function pad(value: number, digits = 2): string {
  return String(value).padStart(digits, '0');
}
