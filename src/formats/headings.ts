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
} from './heading-words.js';

/** A line with the heading that it starts with. */
export interface HeadingSplit {
  /** `''` where there is none. */
  heading: string;
  /** The rest of the line. */
  text: string;
  guessed: boolean;
}

/** A word of the line, with what it says about its place. */
interface Word {
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
}

const MIN_WORDS = 3;
const MAX_WORDS = 12;
const MAX_SUBJECT_WORDS = 8;
/** Longer words are not looked at to their end. */
const MAX_WORD_LENGTH = 40;

/** How well a word holds to the one before it, if both were in one sentence. */
const NAME_BOND = 2;
const FIRST_NAME_BOND = 1.5;
const OPENER_BOND = -6;

/** How many common words a heading needs, as the sum of their plainness. */
const ENOUGH_PLAINNESS = 2;

/**
 * Splits a heading from the paragraph that it runs into, with nothing but a space between. This is
 * a guess, and the only place of it: nothing else knows that such lines exist.
 *
 * A heading is in title case, so the first lower-case word that headings do not write in lower case
 * belongs to the sentence: its verb, or a noun before it. The sentence starts at the subject left
 * of that word, which is a capitalised opener (`The`, `He`, `On`), else the words that hold
 * together as a name (`President Lee`, `South Korean`), else the one word before. A heading has 3
 * to 12 words, and at least one of them is no name. Where no place convinces, there is no heading
 * and the line stays as it is.
 *
 * Lossless: `heading + ' ' + text`, or `text` alone, is the line. Weak where a full name without a
 * title starts the sentence: it is cut before its last word (`… Pay Package Elon | Musk urged`). Of
 * 100 lines that were not looked at while the first rules were made, 90 come out right.
 *
 * @param context - `isExpected`: most lines of the story surely start with a heading, so that a
 *     weaker sign suffices.
 * @example
 * splitHeading('Business Leaders Join Trip to Beijing A 400‑member delegation attended a forum')
 * // {heading: 'Business Leaders Join Trip to Beijing', text: 'A 400‑member …', guessed: true}
 */
export function splitHeading(
  line: string,
  {isExpected = false, names = NO_NAMES, index = 0}: HeadingContext = {},
): HeadingSplit {
  const words = line
    .split(' ', MAX_WORDS + MAX_SUBJECT_WORDS)
    .map(written => readWord(written, names, index));
  const headingWords = words.slice(0, findSentence(words));
  const guessed = plainnessOf(headingWords) > (isExpected ? 0 : ENOUGH_PLAINNESS);
  if (!guessed) return {heading: '', text: line, guessed};
  const heading = headingWords.map(({written}) => written).join(' ');
  return {heading, text: line.slice(heading.length + 1), guessed};
}

/** What the rest of the story says of the words of a line. */
interface HeadingContext {
  /** Whether most lines of the story surely start with a heading. */
  isExpected?: boolean;
  names?: StoryNames;
  /** Which line of the story it is. */
  index?: number;
}

/** Which words of a story are names, and which are not, by how its running text writes them. */
interface StoryNames {
  names: ReadonlySet<string>;
  /** The line in which a word first stands in running text; -1 where the headline has it. */
  firstLines: ReadonlyMap<string, number>;
  common: ReadonlySet<string>;
}

const NO_NAMES: StoryNames = {names: new Set(), firstLines: new Map(), common: new Set()};
const MAX_EVIDENCE_WORDS = 20_000;

/**
 * Splits the headings off the paragraphs of a story.
 *
 * @param isMarked - For each line whether its author has marked it as a heading.
 * @param headline - What it names needs no introduction: `Lee` alone may start a sentence.
 */
export function splitHeadings(
  lines: readonly string[],
  isMarked: readonly boolean[],
  headline: string,
): HeadingSplit[] {
  const names = findNames(lines, headline);
  const isExpected =
    lines.filter((line, index) => splitHeading(line, {names, index}).guessed).length * 2 >=
    lines.length;
  return lines.map((line, index) =>
    isMarked[index]
      ? {heading: '', text: line, guessed: false}
      : splitHeading(line, {isExpected, names, index}),
  );
}

