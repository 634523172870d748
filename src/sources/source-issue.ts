import type {IssueSeverity} from '../model/issues.js';

/** What can be wrong with the sources themselves: only a check of the sources reports it. */
export type SourceIssueCode =
  | 'source-dead'
  | 'source-homepage'
  | 'source-moved'
  | 'source-paywalled'
  | 'source-unread'
  | 'excerpt-changed'
  | 'excerpt-missing'
  | 'claim-unseen';

/** One difference between a story and its sources. */
export interface SourceIssue {
  code: SourceIssueCode;
  severity: IssueSeverity;
  /** Where in the draft: `sources[3].excerpts[0].text`. */
  path: string;
  message: string;
  /** The words of the story that it is about. */
  words: string;
  hint: string;
}

const SEVERITIES: Record<SourceIssueCode, IssueSeverity> = {
  'source-dead': 'warning',
  'source-homepage': 'warning',
  'source-moved': 'info',
  'source-paywalled': 'info',
  'source-unread': 'info',
  'excerpt-changed': 'warning',
  'excerpt-missing': 'warning',
  'claim-unseen': 'info',
};

/** Makes an issue; each code has one severity. */
export function sourceIssue(
  code: SourceIssueCode,
  path: string,
  {message, words, hint = ''}: {message: string; words: string; hint?: string},
): SourceIssue {
  return {code, severity: SEVERITIES[code], path, message, words, hint};
}
