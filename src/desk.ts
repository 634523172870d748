import type {ExportFormat} from './exporters/export-formats.js';
import {exportStories} from './exporters/export-story.js';
import {unwrittenFields} from './exporters/unwritten-fields.js';
import type {Format} from './importers/formats.js';
import {importStories, type ImportOptions} from './importers/import-story.js';
import type {Loss} from './importers/imported.js';

export {check, type CheckedStory, type CheckOptions} from './desk/check.js';
export type {DeskIssue, DeskIssueCode, FileRange} from './desk/desk-issue.js';
export {fix, type Fixed} from './desk/fix.js';
export {ISSUE_GUIDE, type IssueGuide} from './desk/issue-guide.js';
export {EXPORT_FORMATS} from './exporters/export-formats.js';
export type {ExportFormat} from './exporters/export-formats.js';
export {exportStories, exportStory} from './exporters/export-story.js';
export {unwrittenFields, type Unwritten} from './exporters/unwritten-fields.js';
export {FORMATS, type Format} from './importers/formats.js';
export {importStories, importStory} from './importers/import-story.js';
export type {ImportedStory, ImportOptions} from './importers/import-story.js';
export type {Loss} from './importers/imported.js';
export {WAYBACK_API} from './sources/archive.js';
export type {CheckedSource} from './sources/compare-source.js';
export type {SourceState} from './sources/judge-page.js';
export {SourceChecker} from './sources/source-checker.js';
export type {SourceCheckerOptions, SourceProgress} from './sources/source-checker.js';

/** How a text is converted. */
export interface ConvertOptions extends ImportOptions {
  /** The format to write. */
  to: ExportFormat;
}

/** A text in another format. */
export interface Converted {
  text: string;
  /** The format that was read. */
  format: Format;
  /** What could not be carried; where there are several stories, each path begins with `[n]`. */
  losses: readonly Loss[];
}

/**
 * Reads stories in one format and writes them in another. Several stories become `{"stories": […]}`
 * in our JSON; the other formats hold one.
 *
 * @throws {StoryError} (as a rejection) As `importStory` and `exportStory`.
 * @example
 * const {text, losses} = await convert(await readFile('visit.txt', 'utf8'), {to: 'markdown'});
 */
export async function convert(text: string, options: ConvertOptions): Promise<Converted> {
  const stories = await importStories(text, options);
  const isList = stories.length > 1;
  const losses = stories.flatMap((story, index) =>
    [...story.losses, ...unwrittenFields(story.draft, options.to)].map(({path, message}) => ({
      path: isList ? `[${index}] ${path}` : path,
      message,
    })),
  );
  const [{format} = {format: options.from ?? 'json'}] = stories;
  return {
    text: exportStories(
      stories.map(({draft}) => draft),
      options.to,
    ),
    format,
    losses,
  };
}
