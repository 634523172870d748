import {isMeta, readCount, readNames, readTime} from './text-block-names.js';
import type {ReadDate} from './text-citation.js';
import {isAddress, readEntryStart, type EntryStart} from './text-entries.js';
import {splitInline} from './text-inline-list.js';
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

/** A note in brackets or italics below a list. */
const CLOSING_NOTE = /^(?:[(（](?!\d).{20,}[)）]|([*_])(?![*_\s]).{10,}\1)$/;

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
    const isAtEnd = isList && list.length > 0;
    this.sources.push(...(isAtEnd ? this.body.splice(first) : this.#takeNotes(starts)));
    this.isUnnamed = this.sources.length > 0;
  }

  /** `[1] Courier: …` below each section, where all such lines count on. */
  #takeNotes(starts: readonly (EntryStart | undefined)[]): BodyLine[] {
    const isNote = (start?: EntryStart): boolean => start?.form === 'bracket' && start.rest !== '';
    const ids = starts.filter(isNote).map(start => start?.id);
    if (!ids.length || ids.some((id, index) => id !== `${index + 1}`)) return [];
    const lines = this.body.splice(0);
    this.body.push(...lines.filter((_, index) => !isNote(starts[index])));
    return lines.filter((_, index) => isNote(starts[index]));
  }

  /** A line that names a part, or tells when the story was changed. */
  #addNamed(line: Line): boolean {
    const linesAbove = this.body.length;
    const place = {linesAbove, isFirst: !linesAbove && this.#part === 'body'};
    const pieces = readNames(line.text, place, this.#vocabulary, this.#readDate);
    for (const {text, name} of pieces) {
      if (!name) this.#addBody({...line, text});
      else if (isMeta(name)) this.#addTime(name);
      else this.#open(name);
    }
    return pieces.length > 0;
  }

  #addTime({part, rest}: NamedLine): void {
    const {time, articles} = readTime(rest, this.#readDate);
    this.metaAt.add(this.body.length);
    if (articles !== undefined) this.articleCounts.add(articles);
    this[part === 'updated' ? 'updated' : 'published'].push(time);
  }

  #open({part, rest}: NamedLine): void {
    this.#part = part === 'timeline' ? 'timeline' : 'sources';
    this.#isMarkedList = false;
    this.#listLength = 0;
    const isDay = part === 'timeline' && this.#readDate(rest).edtf !== '';
    const count = isDay ? undefined : readCount(rest);
    // `Timeline – 3 August 2026`
    if (isDay) this.timeline.push({text: rest, indent: 0, isAfterBlank: true});
    else if (count) (part === 'timeline' ? this.eventCounts : this.articleCounts).add(count);
    else if (part === 'sources' && rest) this.#addInline(rest);
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

/** `[1] Courier: …`; a step of a plan has no bracket and no address. */
function isSourceLine({form, rest}: EntryStart): boolean {
  return form === 'bracket' || /https?:\/\//.test(rest);
}

/** An entry with neither bullet nor number. */
function looksLikeSource(line: string): boolean {
  return /https?:\/\/|: |：|[“"„«「《]|\s[–—|-]\s/.test(line) && !/^\p{Ll}/u.test(line);
}

/** How many lines of a text begin with a date, where no timeline was found. */
export function countDated(lines: readonly Line[], readDate: ReadDate): number {
  return lines.filter(({text}) => startsWithDate(text, readDate)).length;
}
