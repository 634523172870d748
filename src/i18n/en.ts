import type {Word} from './phrase.js';

/**
 * What we say, in English. Not yet reviewed by a native speaker. Another language has the same
 * phrases with the same values: see `Words`. `CONTRIBUTING.md` tells how to translate them.
 */
export const en = {
  $code: 'en',
  $dir: 'ltr',

  timeline: 'Timeline',
  sources: 'Sources',
  corrections: 'Corrections',
  loading: 'Loading the story…',
  empty: 'There is no story here yet.',
  retry: 'Try again',
  more: {one: 'Show 1 more event', other: 'Show {0} more events'},
  fewer: 'Show fewer',
  events: {one: '1 event', other: '{0} events'},
  // Of all, those that are shown.
  shown: '{1} of {0} events',
  all: 'Show all',
  filter: 'Filter',
  strands: 'Strands',
  period: 'Period',
  from: 'From',
  until: 'Until',
  stale: 'This could not be updated. You are reading the last version we have.',

  'error-network': 'The story could not be reached. Check your connection.',
  'error-http': 'The server did not send the story.',
  'error-timeout': 'The story is taking too long to arrive.',
  'error-too-large': 'The story is too large to show.',
  'error-not-json': 'The story arrived damaged and cannot be shown.',
  'error-not-a-story': 'There is no story at this address.',
  'error-inline-missing': 'The story is missing from this page.',
  'error-blocked-url': 'The story’s address is not allowed.',
  // What a server answers with: 404 or 410, 401 or 403, 429, 500 and above.
  'http-missing': 'The story could not be found.',
  'http-closed': 'The story is not open to everyone.',
  'http-busy': 'Too many people are asking for the story. Try again later.',
  'http-broken': 'The server has a problem. Try again later.',

  articles: {one: '1 article', other: '{0} articles'},
  publishers: {one: '1 publisher', other: '{0} publishers'},
  sites: {one: '1 site', other: '{0} sites'},
  unnamed: '{0} without a named publisher',
  onePublisher: 'Every article is from {0}: one voice, not several.',
  // Dates as they are printed.
  updated: 'Updated {0}',
  published: 'Published {0}',

  // The number of a source stays as its marker has it.
  source: 'Source {0}',
  sourceGroup: 'Sources {0}',
  manySources: {one: '1 source', other: '{0} sources'},
  // What it is, and its name or its names: "Source 4: Yonhap", "6 January: 2 events".
  labelled: '{0}: {1}',
  // A name, and how many there are; a date, and its Gregorian year: "The summit (3)".
  counted: '{0} ({1})',
  // Between the items of a list.
  comma: ', ',
  quote: '“{0}”',
  supports: 'Supports:',
  alsoSupports: {one: 'Also supports 1 other claim', other: 'Also supports {0} other claims'},
  // Before a list of places.
  cited: 'Cited {0}×:',
  citedInArticle: 'Cited {0}× in this article:',
  alsoReporting: 'Also reporting',
  mark: 'Mark in the story',
  // Claims; of these in the text, in the timeline.
  marked: {
    one: '1 claim is marked: {1} in the text, {2} in the timeline. Escape clears.',
    other: '{0} claims are marked: {1} in the text, {2} in the timeline. Escape clears.',
  },
  claimAt: '{0} of {1}',
  previousClaim: 'Previous claim',
  nextClaim: 'Next claim',
  clearMarks: 'Clear the marks',
  section: 'Section {0}',
  event: 'Event {0}',
  summary: 'Summary',
  wholeStory: 'The whole story',
  less: 'Show less',
  back: 'Back to where you were',
  copy: 'Copy',
  copied: 'Copied',
  report: 'Report this citation',
  reported: 'Reported. Thank you.',
  correction: 'Correction:',
  correctionOn: 'Correction, {0}:',
  coverage: 'Who supports what',
  coverageCell: {one: '1 claim', other: '{0} claims'},
  coverageCut: '{0} more are not shown here.',
  noSource: 'no source',
  publisher: 'Publishers',
  close: 'Close',
  paywall: 'Subscription',
  archived: 'Archived copy',
  imageCredit: 'Photo: {0}',

  // What dates need beside what the browser knows; {0} is printed.
  circa: 'c. {0}',
  uncertain: '{0} (uncertain)',
  since: 'since {0}',
  before: 'until {0}',
  // The first year and the last.
  decade: '{0}s',
  // Spring to winter; the year.
  season: ['Spring {1}', 'Summer {1}', 'Autumn {1}', 'Winter {1}'],
  quarter: 'Q{0} {1}',
  half: ['First half of {1}', 'Second half of {1}'],
} as const satisfies Record<string, Word>;

/** The name of a phrase. */
export type WordName = keyof typeof en;

/** What a language file gives: a phrase of its own for each of the English ones. */
export type Words = {readonly [Name in WordName]: Word} & {
  /** BCP 47 language of the phrases. */
  readonly $code: string;
  readonly $dir: 'ltr' | 'rtl';
};
