import {wallClock, type Moment, type StoryDate} from '../model/dates.js';

const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The first season of EDTF that is half a year long; the others are a quarter. */
const FIRST_HALF = 40;

/** From one moment of the wall clock up to another, in milliseconds as `wallClock` gives them. */
export interface Extent {
  fromMs: number;
  /** The first moment that is not part of it. */
  toMs: number;
}

/**
 * All that a date may mean; `null` where it could not be read. An open end of an interval is
 * infinite.
 *
 * @example
 * extentOf(parseDate('2017').date) // the whole year, not only its first day
 */
export function extentOf({edtf, start, end}: StoryDate): Extent | null {
  const first = start ?? end;
  if (!first) return null;
  return {
    // An empty end is not known, which is not open.
    fromMs: edtf.startsWith('..') ? -Infinity : wallClock(first),
    toMs: edtf.endsWith('..') ? Infinity : endOf(end ?? first),
  };
}

function endOf(moment: Moment): number {
  const {year, month, day, hour, season, unknownDigits = 0} = moment;
  if (hour !== undefined) return wallClock(moment) + MINUTE_MS;
  if (day) return wallClock({...moment, day: day + 1});
  if (month) return wallClock({year, month: month + 1});
  if (season) return endOfSeason(moment, season);
  return wallClock({year: year + 10 ** unknownDigits});
}

function endOfSeason(moment: Moment, season: number): number {
  const firstMonth = new Date(wallClock(moment)).getUTCMonth() + 1;
  const months = season < FIRST_HALF ? 3 : 6;
  return wallClock({year: moment.year, month: firstMonth + months});
}

/** Whether two extents have a moment in common. */
export function overlap(one: Extent, other: Extent): boolean {
  return one.fromMs < other.toMs && one.toMs > other.fromMs;
}
