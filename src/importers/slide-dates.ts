import {readPrintedDate} from '../formats/printed-dates.js';
import {parseDate} from '../model/parse-date.js';
import {asLine, asText} from './foreign.js';

/** A date of TimelineJS: each part is a number or its digits, and an empty one is absent. */
export interface SlideDate {
  year?: unknown;
  month?: unknown;
  day?: unknown;
  hour?: unknown;
  minute?: unknown;
  second?: unknown;
}

interface EventDate {
  date?: string;
  label?: string;
}

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
/** EDTF as we read it has four digits. */
const MAX_YEAR = 9999;

/**
 * Reads start and end of a slide as one EDTF date, at the precision that its parts have.
 *
 * @param display - What TimelineJS prints instead of the date; it is kept where it says more.
 * @param lose - Told what could not be carried.
 * @example
 * readSlideDate({year: '-44', month: '3'}, {}, '', lose) // {date: '-0043-03'}
 */
export function readSlideDate(
  start: SlideDate,
  end: SlideDate,
  display: string,
  lose: (message: string) => void,
): EventDate {
  const first = writeMoment(start, lose);
  const last = writeMoment(end, lose);
  const range = first && last && last !== first ? `${first}/${last}` : first;
  const {problem} = parseDate(range);
  // An end that cannot be is left out, and the start is not.
  const date = problem && !parseDate(first).problem ? first : range;
  if (range && problem) lose(`${range} is ${problem} as a date.`);
  const isRead = date !== '' && !parseDate(date).problem;
  const label = isRead ? labelOf(display, date) : display || wordsOf(start, end);
  return {...(isRead && {date}), ...(label && {label})};
}

/** `''` where the wording says no more than the date. */
function labelOf(display: string, date: string): string {
  const {edtf, label} = readPrintedDate(display);
  return edtf === date && !label ? '' : display;
}

function writeMoment(date: SlideDate, lose: (message: string) => void): string {
  const [year, month, day, hour, minute, second] = PARTS.map(part => numberOf(date[part]));
  if (year === undefined) return '';
  if (Math.abs(year) > MAX_YEAR) {
    lose(`The year ${year} is too long for a date, so it is only a label.`);
    return '';
  }
  const parts = [writeYear(year), ...[month, day].map(twoDigits)];
  const calendar = joinWhileThere(parts, '-');
  if (year < 0) lose(`The year ${year}, which is ${-year} BCE, is written ${parts[0]} in EDTF.`);
  if (hour === undefined || day === undefined || month === undefined) return calendar;
  if (minute === undefined) {
    lose('The hour is left out, because a date has hours with minutes only.');
    return calendar;
  }
  return `${calendar}T${joinWhileThere([hour, minute, second || undefined].map(twoDigits), ':')}`;
}

/** There is no year 0 between 1 BCE and 1 CE, and in EDTF 0000 is 1 BCE. */
function writeYear(year: number): string {
  const astronomical = year < 0 ? year + 1 : year;
  const digits = String(Math.abs(astronomical)).padStart(4, '0');
  return astronomical < 0 ? `-${digits}` : digits;
}

function twoDigits(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}

function joinWhileThere(parts: readonly string[], separator: string): string {
  const end = parts.indexOf('');
  return (end < 0 ? parts : parts.slice(0, end)).join(separator);
}

/** Numbers may hold commas and spaces. */
function numberOf(value: unknown): number | undefined {
  const digits = asText(value).replace(/[, ]/g, '');
  return /^[-−]?\d{1,15}$/.test(digits) ? Number(digits.replace('−', '-')) : undefined;
}

/** What was written, where it is no date of ours: `13,800,000,000 BCE`. */
function wordsOf(start: SlideDate, end: SlideDate): string {
  return [start, end].map(wordsOfMoment).filter(Boolean).join(' – ');
}

function wordsOfMoment(date: SlideDate): string {
  const year = numberOf(date.year);
  if (year === undefined) return '';
  const words = PARTS.slice(1, 3).map(part => asLine(date[part]));
  const isLong = Math.abs(year) > MAX_YEAR;
  const size = isLong ? Math.abs(year).toLocaleString('en') : String(Math.abs(year));
  const era = year < 0 ? `${size} BCE` : size;
  return isLong ? era : [...words.reverse(), era].filter(Boolean).join('-');
}
