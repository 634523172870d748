import type {PrintedDate} from './printed-dates.js';
import type {ReadDate} from './text-citation.js';
import {fold} from './text-language.js';

const DAY = /^\d{4}-\d\d-\d\d$/;

const DAY_ALONE = /^(\d{1,2}[月월]\s?)?\d{1,2}[日일号號](?:\s?[（(].{1,3}[）)])?$/;
/** `8 a.m.`, `14 Uhr`, `午前10時`, `午後3時半`: beside other clocks these are to the minute. */
const HOUR =
  /(?<![\d:.])(\d{1,2})(?:\s?[h時时시点點](?!\s?\d)(\s?[半반])?분?|(?=\s?(?:[ap]\.?m\b|uhr\b|uur\b)))/i;
/** `午前7時5分` */
const MINUTE = /(?<=[時时시点點]\s?)\d(?=\s?[分분])/;

/** A clock with its minutes. */
export function withMinutes(words: string): string {
  return words
    .replace(MINUTE, '0$&')
    .replace(HOUR, (...[, hour, half]: string[]) => `${hour}:${half ? '30' : '00'}`);
}

/** `18日（日）` in the month of `2026-01-17`, or `2月1日` in its year, as a whole date. */
export function dayInMonth(words: string, edtf: string): string {
  const [, year, month] = /^(\d{4})-(\d\d)-\d\d/.exec(edtf) ?? [];
  const [, monthSaid = ''] = DAY_ALONE.exec(words) ?? ['', 'none'];
  if (!year || monthSaid === 'none') return '';
  return `${year}年${monthSaid ? '' : `${Number(month)}月`}${words}`;
}

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
