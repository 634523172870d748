import {plainNumber, splitWords} from './words.js';

const NUMBER = /^\p{Nd}/u;

/** The words of a page, for looking things up in it. */
export class PageWords {
  readonly words: readonly string[];
  readonly #joined: string;
  readonly #known: ReadonlySet<string>;
  readonly #numbers: ReadonlySet<string>;
  #positions: Map<string, number[]> | undefined;

  constructor(text: string) {
    this.words = splitWords(text);
    this.#joined = ` ${this.words.join(' ')} `;
    this.#known = new Set(this.words);
    this.#numbers = new Set(this.words.filter(word => NUMBER.test(word)).map(plainNumber));
  }

  /** Whether it has a word, in lower case as `splitWords` gives it. */
  has(word: string): boolean {
    return this.#known.has(word);
  }

  /** Whether it has a number, however it is written there. */
  hasNumber(number: string): boolean {
    return this.#numbers.has(plainNumber(number));
  }

  /** Whether these words stand in it one after another. */
  hasPhrase(words: readonly string[]): boolean {
    return this.#joined.includes(` ${words.join(' ')} `);
  }

  /** Where a word stands, as indexes of `words`. */
  positionsOf(word: string): readonly number[] {
    this.#positions ??= positionsIn(this.words);
    return this.#positions.get(word) ?? [];
  }
}

function positionsIn(words: readonly string[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    const known = positions.get(word);
    if (known) known.push(index);
    else positions.set(word, [index]);
  }
  return positions;
}
