import {Citations} from './citations.js';
import type {Loss} from './imported.js';
import type {Run} from './rich-text.js';

/** `[1]`, `[1, 2]`, `[1–3]`, `[[1]]`, `【1】`, `[^1]`, `\[1\]` */
const BRACKET = /(?:\\?\[|【)\^?\[?(\d{1,4}(?: ?[-–,] ?\d{1,4}){0,20})\]?\\?(?:\]|】)/g;
/** The words of a link that is a marker: `1`, `[1]`, `¹`, `†`. */
const SIGN = /^[[(【]?\^?(?:\d{1,4}|[¹²³⁰⁴-⁹]{1,4}|[*†‡§a-z])[\])】]?$/;
const MAX_RANGE = 100;

/** Writes foreign running text as cited text. All sources have to be known before. */
export class CitedRuns {
  readonly citations = new Citations();
  readonly #losses: Loss[];
  /** Other names of a key: the address of a source that has a note, the number of one in a list. */
  readonly #aliases = new Map<string, string>();

  constructor(losses: Loss[]) {
    this.#losses = losses;
  }

  /** Another name of a key; one that is known keeps its meaning. */
  alias(name: string, key: string): void {
    if (!this.#aliases.has(name)) this.#aliases.set(name, this.keyOf(key));
  }

  keyOf(name: string): string {
    return this.#aliases.get(name) ?? name;
  }

  write(runs: readonly Run[], path: string): string {
    const pieces: string[] = [];
    for (const run of runs) {
      const marker = this.#markerOf(run);
      const isMarker = marker !== '' && (run.note !== undefined || isSign(run));
      const words = isMarker ? '' : this.#words(run, path);
      const end = words.trimEnd();
      // The marker of a link stands right behind its words.
      pieces.push(end, marker, words.slice(end.length));
    }
    return pieces
      .join('')
      .replace(/ ?\n ?/g, '\n')
      .trim();
  }

  #markerOf({text, url, note, isRaised}: Run): string {
    if (note !== undefined) return this.#cite(`note:${note}`);
    if (url !== undefined) return this.#cite(url);
    const number = isRaised ? text.trim() : '';
    return /^\d{1,4}$/.test(number) ? this.#cite(`number:${number}`) : '';
  }

  #cite(name: string): string {
    return this.citations.cite(this.keyOf(name));
  }

  /** The words themselves, with the numbers in brackets that name listed sources as markers. */
  #words({text, note}: Run, path: string): string {
    if (note !== undefined && SIGN.test(text.trim())) {
      this.#losses.push({path, message: `"${text.trim()}" refers to no note, so it stays text.`});
      return /^\d+$/.test(text.trim()) ? this.citations.escape(`[${text.trim()}]`) : text;
    }
    let words = '';
    let from = 0;
    for (const match of text.matchAll(BRACKET)) {
      const marker = this.#readNumbers(match[1] ?? '');
      if (!marker) {
        this.#reportUnknown(match[0], path);
        continue;
      }
      words += this.citations.escape(text.slice(from, match.index)) + marker;
      from = match.index + match[0].length;
    }
    return words + this.citations.escape(text.slice(from));
  }

  /** A year in brackets was never meant as a marker. */
  #reportUnknown(bracket: string, path: string): void {
    if (/\d{4}/.test(bracket)) return;
    this.#losses.push({path, message: `${bracket} names no source, so it stays text.`});
  }

  /** `''` unless each number is one of the list. */
  #readNumbers(inside: string): string {
    const names = inside.split(',').flatMap(piece => {
      const [first = 0, last = first] = piece.split(/[-–]/).map(Number);
      const length = Math.min(Math.max(last - first + 1, 1), MAX_RANGE);
      return Array.from({length}, (_, index) => `number:${first + index}`);
    });
    const isKnown = names.every(name => this.citations.has(this.keyOf(name)));
    return isKnown ? names.map(name => this.#cite(name)).join('') : '';
  }
}

/** Whether the words of a link are nothing but a marker. */
export function isSign({text}: Run): boolean {
  return SIGN.test(text.trim());
}
