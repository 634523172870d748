import {cutsOf, type Cut, type FindCuts, type Place} from './heading-cuts.js';
import {ARTICLES, ELIDED_STARTER, STARTERS} from './heading-starters.js';

/** What a language and a story say of words. */
interface Usage {
  isGerman: boolean;
  /** No heading ends with them. */
  functionWords: ReadonlySet<string>;
  /** With a capital, they start a sentence. */
  starters: ReadonlySet<string>;
  /** How often two words stand side by side in the story. */
  pairs: ReadonlyMap<string, number>;
}

/** So short a word that stands in a story again is an article, or a preposition. */
const MAX_ARTICLE = 4;
const MAX_EVIDENCE = 60_000;
const CAPITAL = /^[“„«‘‚"'¿¡]?\s?\p{Lu}/u;
const DIGIT = /^[$€£]?\d/;
/** But for a year. */
const NUMBER = /^(?!(?:19|20)\d\d$)[\d.,]+$/;
const QUOTE = /^[“„«‚"¿¡]/;
/** Speech ends with a stop, or a comma goes before who spoke. */
const SPEECH_END = /[.,!?…][”“»"]|[”“»"],/;
/** German writes these with a capital to be polite, and ends sentences with those. */
const POLITE = new Set(['sie', 'ihr', 'ihre', 'ihnen', 'ihren']);
const PARTICLES = new Set('ab an auf aus ein vor zu nach um durch mit bei'.split(' '));
/** An adjective that a noun follows, or an infinitive. */
const ADJECTIVE = /e[mnrs]?$/;
const MAX_SUBJECT_WORDS = 6;

/**
 * Where only names and the first word of a heading have capitals, a capital that is no name starts
 * the sentence: an article, a pronoun, whatever the story also writes in lower case. Else a name
 * does with a verb behind it. German writes all nouns with capitals, so there two that meet, or a
 * noun behind a word that needs none, are the sign.
 */
export const findCasedCuts: FindCuts = (lines, story) => {
  const usage = readUsage(story);
  return lines.map(line => cutsOf(line, place => rate(place, usage)));
};

function readUsage(story: readonly string[]): Usage {
  const known = new Set([...ARTICLES, ...STARTERS]);
  const functionWords = new Set(ARTICLES);
  const pairs = new Map<string, number>();
  const words = story.join(' . ').slice(0, MAX_EVIDENCE).split(' ');
  const isGerman = words.includes('und') || words.includes('der');
  words.forEach((word, index) => {
    if (/^\p{Ll}+\P{L}*$/u.test(word)) {
      const bare = bareOf(word);
      if (known.has(bare) && word === bare && bare.length <= MAX_ARTICLE) functionWords.add(bare);
      known.add(bare);
    }
    const pair = pairOf(words[index - 1] ?? '', word);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  });
  if (isGerman) for (const word of POLITE) known.delete(word);
  return {isGerman, functionWords, starters: known, pairs};
}

function rate(place: Place, usage: Usage): Cut | undefined {
  const {words, at, last, first} = place;
  const isCapital = CAPITAL.test(first);
  if (at < 2 || !(isCapital || DIGIT.test(first) || QUOTE.test(first))) return undefined;
  const isStart = isStarter(words, at, usage);
  const start = isStart ? 5 : rateStart(place, usage);
  const passed = words.slice(1, at).filter((_, index) => isStarter(words, index + 1, usage));
  const score =
    start +
    rateEnd(last, isStart, usage) +
    rateSubject(words.slice(at), usage) -
    (at === 2 ? 2 : 0) -
    3 * passed.length;
  return {length: 0, score, isSure: start >= 3 && score >= 3};
}

/** How surely a word starts a sentence. */
function rateStart({words, at, last, first}: Place, usage: Usage): number {
  if (QUOTE.test(first)) return isSpeech(words.slice(at)) ? 4 : 0.5;
  if (DIGIT.test(first)) return CAPITAL.test(last) && usage.isGerman ? 1.5 : 0.5;
  const isPair = (usage.pairs.get(pairOf(last, first)) ?? 0) > 1;
  if (isPair) return -3;
  return usage.isGerman ? rateNoun(last) : Number(!CAPITAL.test(last));
}

function rateNoun(last: string): number {
  if (CAPITAL.test(last)) return 1.5;
  return ADJECTIVE.test(last) ? 0 : 2.5;
}

function isStarter(
  words: readonly string[],
  at: number,
  {starters, pairs, isGerman}: Usage,
): boolean {
  const [last = '', first = '', next = ''] = words.slice(at - 1, at + 2);
  if (/[:.]$/.test(last) || !CAPITAL.test(first)) return false;
  if (ELIDED_STARTER.test(first)) return true;
  const isKnown = starters.has(bareOf(first).toLowerCase());
  // `La Serena`, which the story has more often.
  const isName = !isGerman && CAPITAL.test(next) && (pairs.get(pairOf(first, next)) ?? 0) > 1;
  return isKnown && !isName;
}

/** Words in quotation marks that are more than a name: `“Ha valido la pena”, dijo`. */
function isSpeech(words: readonly string[]): boolean {
  const end = words.find((word, index) => /[”“»"]/.test(word.slice(index ? 0 : 1))) ?? ',”';
  return CAPITAL.test(words.slice(0, 2).join(' ')) && SPEECH_END.test(end);
}

/** A heading does not end with an article, a preposition or a conjunction. */
function rateEnd(last: string, isStart: boolean, {isGerman, functionWords}: Usage): number {
  const word = bareOf(last);
  if (NUMBER.test(last)) return -1.5;
  // `ein` may be the article of a noun, but of no start of a sentence.
  if (isGerman && PARTICLES.has(word) && (isStart || word !== 'ein')) return isStart ? 0 : -1.5;
  return functionWords.has(word.toLowerCase()) ? -6 : 0;
}

/** A few words with capitals, then a verb or a comma, are a subject: `Ana Gil vom Verein Elbe sagte`. */
function rateSubject(words: readonly string[], {functionWords}: Usage): number {
  const isFunction = (word: string): boolean => functionWords.has(bareOf(word));
  const end = words.findIndex(
    (word, index) => /,$/.test(word) || (index > 0 && !CAPITAL.test(word) && !isFunction(word)),
  );
  const subject = words.slice(0, /,$/.test(words[end] ?? '') ? end + 1 : end);
  const names = subject.filter(word => !isFunction(word)).length;
  if (end < 0 || names > MAX_SUBJECT_WORDS || isFunction(words[end - 1] ?? '')) return 0;
  return names > 1 ? 2 : 1.5;
}

function pairOf(last: string, first: string): string {
  return `${bareOf(last)} ${bareOf(first)}`;
}

function bareOf(word: string): string {
  return word.replace(/^\P{L}+|(?:[’']s)?\P{L}+$/gu, '');
}
