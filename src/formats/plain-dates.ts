import {MONTHS, WEEKDAYS} from './names-in-english.js';
import {foldLetters} from './fold-letters.js';

/** The year before the first of an era. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民國: 1911,
  民国: 1911,
};

const YEAR_OF_ERA = new RegExp(`(${Object.keys(ERAS).join('|')})(\\d{1,3}|元)年`);

/** Thai counts years from the Buddha: 2569 is 2026. */
const THAI = /[ก-๛]/;
const BUDDHIST_YEAR = /\b2[45]\d\d\b/g;
const BEFORE_OUR_YEARS = 543;

/** From Sunday, in Chinese letters and then in Korean ones. */
const EAST_ASIAN_WEEKDAYS = '日月火水木金土일월화수목금토';

/**
 * Writes a date in the same way whatever its language: folded letters, Latin digits, times with a
 * colon, and the months that are numbers or signs as English names. The words of the language stay.
 * The English is in capitals, so that it is not taken for one of them.
 *
 * @example
 * writePlainly('2026년 1월 4일~7일')     // '2026  JANUARY  4 –7 '
 * writePlainly('6 janvier 2026 à 14h30') // '6 janvier 2026 a 14:30'
 */
export function writePlainly(text: string): string {
  // `dès 2019` is since, and `des. 2019` is December in Norwegian: without accents they would be
  // one word.
  const folded = foldLetters(text.replace(/^dès /i, 'depuis '));
  const latin = folded.replace(/\p{Nd}/gu, latinDigit).replace(/[،、・·׳״॰。°]/g, ' ');
  const ours = THAI.test(text)
    ? latin.replace(BUDDHIST_YEAR, year => `${Number(year) - BEFORE_OUR_YEARS}`)
    : latin;
  return writeTimes(writeOrdinals(writeSigns(writeYearFirst(ours))));
}

/**
 * `2026. 1. 6.`, `2026/1/6`, `2026/2/20–3/3`: a year that comes first is followed by the month
 * everywhere.
 */
function writeYearFirst(text: string): string {
  const whole = text.replace(
    /^(\d{4}\/)(\d+\/\d+) ?[-–] ?(\d{4}\/)?(?=\d+\/)/,
    (...[, year = '', day = '', other = year]: string[]) => `${year}${day}–${other}`,
  );
  return whole.replace(
    /\b((?:19|20)\d\d)(\. ?|\/|-)(\d\d?)\2(\d\d?)\b/g,
    (...[, year = '', , month = '', day = '']: string[]) => `${year}${monthName(month)}${day}`,
  );
}

/** What Chinese, Japanese and Korean write with signs. */
function writeSigns(text: string): string {
  return (
    text
      // `2026年1月5日（月）` is a Monday.
      .replace(
        /\(([日月火水木金土일월화수목금토])\)/,
        (_, letter: string) => ` ${weekdayName(letter)} `,
      )
      // `令和8年` is 2026, and `令和元年` is 2019.
      .replace(
        YEAR_OF_ERA,
        (_, era: string, year: string) => `${(ERAS[era] ?? 0) + (Number(year) || 1)}年`,
      )
      // `2026年1月4日～7日`
      .replace(/ ?[~〜∼] ?/g, '–')
      // `2025년 7-9월`, `2025年7至9月`: the month sign belongs to both numbers.
      .replace(/(?<!\d)(\d\d?) ?[-–至] ?(?=\d\d? ?([月월]))/g, '$1$2–')
      // `1, 2월` are two months, which no date has.
      .replace(/(?<!\d)(\d\d?)[\s,]+(?=\d\d? ?[月월])/, '$1 ? ')
      // `2026年`, but not the decade `1980年代`.
      .replace(/(\d) ?[年년](?![代대])/g, '$1 ')
      // `1月`, `1월`, `tháng 1`
      .replace(/(\d\d?) ?[月월]|thang (\d\d?)/g, (_, month?: string, numbered?: string) =>
        monthName(month ?? numbered ?? ''),
      )
      // `6日`, `6일`, `6号`
      .replace(/(\d\d?) ?[日일号號]/g, '$1 ')
      // `2026年第三季度`
      .replace(/[一二三四](?=季)/, numeral => `${'一二三四'.indexOf(numeral) + 1}`)
      // `IV kwartał 2026`
      .replace(
        /^(i{1,3}|iv)(?= (?:kwarta|квартал|trimestr))/,
        numeral => `${['i', 'ii', 'iii', 'iv'].indexOf(numeral) + 1}`,
      )
  );
}

/** `1er janvier`, `3e trimestre`, `1º gennaio`; not the decade `1980er`. */
function writeOrdinals(text: string): string {
  return text.replace(/\b(\d\d?)(?:er|[eo])\b/g, '$1');
}

function writeTimes(text: string): string {
  return (
    text
      // `2:30 p. m.`
      .replace(/\b([ap])\. ?m\b/g, '$1m')
      // `14h30`, `14時30分`, `2시 30분`
      .replace(/(\d\d?) ?[h시時时点點] ?(\d\d)(?!\d)(?: ?[分분])?/, '$1:$2')
      // `14.30 Uhr`, `kl. 14.30`, and no `04.03.2026`
      .replace(/(?<![\d.])(\d\d?)\.(?=[0-5]\d(?![\d.]))/, '$1:')
      // `18:30 h`
      .replace(/(:\d\d) h\b/, '$1')
      // `14 Uhr`, `오후 2시`
      .replace(/(?<![\d:])(\d\d?) ?(?:(?:uhr|uur|h|[ap]m)\b|[시時时点點])(?!\d)/, "$1 O'CLOCK ")
  );
}

/** The digits of a script are ten in a row, so the value is how many of them come before. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 50 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return `${value % 10}`;
}

/** `13월` is no month, and `?` is none of a date. */
export function monthName(number: string): string {
  const name = MONTHS[Number(number) - 1] ?? '?';
  return ` ${name.toUpperCase()} `;
}

function weekdayName(letter: string): string {
  return WEEKDAYS[EAST_ASIAN_WEEKDAYS.indexOf(letter) % 7]?.toUpperCase() ?? '?';
}
