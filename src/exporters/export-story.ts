import {StoryError} from '../load/story-error.js';
import type {StoryDraft} from '../model/draft.js';
import {EXPORT_FORMATS, type ExportFormat} from './export-formats.js';
import {exportJsonLd} from './json-ld.js';
import {exportMarkdown} from './markdown.js';
import {exportText} from './story-text.js';
import {exportTimelineJsCsv} from './timelinejs-csv.js';
import {exportTimelineJs} from './timelinejs.js';

const EXPORTERS: Record<ExportFormat, (draft: StoryDraft) => string> = {
  json: exportJson,
  text: exportText,
  markdown: exportMarkdown,
  'json-ld': exportJsonLd,
  timelinejs: exportTimelineJs,
  'timelinejs-csv': exportTimelineJsCsv,
};

/**
 * Writes a story in another format. The text ends with a line feed.
 *
 * @throws {StoryError} `not-a-story` for a format that there is not.
 * @example
 * exportStory({headline: 'Lee Returns'}, 'json') // '{\n  "headline": "Lee Returns"\n}\n'
 */
export function exportStory(draft: StoryDraft, to: ExportFormat): string {
  if (Object.hasOwn(EXPORTERS, to)) return EXPORTERS[to](draft);
  const formats = EXPORT_FORMATS.join(', ');
  throw new StoryError('not-a-story', `There is no format "${to}" to write. There are ${formats}.`);
}

/**
 * Writes one story, or several where the format has lists: our JSON, as `{"stories": […]}`.
 *
 * @throws {StoryError} `not-a-story` where the format holds one story, or there is no such format.
 */
export function exportStories(drafts: readonly StoryDraft[], to: ExportFormat): string {
  const [draft] = drafts;
  if (draft && drafts.length === 1) return exportStory(draft, to);
  if (to === 'json') return exportJson({stories: drafts});
  const message =
    `There are ${drafts.length} stories, and that format holds one. ` +
    'Convert them to json, or one after another.';
  throw new StoryError('not-a-story', message);
}

function exportJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
