import {note, type Flaw} from './flaws.js';
import type {Citation, CitationRun, CitedBlock, Source, Story} from './story.js';

const MAX_MARKERS = 10_000;
/** More in one paragraph are no citations any more, and take a browser seconds to lay out. */
const MAX_MARKERS_IN_BLOCK = 1_000;
const MAX_RANGE = 100;
/**
 * How far past the last source a plain number may be and still be reported: it was meant as a
 * marker. A year in brackets was not.
 */
const UNRESOLVED_SLACK = 20;

/**
 * An escaped bracket, or a bracket that could be a marker. It stays on one line and is bounded, so
 * that no input makes it slow.
 */
const BRACKET = /\\\[|\[([^[\]\n]{1,600})\]/g;
const RANGE = /^(\d{1,9}) ?[-\u2010-\u2015] ?(\d{1,9})$/;
const PIECE = /^([A-Za-z0-9._#@/-]{1,128})(?::([^\s:]{1,128}))?$/;
const NUMBERS_ONLY = /^[\d\s,\u2010-\u2015-]+$/;

/**
 * Takes the markers out of cited text and says where they stood.
 *
 * A marker is `[4]`, `[1, 2]`, `[1–3]`, `[reuters.com#1]`, or `[4:a]` for excerpt `a`; `\[` is a
 * literal bracket. A bracket that does not name sources of this story stays text, exactly as
 * written: it is never deleted and never guessed.
 *
 * One reader serves a whole story, so that its limit of 10,000 markers holds across all texts; one
 * paragraph has at most 1,000.
 *
 * @example
 * const [block] = new CitationReader(sources, flaws).read('Missile launches[2].', 'summary');
 * block.text // 'Missile launches.'
 * block.runs // [{at: 16, written: '[2]', citations: [{sourceId: '2', …}], claimId: ''}]
 */
export class CitationReader {
  readonly #sources: Map<string, Source>;
  readonly #flaws: Flaw[];
  #markers = 0;
  #markersInBlock = 0;

  constructor(sources: readonly Source[], flaws: Flaw[]) {
    this.#sources = new Map(sources.map(source => [source.id, source]));
    this.#flaws = flaws;
  }

  /** Reads one field of cited text; blank lines separate its blocks. Never throws. */
  read(text: string, path: string): CitedBlock[] {
    return text
      .split(/\n[ \t]*\n/)
      .map(block => block.trim())
      .filter(Boolean)
      .map(block => this.#readBlock(block, path));
  }

  #readBlock(written: string, path: string): CitedBlock {
    const block: CitedBlock = {text: '', runs: []};
    this.#markersInBlock = 0;
    let from = 0;
    for (const match of written.matchAll(BRACKET)) {
      const [bracket, inside] = match;
      const between = written.slice(from, match.index);
      if (inside === undefined) {
        block.text += `${between}[`;
      } else {
        const citations = this.#resolve(inside, bracket, path);
        if (!citations) continue;
        addMarker(block, between, bracket, citations);
      }
      from = match.index + bracket.length;
    }
    block.text += written.slice(from);
    return block;
  }

  /** The citations that a bracket stands for; `null` where it is only text. */
  #resolve(inside: string, bracket: string, path: string): Citation[] | null {
    const citations: Citation[] = [];
    for (const piece of inside.split(',')) {
      const found = this.#resolvePiece(piece.trim(), path);
      if (!found) {
        this.#reportUnresolved(inside, bracket, path);
        return null;
      }
      addMissing(citations, found);
    }
    return this.#count(citations.length, path) ? citations : null;
  }

  /** Counts markers. False once there are too many, which is reported the first time. */
  #count(added: number, path: string): boolean {
    if (this.#markers + added > MAX_MARKERS) {
      if (this.#markers < Infinity) {
        note(this.#flaws, 'input-truncated', path, MAX_MARKERS, 'storyMarkers');
      }
      this.#markers = Infinity;
      return false;
    }
    if (this.#markersInBlock + added > MAX_MARKERS_IN_BLOCK) {
      if (this.#markersInBlock < Infinity) {
        note(this.#flaws, 'input-truncated', path, MAX_MARKERS_IN_BLOCK, 'blockMarkers');
      }
      this.#markersInBlock = Infinity;
      return false;
    }
    this.#markers += added;
    this.#markersInBlock += added;
    return true;
  }

  #resolvePiece(piece: string, path: string): Citation[] | null {
    const range = RANGE.exec(piece);
    // A source may have an id that looks like a range.
    if (range && !this.#sources.has(piece)) {
      return this.#resolveRange(Number(range[1]), Number(range[2]));
    }
    const [, id = '', excerptId = ''] = PIECE.exec(piece) ?? [];
    const citation = this.#cite(id);
    if (!citation) return null;
    const hasExcerpt = this.#sources.get(id)?.excerpts.some(excerpt => excerpt.id === excerptId);
    if (excerptId && hasExcerpt) citation.excerptId = excerptId;
    else if (excerptId) note(this.#flaws, 'citation-unresolved', path, `[${piece}]`, id);
    return [citation];
  }

  /** `null` unless every number of the range is a source. */
  #resolveRange(first: number, last: number): Citation[] | null {
    const length = last - first + 1;
    if (length < 1 || length > MAX_RANGE) return null;
    const citations = Array.from({length}, (_, index) => this.#cite(String(first + index)));
    return citations.every(each => each !== null) ? citations : null;
  }

  #cite(id: string): Citation | null {
    const source = this.#sources.get(id);
    return source ? {sourceId: id, number: source.number, excerptId: ''} : null;
  }

  /** Reports a bracket only where it was probably meant as a marker. */
  #reportUnresolved(inside: string, bracket: string, path: string): void {
    const numbers = inside.match(/\d{1,9}/g)?.map(Number) ?? [];
    const isNearSources = Math.max(...numbers) <= this.#sources.size + UNRESOLVED_SLACK;
    const wasMeant = inside.includes('#') || (NUMBERS_ONLY.test(inside) && isNearSources);
    if (wasMeant) note(this.#flaws, 'citation-unresolved', path, bracket);
  }
}

/** Adds a marker: to the run before it where only white space is between, else as a new run. */
function addMarker(
  block: CitedBlock,
  between: string,
  bracket: string,
  citations: Citation[],
): void {
  const last = block.runs.at(-1);
  if (last && last.at === block.text.length && !between.trim()) {
    last.written += bracket;
    addMissing(last.citations, citations);
    return;
  }
  block.text += between.trimEnd();
  block.runs.push({at: block.text.length, written: bracket, citations, claimId: ''});
}

function addMissing(citations: Citation[], added: readonly Citation[]): void {
  for (const each of added) {
    if (!citations.some(other => isSame(each, other))) citations.push(each);
  }
}

function isSame(a: Citation, b: Citation): boolean {
  return a.sourceId === b.sourceId && a.excerptId === b.excerptId;
}

/**
 * The run that an attribute such as `source="4:a 7"` names. Our marker grammar reads it, so that it
 * and a marker in text can say the same.
 *
 * @param source - Ids, separated by spaces.
 * @returns `undefined` where one of them is no source of the story.
 */
export function readRun(source: string, {sources}: Story): CitationRun | undefined {
  const ids = source.trim().split(/\s+/);
  const written = ids.map(id => `[${id}]`).join('');
  const [block] = new CitationReader(sources, []).read(written, 'source');
  return block?.text === '' ? block.runs[0] : undefined;
}
