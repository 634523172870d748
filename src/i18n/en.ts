/** What we say, in English. Another language has the same words: see `Words`. */
export const en = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr' as 'ltr' | 'rtl',

  timeline: 'Timeline',
  sources: 'Sources',
  corrections: 'Corrections',
  loading: 'Loading the story…',
  empty: 'There is no story here yet.',
  retry: 'Try again',
  more: (count: number) => `Show ${count} more events`,
  fewer: 'Show fewer',
  events: (count: number) => (count === 1 ? '1 event' : `${count} events`),
  shown: (shown: number, total: number) => `${shown} of ${total} events`,
  all: 'Show all',
  filter: 'Filter',
  strands: 'Strands',
  period: 'Period',
  from: 'From',
  until: 'Until',
  stale: 'This could not be updated. You are reading the last version we have.',

  'error-network': 'The story could not be reached. Check your connection.',
  'error-http': (status: number): string => {
    if (status === 404 || status === 410) return 'The story could not be found.';
    if (status === 401 || status === 403) return 'The story is not open to everyone.';
    if (status === 429) return 'Too many people are asking for the story. Try again later.';
    if (status >= 500) return 'The server has a problem. Try again later.';
    return 'The server did not send the story.';
  },
  'error-timeout': 'The story is taking too long to arrive.',
  'error-too-large': 'The story is too large to show.',
  'error-not-json': 'The story arrived damaged and cannot be shown.',
  'error-not-a-story': 'There is no story at this address.',
  'error-inline-missing': 'The story is missing from this page.',
  'error-blocked-url': 'The story’s address is not allowed.',

  articles: (count: number) => (count === 1 ? '1 article' : `${count} articles`),
  publishers: (count: number) => (count === 1 ? '1 publisher' : `${count} publishers`),
  sites: (count: number) => (count === 1 ? '1 site' : `${count} sites`),
  unnamed: (count: number) => `${count} without a named publisher`,
  onePublisher: (name: string) => `Every article is from ${name}: one voice, not several.`,
  updated: (date: string) => `Updated ${date}`,
  published: (date: string) => `Published ${date}`,

  source: (number: string, publisher: string) =>
    publisher ? `Source ${number}: ${publisher}` : `Source ${number}`,
  sourceGroup: (numbers: string, publishers: string) =>
    publishers ? `Sources ${numbers}: ${publishers}` : `Sources ${numbers}`,
  manySources: (count: number, publishers: string) =>
    publishers ? `${count} sources: ${publishers}` : `${count} sources`,
  supports: 'Supports',
  alsoSupports: (count: number) =>
    count === 1 ? 'Also supports 1 other claim' : `Also supports ${count} other claims`,
  cited: (count: number) => `Cited ${count}×`,
  citedInArticle: (count: number) => `Cited ${count}× in this article`,
  citedAt: (place: string, count: number) => (count > 1 ? `${place} (${count})` : place),
  alsoReporting: 'Also reporting',
  mark: 'Mark in the story',
  marked: (claims: number, sections: number, events: number) =>
    `${claims === 1 ? '1 claim is' : `${claims} claims are`} marked: ` +
    `${sections} in the text, ${events} in the timeline. Escape clears.`,
  claimAt: (position: number, claims: number) => `${position} of ${claims}`,
  previousClaim: 'Previous claim',
  nextClaim: 'Next claim',
  clearMarks: 'Clear the marks',
  section: (number: number) => `Section ${number}`,
  event: (number: number) => `Event ${number}`,
  summary: 'Summary',
  wholeStory: 'The whole story',
  less: 'Show less',
  back: 'Back to where you were',
  copy: 'Copy',
  copied: 'Copied',
  report: 'Report this citation',
  reported: 'Reported. Thank you.',
  correction: 'Correction',
  coverage: 'Who supports what',
  coverageCell: (claims: number) => (claims === 1 ? '1 claim' : `${claims} claims`),
  coverageCut: (places: number) => `${places} more are not shown here.`,
  noSource: 'no source',
  publisher: 'Publishers',
  close: 'Close',
  paywall: 'Subscription',
  archived: 'Archived copy',
  imageCredit: (name: string) => `Photo: ${name}`,

  date: {
    circa: (date: string) => `c. ${date}`,
    uncertain: (date: string) => `${date} (uncertain)`,
    from: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    decade: (first: string, last: string) =>
      last.endsWith('99') && first.endsWith('00') ? `${first}–${last}` : `${first}s`,
    season: (season: number, year: string) =>
      `${['Spring', 'Summer', 'Autumn', 'Winter'][season - 1]} ${year}`,
    quarter: (quarter: number, year: string) => `Q${quarter} ${year}`,
    half: (half: number, year: string) => `${half === 1 ? 'First' : 'Second'} half of ${year}`,
  },
};

/** The words that a language file gives: the same names as English, with the same arguments. */
export type Words = typeof en;
