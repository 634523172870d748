import type {ReadDate} from './text-citation.js';
import {isAddress, readEntryStart, type EntryStart} from './text-entries.js';
import type {NamedLine, Vocabulary} from './text-language.js';
import {isHeadingLine, isRule, readMark, type Line} from './text-lines.js';
import {isDateAlone, startsWithDate} from './text-timeline.js';

/** A paragraph, or a heading, of the text. */
export interface BodyLine extends Line {
  /** Whether a list or a rule stands between it and the line before. */
  isNewPart: boolean;
}

/** The lines of a story text, by what they are about. */
export interface TextBlocks {
  /** The headline, then the sections, then closing notes. */
  body: BodyLine[];
  sources: Line[];
  timeline: Line[];
  /** What is said of the last change and of the first publication, without their names. */
  updated: string[];
  published: string[];
  /** The numbers of articles, and of events, that the story says it has. */
  articleCounts: ReadonlySet<number>;
  eventCounts: ReadonlySet<number>;
  /** How many lines of the body stand above each line about a date. */
  metaAt: ReadonlySet<number>;
  /** Whether the sources are a list that nothing names. */
  isUnnamed: boolean;
}

/** `(4 articles)`, `(2)`, `（3篇）`, `: 2 articles`, `– 4`. */
const COUNT =
  /^[\s(（:：–—-]*(?:[^\d()（）]{0,14}?)(\d{1,4})(?:\s?[^\d()（）\s.,;]{1,12}){0,2}\s*[)）]?$/u;
const CLOSING_COUNT = /[(（]\D{0,14}?(\d{1,4})\s?\D{0,24}[)）]$/;
/** `Sources: A [1], B [2]`: the number stands behind the name. */
const NUMBER_BEHIND = /\s*[[［【(（]\^?(\d{1,3})[\]］】)）]\s*[,;，；、·|.]?\s*/;
const MAX_NAME_TAIL = 60;
const MAX_META = 120;
const MAX_TIME = 40;
/** So far down may `Updated 2 hours ago` stand without a colon. */
const MAX_LINES_ABOVE = 3;
/** A note in brackets or italics below a list. */
const CLOSING_NOTE = /^(?:[(（](?!\d).{20,}[)）]|([*_])(?![*_\s]).{10,}\1)$/;
const META_PARTS = /\s+[|·•]\s+/;

/**
 * Sorts the lines of a text into blocks. A list goes from the line that names it to the next such
 * line, a heading, a rule, or a paragraph that is no entry; everything else is the body.
 */
export function splitBlocks(
  lines: readonly Line[],
  vocabulary: Vocabulary,
  readDate: ReadDate,
): TextBlocks {
  const splitter = new Splitter(vocabulary, readDate);
  lines.forEach(line => splitter.add(line));
  splitter.takeUnnamedSources();
  return splitter;
}

class Splitter implements TextBlocks {
  readonly body: BodyLine[] = [];
  readonly sources: Line[] = [];
  readonly timeline: Line[] = [];
  readonly updated: string[] = [];
  readonly published: string[] = [];
  readonly articleCounts = new Set<number>();
  readonly eventCounts = new Set<number>();
  readonly metaAt = new Set<number>();
  readonly #vocabulary: Vocabulary;
  readonly #readDate: ReadDate;
  isUnnamed = false;
  #part: 'body' | 'sources' | 'timeline' = 'body';
  /** Whether something but the body, or a rule, was last. */
  #isNewPart = false;
  /** Whether entries of the list that is open have bullets or numbers. */
  #isMarkedList = false;
  #listLength = 0;

  constructor(vocabulary: Vocabulary, readDate: ReadDate) {
    this.#vocabulary = vocabulary;
    this.#readDate = readDate;
  }

