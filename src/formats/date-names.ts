import {MONTHS, WEEKDAYS} from './names-in-english.js';

/** A name in another language, and what it means in English; `''` where it says nothing. */
export type DateName = [name: string, english: string];

const YEAR = 2026;
const BEFORE_OUR_ERA = Date.UTC(-43, 0);
/** The tenths of a year's months are every day of the week. */
const DAYS = MONTHS.map((_, month) => Date.UTC(YEAR, month, 10));
const MORNING = Date.UTC(YEAR, 0, 1, 9);
const EVENING = Date.UTC(YEAR, 0, 1, 21);

/**
 * Months, days of the week, eras and halves of the day, in every form that `Intl` prints in a
 * language.
 *
 * @param lang - BCP 47, known to `Intl`.
 */
export function dateNames(lang: string): DateName[] {
  const namesIn = (dates: readonly number[], options: Intl.DateTimeFormatOptions): DateName[] => {
    const format = new Intl.DateTimeFormat(lang, {
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
      ...options,
    });
    return dates.flatMap(date =>
      format
        .formatToParts(date)
        .flatMap((part, index, parts) => namesOf(part, parts[index - 1]?.value ?? '', date)),
    );
  };
  const units = new Intl.DisplayNames(lang, {type: 'dateTimeField'});
  const names = (['long', 'short'] as const).flatMap(style => [
    // A month may have one form beside a day, another beside a year, and a third alone.
    ...namesIn(DAYS, {weekday: style, day: 'numeric', month: style, year: 'numeric'}),
    ...namesIn([...DAYS, BEFORE_OUR_ERA], {month: style, year: 'numeric', era: style}),
    ...namesIn(DAYS, {month: style}),
  ]);
  const isMonth = ([, english]: DateName): boolean => MONTHS.includes(english);
  return [
    [units.of('year') ?? '', ''],
    [units.of('quarter') ?? '', 'quarter'],
    // `at`, between a day and a time.
    ...namesIn([EVENING], {dateStyle: 'full', timeStyle: 'short'}),
    ...names.filter(name => !isMonth(name)),
    ...namesIn([MORNING, EVENING], {hour: 'numeric', hour12: true}),
    // The last meaning counts, and `mar` is Tuesday and March in Spanish.
    ...names.filter(isMonth),
  ];
}

function namesOf(
  {type, value}: Intl.DateTimeFormatPart,
  previous: string,
  dateMs: number,
): DateName[] {
  const date = new Date(dateMs);
  if (type === 'literal') return value.split(' ').map((word): DateName => [word, '']);
  if (type === 'era') return [[value, dateMs < 0 ? 'bc' : 'ad']];
  if (type === 'weekday') return [[value, WEEKDAYS[date.getUTCDay()] ?? '']];
  if (type === 'dayPeriod') return [[value, date.getUTCHours() < 12 ? 'am' : 'pm']];
  if (type !== 'month' || /\d/.test(value)) return [];
  const english = MONTHS[date.getUTCMonth()] ?? '';
  // `בינואר`: a preposition may be one word with the month.
  const preposition = /\p{L}*$/u.exec(previous)?.[0] ?? '';
  return [
    [value, english],
    [preposition + value, english],
  ];
}