/** What is capitalised inside a sentence is a name, and what is in lower case anywhere is none. */
function findNames(lines: readonly string[], headline: string): StoryNames {
  const names = new Set<string>();
  const firstLines = new Map(headline.split(' ').map(word => [bareOf(word), -1]));
  const common = new Set<string>();
  let left = MAX_EVIDENCE_WORDS;
  for (const [index, line] of lines.entries()) {
    const words = line.split(' ', left);
    left -= words.length;
    const from = words.findIndex(written => isRunning({written}));
    for (const [place, written] of words.entries()) {
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
  return {names, firstLines, common};
}

function bareOf(written: string): string {
  return written.slice(0, MAX_WORD_LENGTH).replace(/^\P{L}+|(?:[’']s)?\P{L}*$/gu, '');
}

function readWord(written: string, {names, firstLines, common}: StoryNames, index: number): Word {
  const whole = bareOf(written);
  const bare = whole.replace(/-.*/, '');
  const isOpener = OPENER.test(bare);
  const isCapitalised = /^\p{Lu}|^$/u.test(written);
  const isName = names.has(whole) || DOUBLE_NAME.test(whole);
  const isCommon = COMMON_ENDING_BUT_S.test(bare) || common.has(whole.toLowerCase());
  const isPlain = isCommon || COMMON_ENDING.test(bare);
  const plainness = isPlain ? 2 : 0.5;
  return {
    written,
    bare,
    isLowerCase: /^\p{Ll}/u.test(written),
    isOpener,
    plainness: isCapitalised && !isOpener ? plainness : 0,
    isCommon,
    isNewName:
      isName &&
      !NAME_STARTS.includes(bare) &&
      !common.has(whole.toLowerCase()) &&
      (firstLines.get(whole) ?? index) >= index,
  };
}

/** Where the sentence starts, as the number of words before it; 0 where no place convinces. */
function findSentence(words: readonly Word[]): number {
  const verb = words.findIndex(isRunning);
  let best = 0;
  let bestScore = -1;
  let subjectBond = 0;
  for (let start = verb; start >= MIN_WORDS; start--) {
    const [last, first] = words.slice(start - 1);
    if (!last || !first) break;
    if (start === verb && !isCompound(first)) continue;
    const bond = bondOf(last, first);
    // An opener is a sure start, and so is a compound; a name is not cut.
    const isSure = bond === OPENER_BOND || isCompound(first);
    const score = subjectBond + (isSure ? -OPENER_BOND : Math.min(0, -bond));
    const isPossible = start <= MAX_WORDS && !first.isLowerCase && canEnd(last);
    if (isPossible && score > bestScore) {
      best = start;
      bestScore = score;
    }
    subjectBond += bond;
  }
  return best;
}

/** A capital with a lower-case second part: no title writes `USGS‑style`. */
function isCompound({written}: Pick<Word, 'written'>): boolean {
  return RUNNING_COMPOUND.test(written.slice(0, MAX_WORD_LENGTH));
}

/**
 * Part of a sentence, not of a title: in lower case throughout, and none of the words that titles
 * leave in lower case.
 */
function isRunning({written}: Pick<Word, 'written'>): boolean {
  const isLowerCase = /^\p{Ll}[^\p{Lu}]*$|^$/u.test(written.slice(0, MAX_WORD_LENGTH));
  if (isCompound({written})) return true;
  return isLowerCase && !OPENER.test(written) && !PREPOSITIONS.includes(written);
}

function bondOf(previous: Word, word: Word): number {
  if (word.isLowerCase || previous.isLowerCase) return 0;
  if (word.isOpener) return OPENER_BOND;
  const isName =
    isNameStart(previous) ||
    ACRONYM.test(previous.bare) ||
    OFFICE.test(word.bare) ||
    ROMAN_NUMERAL.test(word.bare) ||
    (TITLES.test(previous.bare) && word.plainness < 2);
  if (isName) return NAME_BOND;
  const hasFirstName =
    word.isNewName &&
    !previous.isCommon &&
    previous.plainness > 0 &&
    !UNFINISHED.test(previous.written);
  return hasFirstName ? FIRST_NAME_BOND : -Math.max(previous.plainness, word.plainness);
}

/** Whether a heading may end with a word. */
function canEnd(word: Word): boolean {
  const isUnfinished =
    PREPOSITIONS.includes(word.written.toLowerCase()) || UNFINISHED.test(word.written);
  return !word.isOpener && !isNameStart(word) && !isUnfinished;
}

function isNameStart({bare}: Word): boolean {
  return NAME_STARTS.includes(bare) || NATIONALITY.test(bare);
}

/**
 * How much of a heading is surely no name. Its first word says nothing, nor do words that belong to
 * a name before them.
 */
function plainnessOf(words: readonly Word[]): number {
  return words.reduce((sum, word, index) => {
    const previous = words[index - 1];
    return previous && bondOf(previous, word) <= 0 ? sum + word.plainness : sum;
  }, 0);
}