  add(line: Line): void {
    if (this.#addNamed(line)) return;
    if (isRule(line.text)) {
      if (this.#part === 'body' || this.#listLength) this.#close();
      return;
    }
    const start = readEntryStart(line.text);
    if (start?.isDefinition && this.#part === 'body') this.sources.push(line);
    else if (this.#isEnd(line, start)) this.#addBody(line);
    else this.#addEntry(line, start);
  }

  /** Takes a numbered list at the end for the sources, where nothing names any. */
  takeUnnamedSources(): void {
    if (this.sources.length) return;
    const starts = this.body.map(({text}) => readEntryStart(text));
    let first = starts.length;
    while (first > 1 && starts[first - 1]?.id) first--;
    const list = starts.slice(first);
    const isList = list.every(
      (start, index) => start?.id === `${index + 1}` && isSourceLine(start),
    );
    if (!isList || !list.length) return;
    this.sources.push(...this.body.splice(first));
    this.isUnnamed = true;
  }

  /** A line that names a part, or tells when the story was changed. */
  #addNamed(line: Line): boolean {
    const isFirst = !this.body.length && this.#part === 'body';
    const pieces = line.text.length < MAX_META ? line.text.split(META_PARTS) : [line.text];
    const names = pieces.map(piece => this.#readName(piece, isFirst));
    // `Published Jan 3 | Updated Jan 8`; a by-line among them stays.
    if (
      pieces.length > 1 &&
      names.some(name => name?.part === 'updated' || name?.part === 'published')
    ) {
      pieces.forEach((text, index) => this.#open(names[index], {...line, text}));
      return true;
    }
    const [name] = names.length === 1 ? names : [this.#readName(line.text, isFirst)];
    if (!name) return false;
    this.#open(name, line);
    return true;
  }

  #open(name: NamedLine | undefined, line: Line): void {
    if (!name) {
      this.#addBody(line);
      return;
    }
    const {part, rest} = name;
    if (part === 'updated' || part === 'published') {
      this.metaAt.add(this.body.length);
      const [count = '', articles = ''] = CLOSING_COUNT.exec(rest) ?? [];
      const isCount = count === rest || (count !== '' && this.#readDate(rest).edtf === '');
      if (isCount) this.articleCounts.add(Number(articles));
      this[part].push((isCount ? rest.slice(0, -count.length) : rest).trim());
      return;
    }
    this.#part = part === 'timeline' ? 'timeline' : 'sources';
    this.#isMarkedList = false;
    this.#listLength = 0;
    const count = COUNT.exec(rest)?.[1];
    if (count) (part === 'timeline' ? this.eventCounts : this.articleCounts).add(Number(count));
    else if (part === 'sources' && rest) this.#addInline(rest);
  }

  /** The part that a line names, where what follows the name is no sentence. */
  #readName(text: string, isFirst: boolean): NamedLine | undefined {
    const name = this.#vocabulary.readName(text);
    if (!name || name.part === 'by' || (isFirst && name.rest)) return undefined;
    return this.#isNamed(name, text) ? name : undefined;
  }

  #isNamed({part, rest, hasColon, isLast}: NamedLine, line: string): boolean {
    if (part === 'updated' || part === 'published') {
      return line.length <= MAX_META && this.#isTime(rest, hasColon && !isLast);
    }
    if (isLast) return false;
    if (!rest) return true;
    if (COUNT.test(rest)) return true;
    if (part === 'timeline')
      return isTail(rest) && !hasColon && (isHeadingLine(line) || startsLower(rest));
    return hasColon && !isHeadingLine(line) && splitInline(rest).length > 0;
  }

  /** `Jan 8, 2026 (4 articles)`, `2 hours ago (4 articles)`, or nothing. */
  #isTime(rest: string, hasColon: boolean): boolean {
    const words = rest.replace(CLOSING_COUNT, '').trim();
    if (!words || CLOSING_COUNT.test(rest) || this.#readDate(words).edtf) return true;
    const isTop = this.body.length <= MAX_LINES_ABOVE && !/[.。]$|\[/.test(words);
    return (hasColon || isTop) && words.length <= MAX_TIME && /\p{Nd}/u.test(words);
  }

  #addInline(rest: string): void {
    const lines = splitInline(rest);
    for (const text of lines)
      this.sources.push({text, indent: 0, isAfterBlank: false, isName: true});
    this.#isMarkedList = true;
    this.#listLength = lines.length;
  }

  /** Whether a list that is open ends before a line. */
  #isEnd({text, isAfterBlank}: Line, start: EntryStart | undefined): boolean {
    if (this.#part === 'body') return true;
    if (isHeadingLine(text) && !start) {
      const isDay = this.#part === 'timeline' && isDateAlone(text, this.#readDate);
      if (!isDay && (readMark(text)?.level ?? 0) < 7) return true;
      return !isDay && this.#listLength > 0 && !/\d/.test(text);
    }
    if (this.#part === 'timeline' || start || !this.#listLength) return false;
    if (CLOSING_NOTE.test(text)) return true;
    if (!isAfterBlank || isAddress(text) || !this.#hasWords()) return false;
    return this.#isMarkedList || !looksLikeSource(text);
  }

  /** Whether the last entry has more than its bullet and its number. */
  #hasWords(): boolean {
    const last = this.sources.at(-1)?.text ?? '';
    return readEntryStart(last)?.rest !== '';
  }

  #addEntry(line: Line, start: EntryStart | undefined): void {
    this[this.#part === 'timeline' ? 'timeline' : 'sources'].push(line);
    this.#isMarkedList ||= start !== undefined;
    this.#listLength++;
  }

  #addBody(line: Line): void {
    if (this.#part !== 'body') this.#close();
    this.body.push({...line, isNewPart: this.#isNewPart});
    this.#isNewPart = false;
  }

  #close(): void {
    this.#part = 'body';
    this.#isNewPart = true;
  }
}

/** `of the dispute`, `des Streits`: a name goes on. */
function isTail(rest: string): boolean {
  return rest.length <= MAX_NAME_TAIL && !/[.!?。]$|\[\d/.test(rest);
}

function startsLower(words: string): boolean {
  return /^(?:of|for|du|de|des|del|della|dei|der|zum|zur|van|von)\s/i.test(words);
}

/** `[1] Courier: …`; a step of a plan has no bracket and no address. */
function isSourceLine({form, rest}: EntryStart): boolean {
  return form === 'bracket' || /https?:\/\//.test(rest);
}

/** An entry with neither bullet nor number. */
function looksLikeSource(line: string): boolean {
  return /https?:\/\/|: |：|[“"„«「《]|\s[–—|-]\s/.test(line) && !/^\p{Ll}/u.test(line);
}

/** The entries of `City Gazette [1], Island Post [2]`, of `AP, Reuters` or of addresses. */
function splitInline(rest: string): string[] {
  const [first = '', ...parts] = rest.split(NUMBER_BEHIND);
  if (parts.length > 1 && first) {
    const names = [first, ...parts.filter((_, index) => index % 2 === 1)];
    const ids = parts.filter((_, index) => index % 2 === 0);
    if (names.pop()?.trim() || !names.every(isShortName)) return [];
    return ids.map((id, index) => `[${id}] ${(names[index] ?? '').trim()}`);
  }
  if (parts.length > 1) {
    return parts.flatMap((id, index) =>
      index % 2 ? [] : [`[${id}] ${(parts[index + 1] ?? '').trim()}`],
    );
  }
  const names = rest.split(/\s*[,;，；、|]\s*/).filter(Boolean);
  const isList = names.every(name => isAddress(name) || isShortName(name));
  return isList ? names.map(name => `• ${name}`) : [];
}

function isShortName(name: string): boolean {
  return (
    name.split(/\s+/).length <= 5 &&
    name.length <= 40 &&
    /^[\p{Lu}\p{Lo}\d]/u.test(name) &&
    !/[.!?。:：]$/.test(name)
  );
}

/** How many lines of a text begin with a date, where no timeline was found. */
export function countDated(lines: readonly Line[], readDate: ReadDate): number {
  return lines.filter(({text}) => startsWithDate(text, readDate)).length;
}
