import {MONTHS, foldLetters, foldWords, vocabularyOf} from './date-words.js';

/** Languages by script: the first script that is in the text counts. Thai is not among them: its years are Buddhist ones. */
const SCRIPTS = [
  'Hangul ko',
  'Hiragana ja',
  'Katakana ja',
  'Han ja zh zh-TW',
  'Arabic ar-EG ar-LB ar-DZ ar-MA fa ur',
  'Hebrew he',
  'Cyrillic ru uk bg sr',
  'Greek el',
  'Devanagari hi',
  'Latin en de fr es pt it nl pl cs hr tr fi hu ro sv da nb id ca',
].map(line => {
  const [script = '', ...languages] = line.split(' ');
  return {letter: new RegExp(`\\p{Script=${script}}`, 'u'), languages};
});

/** The year before the first of an era. */
const ERAS: Record<string, number> = {令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911};
const YEAR_OF_ERA = new RegExp(`(${Object.keys(ERAS).join('|')})(\\d{1,3}|元)年`);

/** Letters and digits beside which a year may be of the Hijri, the Persian or the Buddhist calendar. */
const OTHER_CALENDAR = /\p{scx=Arab}|\p{scx=Thai}/u;
const OTHER_YEAR = /\b(?:1[2-5]|2[45])\d\d\b/;

/** Letters that are not English yet, which is in capitals. */
const UNTRANSLATED = /[^\P{L}A-Z]+/gu;
/** A letter or mark of a script that puts spaces between words. */
const SPACED = '(?:\\p{M}|[^\\P{L}\\p{sc=Han}\\p{sc=Hang}\\p{sc=Hira}\\p{sc=Kana}])';

/**
 * Says in English what a date in another language says, for `readPrintedDate`; `''` where it holds a word that is not of a date.
 *
 * The script of the text says which languages may be meant, and all that know every word of it have to agree: `12. listopada 2026`
 * is November in Polish and October in Croatian, so it stays text, unless `lang` is one of them. Nothing else depends on `lang`,
 * and nothing on the reader's machine but the age of its `Intl`, which knows the names.
 *
 * Digits of every script; 年月日 and 년월일; the years of Japanese eras and of Minguo; `2026. 1. 6.` and `2026/1/6`, because a
 * year that comes first is followed by the month everywhere.
 * Never `03/04/2026` or `03.04.2026`, and no calendar but the Gregorian: `۱۶ دی ۱۴۰۴` stays text.
 *
 * @param lang - BCP 47, of the page or the story, `''` where unknown; it may be a language that is not among ours.
 * @example
 * translateDate('6. Januar 2026')      // '6 JAN 2026'
 * translateDate('2026년 1월 4일~7일')    // '2026 JAN 4 –7'
 * readPrintedDate('٦ يناير ٢٠٢٦', translateDate) // {edtf: '2026-01-06', label: '', flaw: ''}
 */
export function translateDate(text: string, lang = ''): string {
  const plain = writePlainly(text);
  // Of other calendars, which print no name beside a year.
  if (OTHER_CALENDAR.test(text) && OTHER_YEAR.test(plain)) return '';
  const script = SCRIPTS.find(({letter}) => letter.test(plain));
  for (const languages of [[''], likely(script?.languages ?? [], lang), script?.languages ?? []]) {
    const readings = new Set(languages.map(language => translate(plain, language)).filter(Boolean));
    const [reading = ''] = readings;
    if (readings.size) return readings.size > 1 ? '' : reading;
  }
  return '';
}

/** Those of ours that `lang` names; else itself, where its calendar is ours. */
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

