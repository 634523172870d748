import {diffArrays} from 'diff';
import type {PageWords} from './page-words.js';
import {isWord, splitWords} from './words.js';

/** What a page says of an excerpt. */
export interface FoundExcerpt {
  state: 'found' | 'nearly-found' | 'not-found';
  /** Where it is nearly found, how the page differs: `“nine” is “eight” there`. */
  difference: string;
}

/** What an editor leaves out or puts in: `…`, `[…]`, `[the president]`. */
const OMISSION = /\[[^\]\n]{0,120}\]|\(…\)|…|\.{3}/;
/** How much of the words a page must have in one place. */
const NEARLY = 0.75;
/** Words that stand everywhere say nothing of the place. */
const MAX_POSITIONS = 200;
const MAX_WORDS = 2000;
const MAX_CHANGES = 3;

/**
 * Looks an excerpt up in the text of a page. White space, letter case and the forms of quotation
 * marks and dashes do not count; what an editor has left out (`…`) or put in brackets may be
 * anything there.
 *
 * @example
 * findExcerpt('for nine years', new PageWords('It ran for eight years.'))
 * // {state: 'nearly-found', difference: '“nine” is “eight” there'}
 */
export function findExcerpt(excerpt: string, page: PageWords): FoundExcerpt {
  const parts = excerpt
    .split(OMISSION)
    .map(part => withoutSigns(splitWords(part)).slice(0, MAX_WORDS))
    .filter(words => words.length);
  const missing = parts.filter(words => !page.hasPhrase(words));
  if (!missing.length) return {state: 'found', difference: ''};
  const differences = missing.map(words => differenceOf(words, page));
  if (differences.includes('')) return {state: 'not-found', difference: ''};
  return {state: 'nearly-found', difference: differences.join('; ')};
}

/** Signs at the ends belong to the sentence around a quotation. */
function withoutSigns(words: readonly string[]): string[] {
  const start = words.findIndex(isWord);
  return start < 0 ? [] : words.slice(start, words.findLastIndex(isWord) + 1);
}

/** `''` where no place of the page is near enough. */
function differenceOf(words: readonly string[], page: PageWords): string {
  const place = nearestPlace(words, page);
  if (place === undefined) return '';
  const slack = Math.ceil(words.length / 4) + 2;
  // The first word may stand before it too, as in a headline.
  const start = page.words[place] === words[0] ? place : Math.max(0, place - slack);
  const window = page.words.slice(start, place + words.length + slack);
  const changes = diffArrays([...words], window);
  const common = changes
    .filter(({added, removed}) => !added && !removed)
    .reduce((sum, {value}) => sum + value.length, 0);
  return common / words.length < NEARLY ? '' : describe(changes);
}

/**
 * Where an excerpt would begin if its words stood where most of them do. Places are compared
 * roughly first, because a word that is left out moves those after it.
 */
function nearestPlace(words: readonly string[], page: PageWords): number | undefined {
  const step = Math.ceil(words.length / 8) + 1;
  const places = new Votes();
  const regions = new Votes();
  for (const [index, word] of words.entries()) {
    for (const position of page.positionsOf(word).slice(0, MAX_POSITIONS)) {
      places.add(position - index);
      regions.add(Math.round((position - index) / step));
    }
  }
  const region = regions.best();
  if (region === undefined) return undefined;
  const place = places.best(each => Math.round(each / step) === region);
  return Math.max(0, place ?? 0);
}

/** How often each number was named. */
class Votes {
  readonly #counts = new Map<number, number>();

  add(number: number): void {
    this.#counts.set(number, (this.#counts.get(number) ?? 0) + 1);
  }

  /** The one that was named most, the smaller one of two. */
  best(isWanted: (number: number) => boolean = () => true): number | undefined {
    const wanted = [...this.#counts].filter(([number]) => isWanted(number));
    return wanted.sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0];
  }
}

type Changes = ReturnType<typeof diffArrays<string>>;

function describe(changes: Changes): string {
  const inside = changes.filter((change, index) => {
    const isOutside = index === 0 || index === changes.length - 1;
    return !(isOutside && change.added);
  });
  const sentences: string[] = [];
  for (const [index, change] of inside.entries()) {
    const next = inside[index + 1];
    if (change.removed && next?.added) {
      sentences.push(`${quoted(change.value)} is ${quoted(next.value)} there`);
    } else if (change.removed) {
      sentences.push(`${quoted(change.value)} is not there`);
    } else if (change.added && !inside[index - 1]?.removed) {
      sentences.push(`${quoted(change.value)} stands there too`);
    }
  }
  const shown = sentences.slice(0, MAX_CHANGES).join(', ');
  const others = sentences.length - MAX_CHANGES;
  return others > 0 ? `${shown}, with ${others} more` : shown;
}

function quoted(words: readonly string[]): string {
  return `“${words.join(' ')}”`;
}
