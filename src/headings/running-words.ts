// What a single word says of whether it stands in a title or in a sentence.
import {KOREAN_NAME, OPENER, PREPOSITIONS, RUNNING_COMPOUND} from './heading-words.js';

/** Longer words are not looked at to their end. */
export const MAX_WORD_LENGTH = 40;

/** A word without the punctuation around it and without `’s`. */
export function bareOf(written: string): string {
  return written.slice(0, MAX_WORD_LENGTH).replace(/^\P{L}+|(?:[’']s)?\P{L}*$/gu, '');
}

/**
 * Part of a sentence, not of a title: in lower case throughout, and none of the words that titles
 * leave in lower case.
 */
export function isRunning(written: string): boolean {
  if (isCompound(written)) return true;
  const isLowerCase = /^\p{Ll}[^\p{Lu}]*$|^$/u.test(written.slice(0, MAX_WORD_LENGTH));
  return isLowerCase && !OPENER.test(written) && !PREPOSITIONS.has(written);
}

/** A capital with a lower-case second part: no title writes `USGS‑style`. `Min‑seok` is a name. */
export function isCompound(written: string): boolean {
  const start = written.slice(0, MAX_WORD_LENGTH);
  return RUNNING_COMPOUND.test(start) && !KOREAN_NAME.test(bareOf(start));
}
