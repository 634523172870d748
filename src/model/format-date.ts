import {formatter} from './date-formatters.js';
import {printOffset, wallClock, type Moment, type StoryDate} from './dates.js';

/**
 * The words that `Intl` has no data for. What comes in is already printed in the reader's language.
 *
 * @example
 * const english: DateWords = {
 *   circa: date => `c. ${date}`,
 *   uncertain: date => `${date}?`,
 *   from: date => `since ${date}`,
 *   until: date => `until ${date}`,
 *   decade: first => `${first}s`,
 *   season: (season, year) => `${['spring', 'summer', 'autumn', 'winter'][season - 1]} ${year}`,
 *   quarter: (quarter, year) => `Q${quarter} ${year}`,
 *   half: (half, year) => `H${half} ${year}`,
 *   beside: (date, year) => `${date} (${year})`,
 * };
 */
export interface DateWords {
  /** Approximate: `1984~`. */
  circa(date: string): string;
  /** Uncertain: `1984?`. */
  uncertain(date: string): string;
  /** No end: `2026-01/..`. */
  from(date: string): string;
  /** No start: `../2026-01`. */
  until(date: string): string;
  /** `201X`: the bare digits of the first and the last year, `2010` and `2019`. */
  decade(first: string, last: string): string;
  /** 1–4, spring to winter. The year as a date would print it: `2025`, `2025年`, `44 BC`. */
  season(season: number, year: string): string;
  /** 1–4. */
  quarter(quarter: number, year: string): string;
  /** 1 or 2. */
  half(half: number, year: string): string;
  /** A date of another calendar, and the Gregorian year. */
  beside(date: string, year: string): string;
}

export interface DateOptions {
  /**
   * One of `Intl.supportedValuesOf('calendar')`, `gregory` by default; an unknown name means the
   * language's own calendar. `persian gregory` prints the Gregorian year too: `16 Dey 1404 (2026)`.
   */
  calendar?: string;
  /**
   * `omit-year` is for a date under a heading that has the year. The year stays where the date is
   * no finer, spans two years, or is of a calendar with other years. `time` is for one under a
   * heading that has the day.
   */
  part?: 'full' | 'omit-year' | 'time';
  /** The month in full (`January`, the default) or short (`Jan`). */
  style?: 'long' | 'short';
  /**
   * Where a word is missing a sign is used (`~1984`, `Q3 2025`), and a season is printed as its
   * year only.
   */
  words?: Partial<DateWords>;
}

/** Signs belong to no language; a season without its word is only its year. */
const SIGNS: DateWords = {
  circa: date => `~${date}`,
  uncertain: date => `${date}?`,
  from: date => `${date} –`,
  until: date => `– ${date}`,
  decade: (first, last) => `${first}–${last}`,
  season: (_season, year) => year,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  half: (half, year) => `H${half} ${year}`,
  beside: (date, year) => `${date} (${year})`,
};

/** EDTF numbers the halves of a year from 40, quarters from 33, and seasons three times from 21. */
const LAST_THIRD = 39;
const LAST_SEASON = 32;

/** Calendars that give our years another number: the Buddhist one and that of Taiwan. */
const OUR_YEARS_RENUMBERED = /^(buddhist|roc)$/;
const OUR_YEARS = /^(gregory|buddhist|roc)$/;

/** In these languages a year alone is its digits. */
const BARE_YEARS = /^(?:de|en|es|fr|it|nl|pt)(?:-[A-Z]{2})?$/;

type FormatterOf = (moment: Moment) => Intl.DateTimeFormat;

/**
 * Prints a date in a language at exactly the precision it has (times to the minute), the same in
 * every time zone. Where there is a label it prints that instead, and where the date could not be
 * read, what was written. It throws for one thing, which no story brings: a string in the place of
 * a parsed date.
 *
 * Digits and order are the language's, years before 1 have its era, and an offset that was printed
 * follows the time (`UTC+9`). A calendar with months of its own applies only to dates with a day:
 * `2026-01` is no month of the Persian calendar.
 *
 * @param lang - A BCP 47 tag; English is used where it is malformed (`en_US`) or unknown to the
 *     browser.
 * @example
 * formatDate(parseDate('2026-01-04/2026-01-07').date, 'en-GB') // '4–7 January 2026'
 * formatDate(parseDate('2017').date, 'ko')                     // '2017년'
 */
export function formatDate(date: StoryDate, lang: string, options: DateOptions = {}): string {
  if (typeof date === 'string') throw TypeError('Give parseDate(text).date');
  const [calendar = '', second] = options.calendar?.split(' ') ?? [];
  if (!second) return formatIn(date, lang, options);
  const printed = formatIn(date, lang, {...options, calendar});
  const gregorian = formatIn(date, lang, {...options, calendar: second});
  if (printed === gregorian || (options.part ?? 'full') !== 'full') return printed;
  const years = formatIn(yearsOf(date), lang, {calendar: second});
  return {...SIGNS, ...options.words}.beside(printed, years);
}

function yearsOf(date: StoryDate): StoryDate {
  const start = date.start && {year: date.start.year};
  const end = date.end && {year: date.end.year};
  const isOne = start?.year === end?.year;
  return {...date, start, end: isOne ? null : end, interval: date.interval && !isOne};
}

