import {foldLetters} from './fold-letters.js';
import {MONTHS, WEEKDAYS} from './names-in-english.js';

/** A year of the Hijri or of the Persian calendar, and one of ours. */
export const OTHER_YEAR = /\b1[2-5]\d\d\b/;
const OUR_YEAR = /\b(?:19|20)\d\d\b/;

/** Between a day by one calendar and the same day by another. */
const BETWEEN = new RegExp(
  ` [-–—|] | ?[()] ?|/|${foldLetters('(?:الموافق(?: ل)?|برابر با|مطابق با) ?')}`,
);

/** Of the Solar Hijri calendar, from spring on; the names are those of no other. */
const PERSIAN_MONTHS = foldLetters(
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند',
).split(' ');
const PERSIAN_DAY = new RegExp(`\\b(\\d\\d?) (${PERSIAN_MONTHS.join('|')}) (1[34]\\d\\d)\\b`);
/** The day on which a year began; from it the others are counted. */
const KNOWN_YEAR = 1404;
const KNOWN_NEW_YEAR = Date.UTC(2025, 2, 21);
const DAY_MS = 86_400_000;
/** Which years of 33 are leap years. */
const LEAP_YEARS = [1, 5, 9, 13, 17, 22, 26, 30];
const LONG_MONTHS = 6;

/**
 * Leaves out what a date says by another calendar, where it says our date, too: the date of
 * `۱۸ اسفند ۱۴۰۴ - ۹ مارس ۲۰۲۶` is the second.
 *
 * @param plain - As `writePlainly` writes it.
 */
export function splitCalendars(plain: string): {ours: string; other: string} {
  const pieces = plain.split(BETWEEN);
  const isOther = (piece: string): boolean => OTHER_YEAR.test(piece) && !OUR_YEAR.test(piece);
  const others = pieces.filter(isOther);
  const isBoth = others.length === 1 && pieces.some(piece => OUR_YEAR.test(piece));
  if (!isBoth) return {ours: plain, other: ''};
  return {ours: pieces.filter(piece => !isOther(piece)).join(' '), other: others.join()};
}

/**
 * Writes a day of the Solar Hijri calendar as ours, with its weekday, so that the words as printed
 * stay its label. A month of that calendar is in two of ours, so it stays as it is.
 *
 * @example
 * writePersianDays('19 خرداد 1405') // 'TUESDAY 9 JUNE 2026'
 */
export function writePersianDays(plain: string): string {
  return plain.replace(PERSIAN_DAY, (written, day: string, name: string, year: string) => {
    const date = dateOf(Number(day), PERSIAN_MONTHS.indexOf(name), Number(year));
    if (!date) return written;
    const month = MONTHS[date.getUTCMonth()] ?? '';
    const words = `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()} ${month}`;
    return `${words.toUpperCase()} ${date.getUTCFullYear()}`;
  });
}

/** @param month - From 0. */
function dateOf(day: number, month: number, year: number): Date | undefined {
  const isLeap = (each: number): boolean => LEAP_YEARS.includes(each % 33);
  const lastDay = month === 11 && !isLeap(year) ? 29 : 30;
  if (day < 1 || day > (month < LONG_MONTHS ? 31 : lastDay)) return undefined;
  let days = 30 * month + Math.min(month, LONG_MONTHS) + day - 1;
  for (let each = KNOWN_YEAR; each < year; each++) days += isLeap(each) ? 366 : 365;
  for (let each = year; each < KNOWN_YEAR; each++) days -= isLeap(each) ? 366 : 365;
  return new Date(KNOWN_NEW_YEAR + days * DAY_MS);
}
