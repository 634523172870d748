import type {ReadDate} from './text-citation.js';
import {ownDigits} from './text-entries.js';
import {splitInline} from './text-inline-list.js';
import type {NamedLine, Vocabulary} from './text-language.js';
import {isHeadingLine} from './text-lines.js';

/** `(4 articles)`, `(2)`, `（3篇）`, `: 2 articles`, `– 4`. */
const COUNT =
  /^[\s(（:：–—-]*(?:[^\d()（）]{0,14}?)(\d{1,4})(?:\s?[^\d()（）\s.,;]{1,12}){0,2}\s*[)）]?$/u;
const CLOSING_COUNT = /[(（]\D{0,14}?(\d{1,4})\s?\D{0,24}[)）]$/;
const MAX_NAME_TAIL = 60;
const MAX_META = 120;
const MAX_TIME = 40;
/** So far down may `Updated 2 hours ago` stand without a colon. */
const MAX_LINES_ABOVE = 3;
const MAX_TOP_NAMES = 2;
const META_PARTS = /\s+[|·•/]\s+|\s{2,}|\u3000/;
/** `Publié le 3 mars 2026, mis à jour le 4 mars`: so may the second date begin, and so a word. */
const META_GAP = /(?:[,;]|\s[-–—])?\s+(?=\p{Ll}|\p{Lu}|\p{Lo})/gu;

/** What a line, or a piece of it, names. */
export type NamedPart = Pick<NamedLine, 'part' | 'rest'>;

/** A piece of a line with what it names; a by-line between two dates names nothing. */
export interface NamedPiece {
  text: string;
  name: NamedPart | undefined;
}

/** Where a line stands in the text. */
interface LinePlace {
  /** How many lines of the body stand above it; in a list, `Infinity`. */
  linesAbove: number;
  /** Whether nothing at all stands above it, so that it may be the headline. */
  isFirst: boolean;
}

/**
 * What a line names: one part of the story, or piece by piece the dates of
 * `Published Jan 3 | Updated Jan 8`. None where it only begins like a name.
 */
export function readNames(
  line: string,
  {linesAbove, isFirst}: LinePlace,
  vocabulary: Vocabulary,
  readDate: ReadDate,
): NamedPiece[] {
  const short = line.length < MAX_META ? line : '';
  const parts = short.split(META_PARTS);
  // `Published 22 October 2026 | Updated 18:40` may stand below a label, a paper and a by-line.
  const above = parts.length > 1 ? linesAbove - MAX_TOP_NAMES : linesAbove;
  const read = (text: string): NamedPiece => {
    const name = vocabulary.readName(text);
    const isName =
      name &&
      name.part !== 'by' &&
      name.part !== 'heading' &&
      !(isFirst && name.rest && !isLabel(name)) &&
      isNamed(name, text, above, readDate);
    return {text, name: isName ? name : undefined};
  };
  // `| Date | Event |`
  if (line.startsWith('|')) return [];
  const isDate = ({name}: NamedPiece): boolean => !!name && isMeta(name);
  const isDated = (piece: NamedPiece): boolean => isDate(piece) && piece.name?.rest !== '';
  const splitAtWord = (text: string): NamedPiece[] => {
    for (const {index, 0: gap} of text.matchAll(META_GAP)) {
      const after = read(text.slice(index + gap.length));
      if (!isDate(after)) continue;
      const before = read(text.slice(0, index));
      // `Summarised by AI. Updated 7 March 2026`
      const isParted = gap.trim() !== '' || before.text.endsWith('.');
      const mayBeOther = isParted && linesAbove < MAX_LINES_ABOVE && !isFirst;
      if (isDate(before) || (mayBeOther && isDayAlone(after, readDate))) return [before, after];
    }
    return [read(text)];
  };
  const pieces = parts.flatMap(splitAtWord);
  if (pieces.length > 1 && pieces.some(isDated)) return pieces;
  return [read(line)].filter(({name}) => name);
}

/** `Publié le 6 mars 2026` behind `Par Camille Roussin — `. */
function isDayAlone({name}: NamedPiece, readDate: ReadDate): boolean {
  return readDate(name?.rest ?? '').edtf.includes('-');
}

/** What a label names that stands in no list: `Title: Tram approved`, `Publisher: Harbour Courier`. */
const LABELS = ['headline', 'summary', 'kicker', 'publisher', 'disclosure'];

/** Whether a name is a label before words of the story. */
export function isLabel({part}: NamedPart): boolean {
  return LABELS.includes(part);
}

/** Whether a name is of a date of the story, and not of a list. */
export function isMeta({part}: NamedPart): boolean {
  return part === 'updated' || part === 'published';
}

/** The number of entries that stands behind the name of a list: 2 for `(2 articles)`. */
export function readCount(rest: string): number | undefined {
  const [, count] = COUNT.exec(ownDigits(rest)) ?? [];
  return count === undefined ? undefined : Number(count);
}

/** The date behind `Updated`, and the number of articles that may close it. */
export function readTime(
  rest: string,
  readDate: ReadDate,
): {time: string; articles: number | undefined} {
  const [count, articles] = CLOSING_COUNT.exec(rest) ?? [];
  const isCount = count && (count === rest || readDate(rest).edtf === '');
  if (!isCount) return {time: rest.replace(/^on\s/i, '').trim(), articles: undefined};
  return {time: rest.slice(0, -count.length).trim(), articles: Number(articles)};
}

function isNamed(name: NamedLine, line: string, linesAbove: number, readDate: ReadDate): boolean {
  const {part, rest, hasColon, isLast} = name;
  if (isMeta(name)) {
    const isTop = linesAbove <= MAX_LINES_ABOVE;
    return line.length <= MAX_META && isTime(rest, hasColon && !isLast, isTop, readDate);
  }
  if (isLabel(name)) return hasColon && rest !== '' && linesAbove <= MAX_LINES_ABOVE;
  if (isLast) return false;
  if (!rest) return true;
  if (COUNT.test(ownDigits(rest))) return true;
  if (part === 'timeline' && readDate(rest).edtf) return true;
  if (part === 'timeline')
    return isTail(rest) && !hasColon && (isHeadingLine(line) || /^\p{Ll}/u.test(rest));
  return hasColon && !isHeadingLine(line) && splitInline(rest).length > 0;
}

/** `Jan 8, 2026 (4 articles)`, `2 hours ago (4 articles)`, or nothing. */
function isTime(rest: string, hasColon: boolean, isTop: boolean, readDate: ReadDate): boolean {
  const words = rest.replace(CLOSING_COUNT, '').trim();
  if (!words || CLOSING_COUNT.test(rest) || readDate(words).edtf) return true;
  const isPhrase = hasColon || (isTop && !/[.。]$|\[/.test(words));
  return isPhrase && words.length <= MAX_TIME && /\p{Nd}/u.test(words);
}

/** `of the dispute`, `des Streits`: a name goes on. */
function isTail(rest: string): boolean {
  return rest.length <= MAX_NAME_TAIL && !/[.!?。]$|\[\d/.test(rest);
}
