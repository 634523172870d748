import type {Format} from '../importers/detect-format.js';
import {importStories, type ImportedStory, type ImportOptions} from '../importers/import-story.js';
import {StoryError} from '../load/story-error.js';
import {normalize} from '../model/normalize.js';
import type {StoryDraft} from '../model/story.js';
import type {DeskIssue} from './desk-issue.js';
import {describeIssues, type FoundIssue} from './describe-issues.js';
import {unreadable} from './unreadable.js';

/** A text or a draft, and all that is wrong with it. */
export interface CheckedStory {
  /** The stories of a text, or the draft that was given; none where the text is no story. */
  drafts: readonly StoryDraft[];
  /** The format that was read; `null` for a draft, and where the text is no story. */
  format: Format | null;
  issues: readonly DeskIssue[];
}

/**
 * Checks a story before it is published: markers that name no source, claims that cite none, dates
 * that cannot be read, fields that this format does not have, and every other `IssueCode`. It uses
 * no network.
 *
 * Never rejects because of what a text says: one that is no story has one issue, `not-a-story` or
 * `not-json`.
 *
 * @param story - A text in any format of `FORMATS`, or a draft. Only issues of a text have a `range`.
 * @example
 * const {issues} = await check(await readFile('lee.json', 'utf8'), {src: 'lee.json'});
 * issues[0] // {code: 'citation-unresolved', severity: 'warning', path: 'sections[2].text',
 *           //  words: '[9]', hint: 'Did you mean [4]?', range: {line: 14, column: 63, …}, …}
 */
export async function check(
  story: string | StoryDraft,
  options: ImportOptions = {},
): Promise<CheckedStory> {
  return typeof story === 'string' ? await checkText(story, options) : await checkDraft(story);
}

async function checkDraft(draft: StoryDraft): Promise<CheckedStory> {
  const issues = describeIssues(await normalize(draft).issues, [draft]);
  return {drafts: [draft], format: null, issues};
}

async function checkText(text: string, options: ImportOptions): Promise<CheckedStory> {
  let stories: ImportedStory[];
  try {
    stories = await importStories(text, options);
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    return {drafts: [], format: null, issues: [unreadable(error, text)]};
  }
  const drafts = stories.map(({draft}) => draft);
  const [{format} = {format: null}] = stories;
  const found = await Promise.all(
    stories.map((story, index) => issuesOf(story, stories.length > 1 ? `[${index}]` : '')),
  );
  const issues = describeIssues(found.flat(), drafts, format && {text, format});
  return {drafts, format, issues};
}

/** @param place - Before each path, where the text is a list of stories. */
async function issuesOf({draft, issues}: ImportedStory, place: string): Promise<FoundIssue[]> {
  const found = [...issues, ...(await normalize(draft).issues)];
  if (!place) return found;
  return found.map(issue => ({...issue, path: issue.path ? `${place}.${issue.path}` : place}));
}
