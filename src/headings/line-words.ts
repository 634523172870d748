// What each word of a line says about where its heading ends, for headings.ts.
import {mayBeFirstName} from './first-names.js';
import {
  ABBREVIATION,
  ACRONYM,
  COMMON_ENDING,
  COMMON_LAST_ENDING,
  DOUBLE_NAME,
  KOREAN_NAME,
  NAME_STARTS,
  NATIONALITY,
  OFFICE,
  OFFICES,
  OPENER,
  OPENER_BEFORE_LOWER_CASE,
  ORGANISATION,
  PARTICLE,
  PLURAL,
  PREPOSITIONS,
  TITLES,
  UNFINISHED,
} from './heading-words.js';
import {bareOf} from './running-words.js';
import {endsLikeName, isAttested, pairOf, type StoryNames} from './story-names.js';

/** A word of the line, with what it says about its place. */
export interface Word {
  written: string;
  /** Without punctuation, and only the first part of `Director-General`. */
  bare: string;
  isLowerCase: boolean;
  isOpener: boolean;
  /** How unlike a name the word is, because in a sentence only names are capitalised. */
  plainness: number;
  /** Surely no name. */
  isCommon: boolean;
  isPlural: boolean;
  isFirstName: boolean;
  /** New to the reader, who gets a first name with it: `Ines Kowalczyk`. */
  mayBeSurname: boolean;
  /** Surely so, because the story names or introduces the person: `Castellan had`, `Lindhoff, 44,`. */
  isSurname: boolean;
  /** With the word before it, it stands in another place of the story, too: `Silica Works`. */
  isPair: (previous: Word) => boolean;
}

/** How well a word holds to the one before it, if both were in one sentence. */
const NAME_BOND = 2;
const FIRST_NAME_BOND = 1.5;
export const OPENER_BOND = -6;

/** `Lindhoff, who`, `Ibarra, an epidemiologist`, `Ruiz, 54, will` */
const INTRODUCTION = /, (?:who|an?$|\d\d)/;
/** `Hartwig & Sons` */
const AMPERSAND = '&';

/**
 * @param written - As it stands in the line, with its punctuation.
 * @param index - Which line of the story it is.
 * @param next - The word after it.
 */
export function readWord(written: string, story: StoryNames, index: number, next = ''): Word {
  const whole = bareOf(written);
  const bare = whole.replace(/-.*/, '');
  const isLast = /, |\s[\p{Ll}\d]/u.test(`${written} ${next}`);
  const isOpener = OPENER.test(bare) || (isLast && OPENER_BEFORE_LOWER_CASE.test(whole));
  const isCommon = COMMON_ENDING.test(bare) || isAttested(whole, story);
  const isFirstName = !isCommon && mayBeFirstName(whole);
  const isTitleWord = /^\p{Lu}|^$/u.test(written) && !isOpener;
  const isNamed = isNameIn(story, whole);
  const isProven = isNamed && (!isFirstName || isLast);
  const isSurname = (isNamed || endsLikeName(bare)) && isNewName(whole, story, index);
  return {
    written,
    bare,
    // `eRent` is a name.
    isLowerCase: /^\p{Ll}(?!\p{Lu})/u.test(written),
    isOpener,
    plainness: isTitleWord ? plainnessOf(bare, isCommon, isFirstName) : 0,
    isCommon,
    isPlural: PLURAL.test(bare) && !isFirstName,
    isFirstName,
    mayBeSurname: isSurname && (!isFirstName || isLast),
    isSurname: isSurname && (isProven || INTRODUCTION.test(`${written} ${next}`)),
    isPair: previous => (story.pairs.get(pairOf(previous.written, written)) ?? 0) > 1,
  };
}

function plainnessOf(bare: string, isCommon: boolean, isFirstName: boolean): number {
  return isCommon || (COMMON_LAST_ENDING.test(bare) && !isFirstName) ? 2 : 0.5;
}

