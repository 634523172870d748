import type {Issue} from '../model/issues.js';
import type {StoryDraft} from '../model/draft.js';
import type {DeskIssue, DeskIssueCode} from './desk-issue.js';
import {findPlaces, type ReadText} from './find-places.js';
import {hintFor} from './hints.js';
import {offendingWords} from './offending-words.js';

/** An issue without its place; its words and its hint are looked for where they are missing. */
export type FoundIssue = Omit<Issue, 'code'> & {
  code: DeskIssueCode;
  words?: string;
  hint?: string;
};

const LISTED = /^\[(\d+)\]\.?/;

/**
 * Adds to each issue its words and a hint, and where it stands in the text.
 *
 * @param drafts - Where there are several, the path of an issue begins with the index of its story.
 * @param source - `null` where the draft was at hand.
 */
export async function describeIssues(
  found: readonly FoundIssue[],
  drafts: readonly StoryDraft[],
  source: ReadText | null = null,
): Promise<DeskIssue[]> {
  const described: DeskIssue[] = [];
  // One by one: the promises of 16,000 at once took longer to clear away than to keep.
  for (const issue of found) described.push(await describe(issue, drafts));
  return source ? findPlaces(described, drafts, source) : described;
}

async function describe(issue: FoundIssue, drafts: readonly StoryDraft[]): Promise<DeskIssue> {
  const [prefix, index] = LISTED.exec(issue.path) ?? ['', 0];
  const draft = drafts[Number(index)] ?? {};
  const inStory = {...issue, path: issue.path.slice(prefix.length)};
  const words = issue.words ?? offendingWords(inStory, draft);
  const hint = issue.hint ?? (await hintFor({...inStory, words}, draft));
  return {...issue, words, hint, range: null};
}
