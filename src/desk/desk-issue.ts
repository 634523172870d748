import type {Issue, IssueCode} from '../model/issues.js';
import type {SourceIssueCode} from '../sources/source-issue.js';

/** Stable codes: those of a story, of its sources, and of a file that is no story. */
export type DeskIssueCode = IssueCode | SourceIssueCode | 'not-a-story' | 'not-json';

/** A stretch of a file. Lines and columns count from 1; a column is a UTF-16 unit, as editors count. */
export interface FileRange {
  line: number;
  column: number;
  endLine: number;
  /** The column after the last character. */
  endColumn: number;
}

/**
 * One flaw as an editor needs it: an `Issue` with the words that are wrong, what would be right
 * where that is known, and where it stands in the file.
 *
 * @example
 * {code: 'citation-unresolved', severity: 'warning', path: 'sections[2].text',
 *  message: '[9] names no source of this story, …', words: '[9]', hint: 'Did you mean [4]?',
 *  range: {line: 14, column: 63, endLine: 14, endColumn: 66}}
 */
export interface DeskIssue extends Omit<Issue, 'code'> {
  code: DeskIssueCode;
  /** The offending words as they are written; `''` where something is missing. */
  words: string;
  /** What would probably be right; `''` where nobody can know. */
  hint: string;
  /** `null` where the input was no file, or the place was not found in it. */
  range: FileRange | null;
}
