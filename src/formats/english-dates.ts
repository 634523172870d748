import type {DateToken, DateTokenKind} from './date-token.js';
import {tokenise, twoDigits} from './date-tokens.js';
import {combineUnits} from './date-units.js';

/** What a date in English words says. */
export interface EnglishDate {
  /**
   * In the form of EDTF, where the words are a date: whether it is whole and the calendar has it is
   * the model's to say.
   */
  edtf: string;
  /** Whether the wording says more than `edtf`. */
  isLost: boolean;
}

/** One end of a date, each part as its token has it. */
interface Moment {
  day?: string;
  month?: string;
  year?: string;
  /** `about`, `from` or `until`. */
  marker?: DateTokenKind;
}

const NO_DATE: EnglishDate = {edtf: '', isLost: false};

/** A later year is of another calendar: `24 Jan 5786`. */
const MAX_YEAR = 2999;
/** EDTF numbers seasons, quarters and halves as months from 21 on. */
const FIRST_SEASON = 21;
/** `1800s` is ten years or a hundred. */
const CENTURY = /XX$/;

/** Where a hyphen is a range. Elsewhere it joins one date: `6-Jan-2026`, `2026-Jan-06`. */
const HYPHEN_RANGES = [
  // `Jan 4-7, 2026`
  'day hyphen day',
  // `Jan. 4-Feb. 7, 2026`
  'day hyphen month day',
  // `Jan-Mar 2026`, `Q3-Q4 2025`
  'month hyphen month',
  // `30 Jan-2 Feb 2026`
  'month hyphen day month',
  // `2019-2021`
  'year hyphen year',
  // `30 Dec 2025-2 Jan 2026`; and `Jan 2023-24`, which is unclear
  'year hyphen day',
  // `Dec. 30, 2025-Jan. 2, 2026`
  'year hyphen month day',
  // `May 2025-June 2026`
  'year hyphen month year',
];
/** `from 2019 until 2021`, but neither `until 2021` nor `since until 2021`. */
const UNTIL_RANGE = /^(day|month|year) until \w/;

/**
 * Reads a date in English words; its `edtf` is `''` where they are none.
 *
 * @example
 * readEnglishDate('Jan. 30 – Feb. 2, 2026') // {edtf: '2026-01-30/2026-02-02', isLost: false}
 * readEnglishDate('Tuesday, Jan 6, 2026')   // {edtf: '2026-01-06', isLost: true}
 * readEnglishDate('Jan 6')                  // {edtf: '', isLost: false}
 */
export function readEnglishDate(text: string): EnglishDate {
  // Most texts that are asked about are none, and no year is all words.
  if (!/\d/.test(text)) return NO_DATE;
  const tokens = combineUnits(tokenise(text));
  const [time = '', secondTime] = valuesOf(tokens, 'clock');
  const [zone] = valuesOf(tokens, 'zone');
  const moments = splitAtRanges(markRanges(calendarTokens(tokens))).map(readMoment);
  const [start, end, third] = moments;
  if (!start || third || secondTime || moments.includes(undefined)) return NO_DATE;
  // `1445 GMT` is a time, not a year.
  if (zone !== undefined && !time && isOnly('year', start)) return NO_DATE;

  const edtf = end ? writeRange(start, end) : writeDate(start, time && time + (zone ?? ''));
  const isVague = tokens.some(({kind, value}) => kind === 'vague' || CENTURY.test(value));
  const isZoneLost = zone === '' || (zone !== undefined && !time);
  // A time belongs to one end of a range only; and the end of `c. 1910–1920` may be as vague as its
  // start.
  const isEndUnclear = end && (time || (start.marker === 'about' && !end.marker));
  return {edtf, isLost: isVague || isZoneLost || Boolean(isEndUnclear)};
}

function valuesOf(tokens: readonly DateToken[], wanted: DateTokenKind): string[] {
  return tokens.filter(({kind}) => kind === wanted).map(({value}) => value);
}

/**
 * Without what is read apart from days, months and years, and without the hyphen of `mid-2024` and
 * `Tuesday - Jan 6, 2026`.
 */
function calendarTokens(tokens: readonly DateToken[]): DateToken[] {
  return tokens.filter(({kind}, index) => {
    const isSetOff =
      tokens[index - 1]?.kind === 'vague' &&
      (kind === 'hyphen' || (kind === 'range' && index === 1));
    return !isSetOff && kind !== 'clock' && kind !== 'zone' && kind !== 'vague';
  });
}

