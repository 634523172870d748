import {isNameCased} from './name-like.js';
import type {ReadDate} from './text-citation.js';
import {fold} from './text-language.js';

/** A line of the top, taken apart as far as its signs are clear. */
export interface TopLine {
  /** `By Jane Doe`, as the reader of by-lines knows it; `''` where there is none. */
  byline: string;
  /** Whether only its place tells that it is one. */
  isGuessed: boolean;
  /** A date with its day, as printed. */
  date: string;
  /** What is left. */
  rest: string;
}

const MAX_LINE = 160;
const DAY = /^\d{4}-\d\d-\d\d/;
/** `03/04/2026` is a date, but which one is not known. */
const UNCLEAR_DATE =
  /^\d{1,2}([/.-])\d{1,2}\1\d{4}(?: ?[-,|]? ?\d{1,2}[:.h]\d\d)?(?: ?[ap]\.?m\.?)?$/i;
const EDGES = /^[*_\s>([（【]+|[*_\s)\]）】]+$/g;
const GAP =
  /\s+[|·•–—/-]{1,2}\s+|\s*[|·•｜]\s*|,\s+|，|\s{2,}|\t|\s+(?=\d{4}[-./年])|\s+on\s+|\s+(?=[^\s:：]{1,8}[:：])/g;
const EMAIL = /[<(（]?[\w.+-]+@[\w-]+\.[\w.-]+[>)）]?/g;
const PERSON = new RegExp(
  String.raw`^\p{Lu}[\p{L}.’'-]*(?:\s(?:(?:de|del|della|da|di|dos|la|le|van|von|der|den|bin|al|el|y)\s)*` +
    String.raw`\p{Lu}[\p{L}.’'-]*){1,3}$`,
  'u',
);
/** `佐伯美咲`, `홍길동`, `ليلى منصور`, beside a date. */
const UNCASED_NAME =
  /^(?:\p{sc=Han}{3,5}|\p{sc=Hang}{3,4}|[\p{Lo}\p{M}]{2,}(?: [\p{Lo}\p{M}]{2,}){1,2})$/u;
/** A label such as `深度报道` may stand above a date. */
const HAN = /\p{sc=Han}/u;
/** `, Political Editor`, ` in Seoul`, ` | Port Radio`: they tell that a person stands before. */
const BEHIND_PERSON = new RegExp(
  String.raw`(?:,\s+|\s+[|–—/-]\s+)\p{Lu}[\p{L}’'. -]{2,50}$` +
    String.raw`|\s+(?:in|at|for|aus|en|à|a|da|desde)\s+\p{Lu}[\p{L}’'. ,-]{2,40}$` +
    String.raw`|\s*\(\p{Lu}[\p{L} .]{1,30}\)$`,
  'u',
);
const AND = /\s*(?:,|&|\s(?:and|und|et|y|e|en|dan|ve)\s)\s*/;
const REPORTER = /기자|특파원|記者|记者/;

/**
 * Reads a line between the headline and the first paragraph.
 *
 * @param isByline - Whether a line says that it is one: `By Jane Doe`.
 * @param place - The `story` is the rest of the text: what a heading names is named there, but no
 *     reporter is. Without it no by-line is looked for.
 */
export function readTopLine(
  written: string,
  readDate: ReadDate,
  isByline: (line: string) => boolean,
  {
    story,
    isBesideDate = false,
    isAboveDate = false,
  }: {story?: string; isBesideDate?: boolean; isAboveDate?: boolean},
): TopLine {
  const none = {byline: '', isGuessed: false, date: '', rest: written};
  if (written.length > MAX_LINE) return none;
  const line = written
    .replace(/\*\*|__/g, '')
    .replace(EDGES, '')
    .replace(EMAIL, '')
    .trim();
  const {date, rest} = takeDate(line, readDate);
  if (!rest || isByline(rest)) return {...none, date, byline: rest, rest: ''};
  const mayBeName = date !== '' || isBesideDate || (isAboveDate && !HAN.test(rest));
  const found = story === undefined ? undefined : readUnnamedByline(rest, story, mayBeName);
  if (found) return {...found, date, rest: ''};
  return {...none, date, rest: date ? rest : written};
}

/** The pieces of `2026-03-22 10:15　来源：海城日报　作者：郑可欣`, where one of them is a date. */
export function piecesOf(line: string, readDate: ReadDate): string[] {
  const pieces = line.split(/\u3000+|\s{2,}|\s[|·•]\s/).map(text => text.trim());
  const isDate = (text: string): boolean =>
    readTopLine(text, readDate, () => false, {}).date === text;
  return pieces.length > 2 && pieces.some(isDate) ? pieces : [line];
}

/** A date at the start or the end of a line, or the whole line. */
function takeDate(line: string, readDate: ReadDate): {date: string; rest: string} {
  const isDate = (text: string): boolean =>
    DAY.test(readDate(text).edtf) || UNCLEAR_DATE.test(text);
  for (const whole of [line, line.replace(/\s+[|·–—-]\s+/g, ' ')])
    if (isDate(whole)) return {date: whole, rest: ''};
  const gaps = [...line.matchAll(GAP)].map(({index, 0: gap}) => [
    line.slice(0, index),
    line.slice(index + gap.length),
  ]);
  for (const [before = '', after = ''] of gaps) {
    const joined = after.replace(/\s+[|·–—-]\s+/g, ' ');
    if (before && isDate(joined)) return {date: joined, rest: before};
  }
  for (const [before = '', after = ''] of gaps.reverse()) {
    if (after && isDate(before)) return {date: before, rest: after};
  }
  return {date: '', rest: line};
}

function readUnnamedByline(
  line: string,
  story: string,
  hasDate: boolean,
): Pick<TopLine, 'byline' | 'isGuessed'> | undefined {
  if (REPORTER.test(line)) return undefined;
  if (hasDate && UNCASED_NAME.test(line)) return {byline: `By ${line}`, isGuessed: true};
  const bare = line.replace(BEHIND_PERSON, '').trim();
  const names = bare.split(AND).filter(Boolean);
  if (!names.length || !names.every(name => PERSON.test(name) && isNameCased(name)))
    return undefined;
  const isStory = (word: string): boolean => story.includes(word);
  const words = fold(bare).split(/[\s,&]+/);
  if (words.filter(word => word.length > 2).some(isStory)) return undefined;
  return {byline: `By ${names.join(', ')}`, isGuessed: bare === line && !hasDate};
}
