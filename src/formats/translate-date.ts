import {wordTranslator} from './date-vocabulary.js';
import {MONTHS} from './names-in-english.js';
import {monthName, writePlainly} from './plain-dates.js';

/** The languages of each script; the first script that is in the text counts. */
const SCRIPTS: readonly (readonly [letter: RegExp, languages: string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Han}/u, 'ja zh zh-TW'],
  [/\p{Script=Arabic}/u, 'ar-EG ar-LB ar-DZ ar-MA fa ur'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Cyrillic}/u, 'ru uk bg sr'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Latin}/u, 'en de fr es pt it nl pl cs hr tr fi hu ro sv da nb id ca vi'],
];

/** Letters and digits beside which a year may be of the Hijri or the Persian calendar. */
const OTHER_CALENDAR = /\p{scx=Arab}/u;
const OTHER_YEAR = /\b1[2-5]\d\d\b/;

/** `18.02.2026`, `18/02/2026`, where the language has one order for it. */
const DAY_FIRST = /\b(\d\d?)([./]) ?(\d\d?)\2 ?((?:19|20)\d\d)\b/;
const DAY_FIRST_LANGUAGES = 'de fr es pt it pl ru uk tr cs fi nb da bg ro vi id'.split(' ');

/** `2020.03` is March where the year comes first. */
const YEAR_FIRST = /^((?:19|20)\d\d)\. ?(\d\d?)\.?$/;
const YEAR_FIRST_LANGUAGES = ['ko', 'ja', 'zh'];

/** `mar 6 ene 2026`: in Spanish both are `mar`. */
const MARCH_OR_TUESDAY = new RegExp(`^MARCH (?=\\d\\d? (?:${MONTHS.join('|')}))`, 'i');

/** `2026년 1월¹` has a footnote, and no 11 January. */
const FOOTNOTE = /[¹²³⁰-₉]/;

/** `آذار/مارس` is March by its names in the Levant and elsewhere; two of these are two words. */
const TWO_NAMES = /((?:(?:كانون|تشرين) )?\p{sc=Arab}+)\/(\p{sc=Arab}+)/u;

/**
 * Says in English what a date in another language says, for `readPrintedDate`; `''` where it has a
 * word that no date has.
 *
 * The script of the text says which languages it may be in, and all of them that know every word
 * have to agree: `12. listopada 2026` is November in Polish and October in Croatian, so it stays
 * text unless `lang` is one of them. Nothing else depends on `lang`, and nothing on the reader's
 * machine but the age of its `Intl`, which knows the names.
 *
 * Reads the digits of every script, 年月日 and 년월일, the years of Japanese eras, of Minguo and of
 * Thailand, and `2026. 1. 6.` and `2026/1/6`, because a year that comes first is followed by the
 * month everywhere. Reads `03.04.2026` and `03/04/2026` only where `lang` is one that puts the day
 * first, and no other calendar: `۱۶ دی ۱۴۰۴` is for `translateAnyCalendar`.
 *
 * @param lang - BCP 47, of the page or the story, `''` where unknown. It need not be one of the
 *     languages that are tried without it.
 * @example
 * translateDate('6. Januar 2026')     // '6 JANUARY 2026'
 * translateDate('2026년 1월 4일~7일')   // '2026 JANUARY 4 –7'
 * translateDate('2026年1月から')        // 'FROM 2026 JANUARY'
 * readPrintedDate('٦ يناير ٢٠٢٦', translateDate) // {edtf: '2026-01-06', label: '', flaw: ''}
 */
export function translateDate(text: string, lang = ''): string {
  if (TWO_NAMES.test(text)) return translateBoth(text, lang);
  const [language = ''] = lang.toLowerCase().split('-', 1);
  const plain = writeInOrder(writePlainly(text), language);
  if (FOOTNOTE.test(text) || (OTHER_CALENDAR.test(text) && OTHER_YEAR.test(plain))) return '';
  const [, languagesOfScript = ''] = SCRIPTS.find(([letter]) => letter.test(plain)) ?? [];
  const languages = languagesOfScript.split(' ');
  // No language: the words of all that need no names.
  for (const candidates of [[''], likely(languages, language, lang), languages]) {
    const readings = candidates.map(language => translate(plain, language)).filter(Boolean);
    const [reading] = readings;
    if (reading) return readings.every(each => each === reading) ? reading : '';
  }
  return '';
}

/** `''` where the two names are of two months. */
function translateBoth(text: string, lang: string): string {
  const [first, second] = ['$1', '$2'].map(name =>
    translateDate(text.replace(TWO_NAMES, name), lang),
  );
  return first === second ? (first ?? '') : '';
}

/** `18.02.2026` as `18 FEBRUARY 2026` in German, `2026.02` as `2026 FEBRUARY` in Korean. */
function writeInOrder(plain: string, language: string): string {
  if (YEAR_FIRST_LANGUAGES.includes(language))
    return plain.replace(YEAR_FIRST, (_, year: string, month: string) => year + monthName(month));
  if (!DAY_FIRST_LANGUAGES.includes(language)) return plain;
  return plain.replace(
    DAY_FIRST,
    (...[, day = '', , month = '', year = '']: string[]) => day + monthName(month) + year,
  );
}

/** Those of ours that `lang` names; else `lang` itself, where its calendar is ours. */
function likely(languages: readonly string[], language: string, lang: string): readonly string[] {
  if (!language) return [];
  const ours = languages.filter(each => each.startsWith(language));
  if (ours.length) return ours;
  try {
    const {calendar, locale} = new Intl.DateTimeFormat(lang).resolvedOptions();
    return calendar === 'gregory' && locale.startsWith(language) ? [lang] : [];
  } catch {
    // Malformed: `en_US`.
    return [];
  }
}

/** `''` where a word is not of this language, or not of a date. */
function translate(plain: string, language: string): string {
  const words = wordTranslator(language)(plain);
  if (!words) return '';
  return (
    words
      .replace(/[\s,.]+/g, ' ')
      .trim()
      // `à 14 h 30`, beside `de 1910 à 1920`; `um 14:30 Uhr`, beside `um 1910`.
      .replace(/ (?:TO|CIRCA) (?=\d\d?:\d\d)/, ' ')
      // `오후 2:30`
      .replace(/\b([AP]M) ?(\d\d?:\d\d)/, '$2 $1')
      // `am 6. Januar` is on the sixth.
      .replace(/\bAM (?=\d\d? [A-Z])/, '')
      // `2026년 1월 6일 오전`
      .replace(/(?<!:\d\d ?)\bAM\b/, 'MORNING')
      .replace(/(?<!:\d\d ?)\bPM\b/, 'AFTERNOON')
      .replace(MARCH_OR_TUESDAY, 'TUESDAY ')
      // `6 من يناير` is the sixth of January, not from the sixth.
      .replace(/(?<=\d )FROM (?=[A-Z])/, '')
      // `4일부터 7일까지`
      .replace(/(?<=\d )FROM (.*) UNTIL$/, 'TO $1')
      // `2026년 1월부터`, `2026年まで`
      .replace(/^(.+) (FROM|UNTIL)$/, '$2 $1')
      .trim()
  );
}
