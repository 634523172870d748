import {WEEKDAYS} from './names-in-english.js';
import {translateDate} from './translate-date.js';

const ARABIC = /\p{sc=Arab}/u;
/** A year of the Hijri or of the Persian calendar, and one of ours, in any digits. */
const OTHER_YEAR = /(?<!\p{Nd})[1١۱][2-5٢-٥۲-۵]\p{Nd}{2}(?!\p{Nd})/u;
const OUR_YEAR = /(?<!\p{Nd})(?:[1١۱][9٩۹]|[2٢۲][0٠۰])\p{Nd}{2}(?!\p{Nd})/u;
/** Between a day by one calendar and the same day by another. */
const BETWEEN = /\s[-–—|/]\s|\s?[()]\s?|(?:الموافق(?: ل)?|برابر با|مطابق با)\s?/;

/** Of the Persian calendar, from spring on; the names are those of no other. */
const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const PERSIAN_DAY = new RegExp(
  String.raw`([\d۰-۹]{1,2}) (${MONTHS.join('|')}) ([1۱][34۳۴][\d۰-۹]{2})(?!\p{Nd})`,
  'u',
);
const LONG_MONTHS = 6;
/** Which years of 33 are leap years. */
const LEAP_YEARS = [1, 5, 9, 13, 17, 22, 26, 30];
/** The year from which the others are counted, and its first day. */
const KNOWN_YEAR = 1404;
const KNOWN_NEW_YEAR = Date.UTC(2025, 2, 21);
const DAY_MS = 86_400_000;

/**
 * As `translateDate`, for texts in the Arabic script, too, which has three calendars. A Persian day
 * is one day of ours; its weekday is added, so that the words as printed stay the label. Where a day
 * is printed by two calendars, ours counts, if they agree. A Hijri day alone stays text, because its
 * month begins where the moon is seen, and so does a Persian month, which is in two of ours.
 *
 * @example
 * translateAnyCalendar('۱۹ خرداد ۱۴۰۵')                // '2026 JUNE 9 TUESDAY'
 * translateAnyCalendar('۱۸ اسفند ۱۴۰۴ - ۹ مارس ۲۰۲۶') // '9 MARCH 2026'
 */
export function translateAnyCalendar(text: string, lang = ''): string {
  if (!ARABIC.test(text) || !OTHER_YEAR.test(text)) return translateDate(text, lang);
  const {ours, other} = splitCalendars(text);
  const date = readPersianDay(other);
  if (!ours) {
    const written = date ? other.replace(PERSIAN_DAY, yearFirst(date)) : '';
    const reading = written && translateDate(written, lang);
    return date && reading ? `${reading} ${WEEKDAYS[date.getUTCDay()]?.toUpperCase()}` : '';
  }
  const reading = translateDate(ours, lang);
  const words = reading.split(' ');
  const day = date ? translateDate(yearFirst(date)).split(' ') : [];
  return day.every(word => words.includes(word)) ? reading : '';
}

/** What a text says by our calendar, `''` where that is nothing, and by another one. */
function splitCalendars(text: string): {ours: string; other: string} {
  const pieces = text.split(BETWEEN);
  const isOther = (piece: string): boolean => OTHER_YEAR.test(piece) && !OUR_YEAR.test(piece);
  const others = pieces.filter(isOther);
  const isBoth = others.length === 1 && pieces.some(piece => OUR_YEAR.test(piece));
  if (!isBoth) return {ours: '', other: text};
  return {ours: pieces.filter(piece => !isOther(piece)).join(' '), other: others.join()};
}

/** `undefined` where a text has no such day, or no calendar has it. */
function readPersianDay(text: string): Date | undefined {
  const [, day, name = '', year] = (PERSIAN_DAY.exec(text) ?? []).map(latinDigits);
  return name ? dateOf(Number(day), MONTHS.indexOf(name), Number(year)) : undefined;
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

/** `2026/6/9`, which is one date in every language. */
function yearFirst(date: Date): string {
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()].join('/');
}

function latinDigits(text: string): string {
  return text.replace(/[۰-۹]/g, digit => `${'۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)}`);
}
