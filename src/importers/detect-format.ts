import {looksLikeJson} from '../formats/json.js';
import {asObject, isObject, type Foreign} from './foreign.js';
import type {Format} from './formats.js';
import {isSheet} from './sheet-columns.js';

/** What may stand before the first element of XML. */
const PROLOG = /<\?xml[^>]{0,400}\?>\s*|<!--[^]{0,2000}?-->\s*/y;
const FEED = /<(?:rss|feed|rdf:RDF)[\s>]/y;
/** A footnote, or the address of a reference link. */
const MARKDOWN_DEFINITION = /^ {0,3}\[(?:\^[^\][\n]{1,100}\]:|[^\][\n]{1,100}\]: *<?https?:)/m;
const FRONT_MATTER = /^---[ \t]*\r?\n[\w-]{1,40}:/;
const MARKDOWN_HEADING = /^#{1,6} \S/m;
const MARKDOWN_LINK = /\]\(<?https?:\/\//;

/** What only the JSON of a format has; the first that fits. */
const JSON_SHAPES: readonly (readonly [Format, (object: Foreign) => boolean])[] = [
  ['feed', ({version}) => String(version).startsWith('https://jsonfeed.org/version/')],
  ['json-ld', object => ['@context', '@type', '@graph'].some(key => key in object)],
  ['timelinejs', ({events, timeline}) => isList(events) || isList(asObject(timeline).date)],
  ['kite', ({clusters}) => isList(clusters)],
  ['kite', object => isCluster(object) || isCluster(firstOf(object.stories))],
  ['ninjs', object => typeof object.uri === 'string' && !('sections' in object)],
];

/**
 * Says from its content in which format a text is. What is like none of the others is a story text.
 *
 * @example
 * detectFormat('{"events": []}') // 'timelinejs'
 */
export function detectFormat(text: string): Format {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (looksLikeJson(trimmed)) return detectJson(trimmed);
  if (trimmed.startsWith('<')) return isFeed(trimmed) ? 'feed' : 'html';
  if (isSheet(trimmed)) return 'timelinejs-csv';
  return isMarkdown(trimmed) ? 'markdown' : 'text';
}

/** Piece by piece: one expression would try every way to cut a row of comments into comments. */
function isFeed(text: string): boolean {
  let start = 0;
  for (let end = endOf(PROLOG, text, 0); end > start; end = endOf(PROLOG, text, start)) start = end;
  return endOf(FEED, text, start) > 0;
}

/** Where the expression ends that begins at a place, 0 if it does not begin there. */
function endOf(sticky: RegExp, text: string, start: number): number {
  sticky.lastIndex = start;
  return sticky.test(text) ? sticky.lastIndex : 0;
}

function detectJson(text: string): Format {
  const value = parseOrNothing(text);
  const object = asObject(Array.isArray(value) ? firstOf(value) : value);
  return JSON_SHAPES.find(([, isShape]) => isShape(object))?.[0] ?? 'json';
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The importer of our JSON says what is wrong with it.
    return undefined;
  }
}

function isMarkdown(text: string): boolean {
  const hasLinks = MARKDOWN_HEADING.test(text) && MARKDOWN_LINK.test(text);
  return hasLinks || MARKDOWN_DEFINITION.test(text) || FRONT_MATTER.test(text);
}

/** A cluster of Kagi Kite. */
function isCluster(value: unknown): boolean {
  return isObject(value) && ('short_summary' in value || 'cluster_number' in value);
}

function isList(value: unknown): boolean {
  return Array.isArray(value);
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}
