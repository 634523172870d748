/**
 * A calendar moment at the precision it was printed: a field that was not printed is absent.
 *
 * @example
 * {year: 2026, month: 1}                // `2026-01`
 * {year: 1984, approximate: true}       // `1984~`
 * {year: 2025, season: 35}              // `2025-35`, the third quarter
 */
export interface Moment {
  /** Astronomical, proleptic Gregorian: 0 is 1 BCE, -43 is 44 BCE. The first year where `unknownDigits` is set. */
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
  /** Instead of a month, EDTF level 2: 21–24 spring to winter (25–28 northern, 29–32 southern), 33–36 quarters, 40–41 halves. */
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
  /** What to print instead of the formatted date; `''`: print the date. */
  label: string;
  /** What was written, shown as is where `edtf` is `''`. */
  written: string;
  /** `null`: unread; in an interval, an open or unknown start. */
  start: Moment | null;
  /** `null`: not an interval; in an interval, an open or unknown end. */
  end: Moment | null;
  interval: boolean;
}

/** `unreadable`: not EDTF, or a form we do not read; `impossible`: EDTF of a date that no calendar has. */
export type DateProblem = 'unreadable' | 'impossible';

const MAX_LENGTH = 64;

const MOMENT =
  /^(?!-0000)(?:(\d{3}X|\d\dXX)|(-?\d{4})(?:((?:-\d\d){0,2})|(-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?))([?~%]?)$/;

const FIELDS = ['month', 'day', 'hour', 'minute', 'second'] as const;

/** The month in which seasons 21–41 begin; 37–39, thirds of a year, are not read. Winter is the last of its year, as 24 of the seasons. */
const SEASON_MONTHS = [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 0, 0, 0, 1, 7];

/**
 * Reads an EDTF date, so that it can be sorted and printed at the precision it has.
 *
 * Forms (ISO 8601-2, https://www.loc.gov/standards/datetime/): dates and date-times of level 0, with or without seconds and
 * offset; of levels 1 and 2 `1984?` `1984~` `1984%`, `201X`, `19XX`, `-0043`, seasons, quarters and halves; intervals between any
 * of these, open (`2026-01/..`) or unknown (`2026-01/`) at one end. A mark may follow any form. Fractions of a second
 * are dropped, white space around is ignored.
 *
 * Never throws. What cannot be used comes back with `written` as it was, no `edtf`, no moments, and a problem: `unreadable` where
 * it is none of these forms or longer than 64 characters; `impossible` for 30 February, month 13, hour 24, or an
 * interval that ends before it starts.
 *
 * @example
 * parseDate('2026-01', 'Early 2026').date
 * // {edtf: '2026-01', label: 'Early 2026', written: '2026-01', start: {year: 2026, month: 1}, end: null, interval: false}
 * parseDate('2026-02-30').problem // 'impossible'
 */
export function parseDate(
  written: string,
  label = '',
): {date: StoryDate; problem: DateProblem | ''} {
  const edtf = written.trim();
  const read = written.length > MAX_LENGTH ? 'unreadable' : readDate(edtf);
  return typeof read === 'string'
    ? {date: {edtf: '', label, written, start: null, end: null, interval: false}, problem: read}
    : {date: {edtf, label, written, ...read}, problem: ''};
}

function readDate(edtf: string): Pick<StoryDate, 'start' | 'end' | 'interval'> | DateProblem {
  const parts = edtf.split('/');
  const interval = parts.length > 1;
  const [start = null, end = null] = parts.map(part =>
    interval && (part === '' || part === '..') ? null : readMoment(part),
  );
  if (parts.length > 2 || (!start && !end)) return 'unreadable';
  if (typeof start === 'string') return start;
  if (typeof end === 'string') return end;
  return start && end && isReversed(start, end) ? 'impossible' : {start, end, interval};
}

function readMoment(text: string): Moment | DateProblem {
  const match = MOMENT.exec(text);
  if (!match) return 'unreadable';
  const [, masked, year = masked?.replaceAll('X', '0'), date, dateTime, offset, mark] = match;
  const rest = date ?? dateTime ?? '';
  const moment: Moment = {year: Number(year)};
  if (masked) moment.unknownDigits = masked.split('X').length - 1;
  for (const [index, digits] of rest.split(/\D/).entries()) {
    const field = FIELDS[index - 1];
    if (field) moment[field] = Number(digits);
  }
  const {month = 1, day} = moment;
  if (day === undefined && SEASON_MONTHS[month - 21]) {
    moment.season = month;
    delete moment.month;
    // Month 13, 30 February and hour 24 roll over, and so do not print as they were written.
  } else if (!new Date(wallClock(moment)).toISOString().slice(-20).startsWith(rest.slice(0, 15)))
    return 'impossible';
  if (offset) {
    const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
    moment.offsetMinutes = (hours * 60 + minutes) * (offset < '-' ? 1 : -1) || 0;
  }
  if (mark && mark !== '~') moment.uncertain = true;
  if (mark && mark !== '?') moment.approximate = true;
  return moment;
}

/**
 * The earliest moment that the printed date allows, as a clock on the wall showed it: milliseconds to read as UTC, for
 * arithmetic and for `Intl` with `timeZone: 'UTC'`. Not an instant, because it leaves the offset out.
 *
 * @example
 * new Date(wallClock({year: 2025, season: 35})) // 2025-07-01T00:00Z
 */
export function wallClock({
  year,
  season = 0,
  month = SEASON_MONTHS[season - 21] ?? 1,
  day = 1,
  hour = 0,
  minute = 0,
  second = 0,
}: Moment): number {
  // Not `Date.UTC`, which takes the years 0–99 for 1900–1999.
  return (
    new Date(0).setUTCFullYear(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000
  );
}

function isReversed(start: Moment, end: Moment): boolean {
  // What the end leaves open agrees with the start (`2026-03-02/2026-03`); so does a month with a season.
  const latest = {...start, ...end, year: end.year + 10 ** (end.unknownDigits ?? 0) - 1};
  const earliest = end.season ? start : {...start, season: 0};
  const ahead = (end.offsetMinutes ?? NaN) - (start.offsetMinutes ?? NaN) || 0;
  return wallClock(latest) - ahead * 60_000 < wallClock(earliest);
}

/**
 * Orders two dates for `Array.prototype.sort`, oldest first: by the earliest moment on the wall clock as printed, whatever the
 * offset; where that is equal, a date without offset first, then by instant; then the coarser first; 0 for the rest, so
 * that the sort keeps them as authored.
 *
 * An interval counts from its start, or from its end where the start is open. Sort only dates that have a `start` or an
 * `end`: an undated one equals every other, so no order with it is consistent, and the caller has to keep its place.
 *
 * @example
 * ['2026-01-06', '2026', '-0043'].map(edtf => parseDate(edtf).date).sort(compareDates) // -0043, 2026, 2026-01-06
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

/** Greater than any offset: a moment without one says less, and comes first as the coarser. */
const NO_OFFSET = 9_999;

/** How many characters of `2026-01-06T14:30:00` were printed; a season stands between year and month. */
function precision({unknownDigits = 0, season, month, day, hour, second}: Moment): number {
  return second !== undefined
    ? 19
    : hour !== undefined
      ? 16
      : day
        ? 10
        : month
          ? 7
          : season
            ? 5
            : 4 - unknownDigits;
}

/**
 * The value of `<time datetime>`, never more precise than the date; a `?` or `~` does not change it.
 *
 * `''` for what HTML has no valid string for (https://html.spec.whatwg.org/#datetime-value): years before 1, decades,
 * seasons, quarters, intervals, and dates that could not be read. Print these without `<time>`, which without the
 * attribute needs a machine-readable text.
 *
 * @example
 * datetime(parseDate('2026-01-06T14:30:00+09').date) // '2026-01-06T14:30:00+09:00'
 * datetime(parseDate('201X').date)                   // ''
 */
export function datetime({start, interval}: StoryDate): string {
  if (!start || interval || start.year < 1 || start.season || start.unknownDigits) return '';
  const {offsetMinutes} = start;
  return (
    new Date(wallClock(start)).toISOString().slice(0, precision(start)) +
    (offsetMinutes === undefined ? '' : offsetMinutes ? printOffset(offsetMinutes, '-') : 'Z')
  );
}

/**
 * An offset as ISO 8601 writes it, with the minus sign of choice.
 *
 * @example
 * printOffset(-210, '-') // '-03:30'
 */
export function printOffset(minutes: number, minus: string): string {
  return (
    (minutes < 0 ? minus : '+') + new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16)
  );
}
