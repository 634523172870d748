/** Stable codes: a CMS may match on them. */
export type IssueCode =
  | 'headline-missing'
  | 'citation-unresolved'
  | 'claim-uncited'
  | 'source-uncited'
  | 'source-duplicate'
  | 'publisher-single'
  | 'date-unreadable'
  | 'date-impossible'
  | 'timeline-unordered'
  | 'timeline-conflict'
  | 'heading-guessed'
  | 'source-guessed'
  | 'count-mismatch'
  | 'section-empty'
  | 'url-unsafe'
  | 'field-invalid'
  | 'field-unknown'
  | 'input-truncated';

export type IssueSeverity = 'error' | 'warning' | 'info';

/**
 * One flaw in the content: what is wrong, where, and what to do. A flaw costs that flaw, never the
 * story.
 *
 * @example
 * {code: 'citation-unresolved', severity: 'warning', path: 'sections[2].text',
 *  message: '[9] names no source; the story has 4. Add the source or correct the number.'}
 */
export interface Issue {
  code: IssueCode;
  severity: IssueSeverity;
  /** Where in the draft: `timeline[3].date`. */
  path: string;
  /** A sentence for an editor that says what to do. */
  message: string;
}

const SEVERITIES: Partial<Record<IssueCode, IssueSeverity>> = {
  'headline-missing': 'error',
  'url-unsafe': 'error',
  'source-uncited': 'info',
  'publisher-single': 'info',
  'timeline-unordered': 'info',
  'heading-guessed': 'info',
  'source-guessed': 'info',
  'field-unknown': 'info',
};

/** Makes an issue; each code has one severity, `warning` unless listed. */
export function issue(code: IssueCode, path: string, message: string): Issue {
  return {code, severity: SEVERITIES[code] ?? 'warning', path, message};
}
