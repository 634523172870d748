import type {PageWords} from './page-words.js';
import {isWord, splitWords} from './words.js';

/** The words of a claim, and the language that they are in. */
export interface ClaimWords {
  text: string;
  /** BCP 47. */
  lang: string;
  /** Whether its sources are in the same language: names and quotations are not in another one. */
  isSameLanguage: boolean;
}

const NUMBER = /\p{Nd}+(?:[.,:]\p{Nd}+)*/gu;
const QUOTATIONS = [
  /“([^“”]{1,600})”/g,
  /„([^„“”]{1,600})[“”]/g,
  /«([^«»]{1,600})»/g,
  /「([^「」]{1,600})」/g,
  /『([^『』]{1,600})』/g,
  /"([^"]{1,600})"/g,
];
/** A name or a title of fewer words in quotation marks is no quotation. */
const FEWEST_QUOTED = 4;
/** Of a name such as `Lee Jae-myung`, `Ursula von der Leyen`. */
const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}’'-]{1,40}";
const PARTICLES = '(?:(?:al|bin|da|de|del|der|di|du|la|van|von) ){0,2}';
const NAME = new RegExp(`${CAPITALISED}(?: ${PARTICLES}${CAPITALISED}){0,5}`, 'gu');
const SENTENCE_START = /(?:^|[.!?:;…]["'’”»)\]]*\s+|["“„«‘(]\s*)$/;
const POSSESSIVE = /['’]s?$/;
/** German writes every noun with a capital letter. */
const NOUNS_ARE_CAPITALISED = /^(?:de|lb|nds)\b/;
/** A number in words, which a source may write in digits. */
const NUMBER_WORDS: Readonly<Record<string, string>> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve',
  de: 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  fr: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze',
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
};
const MAX_UNSEEN = 20;

/**
 * The numbers, names and quotations of a claim that stand in none of the texts of its sources. It
 * says what to look at, not what is false: a source may say the same in other words.
 *
 * @example
 * unseenWords({text: 'Lee met Xi on 5 January', lang: 'en', isSameLanguage: true}, [page])
 * // ['5']
 */
export function unseenWords(claim: ClaimWords, pages: readonly PageWords[]): string[] {
  const numbers = (claim.text.match(NUMBER) ?? []).filter(
    number => !pages.some(page => hasNumber(page, number, claim.lang)),
  );
  if (!claim.isSameLanguage) return [...new Set(numbers)].slice(0, MAX_UNSEEN);
  const quotations = quotationsOf(claim.text).filter(
    quotation => !pages.some(page => page.hasPhrase(phraseOf(quotation))),
  );
  const names = namesOf(claim).filter(name => !isSeen(name, pages));
  return [...new Set([...numbers, ...names, ...quotations])].slice(0, MAX_UNSEEN);
}

function hasNumber(page: PageWords, number: string, lang: string): boolean {
  if (page.hasNumber(number)) return true;
  const words = NUMBER_WORDS[lang.split('-', 1)[0] ?? '']?.split(' ') ?? [];
  const word = /^\d{1,2}$/.test(number) ? words[Number(number)] : undefined;
  return word !== undefined && page.has(word);
}

function quotationsOf(text: string): string[] {
  return QUOTATIONS.flatMap(pattern => [...text.matchAll(pattern)])
    .map(([, words = '']) => words)
    .filter(words => splitWords(words).filter(isWord).length >= FEWEST_QUOTED);
}

/** A comma before the closing mark belongs to the sentence around. */
function phraseOf(quotation: string): string[] {
  const words = splitWords(quotation);
  return words.slice(words.findIndex(isWord), words.findLastIndex(isWord) + 1);
}

/** The names of a claim, without the words that begin a sentence, and without months and days. */
function namesOf({text, lang}: ClaimWords): string[] {
  const calendar = calendarWords(lang);
  const names: string[] = [];
  for (const {0: found, index} of text.matchAll(NAME)) {
    const isFirst = SENTENCE_START.test(text.slice(Math.max(0, index - 8), index));
    const name = isFirst ? found.slice(found.search(/ |$/)).trim() : found;
    const isNoun = NOUNS_ARE_CAPITALISED.test(lang) && !name.includes(' ');
    if (name && !isNoun && !calendar.has(name.toLowerCase())) names.push(name);
  }
  return names.map(name => name.replace(POSSESSIVE, ''));
}

/** Whether one source has each of its words. */
function isSeen(name: string, pages: readonly PageWords[]): boolean {
  const words = splitWords(name)
    .map(word => word.replace(POSSESSIVE, ''))
    .filter(isWord);
  const isOn = (page: PageWords) => words.every(word => page.has(word) || page.has(`${word}'s`));
  return pages.some(isOn);
}

/** The months and the days of the week, which are capitalised in some languages. */
function calendarWords(lang: string): ReadonlySet<string> {
  const dates = Array.from({length: 12}, (_, index) => ({
    month: Date.UTC(2001, index, 1),
    weekday: Date.UTC(2001, 0, 1 + index),
  }));
  const words = (['long', 'short'] as const).flatMap(style => {
    const months = new Intl.DateTimeFormat(lang, {timeZone: 'UTC', month: style});
    const weekdays = new Intl.DateTimeFormat(lang, {timeZone: 'UTC', weekday: style});
    return dates.flatMap(({month, weekday}) => [months.format(month), weekdays.format(weekday)]);
  });
  return new Set(words.map(word => word.toLowerCase().replace(/\.$/, '')));
}
