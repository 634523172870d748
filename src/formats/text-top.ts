import type {PartyDraft} from '../model/draft.js';
import type {BodyLine} from './text-blocks.js';
import {readEntryStart} from './text-entries.js';
import type {Vocabulary} from './text-language.js';
import {BOX, endsSentence, isHeadingLine, readMark} from './text-lines.js';

/** What stands above the first paragraph. */
export interface TopMatter {
  kicker: string;
  headline: string;
  authors: PartyDraft[];
  summary: string;
  /** The lines below. */
  body: BodyLine[];
}

/** A first line that is longer is a paragraph. */
const MAX_HEADLINE = 250;
const MAX_BYLINE = 200;
/** How many lines below the headline may hold the by-line. */
const TOP_LINES = 4;
const MAX_SUMMARY = 600;
/** How far into a paragraph a marker is looked for. */
const MAX_MARKED = 4_000;
const MARKER = /\[[^\][\n]{0,40}\d\]|[【［]\d|[¹²³⁴-⁹]|\[\^|[(（]\d{1,3}[)）]/;
const PLACE =
  '\\p{Lu}[\\p{Lu}\\s.-]{2,40}|[^.!?]{2,40}[,，] [^.!?]{3,30}|[(（【][^)）】]{2,30}[)）】]';
/** `SEOUL, Jan 8 (Agency) —` */
const DATELINE = new RegExp(`^(?:${PLACE})\\s*(?:\\([^)]{2,40}\\)\\s*)?[—–=-]`, 'u');
const EMPHASIS = /^(?:>\s*)?(?:\*\*\*?|__|\*|_|>\s*)(?!\s)(.{3,}?)(?:\*\*\*?|__|\*|_)?$/;

/** `【記者林曉雯／台北報導】` */
const REPORTER = /^[【（(〔](?:本[報报])?[記记]者(\p{sc=Han}{2,4})[／/】）)〕].{0,20}$/u;
/** `Par Élise Marchand, avec l’Agence Côtière`, `mit dpa`: an agency is no author. */
const WITH_AGENCY = /,?\s(?:avec|with|mit|con|com|met)\s(?:l[’'].{2,40}|[A-Z]{2,8}|dpa|Reuters)$/;

const NAME_PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|van|von|der|den|zu|bin|ibn|al|el|la|le|du|y|e)$/i;

/**
 * Reads what stands above the first paragraph: the headline, a label above it, a by-line, a
 * standfirst.
 *
 * @param metaAt - How many lines stand above each line about a date.
 */
export function readTop(
  lines: readonly BodyLine[],
  metaAt: ReadonlySet<number>,
  vocabulary: Vocabulary,
): TopMatter {
  const kicker = isKicker(lines[0]?.text ?? '', lines[1]?.text ?? '') ? (lines[0]?.text ?? '') : '';
  const at = kicker ? 1 : 0;
  const headline = readHeadline(lines[at]?.text ?? '');
  if (!headline) return {kicker: '', headline, authors: [], summary: '', body: [...lines]};
  const below = lines.slice(at + 1);
  const bylines = below.slice(0, TOP_LINES).map(({text}) => readByline(text, vocabulary));
  const byline = bylines.findIndex(names => names.length);
  const authors = bylines[byline] ?? [];
  const body = authors.length ? below.toSpliced(byline, 1) : below;
  const isAboveMeta = byline === 1 || (byline !== 0 && metaAt.has(at + 2));
  const hasMarkers = body.some(({text}) => MARKER.test(text.slice(0, MAX_MARKED)));
  const summary = readSummary(body, isAboveMeta, hasMarkers);
  return {kicker, headline, authors, summary, body: summary ? body.slice(1) : body};
}

/** `''` where a line is a paragraph. */
function readHeadline(line: string): string {
  const mark = readMark(line);
  if (line.length > MAX_HEADLINE || mark?.rest) return '';
  return mark?.words ?? line.replace(BOX, '');
}

/** `POLITICS` above `# Council approves tram`. */
function isKicker(line: string, next: string): boolean {
  const isShort = line.length <= 40 && !isHeadingLine(line) && !endsSentence(line);
  return isShort && isHeadingLine(next) && (readMark(next)?.level ?? 0) === 1;
}

/** `By Ana Pereira and Tom Wells`, `記者：山田花子`, `홍길동 기자`; empty where a line is no by-line. */
function readByline(written: string, vocabulary: Vocabulary): PartyDraft[] {
  const line = written.length > MAX_BYLINE ? written : written.replace(/^[*_\s]+|[*_\s]+$/g, '');
  if (line.length > MAX_BYLINE) return [];
  const [, reporter = ''] = REPORTER.exec(written) ?? [];
  if (reporter) return [{name: reporter}];
  const name = vocabulary.readName(line);
  if (name?.part !== 'by' || !name.rest) return [];
  const and = vocabulary.words('and');
  const names = name.rest
    .replace(/^[/／=・:：\s]+/, '')
    .replace(WITH_AGENCY, '')
    .split(new RegExp(`\\s*(?:[,，、;；&|/／]|\\s(?:${and})\\s|\\sو(?=\\p{L}))\\s*`, 'u'))
    .filter(Boolean);
  return names.every(isPerson) ? names.map(each => ({name: each})) : [];
}

function isPerson(name: string): boolean {
  const words = name.split(/\s+/);
  if (/[\d:.!?。"“”]/.test(name.replace(/(?<=\b\p{L})\./gu, ''))) return false;
  if (/^\p{Lo}/u.test(name)) return name.length <= 30 && words.length <= 5;
  const isCased = words.every(word => /^[\p{Lu}’']/u.test(word) || NAME_PARTICLE.test(word));
  return isCased && words.length >= 2 && words.length <= 6;
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
