import {DISCLOSURE_WORDS, type DisclosureWords} from './disclosure-words.js';
import type {FindDisclosure} from './text-context.js';
import {fold, wordsOf} from './text-language.js';

/** The words of a language as expressions over folded text. */
interface Signs {
  machine: RegExp;
  made: RegExp;
  /** `this article`, `4 articles` */
  own: RegExp;
  /** So, or `With AI …`, `AI …`. */
  start: RegExp;
  /** `Summarised by AI …` */
  madeFirst: RegExp;
  should: RegExp;
}

/** Beside a word of a script that has spaces. */
const SPACED = '[\\p{sc=Latin}\\p{sc=Cyrillic}]';
/** Between `this` and `article`. */
const NEAR = '.{0,12}?';
/** A shorter word, such as `AI`, is no start of others. */
const FEWEST_LETTERS = 4;
const MAX_LENGTH = 240;
/** Longer lines are paragraphs, whose edges would take long to find. */
const MAX_LINE = 300;
const PIECE_GAP = /\s+[|·•]\s+/;
const EDGES = /^[*_>\s(（]+|[*_\s)）]+$/g;
/** So short a line needs no second word: `Written with AI`. */
const MAX_SHORT = 30;
const MARKER = /\[\^?\d/;
const SIGNS = DISCLOSURE_WORDS.map(signsOf);

/**
 * Finds the line, or the piece of one, that says how the story was made.
 *
 * @example
 * findDisclosure('*Morning Brief · 12 March 2026 · Summarised by AI from 4 articles*')
 * // {disclosure: 'Summarised by AI from 4 articles', others: 'Morning Brief · 12 March 2026'}
 */
export const findDisclosure: FindDisclosure = line => {
  if (line.length > MAX_LINE) return undefined;
  const pieces = line.replace(EDGES, '').split(PIECE_GAP);
  const disclosure = pieces.find(isDisclosure);
  const others = pieces.filter(piece => piece !== disclosure).join(' · ');
  return disclosure ? {disclosure, others} : undefined;
};

/**
 * Whether a line says how the story was made: `Summarised by AI from 4 articles`. A line about such
 * texts, `AI-generated articles must be checked by editors`, does not. A page fetches it for a text
 * with a word such as `AI` in it.
 */
export function isDisclosure(written: string): boolean {
  if (written.length > MAX_LENGTH || MARKER.test(written)) return false;
  const line = fold(written);
  const isShort = line.length < MAX_SHORT;
  return SIGNS.some(({machine, made, own, start, should}) => {
    const count = new Set(line.match(made)).size;
    if (!machine.test(line) || count < (isShort ? 1 : 2)) return false;
    return own.test(line) || (start.test(line) && !should.test(line));
  });
}

/**
 * Whether a disclosure surely is about its own text: `This summary …`, `Written by AI …`, and not
 * `AI-generated articles are checked by editors`.
 */
export function isOfThisText(disclosure: string): boolean {
  const line = fold(disclosure);
  const isShort = line.length < MAX_SHORT;
  return isShort || SIGNS.some(({own, madeFirst}) => own.test(line) || madeFirst.test(line));
}

function signsOf(words: DisclosureWords): Signs {
  const made = fold(words.made);
  const own = startOf(wordsOf(fold(words.own)).map(whole).join('|'));
  const machine = wordsOf(fold(words.machine))
    .map(word => (word.length < FEWEST_LETTERS ? whole(word) : word))
    .join('|');
  const counted = `\\p{Nd}\\s?\\S{0,3}\\s?(?:${made})|(?:${made})\\s?\\p{Nd}`;
  return {
    machine: new RegExp(startOf(machine), 'u'),
    made: new RegExp(startOf(made), 'gu'),
    own: new RegExp(`${own}${NEAR}(?:${made})|${startOf(made)}${NEAR}${own}|${counted}`, 'u'),
    start: new RegExp(`^\\P{L}*(?:\\p{L}{1,4} ){0,2}(?:${machine}|${made})`, 'u'),
    madeFirst: new RegExp(`^\\P{L}*(?:${made})`, 'u'),
    should: new RegExp(startOf(fold(words.should)), 'u'),
  };
}

/** Words that begin where a word does. */
function startOf(words: string): string {
  return `(?<!${SPACED}|[’'])(?:${words})`;
}

function whole(word: string): string {
  return `${word}(?!${SPACED})`;
}
