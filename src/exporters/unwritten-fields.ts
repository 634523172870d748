import type {StoryDraft} from '../model/draft.js';
import {itemsOf, lineOf, textOf} from './draft-text.js';
import type {ExportFormat} from './export-formats.js';
import {hasPlaceForAuthor, hasPlaceForDate, momentOf} from './story-text.js';

/** A field of a story that a format has no place for. */
export interface Unwritten {
  /** The first place where it stands: `sources[2].paywall`. */
  path: string;
  message: string;
}

const TOP = ['headline', 'summary', 'updated'];
const PARTS = ['sections.heading', 'sections.text', 'timeline.date', 'timeline.label'];
const EVENTS = [...PARTS, 'timeline.heading', 'timeline.text'];
const SOURCES = ['sources.id', 'sources.publisher', 'sources.title', 'sources.url'];
const DATED = ['sources.summary', 'sources.published'];
const IMAGES = ['timeline.image.url', 'timeline.image.alt', 'timeline.image.caption'];

/** The fields that each format carries, without the positions in lists; all else is lost. */
const CARRIED: Record<Exclude<ExportFormat, 'json'>, ReadonlySet<string>> = {
  text: new Set([
    ...[...TOP, 'lang', 'kicker', 'authors', 'authors.name', 'published'],
    ...['publisher', 'publisher.name', 'disclosure'],
    ...[...EVENTS, ...SOURCES, ...DATED, 'sources.archiveUrl', 'sources.author'],
  ]),
  markdown: new Set([
    ...[...TOP, 'authors', 'authors.name', 'publisher', 'publisher.name', 'published'],
    ...[...EVENTS, ...SOURCES, ...DATED],
  ]),
  'json-ld': new Set([
    ...[...TOP, 'url', 'lang', 'kicker', 'authors', 'authors.name', 'authors.url', 'published'],
    ...['publisher', 'publisher.name', 'publisher.url', 'corrections.date', 'corrections.text'],
    ...['image.url', 'image.caption', 'image.credit', 'image.width', 'image.height'],
    ...['sections.heading', 'sections.text', ...SOURCES, ...DATED, 'sources.author'],
    ...['sources.lang', 'sources.paywall', 'sources.archiveUrl'],
  ]),
  timelinejs: new Set(['headline', 'summary', ...EVENTS, ...IMAGES, 'timeline.group']),
  'timelinejs-csv': new Set(['headline', 'summary', ...EVENTS, ...IMAGES, 'timeline.group']),
};

/**
 * What a story says that a format cannot: each field once, at its first place.
 *
 * @example
 * unwrittenFields({headline: 'Lee', disclosure: 'By a machine'}, 'markdown')
 * // [{path: 'disclosure', message: 'markdown has no place for it.'}]
 */
export function unwrittenFields(draft: StoryDraft, to: ExportFormat): Unwritten[] {
  if (to === 'json') return [];
  const carried = CARRIED[to];
  const lost = new Map<string, {path: string; count: number}>();
  for (const path of leavesOf(draft)) {
    const field = path.replace(/\[\d+\]/g, '');
    if (carried.has(field) || field === 'version') continue;
    const known = lost.get(field) ?? {path, count: 0};
    lost.set(field, {...known, count: known.count + 1});
  }
  const fields = [...lost.values()].map(({path, count}) => {
    const others = count > 1 ? ` It is lost ${count} times.` : '';
    return {path, message: `${to} has no place for it.${others}`};
  });
  const inPlaces = [lostAuthors, lostDates, lostLabels];
  return to === 'text' ? [...fields, ...inPlaces.flatMap(find => find(draft))] : fields;
}

/** The paths of all values that are not empty. */
function leavesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return isEmpty(value) ? [] : [path];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, item]) => {
    if (isList) return leavesOf(item, `${path}[${key}]`);
    return leavesOf(item, path ? `${path}.${key}` : key);
  });
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || value === undefined || value === false;
}

function lostAuthors({sources}: StoryDraft): Unwritten[] {
  return itemsOf(sources).flatMap((source, index) => {
    if (!lineOf(source.author) || hasPlaceForAuthor(source)) return [];
    const message = 'text has a place for it only between a title and a publisher.';
    return [{path: `sources[${index}].author`, message}];
  });
}

function lostDates({sources}: StoryDraft): Unwritten[] {
  return itemsOf(sources).flatMap((source, index) => {
    const published = lineOf(source.published);
    if (!published || hasPlaceForDate(source)) return [];
    const message = `“${published}” would be read as words of the title, so it is left out.`;
    return [{path: `sources[${index}].published`, message}];
  });
}

/** In a text an event has either words or a date, and words that are no date would hide it. */
function lostLabels({timeline, lang}: StoryDraft): Unwritten[] {
  return itemsOf(timeline).flatMap((event, index) => {
    if (!momentOf(event, textOf(lang)).isLabelLost) return [];
    const [date, label] = [lineOf(event.date), lineOf(event.label)];
    const message = `“${label}” is not read as ${date}, which is written in its place.`;
    return [{path: `timeline[${index}].label`, message}];
  });
}
