import type {StoryDraft} from '../model/draft.js';
import type {DeskIssueCode} from './desk-issue.js';
import {KNOWN_FIELDS} from './known-fields.js';

const NUMBER = /^\d{1,9}$/;
/** A marker of more than one source is left alone: each may be right or wrong. */
const ONE_ID = /^\[([A-Za-z0-9._#@/-]{1,128})\]$/;
const ONE_RANGE = /^\[(\d{1,9}) ?[-‐-―] ?(\d{1,9})\]$/;
const MAX_SOURCES = 200;
const WEB_ADDRESS = /^(?:\/\/)?(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]\S*)?$/i;

/** What is known of an issue when a hint is looked for. */
interface Doubt {
  code: DeskIssueCode;
  path: string;
  /** The offending words. */
  words: string;
}

/**
 * What would probably be right, in a sentence: `Did you mean [4]?`, `Write 2026-01-06.`; `''` where
 * nobody can know.
 *
 * @example
 * hintFor({code: 'date-unreadable', path: 'published', words: 'Jan 6, 2026'}, draft)
 * // 'Write 2026-01-06.'
 */
export async function hintFor({code, path, words}: Doubt, draft: StoryDraft): Promise<string> {
  switch (code) {
    case 'citation-unresolved':
      return hintForMarker(words, idsOf(draft));
    case 'date-unreadable':
      // Most stories have no such date, and a fifth of all modules would be loaded for them.
      return (await import('./date-hint.js')).hintForDate(words, draft);
    case 'field-unknown':
      return hintForField(path, words);
    case 'url-unsafe':
      return WEB_ADDRESS.test(words) ? `Write https://${words.replace(/^\/\//, '')}` : '';
    default:
      return '';
  }
}

/** The ids as the gate gives them, as far as they are written or plain positions. */
function idsOf({sources}: StoryDraft): string[] {
  if (!Array.isArray(sources)) return [];
  return sources
    .slice(0, MAX_SOURCES)
    .map((source: {id?: unknown} | null, index) => idOf(source?.id, index));
}

function idOf(written: unknown, index: number): string {
  const isWritten = typeof written === 'string' || typeof written === 'number';
  return isWritten && written !== '' ? String(written) : String(index + 1);
}

function hintForMarker(marker: string, ids: readonly string[]): string {
  const [, first, last] = ONE_RANGE.exec(marker) ?? [];
  const range = first && last && nearestRange(Number(first), Number(last), ids);
  if (range) return `Did you mean [${range}]?`;
  const [, id = ''] = ONE_ID.exec(marker) ?? [];
  const nearest = nearestId(id, ids);
  return nearest ? `Did you mean [${nearest}]?` : '';
}

/** The range cut to the numbers that there are. */
function nearestRange(first: number, last: number, ids: readonly string[]): string {
  const inside = ids.map(Number).filter(id => id >= first && id <= last);
  const end = Math.max(...inside);
  return inside.includes(first) && end > first ? `${first}–${end}` : '';
}

/** The nearest number for a number; else the id that differs in the fewest letters. */
function nearestId(wrong: string, ids: readonly string[]): string {
  if (!wrong) return '';
  if (NUMBER.test(wrong) && ids.every(id => NUMBER.test(id))) {
    const distance = (id: string): number => Math.abs(Number(id) - Number(wrong));
    return ids.toSorted((a, b) => distance(a) - distance(b))[0] ?? '';
  }
  return nearestWord(wrong, ids);
}

/** A field that is known is one in which a line of a text was left over. */
function hintForField(path: string, words: string): string {
  const [list = '', name = ''] = ['', ...path.split('.')].slice(-2);
  const known = KNOWN_FIELDS[list.replace(/\[\d+\]$/, '')] ?? [];
  const nearest = known.includes(name) ? '' : nearestWord(words, known);
  return nearest ? `Did you mean "${nearest}"?` : '';
}

/** The word that takes the fewest changes, where these are at most half of its letters. */
function nearestWord(wrong: string, words: readonly string[]): string {
  const ranked = words
    .map(word => ({word, distance: editDistance(wrong.toLowerCase(), word.toLowerCase())}))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(1, best.word.length / 3) ? best.word : '';
}

/** How many letters are to be added, taken away, replaced, or swapped with the next one. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    const at = (cells: readonly number[], column: number): number => cells[column] ?? Infinity;
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const isSwapped = a[row - 2] === b[column - 1] && a[row - 1] === b[column - 2];
      next[column] = Math.min(
        at(last, column - 1) + change,
        at(last, column) + 1,
        at(next, column - 1) + 1,
        isSwapped ? at(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, next];
  }
  return last[b.length] ?? 0;
}
