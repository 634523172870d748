import {printOffset, wallClock, type Moment, type StoryDate} from './dates.js';

/**
 * The words that `Intl` has no data for. What comes in is already printed in the reader's language.
 *
 * @example
 * const english: DateWords = {
 *   circa: date => `c. ${date}`, uncertain: date => `${date}?`, from: date => `since ${date}`, until: date => `until ${date}`,
 *   decade: first => `${first}s`, season: (season, year) => `${['spring', 'summer', 'autumn', 'winter'][season - 1]} ${year}`,
 *   quarter: (quarter, year) => `Q${quarter} ${year}`, half: (half, year) => `H${half} ${year}`,
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
  /** `201X`, `19XX`: the bare digits of the first and the last year, `1900` and `1999`. */
  decade(first: string, last: string): string;
  /** 1–4, spring to winter. The year as a date would print it: `2025`, `2025年`, `44 BC`. */
  season(season: number, year: string): string;
  /** 1–4. */
  quarter(quarter: number, year: string): string;
  /** 1 or 2. */
  half(half: number, year: string): string;
}

export interface DateOptions {
  /** One of `Intl.supportedValuesOf('calendar')`, `gregory` by default; an unknown name means the language's own calendar. */
  calendar?: string;
  /** `omit-year`: under a heading that has the year. It stays where the date is no finer, spans two years, or is of a calendar with other years. `time`: under a heading that has the day. */
  part?: 'full' | 'omit-year' | 'time';
  /** The month in full (`January`, the default) or short (`Jan`). */
  style?: 'long' | 'short';
  /** Without them, or one of them, signs are used (`~1984`, `Q3 2025`), and a season is only its year. */
  words?: Partial<DateWords>;
}

/** Signs are in no language; a season without its word is only its year. */
const SIGNS: DateWords = {
  circa: date => `~${date}`,
  uncertain: date => `${date}?`,
  from: date => `${date} –`,
  until: date => `– ${date}`,
  decade: (first, last) => `${first}–${last}`,
  season: (_season, year) => year,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  half: (half, year) => `H${half} ${year}`,
};

/**
 * Prints a date in a language at exactly the precision it has (times to the minute), the same in every time zone. Where
 * there is a label, that instead; where the date could not be read, what was written. Never throws.
 *
 * `lang` is a BCP 47 tag; English where it is malformed (`en_US`) or unknown to the browser. Digits and order are the
 * language's, years before 1 have its era, an offset that was printed follows the time (`UTC+9`). A calendar with months
 * of its own applies only to dates with a day: `2026-01` is no month of the Persian calendar.
 *
 * @example
 * formatDate(parseDate('2026-01-04/2026-01-07').date, 'en-GB') // '4–7 January 2026'
 * formatDate(parseDate('2017').date, 'ko')                     // '2017년'
 */
export function formatDate(
  {edtf, label, written, start, end, interval}: StoryDate,
  lang: string,
  options: DateOptions = {},
): string {
  const first = start ?? end;
  if (label || !first) return label || written;
  const {calendar = 'gregory', part, style = 'long'} = options;
  const words = {...SIGNS, ...options.words};
  const last = end ?? first;
  // Buddhist and Minguo years are ours under another number.
  const fits =
    (first.day && last.day) || (!edtf.includes('X') && /^(buddhist|roc)$/.test(calendar));
  // Of other calendars the year may change within ours: 2026 holds parts of 1404 and 1405.
  const omitsYear =
    part === 'omit-year' &&
    first.year === last.year &&
    (!fits || /^(gregory|buddhist|roc)$/.test(calendar));

  const formatterOf = ({month, day, hour, offsetMinutes}: Moment) =>
    formatter(lang, {
      timeZone: 'UTC',
      calendar: fits ? calendar : 'gregory',
      ...(part !== 'time' && {
        ...(omitsYear && month ? {} : {year: 'numeric', era: first.year < 1 ? 'short' : undefined}),
        month: month ? style : undefined,
        day: day ? 'numeric' : undefined,
      }),
      ...(hour !== undefined && {hour: 'numeric', minute: '2-digit'}),
      timeZoneName: offsetMinutes === undefined ? undefined : 'short',
    });

  const print = (moment: Moment) => {
    const {year, season, unknownDigits, approximate, uncertain} = moment;
    const format = formatterOf(moment);
    const digits = (of: number) =>
      format.formatToParts(wallClock({year: of})).find(({type}) => type === 'year')?.value ?? '';
    let text = join(format.formatToParts(wallClock(moment)), moment);
    if (unknownDigits) text = words.decade(digits(year), digits(year + 10 ** unknownDigits - 1));
    if (season) {
      text =
        season > 39
          ? words.half(season - 39, text)
          : season > 32
            ? words.quarter(season - 32, text)
            : words.season(((season - 1) % 4) + 1, text);
    }
    if (approximate) text = words.circa(text);
    return uncertain ? words.uncertain(text) : text;
  };

  if (!start) return words.until(print(first));
  if (!end) return interval ? words.from(print(start)) : print(start);
  const format = formatterOf(start);
  // One formatter for both: the same precision.
  const parts =
    format === formatterOf(end) &&
    !/[X?~%]/.test(edtf) &&
    !start.season &&
    !end.season &&
    start.offsetMinutes === end.offsetMinutes
      ? format.formatRangeToParts(wallClock(start), wallClock(end))
      : [];
  const printed = join(parts, start);
  // ICU has no long ranges in Chinese and Japanese: 2026/01/04～2026/01/07, 公元前101-03-01 – 101-04-02.
  if (printed && !/\/|\d-\d/.test(printed)) return printed;
  const dash =
    parts.find(({type, source}) => type === 'literal' && source === 'shared')?.value ?? '/';
  return `${print(start)}${dash.includes('/') ? ' – ' : dash}${print(end)}`;
}

const MAX_FORMATTERS = 50;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making one is slow. */
function formatter(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([lang, options]);
  let format = formatters.get(key);
  if (!format) {
    try {
      // Without the second language an unknown first one means that of the browser.
      format = new Intl.DateTimeFormat([lang, 'en'], options);
    } catch {
      format = new Intl.DateTimeFormat('en', {...options, calendar: 'gregory'});
    }
    if (formatters.size >= MAX_FORMATTERS) formatters.clear();
    formatters.set(key, format);
  }
  return format;
}

/** The zone's name gives way to the offset that was printed: Node 20 and browsers of its age refuse an offset as `timeZone`. */
function join(parts: Intl.DateTimeFormatPart[], {offsetMinutes}: Moment): string {
  const offset = offsetMinutes ? printOffset(offsetMinutes, '−').replace(/\b0|:00$/g, '') : '';
  return parts.map(({type, value}) => (type === 'timeZoneName' ? `UTC${offset}` : value)).join('');
}
