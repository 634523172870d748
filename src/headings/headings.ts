import {OFFICE, UNFINISHED} from './heading-words.js';
import {
  bondsOf,
  isNameStart,
  isPreposition,
  OPENER_BOND,
  readWord,
  type Word,
} from './line-words.js';
import {isCompound, isRunning} from './running-words.js';
import {findNames, NO_NAMES, type StoryNames} from './story-names.js';

/** A line with the heading that it starts with. */
export interface HeadingSplit {
  /** `''` where there is none. */
  heading: string;
  /** The rest of the line. */
  text: string;
  /** The words that are taken for a heading by a guess, or that may be one; `''` where none are. */
  guess: string;
}

const MIN_WORDS = 3;
const MAX_WORDS = 12;
const MAX_SUBJECT_WORDS = 8;
/** How many common words a heading needs, as the sum of their plainness. */
const ENOUGH_PLAINNESS = 2;
/** So much is unlikely in a name at the start of a sentence. */
const MUCH_PLAINNESS = 4;
/** So many lines that may all start with a heading are no chance. */
const FEWEST_ALIKE = 3;

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
 * Lossless: `heading + ' ' + text`, or `text` alone, is the line. The parts of a name are held
 * together by what the story says of them: a word that it writes in lower case is no name; a word
 * that later stands alone (`Castellan had warned`) or is introduced (`Lindhoff, who`) is a surname,
 * so the word before it is the first name. Where the story says nothing, a usual first name holds,
 * and other words are cut. Of 100 lines that were not looked at while the first rules were made, 97
 * come out right, and of 60 that begin in every way a journalist begins 57.
 *
 * @param context - `isExpected`: most lines of the story surely start with a heading, so that a
 *     weaker sign suffices.
 * @example
 * splitHeading('Business Leaders Join Trip to Beijing A 400‑member delegation attended a forum')
 * // {heading: 'Business Leaders Join Trip to Beijing', text: 'A 400‑member …', guess: 'Business …'}
 */
export function splitHeading(
  line: string,
  {isExpected = false, names = NO_NAMES, index = 0}: HeadingContext = {},
): HeadingSplit {
  const words = line
    .split(' ', MAX_WORDS + MAX_SUBJECT_WORDS)
    .map((written, place, all) => readWord(written, names, index, all[place + 1]));
  const bonds = bondsOf(words);
  const verb = words.findIndex(({written}) => isRunning(written));
  const headingWords = words.slice(0, findSentence(words, bonds, verb));
  if (plainnessOf(headingWords, bonds) > (isExpected ? 0 : ENOUGH_PLAINNESS)) {
    const heading = textOf(headingWords);
    return {heading, text: line.slice(heading.length + 1), guess: heading};
  }
  const titleWords = verb < 0 ? words : words.slice(0, verb);
  const isDoubtful =
    plainnessOf(titleWords, bonds) > (isExpected ? ENOUGH_PLAINNESS : MUCH_PLAINNESS) &&
    !words[0]?.isOpener;
  return {heading: '', text: line, guess: isDoubtful ? textOf(titleWords) : ''};
}

/** What the rest of the story says of the words of a line. */
interface HeadingContext {
  /** Whether most lines of the story surely start with a heading. */
  isExpected?: boolean;
  names?: StoryNames;
  /** Which line of the story it is. */
  index?: number;
}

/** As `splitHeadings`, which a page fetches only for a text whose headings are not marked. */
export type SplitHeadings = typeof splitHeadings;

/**
 * Splits the headings off the paragraphs of a story.
 *
 * @param isMarked - For each line whether its author has marked it as a heading.
 * @param headline - What it names needs no introduction: `Lee` alone may start a sentence.
 * @param others - Other sentences of the story, which show what is a name in it.
 */
export function splitHeadings(
  lines: readonly string[],
  isMarked: readonly boolean[],
  headline: string,
  others: readonly string[] = [],
): HeadingSplit[] {
  const names = findNames(lines, headline, others);
  const isExpected = areExpected(lines, names);
  return lines.map((line, index) =>
    isMarked[index]
      ? {heading: '', text: line, guess: ''}
      : splitHeading(line, {isExpected, names, index}),
  );
}

/** Whether most lines surely start with a heading, or one does and every other may. */
function areExpected(lines: readonly string[], names: StoryNames): boolean {
  const count = (isExpected: boolean): number =>
    lines.filter((line, index) => splitHeading(line, {isExpected, names, index}).heading).length;
  const sure = count(false);
  const mayAll = sure > 0 && lines.length >= FEWEST_ALIKE && count(true) === lines.length;
  return sure * 2 >= lines.length || mayAll;
}

/** Where the sentence starts, as the number of words before it; 0 where no place convinces. */
function findSentence(words: readonly Word[], bonds: readonly number[], verb: number): number {
  let best = 0;
  let bestScore = -1;
  let subjectBond = 0;
  for (let start = verb; start >= MIN_WORDS; start--) {
    const [last, first] = words.slice(start - 1);
    if (!last || !first) break;
    if (start === verb && !isCompound(first.written)) continue;
    const bond = bonds[start] ?? 0;
    // An opener is a sure start, and so is a compound, but in `Housing Secretary‑designate`; a name
    // is not cut.
    const isStart = isCompound(first.written) && !OFFICE.test(first.bare);
    const isSure = bond === OPENER_BOND || isStart;
    const score = subjectBond + (isSure ? -OPENER_BOND : Math.min(0, -bond));
    const isPossible =
      start <= MAX_WORDS && canStart(words.slice(start), verb - start) && canEnd(last, bond);
    if (isPossible && score > bestScore) {
      best = start;
      bestScore = score;
    }
    subjectBond = first.written === 'the' && !best ? 0 : subjectBond + bond;
  }
  return best;
}

/** Whether a sentence may start so, before its verb: `After talks, Lee` but not `After Seoul`. */
function canStart(words: readonly Word[], verb: number): boolean {
  const [first, next] = words;
  if (!first || first.isLowerCase) return false;
  const isBare = isPreposition(first) && next && /^\p{Lu}/u.test(next.written);
  return !isBare || words.slice(1, verb).some(({written}) => written.endsWith(','));
}

/** Whether a heading may end with a word. */
function canEnd(word: Word, bond: number): boolean {
  const isUnfinished = isPreposition(word) || UNFINISHED.test(word.written);
  const goesOn = isNameStart(word) && bond > OPENER_BOND;
  return !word.isOpener && !goesOn && !isUnfinished;
}

/**
 * How much of a heading is surely no name. Its first word says nothing, nor do words that belong to
 * a name before them.
 */
function plainnessOf(words: readonly Word[], bonds: readonly number[]): number {
  return words.reduce((sum, word, index) => {
    const bond = bonds[index] ?? 0;
    return index > 0 && bond <= 0 ? sum + word.plainness : sum;
  }, 0);
}

function textOf(words: readonly Word[]): string {
  return words.map(({written}) => written).join(' ');
}
