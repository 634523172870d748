/*
 * The names of months and days in English, as `Intl` has them. The reader of English dates has a
 * table of its own: a module that both shared would be part of the main file, which
 * `story-widgets.all.min.js` would then fetch for a date in another language.
 */

/** From January. */
export const MONTHS = Array.from({length: 12}, (_, month) =>
  nameOf({month: 'long'}, Date.UTC(2026, month, 10)),
);

/** From Sunday, as `Date` counts them; 4 January 2026 is one. */
export const WEEKDAYS = Array.from({length: 7}, (_, day) =>
  nameOf({weekday: 'long'}, Date.UTC(2026, 0, 4 + day)),
);

function nameOf(options: Intl.DateTimeFormatOptions, time: number): string {
  return new Intl.DateTimeFormat('en', {...options, timeZone: 'UTC'}).format(time).toLowerCase();
}
