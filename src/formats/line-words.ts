// What each word of a line says about where its heading ends, for headings.ts.
import {mayBeFirstName} from './first-names.js';
import {
  OPENER,
  PREPOSITIONS,
  NAME_STARTS,
  NATIONALITY,
  ACRONYM,
  OFFICE,
  COMMON_ENDING,
  COMMON_ENDING_BUT_S,
  UNFINISHED,
  TITLES,
  ROMAN_NUMERAL,
  RUNNING_COMPOUND,
  DOUBLE_NAME,
  ORGANISATION,
  NUMBER,
} from './heading-words.js';

/** A word of the line, with what it says about its place. */
export interface Word {
  written: string;
  /** Without punctuation, and only the first part of `Director-General`. */
  bare: string;
  isLowerCase: boolean;
  isOpener: boolean;
  /** How unlike a name the word is, because in a sentence only names are capitalised. */
  plainness: number;
  /** Surely no name, whatever its ending. */
  isCommon: boolean;
  /** A name that is new to the reader, and so has its first name: `Ines Kowalczyk`. */
  isNewName: boolean;
  /** Capitalised inside running text. */
  isKnownName: boolean;
  isFirstName: boolean;
  /** With the word before it, it stands in another place of the story, too: `Silica Works`. */
  isPair: (previous: Word) => boolean;
}

/** Which words of a story are names, and which are not, by how its running text writes them. */
export interface StoryNames {
  names: ReadonlySet<string>;
  /** The line in which a word first stands in running text; -1 where the headline has it. */
  firstLines: ReadonlyMap<string, number>;
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

/** Longer words are not looked at to their end. */
const MAX_WORD_LENGTH = 40;

/** How well a word holds to the one before it, if both were in one sentence. */
const NAME_BOND = 2;
const FIRST_NAME_BOND = 1.5;
export const OPENER_BOND = -6;

/** What is capitalised inside a sentence is a name, and what is in lower case anywhere is none. */
export function findNames(
  lines: readonly string[],
  headline: string,
  others: readonly string[] = [],
): StoryNames {
  const names = new Set<string>();
  const firstLines = new Map(headline.split(' ').map(word => [bareOf(word), -1]));
  const common = new Set<string>();
  const pairs = new Map<string, number>();
  let left = MAX_EVIDENCE_WORDS;
  for (const [index, line] of [...lines, headline, ...others].entries()) {
    const words = line.split(' ', left);
    left -= words.length;
    const isOther = index >= lines.length;
    const running = words.findIndex(written => isRunning({written}));
    const from = isOther && running < 0 ? Infinity : running;
    for (const [place, written] of words.entries()) {
      const pair = pairOf(words[place - 1] ?? '', written);
      if (pair) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      if (place < from) continue;
      const bare = bareOf(written);
      const isInside = !/[.!?:][\]”"’)\d[]*$/.test(
        (words[place - 1] ?? '.').slice(-MAX_WORD_LENGTH),
      );
      if (/^\p{Ll}/u.test(bare)) common.add(bare);
      else if (isInside) names.add(bare);
      if (!firstLines.has(bare)) firstLines.set(bare, index);
    }
  }
  return {names, firstLines, common, pairs};
}

/**
 * @param written - As it stands in the line, with its punctuation.
 * @param index - Which line of the story it is.
 */
export function readWord(
  written: string,
  {names, firstLines, common, pairs}: StoryNames,
  index: number,
): Word {
  const whole = bareOf(written);
  const bare = whole.replace(/-.*/, '');
  const isOpener = OPENER.test(bare);
  const isCapitalised = /^\p{Lu}|^$/u.test(written);
  const isName = names.has(whole) || DOUBLE_NAME.test(whole);
  const isCommon = COMMON_ENDING_BUT_S.test(bare) || common.has(whole.toLowerCase());
  const isPlain = isCommon || COMMON_ENDING.test(bare);
  const plainness = isPlain ? 2 : 0.5;
  const isFirstName = !isPlain && mayBeFirstName(whole);
  return {
    written,
    bare,
    isLowerCase: /^\p{Ll}/u.test(written),
    isOpener,
    plainness: isCapitalised && !isOpener ? plainness : 0,
    isCommon,
    isNewName:
      (isName || plainness < 2) &&
      isCapitalised &&
      !isFirstName &&
      !NAME_STARTS.includes(bare) &&
      !common.has(whole.toLowerCase()) &&
      (firstLines.get(whole) ?? index) >= index,
    isKnownName: isName,
    isFirstName,
    isPair: previous => (pairs.get(pairOf(previous.written, written)) ?? 0) > 1,
  };
}

function bareOf(written: string): string {
  return written.slice(0, MAX_WORD_LENGTH).replace(/^\P{L}+|(?:[’']s)?\P{L}*$/gu, '');
}

/** `''` where they are not side by side, or one has no capital. */
function pairOf(previous: string, word: string): string {
  const isPair =
    previous.length + word.length < 2 * MAX_WORD_LENGTH &&
    /^\p{Lu}\p{L}+ \p{Lu}/u.test(`${previous} ${word}`);
  return isPair ? `${previous} ${bareOf(word)}` : '';
}

/** A capital with a lower-case second part: no title writes `USGS‑style`. */
export function isCompound({written}: Pick<Word, 'written'>): boolean {
  return RUNNING_COMPOUND.test(written.slice(0, MAX_WORD_LENGTH));
}

/**
 * Part of a sentence, not of a title: in lower case throughout, and none of the words that titles
 * leave in lower case.
 */
export function isRunning({written}: Pick<Word, 'written'>): boolean {
  const isLowerCase = /^\p{Ll}[^\p{Lu}]*$|^$/u.test(written.slice(0, MAX_WORD_LENGTH));
  if (isCompound({written})) return true;
  return isLowerCase && !OPENER.test(written) && !PREPOSITIONS.includes(written);
}

/** How well a word holds to the one before it: above 0 they are one name. */
export function bondOf(previous: Word, word: Word): number {
  if (word.isLowerCase || previous.isLowerCase) return 0;
  if (word.isOpener || NUMBER.test(word.bare)) return OPENER_BOND;
  const isName =
    isNameStart(previous) ||
    ACRONYM.test(previous.bare) ||
    OFFICE.test(word.bare) ||
    ROMAN_NUMERAL.test(word.bare) ||
    (TITLES.test(previous.bare) && word.plainness < 2);
  if (isName) return NAME_BOND;
  if (word.isPair(previous)) return NAME_BOND;
  if (ORGANISATION.test(word.bare) && previous.plainness === 0.5) return NAME_BOND;
  const hasFirstName =
    word.isNewName &&
    (previous.isFirstName || word.isKnownName) &&
    !previous.isCommon &&
    previous.plainness > 0 &&
    !UNFINISHED.test(previous.written);
  return hasFirstName ? FIRST_NAME_BOND : -Math.max(previous.plainness, word.plainness);
}

/** `President`, `South`, `Korean`: more of a name comes. */
export function isNameStart({bare}: Word): boolean {
  return NAME_STARTS.includes(bare) || NATIONALITY.test(bare);
}
