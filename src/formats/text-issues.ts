import {issue, type Issue, type IssueCode} from '../model/issues.js';

/** What lists that nothing names are reported as. */
const GUESSES = {Sources: 'source-guessed', Timeline: 'heading-guessed'} as const;

/** A block without the line that names it: that is missing, or is not one that is known. */
export function unnamedIssue(
  block: 'Sources' | 'Timeline',
  found: string,
  code: IssueCode = GUESSES[block],
): Issue {
  const message =
    `${found}, but no ${block} block was found. ` +
    `Write "${block}" on a line of its own above the list.`;
  return issue(code, block.toLowerCase(), message);
}

/** Words around a story that nobody can place. */
export function leftOutIssue(words: string, path: string): Issue {
  const message = `"${words}" is no part of a story that we know, and was left out.`;
  return issue('field-unknown', path, message);
}
