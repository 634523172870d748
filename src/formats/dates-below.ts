import type {PrintedDate} from './printed-dates.js';
import type {ReadDate} from './text-citation.js';
import {fold} from './text-language.js';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A date that the day or the year above it completes: `8:15` below `Jan 6, 2026`. */
export function dateUnder(
  words: string,
  heading: string,
  readDate: ReadDate,
): PrintedDate | undefined {
  if (!heading) return undefined;
  const whole = readDate(heading).edtf;
  return [
    `${heading}, ${words}`,
    `${heading} ${words}`,
    `${words}, ${heading}`,
    `${words} ${heading}`,
  ]
    .map(both => readDate(both))
    .find(
      ({edtf}) =>
        edtf.length > whole.length && edtf.startsWith(whole.slice(0, 4)) && !edtf.endsWith('~'),
    );
}

/**
 * Whether words are a day with its weekday, which it was in that year: `Monday, March 2` in 2026.
 *
 * @param lang - BCP 47; `''` where it is not known.
 */
export function isWeekdayIn(
  words: string,
  year: string,
  readDate: ReadDate,
  lang: string,
): boolean {
  const day = dateUnder(words, year, readDate)?.edtf ?? '';
  if (!DAY.test(day)) return false;
  const format = new Intl.DateTimeFormat(lang || 'en', {weekday: 'long', timeZone: 'UTC'});
  return fold(words).includes(fold(format.format(new Date(day))));
}
