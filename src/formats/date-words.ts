/** How one language says dates. */
export interface DateVocabulary {
  /** What its words mean, in an English that `readPrintedDate` reads; the keys as `foldWords` makes them. */
  english: ReadonlyMap<string, string>;
  /** All of them, the longest first, parted by `|`. */
  words: string;
  /** Finds them; made when it is needed. */
  finder?: RegExp;
}

/** English for the twelve months; in capitals, so that it is told from words that are not translated yet. */
export const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** What is printed the same in every language. */
const COMMON = 'am pm utc gmt z cet cest kst jst est edt s q h ad bc'.split(' ');

/**
 * The words that `Intl` does not know, of all languages together, since they hardly clash: first what they mean, then the words, without
 * accents, which are not compared, and with `_` for a space inside a phrase. Nothing: may be left out. `<`: early, late and other
 * things that EDTF has nothing for. `s` a decade, `q` a quarter, `h` a half.
 */
const OWN_WORDS = (
  ' le les los gli du de en el del em o as a_las il alle kl r ore om uhr jahre den der im in vom zum van uur года гг годы в عام سنة الساعة سال ساعت בשנת בשעה ב の 第' +
  '|from dal ab seit depuis desde sinds vanaf с منذ من از 从 從 から 부터|until まで 까지' +
  '|to bis au a al ate tot t_m tot_en_met do til till по до إلى حتى تا עד 至 到 에서' +
  '|circa ca etwa um vers environ hacia cerca verso rond около حوالي نحو حدود בסביבות 頃 ごろ 約 约 左右 경 약' +
  '|local 현지시간|< anfang mitte ende debut mi fin principios a_principios mediados a_mediados finales a_finales inicio meados fim final inizio meta fine begin half eind' +
  ' أوائل منتصف أواخر اوایل اواسط اواخر תחילת אמצע סוף 初 上旬 中 中旬 下旬 底 末 초 중순 말' +
  '|s er annees anos decada anni jaren е х 年代 년대' +
  '|q quartal t trimestre kwartaal квартал 四半期 季度 분기' +
  '|h halbjahr semestre|h1 上半期 上半年 상반기|h2 下半期 下半年 하반기|JAN janner|am 오전|pm 오후|bc 기원전' +
  '|SPRING fruhling fruhjahr printemps primavera lente voorjaar весна ربيع بهار אביב 春 봄|SUMMER sommer ete verano verao estate zomer лето صيف تابستان קיץ 夏 여름' +
  '|FALL herbst automne otono outono autunno herfst najaar осень خريف پاییز סתיו 秋 가을|WINTER hiver invierno inverno зима شتاء زمستان חורף 冬 겨울'
)
  .split('|')
  .flatMap(entry => {
    const [meaning = '', ...words] = entry.split(' ');
    return words.map((word): [string, string] => [word.replaceAll('_', ' '), meaning]);
  });

/** Words of any language in one spelling: lower case, no accents, one space for what is between them. */
export function foldWords(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}

/** Letters in one spelling, without the marks that many leave out and the characters that nobody sees. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Cf}\u0300-\u036f\u064b-\u065f]/gu, '')
    .normalize('NFC');
}

const BEFORE_OUR_ERA = Date.UTC(-43, 0);

const vocabularies = new Map<string, DateVocabulary>();

/** The vocabulary of a language, made once; that of `''` has no names. */
export function vocabularyOf(lang: string): DateVocabulary {
  let vocabulary = vocabularies.get(lang);
  if (!vocabulary) {
    const english = new Map(COMMON.map(word => [word, word]));
    for (const [words, meaning] of [...OWN_WORDS, ...(lang ? namesOf(lang) : [])]) {
      const folded = foldWords(words);
      if (folded) english.set(folded, meaning);
    }
    vocabulary = {
      english,
      words: [...english.keys()].sort((a, b) => b.length - a.length).join('|'),
    };
    vocabularies.set(lang, vocabulary);
  }
  return vocabulary;
}

/** Months, days, eras and halves of the day, in every form that `Intl` prints. */
function namesOf(lang: string): [name: string, english: string][] {
  const names: [string, string][] = [],
    months: [string, string][] = [];
  const printer = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(lang, {
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
      ...options,
    });
  for (const style of ['long', 'short'] as const) {
    // A month may have one form beside a day, and another beside a year.
    for (const options of [
      {weekday: style, day: 'numeric', month: style, year: 'numeric'},
      {month: style, year: 'numeric', era: style},
      {month: style},
    ] as const) {
      const format = printer(options);
      MONTHS.forEach((month, index) => {
        let before = '';
        // The tenths of a year's months are every day of the week.
        for (const {type, value} of format.formatToParts(Date.UTC(2026, index, 10))) {
          if (type === 'literal')
            names.push(...value.split(' ').map((word): [string, string] => [word, '']));
          if (type === 'era') names.push([value, 'ad']);
          if (type === 'weekday') names.push([value, '<']);
          // `בינואר`: a preposition may be one word with the month.
          if (type === 'month' && !/\d/.test(value))
            months.push([value, month], [`${/\p{L}*$/u.exec(before)?.[0] ?? ''}${value}`, month]);
          before = value;
        }
      });
      for (const {type, value} of format.formatToParts(BEFORE_OUR_ERA))
        if (type === 'era') names.push([value, 'bc']);
    }
  }
  const hours = printer({hour: 'numeric', hour12: true});
  for (const [hour, half] of [
    [9, 'am'],
    [21, 'pm'],
  ] as const) {
    for (const {type, value} of hours.formatToParts(Date.UTC(2026, 0, 1, hour)))
      if (type === 'dayPeriod') names.push([value, half]);
  }
  // Last, because `mar` is a day and a month in Spanish.
  return [...names, ...months];
}
