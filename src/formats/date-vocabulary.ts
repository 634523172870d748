import {dateNames, type DateName} from './date-names.js';
import {DATE_WORDS} from './date-words.js';
import {foldWords} from './fold-letters.js';

/** What every language prints like English. */
const COMMON_WORDS = 'am pm utc gmt z cet cest kst jst est edt s q h ad bc'.split(' ');

/**
 * A character of a word in a script that puts spaces between words; elsewhere one word may touch
 * the next.
 */
const SPACED = '(?:\\p{M}|[^\\P{L}A-Z\\p{sc=Thai}\\p{sc=Han}\\p{sc=Hang}\\p{sc=Hira}\\p{sc=Kana}])';
const SPACED_WORD = new RegExp(`${SPACED}+`, 'gu');
/** Between the words of a phrase may be full stops, dashes and spaces: `av. J.-C.` */
const PHRASE_GAP = '[^\\p{L}\\d]{1,3}';
/** What is in capitals is English already. */
const UNTRANSLATED = /[^\P{L}A-Z]/u;

/**
 * Puts English in capitals in the place of every word of a language; `''` where it does not know a
 * word.
 */
type TranslateWords = (text: string) => string;

const translators = new Map<string, TranslateWords>();

/**
 * What translates the words of dates of one language, made once; that of `''` knows no names of
 * months and days.
 *
 * @example
 * wordTranslator('de')('6. januar 2026') // '6.  JANUARY  2026'
 */
export function wordTranslator(lang: string): TranslateWords {
  const translateWords = translators.get(lang) ?? makeTranslator(lang);
  translators.set(lang, translateWords);
  return translateWords;
}

function makeTranslator(lang: string): TranslateWords {
  const english = readVocabulary(lang);
  const words = [...english.keys()].sort((a, b) => b.length - a.length).join('|');
  const spacedWords = new Set(words.match(SPACED_WORD));
  let finder: RegExp | undefined;
  return text => {
    // Most languages know none of the words, and a big expression is slow to make and to run.
    if (text.match(SPACED_WORD)?.some(word => !spacedWords.has(word))) return '';
    // Folded words are letters only, so they are safe in an expression.
    finder ??= new RegExp(
      `(?<!${SPACED})(?:${words.replaceAll(' ', PHRASE_GAP)})(?!${SPACED})`,
      'gu',
    );
    if (UNTRANSLATED.test(text.replace(finder, ''))) return '';
    return text.replace(finder, found => ` ${english.get(foldWords(found)) ?? ''} `);
  };
}

/**
 * English in capitals by words as `foldWords` has them. Where a word has two meanings, the last
 * counts.
 */
function readVocabulary(lang: string): ReadonlyMap<string, string> {
  const names = lang ? dateNames(lang) : [];
  const words: DateName[] = [
    ...COMMON_WORDS.map((word): DateName => [word, word]),
    // `um` is at, or circa.
    ...names.filter(([, english]) => !english),
    ...DATE_WORDS.flatMap(({english, words}) =>
      words.split(', ').map((word): DateName => [word, english]),
    ),
    ...names.filter(([, english]) => english),
  ];
  const entries = words.map(([word, english]) => [foldWords(word), english.toUpperCase()] as const);
  return new Map(entries.filter(([word]) => word));
}
