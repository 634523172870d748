import type {DeskIssue} from '../desk/desk-issue.js';
import type {CheckedSource} from '../sources/compare-source.js';
import type {FailOn, Summary} from './severity.js';

/** A story as a report shows it. */
export interface ReportedStory {
  /** A file's path, an address, or `-` for standard input. */
  name: string;
  issues: readonly DeskIssue[];
  /** Present where the sources were read. */
  sources?: readonly CheckedSource[];
}

/**
 * One form of the report of `check`, written piece by piece, so that ten thousand stories need no
 * more memory than one.
 */
export interface Report {
  begin(): string;
  story(story: ReportedStory): string;
  end(summary: Summary): string;
}

/** What the forms need to know besides the stories. */
export interface ReportOptions {
  /** Of this package. */
  version: string;
  failOn: FailOn;
  /** Whether the reader's terminal has colours. */
  isColoured: boolean;
}
