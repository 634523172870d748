import type {SafeUrl} from '../model/story.js';

/** More words than this are named by their first and their last ones. */
const MAX_WORDS = 12;
const EDGE_WORDS = 5;
/** What an editor has left out: the page has other words there. */
const OMISSION = /\[?(?:…|\.{3})\]?/;

interface Piece {
  text: string;
  words: readonly Intl.SegmentData[];
}

/**
 * The address of the quoted words in a page: browsers scroll there and highlight them. A server
 * never sees what follows the `#`. By the rules of https://wicg.github.io/scroll-to-text-fragment/
 *
 * @param lang - Language of the words, which says where one begins: a page is searched for whole
 *     words.
 * @returns The address itself where it has a fragment already, which its page may need, and where a
 *     browser cannot tell words apart, as Firefox before 125.
 * @example
 * addQuote('https://a.example/4', 'a 90-minute talk', 'en')
 * // 'https://a.example/4#:~:text=a%2090%2Dminute%20talk'
 */
export function addQuote(url: SafeUrl, quote: string, lang: string): SafeUrl {
  if (!url || url.includes('#') || !('Segmenter' in Intl)) return url;
  const segmenter = new Intl.Segmenter(lang || 'en', {granularity: 'word'});
  const pieces = quote
    .split(OMISSION)
    .map(text => ({text, words: [...segmenter.segment(text)].filter(isWord)}))
    .filter(({words}) => words.length);
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return url;
  const isWhole = first === last && first.words.length <= MAX_WORDS;
  const ends = isWhole
    ? [cut(first, 0, MAX_WORDS)]
    : [cut(first, 0, EDGE_WORDS), cut(last, -EDGE_WORDS)];
  return `${url}#:~:text=${ends.map(encode).join()}` as SafeUrl;
}

/** Firefox calls endings of Japanese verbs no words. */
function isWord({segment}: Intl.SegmentData): boolean {
  return /[\p{L}\p{N}]/u.test(segment);
}

/** From one word to another, with what stands between; quotation marks around them are not the page's. */
function cut({text, words}: Piece, from: number, to?: number): string {
  const chosen = words.slice(from, to);
  const last = chosen.at(-1);
  return last ? text.slice(chosen[0]?.index, last.index + last.segment.length) : '';
}

/** A hyphen, a comma and an ampersand mean something in a fragment; the last two are encoded anyway. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
