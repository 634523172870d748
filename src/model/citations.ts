import {issue, type Issue} from './issues.js';
import type {Citation, CitedBlock, CitationRun, Source} from './story.js';

const MAX_MARKERS = 10_000;
const MAX_RANGE = 100;
/** A plain number this far past the last source was meant as a marker; a year in brackets was not. */
const UNRESOLVED_SLACK = 20;

/** An escaped bracket, or a bracket that could be a marker: one line, bounded, so no input makes it slow. */
const BRACKET = /\\\[|\[([^[\]\n]{1,600})\]/g;
const RANGE = /^(\d{1,9}) ?[-\u2010-\u2015] ?(\d{1,9})$/;
const PIECE = /^([A-Za-z0-9._#@/-]{1,128})(?::([^\s:]{1,128}))?$/;

/**
 * Takes the markers out of cited text and says where they stood.
 *
 * A marker is `[4]`, `[1, 2]`, `[1–3]`, `[reuters.com#1]`, or `[4:a]` for excerpt `a`; `\[` is a literal bracket.
 * A bracket that does not name sources of this story stays text, exactly as written: it is never deleted and never guessed.
 *
 * One reader serves a whole story, so that its limit of 10,000 markers holds across all texts.
 *
 * @example
 * new CitationReader(sources, issues).read('North Korean launches[2][3].', 'sections[2].text')
 * // [{text: 'North Korean launches.', runs: [{at: 21, written: '[2][3]', citations: [{sourceId: '2', …}, {sourceId: '3', …}], claimId: ''}]}]
 */
export class CitationReader {
  readonly #sources: Map<string, Source>;
  readonly #issues: Issue[];
  #markers = 0;

  constructor(sources: readonly Source[], issues: Issue[]) {
    this.#sources = new Map(sources.map(source => [source.id, source]));
    this.#issues = issues;
  }

  /** Reads one field of cited text; a blank line parts its blocks. Never throws. */
  read(text: string, path: string): CitedBlock[] {
    return text
      .split(/\n[ \t]*\n/)
      .map(block => block.trim())
      .filter(Boolean)
      .map(block => this.#readBlock(block, path));
  }

  #readBlock(block: string, path: string): CitedBlock {
    const runs: CitationRun[] = [];
    let text = '';
    let from = 0;
    for (const match of block.matchAll(BRACKET)) {
      const between = block.slice(from, match.index);
      if (match[1] === undefined) {
        text += `${between}[`;
        from = match.index + match[0].length;
        continue;
      }
      const citations = this.#resolve(match[1], match[0], path);
      if (!citations) continue;
      const last = runs.at(-1);
      if (last && last.at === text.length && !between.trim()) {
        last.written += match[0];
        last.citations.push(
          ...citations.filter(each => !last.citations.some(other => isSame(each, other))),
        );
      } else {
        text += between.trimEnd();
        runs.push({at: text.length, written: match[0], citations, claimId: ''});
      }
      from = match.index + match[0].length;
    }
    return {text: text + block.slice(from), runs};
  }

  /** The citations that a bracket stands for; `null` where it is only text. */
  #resolve(inside: string, written: string, path: string): Citation[] | null {
    const citations: Citation[] = [];
    for (const piece of inside.split(',')) {
      const found = this.#resolvePiece(piece.trim(), path);
      if (!found) {
        this.#reportUnresolved(inside, written, path);
        return null;
      }
      citations.push(...found.filter(each => !citations.some(other => isSame(each, other))));
    }
    if (this.#markers + citations.length > MAX_MARKERS) {
      if (this.#markers < Infinity)
        this.#issues.push(
          issue(
            'input-truncated',
            path,
            `The story has more than ${MAX_MARKERS} markers; the rest stay text.`,
          ),
        );
      this.#markers = Infinity;
      return null;
    }
    this.#markers += citations.length;
    return citations;
  }

  #resolvePiece(piece: string, path: string): Citation[] | null {
    const range = RANGE.exec(piece);
    if (range && !this.#sources.has(piece)) {
      const first = Number(range[1]);
      const length = Number(range[2]) - first + 1;
      if (length < 1 || length > MAX_RANGE) return null;
      const citations = Array.from({length}, (_, index) => this.#cite(String(first + index)));
      return citations.every(each => each !== null) ? citations : null;
    }
    const [, id = '', excerptId = ''] = PIECE.exec(piece) ?? [];
    const citation = this.#cite(id);
    if (!citation) return null;
    if (excerptId && this.#sources.get(id)?.excerpts.some(excerpt => excerpt.id === excerptId))
      citation.excerptId = excerptId;
    else if (excerptId)
      this.#issues.push(
        issue(
          'citation-unresolved',
          path,
          `[${piece}] names an excerpt that source ${id} does not have. Add the excerpt or correct its id.`,
        ),
      );
    return [citation];
  }

  #cite(id: string): Citation | null {
    const source = this.#sources.get(id);
    return source ? {sourceId: id, number: source.number, excerptId: ''} : null;
  }

  #reportUnresolved(inside: string, written: string, path: string): void {
    const numbers = inside.match(/\d{1,9}/g)?.map(Number) ?? [];
    const isNumeric =
      /^[\d\s,\u2010-\u2015-]+$/.test(inside) &&
      Math.max(...numbers) <= this.#sources.size + UNRESOLVED_SLACK;
    if (isNumeric || inside.includes('#')) {
      this.#issues.push(
        issue(
          'citation-unresolved',
          path,
          `${written.slice(0, 60)} names no source of this story, so it stays text. Add the source, correct it, or write \\[ for a plain bracket.`,
        ),
      );
    }
  }
}

function isSame(a: Citation, b: Citation): boolean {
  return a.sourceId === b.sourceId && a.excerptId === b.excerptId;
}
