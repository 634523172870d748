import {ENGLISH, fold, wordsOf, type Language, type PartName} from '../formats/text-language.js';
import {OTHER_LANGUAGES} from '../formats/text-languages.js';

const LANGUAGES: readonly Language[] = [ENGLISH, ...OTHER_LANGUAGES];
const LATIN = /^\p{sc=Latin}/u;

/**
 * The name of a part in the language of a story: one that no other language has, where there is
 * one, so that the language is found again.
 *
 * @param lang - BCP 47; English where we have no words of that language.
 * @example
 * blockWord('sources', 'fr') // 'Pour en savoir plus', because `Sources` is English too
 */
export function blockWord(part: PartName, lang: string): string {
  const language = findLanguage(lang);
  const names = wordsOf(language[part]);
  const others = LANGUAGES.filter(each => each !== language);
  const taken = new Set(others.flatMap(each => wordsOf(each[part]).map(fold)));
  const isEnglish = language === ENGLISH;
  const name =
    (isEnglish ? names : names.filter(each => !taken.has(fold(each))))[0] ?? names[0] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A name before the words that it stands for: `By Ana Pereira`, `記者：山田花子`. */
export function namedLine(part: PartName, lang: string, words: string): string {
  if (!words) return '';
  const name = blockWord(part, lang);
  return LATIN.test(name) ? `${name} ${words}` : `${name}: ${words}`;
}

/** A label before the words that it stands for: `Publisher: Harbour Courier`. */
export function labelledLine(part: PartName, lang: string, words: string): string {
  return words && `${blockWord(part, lang)}: ${words}`;
}

function findLanguage(lang: string): Language {
  const primary = lang.split('-', 1)[0] ?? '';
  return LANGUAGES.find(each => each.lang === lang || each.lang === primary) ?? ENGLISH;
}
