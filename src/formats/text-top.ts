import type {PartyDraft} from '../model/draft.js';
import {isNameCased} from './name-like.js';
import {readEntryStart} from './text-entries.js';
import type {Vocabulary} from './text-language.js';
import {BOX, endsSentence, isHeadingLine, readMark, type BodyLine} from './text-lines.js';

/** What stands above the first paragraph. */
export interface TopMatter {
  headline: string;
  authors: PartyDraft[];
  summary: string;
  /** The lines below. */
  body: BodyLine[];
}

/** A first line that is longer is a paragraph. */
export const MAX_HEADLINE = 250;
const MAX_BYLINE = 200;
/** How many lines below the headline may hold the by-line. */
const TOP_LINES = 4;
export const MAX_SUMMARY = 600;
/** How far into a paragraph a marker is looked for. */
const MAX_MARKED = 4_000;
export const MARKER = /\[[^\][\n]{0,40}\d\]|[【［]\d|[¹²³⁴-⁹]|\[\^|[(（]\d{1,3}[)）]/;
const EMPHASIS = /^(?:>\s*)?(?:\*\*\*?|__|\*|_|>\s*)(?!\s)(.{3,}?)(?:\*\*\*?|__|\*|_)?$/;

const PLACE =
  '\\p{Lu}[\\p{Lu}\\s.-]{2,40}|[^.!?]{2,40}[,，] [^.!?]{3,30}|[(（【][^)）】]{2,30}[)）】]';
/** `SEOUL, Jan 8 (Agency) —` */
const DATELINE = new RegExp(`^(?:${PLACE})\\s*(?:\\([^)]{2,40}\\)\\s*)?[—–=-]`, 'u');
/** `本報記者林曉雯` */
const REPORTER = /^(?:本[報报])?[記记]者(?=\p{sc=Han}{2,4}$)/u;
/** Between `周敏 李航` */
const CHINESE_NAMES = /(?<=\p{sc=Han}{2})\s(?=\p{sc=Han}{2,4}(?:\s|$))/gu;
/** Around `【記者林曉雯／台北報導】`. */
const IN_BRACKETS = /^[*_\s【（(〔]+|[／/]?[^／/]{0,10}[】）)〕]$|[*_\s]+$/g;
/**
 * `Par Élise Marchand, avec l’Agence Côtière`, `mit dpa`, `Svenja Claußen, Husum`,
 * `Grace Whitcombe | Selby Observer`, `Aled Prosser, Transport Correspondent`: agencies, places,
 * papers and offices are no authors.
 */
const NO_AUTHOR = new RegExp(
  String.raw`,\s(?:d[aeo]l?|from|aus|für|for)\s.+$|,\s[^,]*(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter)$` +
    String.raw`|,?\s(?:avec|with|mit|con|com|met)\s(?!\p{Lu}\p{Ll}+\s).+$` +
    String.raw`|\s\|.*|(?<=\s\S+),\s\p{Lu}[^\s,]+$`,
  'u',
);

/** Reads what stands above the first paragraph: the headline, a by-line, a standfirst. */
export function readTop(lines: readonly BodyLine[], vocabulary: Vocabulary): TopMatter {
  const headline = readHeadline(lines[0]?.text ?? '');
  if (!headline) return {headline, authors: [], summary: '', body: [...lines]};
  const below = lines.slice(1);
  const bylines = below.slice(0, TOP_LINES).map(({text}) => readByline(text, vocabulary));
  const byline = bylines.findIndex(names => names.length);
  const authors = bylines[byline] ?? [];
  const body = below.filter((_, index) => !authors.length || index !== byline);
  const isAboveMeta = byline === 1 || (byline !== 0 && below[1]?.isBelowMeta === true);
  const hasMarkers = body.some(({text}) => MARKER.test(text.slice(0, MAX_MARKED)));
  const summary = readSummary(body, isAboveMeta, hasMarkers);
  if (summary) body.shift();
  return {headline, authors, summary, body};
}

/** `''` where a line is a paragraph. */
function readHeadline(line: string): string {
  const mark = readMark(line);
  if (line.length > MAX_HEADLINE || mark?.rest) return '';
  return mark?.words ?? line.replace(BOX, '');
}

/** `By Ana Pereira and Tom Wells`, `記者：山田花子`, `홍길동 기자`; empty where a line is no by-line. */
export function readByline(written: string, vocabulary: Vocabulary): PartyDraft[] {
  const line =
    written.length > MAX_BYLINE
      ? written
      : written.replace(IN_BRACKETS, '').replace(REPORTER, '記者:');
  if (line.length > MAX_BYLINE) return [];
  const name = vocabulary.readName(line);
  if (name?.part !== 'by' || !name.rest) return [];
  const and = vocabulary.words('and');
  // Two names, where a Japanese one has its two parts.
  const rest = name.langs.join() === 'zh' ? name.rest.replace(CHINESE_NAMES, '、') : name.rest;
  const names = rest
    .replace(/^[/／=・:：\s]+/, '')
    .replace(NO_AUTHOR, '')
    .split(new RegExp(`\\s*(?:[,，、،;；&|/／]|\\s(?:${and})\\s|\\sو(?=\\p{L}))\\s*`, 'u'))
    .filter(Boolean);
  return names.every(isPerson) ? names.map(each => ({name: each})) : [];
}

function isPerson(name: string): boolean {
  const words = name.split(/\s+/);
  if (/[\d:.!?。"“”]/.test(name.replace(/(?<=\b\p{L})\./gu, ''))) return false;
  if (/^\p{Lo}/u.test(name)) return name.length <= 30 && words.length <= 5;
  return words.length >= 2 && isNameCased(name);
}

/**
 * A standfirst: in italics, above the by-line or the date, or the one paragraph without a marker
 * above the first heading of a story that has markers elsewhere.
 */
function readSummary(
  [first, second]: readonly BodyLine[],
  isAboveMeta: boolean,
  hasMarkers: boolean,
): string {
  if (!first || !second || first.isNewPart || !mayBeSummary(first.text)) return '';
  const {text} = first;
  const [, emphasised = ''] = EMPHASIS.exec(text) ?? [];
  if (emphasised && !readMark(text)?.rest) return emphasised;
  const isLead = hasMarkers && endsSentence(text) && !MARKER.test(text);
  return isAboveMeta || (isLead && isHeadingLine(second.text)) ? text : '';
}

function mayBeSummary(text: string): boolean {
  if (text.length > MAX_SUMMARY) return false;
  const isHeading = isHeadingLine(text) && !endsSentence(readMark(text)?.words ?? '');
  const isOther = isHeading || readEntryStart(text) !== undefined || DATELINE.test(text);
  return !isOther;
}
