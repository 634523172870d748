import type {DeskIssue} from '../desk/desk-issue.js';
import type {IssueSeverity} from '../model/issues.js';

/** From the worst on. */
const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly IssueSeverity[];

/** What `--fail-on` takes. */
export const FAIL_ON = [...SEVERITIES, 'never'] as const;

export type FailOn = (typeof FAIL_ON)[number];

/** Whether an issue of this severity makes the command end with 1. */
export function isFailure(severity: IssueSeverity, failOn: FailOn): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}

/** How many stories were checked, and how many issues of each severity they have. */
export interface Summary {
  stories: number;
  error: number;
  warning: number;
  info: number;
}

/** Whether some issue of these stories makes the command end with 1. */
export function hasFailed(summary: Summary, failOn: FailOn): boolean {
  return SEVERITIES.some(severity => summary[severity] && isFailure(severity, failOn));
}

export function emptySummary(): Summary {
  return {stories: 0, error: 0, warning: 0, info: 0};
}

/** Counts one story in. */
export function count(summary: Summary, issues: readonly DeskIssue[]): void {
  summary.stories++;
  for (const {severity} of issues) summary[severity]++;
}
