import type {ReadDate} from './text-citation.js';
import {readMark} from './text-lines.js';

/** What a line of a timeline starts with. */
export interface Moment {
  /** As printed: `Jan 6, 2026`, `5:40 a.m.`, `The day after`. */
  words: string;
  text: string;
}

/**
 * What may stand between date and text: `Jan 6, 2026 – text`, `**Jan 6, 2026:** text`,
 * `2026年1月6日：…`, `2026年1月6日——…`, `Jan 6, 2026—text`, `Jan 6, 2026 -- text`, `Jan 6, 2026 | text`,
 * `2026년 1월 6일 = …`, `2026 → …`, `2026年1月6日｜…`.
 */
const SEPARATOR =
  /\s+(?:[-–—]{1,2}|[=|→>·])\s+|——\s?|—(?=\S)|\s?(?:[：｜]|:(?=\s|$))\s*|\t\s*|\u3000+/g;
/** `Sept. 3: …`, `2026-01-06 – …`, `1月6日：…`, `Wednesday, September 24, 2025 – …` */
const DATED =
  /^.{0,30}(?:\d{4}|[\d\p{L}][:.h/ -]{1,2}\d\d?)[)\].*]{0,3}(?:[월月일日] |[年月日]?(?:\s?[-–—:：=|]\s|[—：｜]))/u;
const DAY_AND_MONTH = /^(?:\d{1,2}\.? \p{L}{3,}|\p{L}{3,}\.? \d{1,2}|\d{1,2}[月월].{1,4})$/u;
const MAX_SEPARATORS = 3;
/** Longer wording is a sentence, not a date or the name of a moment. */
export const MAX_DATE = 80;
export const MAX_MOMENT = 40;

/**
 * Whether a line looks like an event: what may be a date, and a separator. Quick, and no proof:
 * `Sept. 3: …` has no year, and `Phase 2: …` is no date.
 */
export function mayBeEvent(line: string): boolean {
  return DATED.test(line);
}

/** Whether a line is a date and nothing else, as above the events of a day. */
export function isDateAlone(line: string, readDate: ReadDate): boolean {
  const words = readMark(line)?.words ?? line;
  return words.length <= MAX_DATE && readDate(words.replace(/[\s:：]+$/, '')).edtf !== '';
}

/** Whether a heading is a day, or begins with one: `### 2011 — The first ban`. */
export function isDatedHeading(line: string, readDate: ReadDate): boolean {
  const moments = momentsOf(readMark(line)?.words ?? '');
  return isDateAlone(line, readDate) || moments.some(({words}) => mayBeDate(words, readDate));
}

/** A date, or a day whose year is said elsewhere: `3 березня`. */
function mayBeDate(words: string, readDate: ReadDate): boolean {
  return DAY_AND_MONTH.test(words) || (words !== '' && readDate(words).edtf !== '');
}

/** What stands before each of the first separators of a line. */
export function momentsOf(line: string): Moment[] {
  const moments: Moment[] = [];
  for (const found of line.slice(0, MAX_DATE + MAX_MOMENT).matchAll(SEPARATOR)) {
    if (moments.length === MAX_SEPARATORS || found.index > MAX_DATE) break;
    const words = line.slice(0, found.index).trim();
    moments.push({words, text: line.slice(found.index + found[0].length).trim()});
  }
  return moments;
}

/** `**2017** – One` without the signs of the date. */
export function withoutEmphasis(line: string): string {
  return line.replace(/^(?:\*\*|__|\*|_)([^*_]{1,80})(?:\*\*|__|\*|_)/, '$1');
}

/** The date that a line starts with, at its longest: `Jan 30 – Feb 2, 2026 – …`. */
export function findDate(line: string, readDate: ReadDate): Moment | undefined {
  return momentsOf(line)
    .filter(({words, text}) => words && text && readDate(words).edtf)
    .at(-1);
}
