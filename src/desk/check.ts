import type {Format} from '../importers/formats.js';
import {importStories, type ImportedStory, type ImportOptions} from '../importers/import-story.js';
import {StoryError} from '../load/story-error.js';
import {normalize} from '../model/normalize.js';
import type {StoryDraft} from '../model/draft.js';
import type {CheckedSource} from '../sources/compare-source.js';
import type {SourceChecker} from '../sources/source-checker.js';
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
  /** What became of each source, where that was asked for. */
  sources: readonly CheckedSource[];
}

/** How a story is checked. */
export interface CheckOptions extends ImportOptions {
  /** Compares the story with its sources, which takes the network. */
  sources?: SourceChecker;
}

/**
 * Checks a story before it is published: markers that name no source, claims that cite none, dates
 * that cannot be read, fields that this format does not have, and every other `IssueCode`. It uses
 * no network but for `sources`.
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
  options: CheckOptions = {},
): Promise<CheckedStory> {
  return typeof story === 'string'
    ? await checkText(story, options)
    : await checkDraft(story, options);
}

async function checkDraft(draft: StoryDraft, options: CheckOptions): Promise<CheckedStory> {
  const {found, sources} = await checkStory(draft, options);
  return {drafts: [draft], format: null, issues: await describeIssues(found, [draft]), sources};
}

async function checkText(text: string, options: CheckOptions): Promise<CheckedStory> {
  let stories: ImportedStory[];
  try {
    stories = await importStories(text, options);
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    return {drafts: [], format: null, issues: [unreadable(error, text)], sources: []};
  }
  const drafts = stories.map(({draft}) => draft);
  const [{format} = {format: null}] = stories;
  const found: FoundIssue[] = [];
  const sources: CheckedSource[] = [];
  for (const [index, {draft, issues}] of stories.entries()) {
    const checked = await checkStory(draft, options);
    const place = stories.length > 1 ? `[${index}]` : '';
    // One by one: a long text may have more issues than a call takes arguments.
    for (const issue of [...issues, ...checked.found]) found.push(placeIn(place, issue));
    for (const source of checked.sources) sources.push(placeIn(place, source));
  }
  const issues = await describeIssues(found, drafts, format && {text, format});
  return {drafts, format, issues, sources};
}

interface FoundInStory {
  found: FoundIssue[];
  sources: CheckedSource[];
}

async function checkStory(draft: StoryDraft, options: CheckOptions): Promise<FoundInStory> {
  const {story, issues} = normalize(draft);
  const found = await issues;
  if (!options.sources) return {found: [...found], sources: []};
  const {issues: ofSources, sources} = await options.sources.check(story);
  return {found: [...found, ...ofSources], sources};
}

/** @param place - Before each path, where the text is a list of stories. */
function placeIn<Placed extends {path: string}>(place: string, placed: Placed): Placed {
  if (!place) return placed;
  return {...placed, path: placed.path ? `${place}.${placed.path}` : place};
}
