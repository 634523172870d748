import type {Issue} from '../model/issues.js';
import type {StoryDraft} from '../model/story.js';
import type {DeskIssue, DeskIssueCode} from './desk-issue.js';
import {findPlaces, type ReadText} from './find-places.js';
import {hintFor} from './hints.js';
import {offendingWords} from './offending-words.js';

/** An issue without its words, its hint and its place. */
export type FoundIssue = Omit<Issue, 'code'> & {code: DeskIssueCode};

const LISTED = /^\[(\d+)\]\.?/;

/**
 * Adds to each issue its words and a hint, and where it stands in the text.
 *
 * @param drafts - Where there are several, the path of an issue begins with the index of its story.
 * @param source - `null` where the draft was at hand.
 */
export function describeIssues(
  found: readonly FoundIssue[],
  drafts: readonly StoryDraft[],
  source: ReadText | null = null,
): DeskIssue[] {
  const described = found.map(issue => describe(issue, drafts));
  return source ? findPlaces(described, drafts, source) : described;
}

function describe(issue: FoundIssue, drafts: readonly StoryDraft[]): DeskIssue {
  const [prefix, index] = LISTED.exec(issue.path) ?? ['', 0];
  const draft = drafts[Number(index)] ?? {};
  const inStory = {...issue, path: issue.path.slice(prefix.length)};
  const words = offendingWords(inStory, draft);
  return {...issue, words, hint: hintFor({...inStory, words}, draft), range: null};
}