/** Gives every range the same sign, and drops the hyphens that only join. */
function markRanges(tokens: readonly DateToken[]): DateToken[] {
  // `2019–present` is `since 2019`.
  if (/^(range|hyphen) present$/.test(kindsFrom(tokens, tokens.length - 2)))
    return [{kind: 'from', value: ''}, ...markRanges(tokens.slice(0, -2))];
  return tokens
    .map((token, index): DateToken => {
      const isSign = index > 0 && isRange(kindsFrom(tokens, index - 1));
      return isSign ? {kind: 'range', value: ''} : token;
    })
    .filter(({kind}) => kind !== 'hyphen');
}

/** `year hyphen day month` */
function kindsFrom(tokens: readonly DateToken[], index: number): string {
  return tokens
    .slice(index)
    .map(({kind}) => kind)
    .join(' ');
}

/** `2019-` is one too, and has no end. */
function isRange(kinds: string): boolean {
  return (
    HYPHEN_RANGES.some(range => kinds.startsWith(range)) ||
    UNTIL_RANGE.test(kinds) ||
    kinds === 'year hyphen'
  );
}

function splitAtRanges(tokens: readonly DateToken[]): DateToken[][] {
  const place = tokens.findIndex(({kind}) => kind === 'range');
  return place < 0
    ? [[...tokens]]
    : [tokens.slice(0, place), ...splitAtRanges(tokens.slice(place + 1))];
}

/** Day, month and year in any order, because a month is a word and a day has two digits at most. */
function readMoment(tokens: readonly DateToken[]): Moment | undefined {
  const moment: Moment = {};
  for (const [index, {kind, value}] of tokens.entries()) {
    if (kind === 'day' || kind === 'month' || kind === 'year') {
      // `Jan 6 7 2026` is nothing.
      if (moment[kind] !== undefined || Number(value) > MAX_YEAR) return undefined;
      moment[kind] = value;
    } else {
      const isMarker = kind === 'about' || (index === 0 && (kind === 'from' || kind === 'until'));
      if (!isMarker || moment.marker) return undefined;
      moment.marker = kind;
    }
  }
  return moment.day || moment.month || moment.year ? moment : undefined;
}

function isOnly(part: 'day' | 'year', moment: Moment): boolean {
  return (['day', 'month', 'year'] as const).every(
    each => (each === part) === (moment[each] !== undefined),
  );
}

function isSeason({month}: Moment): boolean {
  return Number(month) >= FIRST_SEASON;
}

/** `''` where the two do not make a range. */
function writeRange(start: Moment, end: Moment): string {
  if (start.marker === 'until' || end.marker === 'from') return '';
  // A year that stands alone is lent to a season (`Spring–Summer 2024`), not to a month:
  // `March to 2026`, `2026 – March`.
  if (isOnly('year', end) && (!start.year || isSeason(start))) return '';
  if (isOnly('year', start) && !end.year) return '';
  // `Jan 2026 – 7`
  if (isOnly('day', end) && !start.day) return '';
  if (isOnly('day', start) && !end.day) return '';
  const from = writeMoment(borrow(start, end));
  const to = writeMoment(borrow(end, start));
  return from && to && `${from}${approximate(start)}/${to}${approximate(end)}`;
}

/** EDTF's mark for `c. 1910`. */
function approximate({marker}: Moment): string {
  return marker === 'about' ? '~' : '';
}

/**
 * What one end lacks, the other has: `Jan 30 – Feb 2, 2026`, `4–7 January 2026`,
 * `2026 Jan 30 – Feb 2`.
 */
function borrow(moment: Moment, other: Moment): Moment {
  const month = moment.month ?? (moment.day ? other.month : undefined);
  return {...moment, month, year: moment.year ?? other.year};
}

function writeDate(moment: Moment, time: string): string {
  const edtf = writeMoment(moment) + time;
  if (moment.marker === 'from') return `${edtf}/..`;
  if (moment.marker === 'until') return `../${edtf}`;
  return edtf + approximate(moment);
}

/**
 * `''` where there is no year to a month, no month to a day, or a day to a season: `Jan 6`,
 * `Winter 2023/24`.
 */
function writeMoment(moment: Moment): string {
  const {day, month, year = ''} = moment;
  if (day && (!month || isSeason(moment))) return '';
  const parts = [year, month && twoDigits(month), day && twoDigits(day)];
  return parts.filter(Boolean).join('-');
}
