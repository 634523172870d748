/*
 * The names of months and days in English, written out because the first formatter of `Intl` takes 30 ms
 * to make in Node. The reader of English dates has a table of its own: a module that both shared would be
 * part of the main file, which `story-widgets.all.min.js` would then fetch for a date in another language.
 */

/** From January. */
export const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** From Sunday, as `Date` counts them. */
export const WEEKDAYS = [
  ...['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
];
