// Which words of a story are names, by how the rest of it writes them, for line-words.ts.
import {COMMON_ENDING, PLURAL} from './heading-words.js';
import {bareOf, isRunning, MAX_WORD_LENGTH} from './running-words.js';

/** Which words of a story are names, and which are not, by how its running text writes them. */
export interface StoryNames {
  names: ReadonlySet<string>;
  /** The line in which a word first stands in running text. */
  firstLines: ReadonlyMap<string, number>;
  /** In lower case somewhere: whole words, and the starts of words. */
  common: ReadonlySet<string>;
  /** How often two capitalised words stand side by side. */
  pairs: ReadonlyMap<string, number>;
}

export const NO_NAMES: StoryNames = {
  names: new Set(),
  firstLines: new Map(),
  common: new Set(),
  pairs: new Map(),
};
/** A longer story is not looked at to its end. */
const MAX_EVIDENCE_WORDS = 20_000;
/** `appeal` and `appealed` have a start of so many letters in common. */
const STEM_LETTERS = 5;
/** Where a sentence goes on so early, no heading stands before it. */
const FEWEST_HEADING_WORDS = 3;
const SENTENCE_END = /[.!?:][\]”"’)\d[]*$/;

/**
 * What is capitalised inside a sentence is a name, and so is a single word that starts one
 * (`Castellan had warned`) unless it ends as other words do. What is in lower case anywhere is none.
 *
 * @param others - Sentences that start with no heading, or have no verb.
 */
export function findNames(
  lines: readonly string[],
  headline: string,
  others: readonly string[] = [],
): StoryNames {
  const names = new Set<string>();
  const firstLines = new Map<string, number>();
  const common = new Set<string>();
  const pairs = new Map<string, number>();
  let left = MAX_EVIDENCE_WORDS;
  for (const [index, line] of [...lines, headline, ...others].entries()) {
    const words = line.split(' ', left);
    left -= words.length;
    const isOther = index >= lines.length;
    const running = words.findIndex(isRunning);
    const start = running < FEWEST_HEADING_WORDS ? 0 : running;
    const from = isOther && running < 0 ? Infinity : start;
    for (const [place, written] of words.entries()) {
      const previous = words[place - 1] ?? '.';
      const pair = pairOf(previous, written);
      if (pair) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      if (place < from) continue;
      const bare = bareOf(written);
      const isInside = !SENTENCE_END.test(previous.slice(-MAX_WORD_LENGTH));
      if (/^\p{Ll}/u.test(bare)) common.add(bare).add(stemOf(bare));
      else if (isInside || (isRunning(words[place + 1] ?? ' ') && endsLikeName(bare)))
        names.add(bare);
      if (!firstLines.has(bare)) firstLines.set(bare, index);
    }
  }
  return {names, firstLines, common, pairs};
}

/** Whether the story writes a word in lower case: `Appeal` where it has `appealed`. */
export function isAttested(word: string, {common}: StoryNames): boolean {
  const lowerCase = word.toLowerCase();
  return common.has(lowerCase) || common.has(stemOf(lowerCase));
}

/** `''` where they are not side by side, or one has no capital. */
export function pairOf(previous: string, word: string): string {
  const isPair =
    previous.length + word.length < 2 * MAX_WORD_LENGTH &&
    /^\p{Lu}\p{L}+ \p{Lu}/u.test(`${previous} ${word}`);
  return isPair ? `${previous} ${bareOf(word)}` : '';
}

/** Whether a word does not end as other words do. */
export function endsLikeName(word: string): boolean {
  return !COMMON_ENDING.test(word) && !PLURAL.test(word);
}

function stemOf(word: string): string {
  return word.length > STEM_LETTERS ? word.slice(0, STEM_LETTERS) : word;
}