/** The same in every language: one spelling, Latin digits, months as words, times with a colon. */
function writePlainly(text: string): string {
  const month = (number: string): string => ` ${MONTHS[Number(number) - 1] ?? '?'} `;
  // `dès 2019`, beside `des. 2019` in Norwegian.
  return (
    foldLetters(text.replace(/^dès /i, 'depuis '))
      .replace(/\p{Nd}/gu, digit => String(valueOf(digit)))
      .replace(/[،、・·׳״॰。°]/g, ' ')
      // `（月）` is Monday.
      .replace(/\([月火水木金土日월화수목금토일]\)/, '<')
      .replace(
        YEAR_OF_ERA,
        (_, era: string, year: string) => `${(ERAS[era] ?? 0) + (Number(year) || 1)}年`,
      )
      .replace(
        /\b((?:19|20)\d\d)(\. ?|\/|-)(\d\d?)\2(\d\d?)\b/g,
        (_, year: string, __, number: string, day: string) => `${year}${month(number)}${day}`,
      )
      // Elsewhere it means about; here it stands for a dash.
      .replace(/ ?[~〜∼] ?/g, /[年월년月]|\d[~〜∼]\d/.test(text) ? '–' : '~')
      // `7-9월`.
      .replace(/(?<!\d)(\d\d?) ?[-–至] ?(?=\d\d? ?([月월]))/g, '$1$2–')
      // `1, 2월` are two months, `12 3월` is nothing.
      .replace(/(?<!\d)\d\d?[\s,]+(?=\d\d? ?[月월])/, '?x')
      .replace(/(\d) ?[年년](?![代대])/g, '$1 ')
      .replace(/(\d\d?) ?[月월]/g, (_, number: string) => month(number))
      .replace(/(\d\d?) ?[日일号號]/g, '$1 ')
      .replace(/[一二三四](?=季)/, numeral => String('一二三四'.indexOf(numeral) + 1))
      // `1er janvier`, `3e trimestre`, `1º gennaio`; not `1980er`.
      .replace(/\b(\d\d?)(?:er|[eo])\b/g, '$1')
      .replace(/\b([ap])\. ?m\b/g, '$1m')
      .replace(/(\d\d?) ?[h시時时点點] ?(\d\d)(?!\d)(?: ?[분分])?/, '$1:$2')
      .replace(
        /\.(?=\d\d ?(?:uhr|uur|[ap]m)\b)|(?<=\b(?:kl|ore|alle|godz)\.? \d\d?)\.(?=\d\d)/,
        ':',
      )
      // An hour without minutes is nothing that EDTF can say.
      .replace(/(?<![\d:])\d\d? ?(?:(?:uhr|uur|h|[ap]m)\b|[시時时点點])(?!\d)/, '<')
  );
}

/** The digits of a script are ten in a row, so the value is how many of them come before. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 50 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value % 10;
}

/** `''` where a word is not of this language, or not of a date. */
function translate(plain: string, language: string): string {
  const vocabulary = vocabularyOf(language);
  const {english, words} = vocabulary;
  // Most languages know none of the words, and a big expression is slow to make.
  if (language && !plain.match(UNTRANSLATED)?.every(word => words.includes(word))) return '';
  // Folded words are letters only, so they are safe in an expression. Between those of a phrase may be full stops, dashes and spaces.
  const finder = (vocabulary.finder ??= new RegExp(
    `(?<!${SPACED})(?:${words.replaceAll(' ', '[^\\p{L}\\d]{1,3}')})(?!${SPACED})`,
    'gu',
  ));
  if (plain.replace(finder, '').match(UNTRANSLATED)) return '';
  return (
    plain
      .replace(finder, found => ` ${english.get(foldWords(found)) ?? ''} `)
      .replace(/[\s,.]+/g, ' ')
      // `à 14 h 30`, beside `de 1910 à 1920`; `um 14:30`, beside `um 1910`.
      .replace(/ (?:to|circa) (?=\d\d?:\d\d)/, ' ')
      .replace(/\b([ap]m) ?(\d\d?:\d\d)/, '$2 $1')
      // `am 6. Januar`; half of a day, `오후`, is lost.
      .replace(/\bam (?=\d+ [A-Z])/, '')
      .replace(/(?<!:\d\d ?)\b[ap]m\b/, '<')
      .trim()
  );
}
