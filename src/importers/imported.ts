import type {Issue} from '../model/issues.js';
import type {StoryDraft} from '../model/draft.js';

/** One thing of a foreign text that a story has no place for, or that was read differently. */
export interface Loss {
  /** Where it stood in what was read: `articles[3].image`, `row 4, Media`, `line 12`. */
  path: string;
  /** A sentence that says what was left out or changed. */
  message: string;
  /** What `check` says of it, where the grammar of story text has read that part. */
  issue?: Issue;
}

/** What an issue says, for the report of losses. */
export function lossOf(issue: Issue): Loss {
  return {path: issue.path, message: issue.message, issue};
}

/** A story from a foreign text, and the parts of the text that are not in it. */
export interface Imported {
  draft: StoryDraft;
  losses: Loss[];
  /** What the reader of our own formats had to guess; none for the others. */
  issues?: Issue[];
}

/** What an importer may know besides the text. */
export interface ImporterOptions {
  /** Where the text came from, for messages; `''` where that is unknown. */
  src: string;
  /** The address of the page, against which its links are resolved; `''` where that is unknown. */
  url: string;
  /** BCP 47: the language in which printed dates are tried first. */
  lang: string;
}

/**
 * Reads all stories of a text in one foreign format.
 *
 * @throws {StoryError} Where there is none.
 */
export type Importer = (text: string, options: ImporterOptions) => Imported[];