function isNameIn({names}: StoryNames, word: string): boolean {
  return names.has(word) || DOUBLE_NAME.test(word);
}

/** Whether a capitalised word is no other word in the story, and stands in no line before. */
function isNewName(word: string, story: StoryNames, index: number): boolean {
  const isNew = (story.firstLines.get(word) ?? index) >= index;
  return (
    isNew &&
    /^\p{Lu}/u.test(word) &&
    !isAttested(word, story) &&
    !NAME_STARTS.has(word) &&
    !OFFICES.has(word)
  );
}

/** How well each word of a line holds to the one before it: above 0 they are one name. */
export function bondsOf(words: readonly Word[]): number[] {
  const bonds = words.map(() => 0);
  for (let at = words.length - 1; at > 0; at--) {
    const [word, previous, before] = [words[at], words[at - 1], words[at - 2]];
    const isHeld = (bonds[at + 1] ?? 0) > 0;
    if (word && previous) bonds[at] = bondOf(previous, word, before, isHeld);
  }
  return bonds;
}

/**
 * How well a word holds to the one before it.
 *
 * @param before - The word before both.
 * @param isHeld - Whether the next word holds to this one.
 */
export function bondOf(previous: Word, word: Word, before?: Word, isHeld = false): number {
  if (word.isLowerCase || previous.isLowerCase) return 0;
  if (word.isOpener) return OPENER_BOND;
  if (isPreposition(previous)) return 0;
  if (/[’']s$/.test(previous.written)) return NAME_BOND;
  if (isOneName(previous, word, isHeld)) return NAME_BOND;
  const mayBeFirst =
    !previous.isCommon && previous.plainness > 0 && !UNFINISHED.test(previous.written);
  return mayBeFirst && isPerson(previous, word, before, isHeld)
    ? FIRST_NAME_BOND
    : -Math.max(previous.plainness, word.plainness);
}

/** `President`, `South`, `Korea`: more of a name comes. */
export function isNameStart({bare, written}: Word): boolean {
  return (
    OFFICES.has(bare) ||
    NAME_STARTS.has(bare) ||
    NATIONALITY.test(bare) ||
    PARTICLE.test(bare) ||
    ABBREVIATION.test(written)
  );
}

/** Whether a heading would not end with a word: `Among`, `with`. */
export function isPreposition({written}: Word): boolean {
  return PREPOSITIONS.has(written.toLowerCase());
}

function isOneName(previous: Word, word: Word, isHeld: boolean): boolean {
  if (previous.written === AMPERSAND || word.written === AMPERSAND) return true;
  const isTitle = TITLES.test(previous.bare) && word.plainness < 2;
  const isAcronym =
    ACRONYM.test(previous.bare) &&
    !ACRONYM.test(word.bare) &&
    (!isHeld || isNameStart(word) || TITLES.test(word.bare)) &&
    !word.isPlural &&
    word.plainness > 0 &&
    !isPreposition(word);
  const isLastPart =
    ORGANISATION.test(word.bare) || (KOREAN_NAME.test(word.bare) && previous.bare.length < 6);
  return (
    isTitle ||
    isAcronym ||
    isNameStart(previous) ||
    OFFICE.test(word.bare) ||
    (isLastPart && previous.plainness === 0.5) ||
    word.isPair(previous)
  );
}

/** Whether two words are parts of a person's name, of which there may be three: `Ana Lucía Ferrer`. */
function isPerson(previous: Word, word: Word, before: Word | undefined, isHeld: boolean): boolean {
  if (ACRONYM.test(word.bare) || (previous.isPlural && !before?.isFirstName)) return false;
  if ((word.isSurname && !isHeld) || PARTICLE.test(word.bare)) return true;
  if (word.isCommon) return false;
  const isAfterTitle =
    before !== undefined && (TITLES.test(before.bare) || OFFICES.has(before.bare));
  return isAfterTitle || (previous.isFirstName && (word.mayBeSurname || isHeld));
}
