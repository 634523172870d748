import {readDamaged} from '../load/read-damaged.js';
import {readJson} from '../load/read-json.js';
import {notAStory, StoryError} from '../load/story-error.js';
import type {Issue} from '../model/issues.js';
import type {StoryDraft} from '../model/draft.js';
import type {Imported, Importer, ImporterOptions, Loss} from './imported.js';
import {detectFormat} from './detect-format.js';
import {FORMATS, type Format} from './formats.js';

/** How a text is imported. */
export interface ImportOptions {
  /** The format of the text; without it, it is detected from the content. */
  from?: Format | undefined;
  /** Where the text came from, for messages: a file's path. */
  src?: string | undefined;
  /** The address of the page, against which its links are resolved. */
  url?: string | undefined;
  /** BCP 47: the language in which printed dates are tried first. */
  lang?: string | undefined;
}

/** A story that was imported. */
export interface ImportedStory {
  draft: StoryDraft;
  /** The format that was read. */
  format: Format;
  /** The parts of the text that are not in the draft. */
  losses: readonly Loss[];
  /**
   * What the grammar of story text had to guess or could not read, as `parseStory` reports it: in a
   * story text, and in the notes and timelines of other formats.
   */
  issues: readonly Issue[];
}

/** Each is fetched when it is first needed, so that none waits for the parsers of the others. */
const IMPORTERS: Record<Format, () => Importer | Promise<Importer>> = {
  json: () => importJson,
  text: async () => (await import('./story-text.js')).importText,
  kite: async () => (await import('./kite.js')).importKite,
  timelinejs: async () => (await import('./timelinejs.js')).importTimelineJs,
  'timelinejs-csv': async () => (await import('./timelinejs-csv.js')).importTimelineJsCsv,
  'json-ld': async () => (await import('./json-ld.js')).importJsonLd,
  ninjs: async () => (await import('./ninjs.js')).importNinjs,
  markdown: async () => (await import('./markdown.js')).importMarkdown,
  html: async () => (await import('./html.js')).importHtml,
  feed: async () => (await import('./feed.js')).importFeed,
};

/** What people name a story text. */
const TEXT_FILE = /\.(?:txt|text)(?:[?#].*)?$/i;

/**
 * Reads one story in any format that we can import.
 *
 * @throws {StoryError} (as a rejection) `not-json` where JSON was meant and does not parse;
 *     `not-a-story` where there is no story, or more than one: `importStories` reads a list.
 * @example
 * const {draft, format, losses} = await importStory(await readFile('cluster.json', 'utf8'));
 */
export async function importStory(
  text: string,
  options: ImportOptions = {},
): Promise<ImportedStory> {
  const stories = await importStories(text, options);
  const [story] = stories;
  if (story && stories.length === 1) return story;
  throw new StoryError(
    'not-a-story',
    `${options.src || 'The text'} holds ${stories.length} stories where one was expected. ` +
      'Read them with importStories.',
    {src: options.src ?? ''},
  );
}

/**
 * Reads every story of a text: of a feed, a file of clusters, or a list of our JSON.
 *
 * @throws {StoryError} (as a rejection) As `importStory`.
 */
export async function importStories(
  text: string,
  {from, src = '', url = '', lang = ''}: ImportOptions = {},
): Promise<ImportedStory[]> {
  const options = {src, url, lang};
  if (!text.trim()) {
    const message = `The story from ${src || 'the page'} is empty. Check the file or the address.`;
    throw new StoryError('not-a-story', message, {src});
  }
  if (from) return await importAs(from, text, options);
  const format = detectFormat(text);
  if (format !== 'markdown') return await importAs(format, text, options);
  // Story text may have every sign of Markdown.
  const formats: Format[] = TEXT_FILE.test(src) ? ['text', 'markdown'] : ['markdown', 'text'];
  return await importAsEither(formats, text, options);
}

async function importAs(
  format: Format,
  text: string,
  options: ImporterOptions,
): Promise<ImportedStory[]> {
  const importer = await findImporter(format, options.src);
  const stories = importer(text, options);
  return stories.map(({draft, losses, issues = []}) => {
    const ofParts = losses.flatMap(loss => loss.issue ?? []);
    return {draft, format, losses, issues: [...issues, ...ofParts]};
  });
}

/** In the second format only where it is no story in the first one. */
async function importAsEither(
  [first = 'text', second = 'text']: readonly Format[],
  text: string,
  options: ImporterOptions,
): Promise<ImportedStory[]> {
  try {
    return await importAs(first, text, options);
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    return await importAs(second, text, options).catch(() => Promise.reject(error));
  }
}

async function findImporter(format: Format, src: string): Promise<Importer> {
  if (Object.hasOwn(IMPORTERS, format)) return await IMPORTERS[format]();
  const message = `There is no format "${format}". The formats are ${FORMATS.join(', ')}.`;
  throw new StoryError('not-a-story', message, {src});
}

function importJson(text: string, {src}: ImporterOptions): Imported[] {
  const reading = readJson(text) ?? readDamaged(text, {src, isJson: true});
  if (typeof reading === 'string') throw notAStory(src);
  const listed = storiesIn(reading.draft);
  if (listed) return listed.map(draft => ({draft, losses: []}));
  return [{...reading, losses: []}];
}

/** `{"stories": […]}`, as several stories are written; a story has a headline of its own. */
function storiesIn(read: StoryDraft & {stories?: unknown}): StoryDraft[] | undefined {
  const {stories} = read;
  if ('headline' in read || !Array.isArray(stories) || !stories.length) return undefined;
  const isStory = (item: unknown) => typeof item === 'object' && item !== null;
  return stories.every(isStory) ? (stories as StoryDraft[]) : undefined;
}
