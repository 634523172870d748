import {wordTranslator} from './date-vocabulary.js';
import {MONTHS} from './names-in-english.js';
import {writePlainly} from './plain-dates.js';

/**
 * The languages of each script; the first script that is in the text counts. Not Thai, whose years
 * are Buddhist ones.
 */
const SCRIPTS = [
  {letter: /\p{Script=Hangul}/u, languages: ['ko']},
  {letter: /\p{Script=Hiragana}|\p{Script=Katakana}/u, languages: ['ja']},
  {letter: /\p{Script=Han}/u, languages: ['ja', 'zh', 'zh-TW']},
  {letter: /\p{Script=Arabic}/u, languages: ['ar-EG', 'ar-LB', 'ar-DZ', 'ar-MA', 'fa', 'ur']},
  {letter: /\p{Script=Hebrew}/u, languages: ['he']},
  {letter: /\p{Script=Cyrillic}/u, languages: ['ru', 'uk', 'bg', 'sr']},
  {letter: /\p{Script=Greek}/u, languages: ['el']},
  {letter: /\p{Script=Devanagari}/u, languages: ['hi']},
  {
    letter: /\p{Script=Latin}/u,
    languages: [
      ...['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'cs', 'hr', 'tr', 'fi', 'hu', 'ro'],
      ...['sv', 'da', 'nb', 'id', 'ca'],
    ],
  },
];

/**
 * Letters and digits beside which a year may be of the Hijri, the Persian or the Buddhist calendar.
 */
const OTHER_CALENDAR = /\p{scx=Arab}|\p{scx=Thai}/u;
const OTHER_YEAR = /\b(?:1[2-5]|2[45])\d\d\b/;

/** `18.02.2026`, `18/02/2026`, where the language has one order for it. */
const DAY_FIRST: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(\d\d?)\. ?(\d\d?)\. ?((?:19|20)\d\d)\b/,
    ['de', 'pl', 'ru', 'uk', 'tr', 'cs', 'fi', 'nb', 'da', 'bg', 'ro'],
  ],
  [/\b(\d\d?)\/(\d\d?)\/((?:19|20)\d\d)\b/, ['fr', 'es', 'pt', 'it', 'vi', 'id']],
];

/** `2020.03` is March where the year comes first. */
const YEAR_FIRST = /^((?:19|20)\d\d)\. ?(\d\d?)\.?$/;
const YEAR_FIRST_LANGUAGES = ['ko', 'ja', 'zh'];

/** `mar 6 ene 2026`: in Spanish both are `mar`. */
const MARCH_OR_TUESDAY = new RegExp(`^MARCH (?=\\d\\d? (?:${MONTHS.join('|')}))`, 'i');

/** `2026년 1월¹` has a footnote, and no 11 January. */
const FOOTNOTE = /[¹²³⁰-₉]/;

/**
 * Says in English what a date in another language says, for `readPrintedDate`; `''` where it has a
 * word that no date has.
 *
 * The script of the text says which languages it may be in, and all of them that know every word
 * have to agree: `12. listopada 2026` is November in Polish and October in Croatian, so it stays
 * text unless `lang` is one of them. Nothing else depends on `lang`, and nothing on the reader's
 * machine but the age of its `Intl`, which knows the names.
 *
 * Reads the digits of every script, 年月日 and 년월일, the years of Japanese eras and of Minguo, and
 * `2026. 1. 6.` and `2026/1/6`, because a year that comes first is followed by the month
 * everywhere. Reads `03.04.2026` and `03/04/2026` only where `lang` is one that puts the day first in
 * that spelling, and no calendar but the Gregorian:
 * `۱۶ دی ۱۴۰۴` stays text.
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
  const plain = writePlainly(writeMonthName(text, lang));
  if (FOOTNOTE.test(text) || (OTHER_CALENDAR.test(text) && OTHER_YEAR.test(plain))) return '';
  const languages = SCRIPTS.find(({letter}) => letter.test(plain))?.languages ?? [];
  // No language: the words of all that need no names.
  for (const candidates of [[''], likely(languages, lang), languages]) {
    const readings = candidates.map(language => translate(plain, language)).filter(Boolean);
    const [reading] = readings;
    if (reading) return readings.every(each => each === reading) ? reading : '';
  }
  return '';
}

/** `18.02.2026` as `18 FEBRUARY 2026` in German, `2026.02` as `2026 FEBRUARY` in Korean. */
function writeMonthName(text: string, lang: string): string {
  const [language = ''] = lang.toLowerCase().split('-', 1);
  if (YEAR_FIRST_LANGUAGES.includes(language)) {
    return text.replace(YEAR_FIRST, (all, year: string, month: string) => {
      const name = MONTHS[Number(month) - 1]?.toUpperCase();
      return name ? `${year} ${name}` : all;
    });
  }
  const form = DAY_FIRST.find(([, languages]) => languages.includes(language))?.[0];
  return text.replace(form ?? /$^/, (all, day: string, month: string, year: string) => {
    const name = MONTHS[Number(month) - 1]?.toUpperCase();
    return name ? `${day} ${name} ${year}` : all;
  });
}

/** Those of ours that `lang` names; else `lang` itself, where its calendar is ours. */
function likely(languages: readonly string[], lang: string): readonly string[] {
  const [language = ''] = lang.toLowerCase().split('-', 1);
  const ours = languages.filter(each => each.split('-', 1)[0] === language);
  if (ours.length || !language) return ours;
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
  return (
    wordTranslator(language)(plain)
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
