/**
 * A calendar moment at the precision it was printed: a field that was not printed is absent.
 *
 * @example
 * {year: 2026, month: 1}                // `2026-01`
 * {year: 1984, approximate: true}       // `1984~`
 * {year: 2025, season: 35}              // `2025-35`, the third quarter
 */
export interface Moment {
  /**
   * Astronomical, proleptic Gregorian: 0 is 1 BCE, -43 is 44 BCE. The first possible year where
   * `unknownDigits` is set.
   */
  year: number;
  /** 1–12. */
  month?: number;
  /** 1–31. */
  day?: number;
  /** 0–23. */
  hour?: number;
  minute?: number;
  second?: number;
  /** Minutes east of UTC, 540 for `+09:00`; absent where no offset was printed. */
  offsetMinutes?: number;
  /**
   * Instead of a month, EDTF level 2: 21–24 spring to winter (25–28 northern, 29–32 southern),
   * 33–36 quarters, 40–41 halves.
   */
  season?: number;
  /** How many trailing digits of the year are unknown: 1 for `201X`, 2 for `19XX`. */
  unknownDigits?: number;
  /** `?` or `%` was written. */
  uncertain?: boolean;
  /** `~` or `%` was written. */
  approximate?: boolean;
}

/** A date as it was printed, never an instant: `2017` is not 1 January 2017. */
export interface StoryDate {
  /** The EDTF string that was read; `''` where what was written is not EDTF. */
  edtf: string;
  /** What to print instead of the date, `''` to print the date. */
  label: string;
  /** What was written, shown as it is where `edtf` is `''`. */
  written: string;
  /** `null` where the date could not be read; in an interval, for an open or unknown start. */
  start: Moment | null;
  /** `null` where it is no interval; in an interval, for an open or unknown end. */
  end: Moment | null;
  interval: boolean;
}

/** Number of the first season, which stands where a month does. */
export const FIRST_SEASON = 21;
/**
 * The month in which seasons 21–41 begin. 37–39, thirds of a year, are not read. Winter is the last
 * season of its year, as 24 is the last of the four numbers.
 */
export const SEASON_MONTHS = [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 0, 0, 0, 1, 7];

/**
 * The earliest moment that the printed date allows, as a clock on the wall showed it: milliseconds
 * to read as UTC, for arithmetic and for `Intl` with `timeZone: 'UTC'`. It is not an instant,
 * because it leaves the offset out.
 *
 * @example
 * new Date(wallClock({year: 2025, season: 35})) // 2025-07-01T00:00Z
 */
export function wallClock(moment: Moment): number {
  const {year, season = 0, day = 1, hour = 0, minute = 0, second = 0} = moment;
  const {month = SEASON_MONTHS[season - FIRST_SEASON] ?? 1} = moment;
  const seconds = (hour * 60 + minute) * 60 + second;
  // Not `Date.UTC`, which takes the years 0–99 for 1900–1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) + seconds * 1000;
}

/**
 * Greater than any offset: a moment without one says less, so it comes first like the coarser one.
 */
const NO_OFFSET = 9_999;

/**
 * Orders two dates for `Array.prototype.sort`, oldest first: by the earliest moment on the wall
 * clock as printed, whatever the offset. Where that is equal, a date without offset comes first,
 * then the earlier instant, then the coarser date. The rest gives 0, so that the sort keeps them as
 * authored.
 *
 * An interval counts from its start, or from its end where the start is open. Sort only dates that
 * have a `start` or an `end`: an undated one equals every other, so no order with it is consistent,
 * and the caller has to keep its place.
 *
 * @example
 * const dates = ['2026-01-06', '2026', '-0043'].map(edtf => parseDate(edtf).date);
 * dates.sort(compareDates) // -0043, 2026, 2026-01-06
 */
export function compareDates(a: StoryDate, b: StoryDate): number {
  const first = a.start ?? a.end;
  const second = b.start ?? b.end;
  if (!first || !second) return 0;
  return (
    wallClock(first) - wallClock(second) ||
    (second.offsetMinutes ?? NO_OFFSET) - (first.offsetMinutes ?? NO_OFFSET) ||
    precision(first) - precision(second)
  );
}

/**
 * Whether a date is surely before another: `2026-02` is not before `2026-02-17`, which it may hold.
 * An interval counts from its start, or from its end where the start is open.
 *
 * @example
 * isBefore(parseDate('2026-02').date, parseDate('2026-03-01').date) // true
 */
export function isBefore(a: StoryDate, b: StoryDate): boolean {
  const first = a.start ?? a.end;
  const second = b.start ?? b.end;
  return !!first && !!second && isReversed(second, first);
}

/** Whether an end is surely before its start. */
export function isReversed(start: Moment, end: Moment): boolean {
  // What the end leaves open agrees with the start (`2026-03-02/2026-03`); so does a month with a
  // season.
  const lastYear = end.year + 10 ** (end.unknownDigits ?? 0) - 1;
  const latest = {...start, ...end, year: lastYear};
  const earliest = end.season ? start : {...start, season: 0};
  return wallClock(latest) - minutesAhead(start, end) * 60_000 < wallClock(earliest);
}

/** How much further east the end's clock is, 0 where one of them has no offset. */
function minutesAhead(start: Moment, end: Moment): number {
  if (start.offsetMinutes === undefined || end.offsetMinutes === undefined) return 0;
  return end.offsetMinutes - start.offsetMinutes;
}

/**
 * The finest field that was printed, and how much of `2026-01-06T14:30:00` that is in characters.
 */
const PRECISIONS = [
  ['second', '2026-01-06T14:30:00'.length],
  ['hour', '2026-01-06T14:30'.length],
  ['day', '2026-01-06'.length],
  ['month', '2026-01'.length],
  // Between year and month.
  ['season', '2026-'.length],
] as const;

function precision(moment: Moment): number {
  const finest = PRECISIONS.find(([field]) => moment[field] !== undefined);
  return finest ? finest[1] : '2026'.length - (moment.unknownDigits ?? 0);
}

/**
 * The value of `<time datetime>`, never more precise than the date; a `?` or `~` does not change
 * it.
 *
 * `''` where HTML has no valid string (https://html.spec.whatwg.org/#datetime-value): for years
 * before 1, decades, seasons, quarters, intervals, and dates that could not be read. Print these
 * without `<time>`, which needs a machine-readable text where it has no attribute.
 *
 * @example
 * datetime(parseDate('2026-01-06T14:30:00+09').date) // '2026-01-06T14:30:00+09:00'
 * datetime(parseDate('201X').date)                   // ''
 */
export function datetime({start, interval}: StoryDate): string {
  if (!start || interval || start.year < 1 || start.season || start.unknownDigits) return '';
  const {offsetMinutes} = start;
  const local = new Date(wallClock(start)).toISOString().slice(0, precision(start));
  if (offsetMinutes === undefined) return local;
  return local + (offsetMinutes ? printOffset(offsetMinutes, '-') : 'Z');
}

/**
 * An offset as ISO 8601 writes it.
 *
 * @param minus - The minus sign to use: ISO wants a hyphen, a reader a real one.
 * @example
 * printOffset(-210, '-') // '-03:30'
 */
export function printOffset(minutes: number, minus: string): string {
  const sign = minutes < 0 ? minus : '+';
  return sign + new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16);
}