function formatIn(date: StoryDate, lang: string, options: DateOptions): string {
  const {label, written, start, end, interval} = date;
  const first = start ?? end;
  if (label || !first) return label || written;
  const words = {...SIGNS, ...options.words};
  const formatterOf = formattersFor(date, first, lang, options);
  const print = (moment: Moment): string => {
    // The first formatter of a page takes 16 ms on a slow phone, and this needs none.
    if (isBareYear(moment) && printsDigitsAlone(lang, options)) return String(moment.year);
    return printMoment(moment, formatterOf(moment), words);
  };
  if (!interval) return print(first);
  if (!start || !end) return printHalf(date.edtf, print(first), words);
  const parts = rangeParts(date.edtf, start, end, formatterOf);
  const range = join(parts, start);
  // ICU has no long ranges in Chinese and Japanese: 2026/01/04～2026/01/07, 公元前101-03-01 –
  // 101-04-02.
  if (range && !/\/|\d-\d/.test(range)) return range;
  return print(start) + dashOf(parts) + print(end);
}

function printsDigitsAlone(lang: string, {calendar = 'gregory'}: DateOptions): boolean {
  return BARE_YEARS.test(lang) && !OUR_YEARS_RENUMBERED.test(calendar);
}

function isBareYear({year, month, season, unknownDigits, approximate, uncertain}: Moment): boolean {
  return year > 0 && !(month ?? season ?? unknownDigits) && !approximate && !uncertain;
}

/** An interval with one end: `2019/..` is open there, of `2019/` the end is not known. */
function printHalf(edtf: string, moment: string, words: DateWords): string {
  if (edtf.startsWith('..')) return words.until(moment);
  if (edtf.endsWith('..')) return words.from(moment);
  return edtf.startsWith('/') ? `? – ${moment}` : `${moment} – ?`;
}

/** The formatters for the moments of one date, which have their calendar and year in common. */
function formattersFor(
  {edtf, end}: StoryDate,
  first: Moment,
  lang: string,
  {calendar = 'gregory', part, style = 'long'}: DateOptions,
): FormatterOf {
  const last = end ?? first;
  const isRenumbered = OUR_YEARS_RENUMBERED.test(calendar) && !edtf.includes('X');
  const fits = (first.day && last.day) || isRenumbered;
  // Of other calendars the year may change within ours: 2026 holds parts of 1404 and 1405.
  const hasOurYears = !fits || OUR_YEARS.test(calendar);
  const omitsYear = part === 'omit-year' && first.year === last.year && hasOurYears;
  const era = first.year < 1 ? 'short' : undefined;

  return ({month, day, hour, offsetMinutes}) => {
    const date: Intl.DateTimeFormatOptions = {
      ...(!(omitsYear && month) && {year: 'numeric', era}),
      month: month ? style : undefined,
      day: day ? 'numeric' : undefined,
    };
    return formatter(lang, {
      timeZone: 'UTC',
      calendar: fits ? calendar : 'gregory',
      ...(part !== 'time' && date),
      ...(hour !== undefined && {hour: 'numeric', minute: '2-digit'}),
      timeZoneName: offsetMinutes === undefined ? undefined : 'short',
    });
  };
}

function printMoment(moment: Moment, format: Intl.DateTimeFormat, words: DateWords): string {
  const {year, season, unknownDigits, approximate, uncertain} = moment;
  let text = printTime(moment, format);
  if (unknownDigits) text = printYears(year, year + 10 ** unknownDigits - 1, format, words);
  if (season) text = printSeason(season, text, words);
  if (approximate) text = words.circa(text);
  return uncertain ? words.uncertain(text) : text;
}

/** Parts take three times as long as the whole, and only the zone's name has to be found in them. */
function printTime(moment: Moment, format: Intl.DateTimeFormat): string {
  const time = wallClock(moment);
  if (moment.offsetMinutes === undefined) return format.format(time);
  return join(format.formatToParts(time), moment);
}

/** A decade, or years from one to another: `1900–1999`. */
function printYears(
  first: number,
  last: number,
  format: Intl.DateTimeFormat,
  words: DateWords,
): string {
  if (last - first < 10) return words.decade(yearDigits(first, format), yearDigits(last, format));
  return format.formatRange(wallClock({year: first}), wallClock({year: last}));
}

/** The year without what some languages write behind it: `2017` of `2017년`. */
function yearDigits(year: number, format: Intl.DateTimeFormat): string {
  const parts = format.formatToParts(wallClock({year}));
  return parts.find(({type}) => type === 'year')?.value ?? '';
}

function printSeason(season: number, year: string, words: DateWords): string {
  if (season > LAST_THIRD) return words.half(season - LAST_THIRD, year);
  if (season > LAST_SEASON) return words.quarter(season - LAST_SEASON, year);
  return words.season(((season - 1) % 4) + 1, year);
}

/** An interval as `Intl` prints it; none where both ends do not have the same form. */
function rangeParts(
  edtf: string,
  start: Moment,
  end: Moment,
  formatterOf: FormatterOf,
): Intl.DateTimeRangeFormatPart[] {
  const format = formatterOf(start);
  const hasSigns = /[X?~%]/.test(edtf) || start.season || end.season;
  // One formatter for both means the same precision.
  const isAlike = format === formatterOf(end) && start.offsetMinutes === end.offsetMinutes;
  if (hasSigns || !isAlike) return [];
  return format.formatRangeToParts(wallClock(start), wallClock(end));
}

/** The dash of the language where there is a usable one. */
function dashOf(parts: readonly Intl.DateTimeRangeFormatPart[]): string {
  const dash = parts.find(({type, source}) => type === 'literal' && source === 'shared')?.value;
  return !dash || dash.includes('/') ? ' – ' : dash;
}

/**
 * The zone's name gives way to the offset that was printed, because Node 20 and browsers of its age
 * refuse an offset as `timeZone`.
 */
function join(parts: readonly Intl.DateTimeFormatPart[], {offsetMinutes}: Moment): string {
  const offset = offsetMinutes ? printOffset(offsetMinutes, '−').replace(/\b0|:00$/g, '') : '';
  return parts.map(({type, value}) => (type === 'timeZoneName' ? `UTC${offset}` : value)).join('');
}
