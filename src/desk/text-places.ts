import type {StoryDraft} from '../model/draft.js';
import type {TextSpan} from './json-places.js';

/** As many words as say where a paragraph begins. */
const PROBE_WORDS = 6;
const MAX_PROBE_CHARACTERS = 120;
/** Searching in vain costs the rest of the text each time. */
const MAX_MISSES = 100;
const LIST_PATH = /^(?:sections|sources|timeline)\[\d+\]/;
const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;

/**
 * Finds in a story text what was made of it: the sections, sources and events of its draft in their
 * order, and the words in them. White space may differ; what a reader of text has put into other
 * words is found at the beginning of its part.
 *
 * @example
 * const places = new TextPlaces('Lee Returns\n\nHe landed[9].\n', draft);
 * places.find('sections[0].text', '[9]') // {start: 22, end: 25}
 */
export class TextPlaces {
  /** By `sections[2]`: from the beginning of a part to that of the next one. */
  readonly #parts = new Map<string, TextSpan>();
  /** By path: where the words end that were found there last, because issues come in reading order. */
  readonly #cursors = new Map<string, number>();
  #misses = 0;

  constructor(
    readonly text: string,
    draft: StoryDraft,
  ) {
    const {headline, sections, sources, timeline} = draft;
    const body = this.#search(isText(headline) ? headline : '', 0)?.end ?? 0;
    const lists = this.#addList('sections', partsOf(sections, 'heading', 'text'), body);
    this.#addList('sources', partsOf(sources, 'title', 'publisher', 'url'), lists);
    this.#addList('timeline', partsOf(timeline, 'heading', 'text', 'label', 'date'), lists);
  }

  /** `null` where neither the words nor their part are found. */
  find(path: string, words: string): TextSpan | null {
    const part = this.#partOf(path);
    const {start, end} = part ?? {start: 0, end: this.text.length};
    const cursor = Math.max(this.#cursors.get(path) ?? 0, start);
    const found = this.#search(words, cursor) ?? this.#search(words, start);
    if (!found || found.end > end) return part ? this.#firstLine(part) : null;
    this.#cursors.set(path, found.end);
    return found;
  }

  /** The part that a path leads into; of a whole list, from its first part on. */
  #partOf(path: string): TextSpan | undefined {
    const [prefix] = LIST_PATH.exec(path) ?? [];
    if (prefix) return this.#parts.get(prefix);
    const first = this.#parts.get(`${path}[0]`);
    return first && {start: first.start, end: this.text.length};
  }

  /** @returns Where the list ends, as far as it was found. */
  #addList(name: string, probes: readonly string[][], from: number): number {
    let cursor = from;
    let last: TextSpan | undefined;
    for (const [index, probe] of probes.entries()) {
      const found = this.#searchAny(probe, cursor);
      if (!found) continue;
      if (last) last.end = found.start;
      last = {start: found.start, end: this.text.length};
      this.#parts.set(`${name}[${index}]`, last);
      cursor = found.end;
    }
    return cursor;
  }

  #searchAny(probes: readonly string[], from: number): TextSpan | null {
    for (const probe of probes) {
      const found = this.#search(probe, from);
      if (found) return found;
    }
    return null;
  }

  #search(words: string, from: number): TextSpan | null {
    const pattern = this.#misses < MAX_MISSES ? patternOf(words) : null;
    if (!pattern) return null;
    pattern.lastIndex = from;
    const match = pattern.exec(this.text);
    if (match) return {start: match.index, end: match.index + match[0].length};
    this.#misses++;
    return null;
  }

  #firstLine({start}: TextSpan): TextSpan {
    const lineEnd = this.text.indexOf('\n', start);
    return {start, end: lineEnd < 0 ? this.text.length : lineEnd};
  }
}

type Fields = Readonly<Record<string, unknown>>;

function partsOf(list: unknown, ...names: string[]): string[][] {
  if (!Array.isArray(list)) return [];
  return list.map((part: unknown) => {
    const fields = (typeof part === 'object' && part !== null ? part : {}) as Fields;
    return names
      .map(name => fields[name])
      .filter(isText)
      .map(firstWords);
  });
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function firstWords(text: string): string {
  return text.slice(0, MAX_PROBE_CHARACTERS).trim().split(/\s+/).slice(0, PROBE_WORDS).join(' ');
}

/** The words in this order, with any white space between them; `null` where there are none. */
function patternOf(words: string): RegExp | null {
  const pieces = words.slice(0, MAX_PROBE_CHARACTERS).replace(/…$/, '').trim().split(/\s+/);
  const source = pieces.map(piece => piece.replace(SPECIAL, '\\$&')).join('\\s+');
  return source ? new RegExp(source, 'g') : null;
}
