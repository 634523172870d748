/*
 * The names of months and days in English, as `Intl` has them. The reader of English dates has a
 * table of its own: a module that both shared would be part of the main file, which
 * `story-widgets.all.min.js` would then fetch for a date in another language.
 */

/** From January. */
export const MONTHS = namesOf(
  {month: 'long'},
  Array.from({length: 12}, (_, month) => Date.UTC(2026, month, 10)),
);

/** From Sunday, as `Date` counts them; 4 January 2026 is one. */
export const WEEKDAYS = namesOf(
  {weekday: 'long'},
  Array.from({length: 7}, (_, day) => Date.UTC(2026, 0, 4 + day)),
);

/** With one formatter for all of them: each takes a millisecond to make. */
function namesOf(options: Intl.DateTimeFormatOptions, times: number[]): string[] {
  const formatter = new Intl.DateTimeFormat('en', {...options, timeZone: 'UTC'});
  return times.map(time => formatter.format(time).toLowerCase());
}
