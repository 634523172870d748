import {FIRST_SEASON, SEASON_MONTHS, isReversed, wallClock} from './dates.js';
import type {Moment, StoryDate} from './dates.js';

/**
 * `unreadable`: not EDTF, or a form we do not read; `impossible`: EDTF of a date that no calendar
 * has.
 */
export type DateProblem = 'unreadable' | 'impossible';

const MAX_LENGTH = 64;

const MASKED_YEAR = '(\\d{3}X|\\d\\dXX)';
const TIME = 'T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?';
const OFFSET = '(Z|[+-](?:0\\d|1[0-4])(?::[0-5]\\d)?)';
/** `2026`, `2026-01`, `2026-01-06`, or a date-time. */
const DATE = `(-?\\d{4})(?:((?:-\\d\\d){0,2})|(-\\d\\d-\\d\\d${TIME})${OFFSET}?)`;
/** One side of an interval, or the whole; `-0000` is no year. The schema of a story has it too. */
export const MOMENT = new RegExp(`^(?!-0000)(?:${MASKED_YEAR}|${DATE})([?~%]?)$`);

const FIELDS = ['month', 'day', 'hour', 'minute', 'second'] as const;

/**
 * Reads an EDTF date, so that it can be sorted and printed at the precision it has.
 *
 * Forms (ISO 8601-2, https://www.loc.gov/standards/datetime/): dates and date-times of level 0,
 * with or without seconds and offset; of levels 1 and 2 `1984?` `1984~` `1984%`, `201X`, `19XX`,
 * `-0043`, seasons, quarters and halves; intervals between any of these, open (`2026-01/..`) or
 * unknown (`2026-01/`) at one end. A mark may follow any form. Fractions of a second are dropped;
 * white space around the date is ignored.
 *
 * Never throws. What cannot be used comes back with `written` as it was, no `edtf`, no moments, and
 * a problem: `unreadable` where it is none of these forms or longer than 64 characters;
 * `impossible` for 30 February, month 13, hour 24, or an interval that ends before it starts.
 *
 * @example
 * parseDate('2026-01', 'Early 2026').date
 * // {edtf: '2026-01', label: 'Early 2026', written: '2026-01',
 * //  start: {year: 2026, month: 1}, end: null, interval: false}
 * parseDate('2026-02-30').problem // 'impossible'
 */
export function parseDate(
  written: string,
  label = '',
): {date: StoryDate; problem: DateProblem | ''} {
  const edtf = written.trim();
  const read = written.length > MAX_LENGTH ? 'unreadable' : readDate(edtf);
  if (typeof read === 'string') {
    const date = {edtf: '', label, written, start: null, end: null, interval: false};
    return {date, problem: read};
  }
  return {date: {edtf, label, written, ...read}, problem: ''};
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
  const [, masked = '', year = masked.replaceAll('X', '0'), date, dateTime, offset, mark = ''] =
    match;
  const rest = date ?? dateTime ?? '';
  const moment = {year: Number(year), ...readFields(rest)};
  if (!moment.season && !isOnCalendar(moment, rest)) return 'impossible';
  return {
    ...moment,
    ...(masked && {unknownDigits: masked.split('X').length - 1}),
    ...(offset && {offsetMinutes: readOffset(offset)}),
    ...readMark(mark),
  };
}

/** `?`, `~`, or `%` for both. */
function readMark(mark: string): Pick<Moment, 'uncertain' | 'approximate'> {
  return {
    ...(/[?%]/.test(mark) && {uncertain: true}),
    ...(/[~%]/.test(mark) && {approximate: true}),
  };
}

/** `-01-06T14:30` by field; a number from 21 in the place of the month is a season. */
function readFields(written: string): Partial<Moment> {
  const fields: Partial<Moment> = {};
  for (const [index, digits] of written.split(/\D/).entries()) {
    const field = FIELDS[index - 1];
    if (field) fields[field] = Number(digits);
  }
  const {month = 1, day} = fields;
  const isSeason = day === undefined && SEASON_MONTHS[month - FIRST_SEASON];
  return isSeason ? {season: month} : fields;
}

/** Month 13, 30 February and hour 24 roll over, so they do not print as they were written. */
function isOnCalendar(moment: Moment, written: string): boolean {
  const printed = new Date(wallClock(moment)).toISOString().slice(-'-01-06T14:30:00.000Z'.length);
  return printed.startsWith(written.slice(0, '-01-06T14:30:00'.length));
}

function readOffset(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  const size = hours * 60 + minutes;
  // Never -0.
  return offset.startsWith('-') ? 0 - size : size;
}
