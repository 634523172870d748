import {
  isLabel,
  isMeta,
  readCount,
  readNames,
  readTime,
  type NamedPart,
} from './text-block-names.js';
import type {ReadDate} from './text-citation.js';
import type {TextContext} from './text-context.js';
import {isAddress, readEntryStart, type EntryStart} from './text-entries.js';
import {splitInline} from './text-inline-list.js';
import type {PartName, Vocabulary} from './text-language.js';
import {
  endsSentence,
  isHeadingLine,
  isRule,
  readMark,
  type BodyLine,
  type Line,
} from './text-lines.js';
import {isDatedHeading, momentsOf} from './text-moments.js';

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
  counts: Readonly<Record<'sources' | 'timeline', ReadonlySet<number>>>;
  /** What a label said: `Publisher: Harbour Courier`. */
  kicker: string;
  publisher: string;
  /** How the story was made. */
  disclosure: string;
}

const LETTER = /^[\p{L}“„"«「]/u;
const CITES = /[[［【(（]\d/;
const MAX_LINES_BELOW = 12;
/** Where a line may say how the story was made: so far down, or with as few lines below. */
const MAX_TOP_LINES = 5;
const MAX_LAST_LINES = 2;
/** A note in brackets or italics below a list. */
const CLOSING_NOTE = /^(?:[(（](?!\d).{20,}[)）]|([*_])(?![*_\s]).{10,}\1)$/;

/**
 * Sorts the lines of a text into blocks. A list goes from the line that names it to the next such
 * line, a heading, a rule, or a paragraph that is no entry; everything else is the body.
 */
export function splitBlocks(lines: readonly Line[], context: TextContext): TextBlocks {
  const splitter = new Splitter(context);
  lines.forEach((line, index) =>
    splitter.add(line, () => lines.slice(index + 1, index + 1 + MAX_LINES_BELOW)),
  );
  return splitter;
}

class Splitter implements TextBlocks {
  readonly body: BodyLine[] = [];
  readonly sources: Line[] = [];
  readonly timeline: Line[] = [];
  readonly updated: string[] = [];
  readonly published: string[] = [];
  readonly counts = {sources: new Set<number>(), timeline: new Set<number>()};
  kicker = '';
  publisher = '';
  disclosure = '';
  readonly #vocabulary: Vocabulary;
  readonly #readDate: ReadDate;
  readonly #findDisclosure: TextContext['findDisclosure'];
  #part: 'body' | 'sources' | 'timeline' = 'body';
  /** Whether something but the body, or a rule, was last. */
  #isNewPart = false;
  #isBelowMeta = false;
  /** Whether entries of the list that is open have bullets or numbers. */
  #isMarkedList = false;
  #listLength = 0;

  constructor({vocabulary, readDate, findDisclosure}: TextContext) {
    this.#findDisclosure = findDisclosure;
    this.#vocabulary = vocabulary;
    this.#readDate = readDate;
  }

  /** @param linesBelow - Asked for where a name may be a heading, which few lines are. */
  add(line: Line, linesBelow: () => readonly Line[]): void {
    if (this.#addNamed(line, linesBelow) || this.#takeDisclosure(line, linesBelow)) return;
    if (isRule(line.text)) {
      if (this.#part === 'body' || this.#listLength) this.#close();
      return;
    }
    const start = readEntryStart(line.text);
    if (start?.isDefinition && this.#part === 'body') this.sources.push(line);
    else if (this.#isEnd(line, start, linesBelow)) this.#addBody(line);
    else this.#addEntry(line, start);
  }

  /** A line that names a part, or tells when the story was changed. */
  #addNamed(line: Line, linesBelow: () => readonly Line[]): boolean {
    const linesAbove = this.#part === 'body' ? this.body.length : Infinity;
    const place = {linesAbove, isFirst: !linesAbove};
    const pieces = readNames(line.text, place, this.#vocabulary, this.#readDate);
    for (const {text, name} of pieces) {
      if (!name) this.#addUnnamed({...line, text}, linesBelow);
      else if (isLabel(name)) this.#addLabelled(line, name);
      else if (this.#isOfSource(line, name)) this.sources.push({...line, text: `- ${name.rest}`});
      else if (isMeta(name)) this.#addTime(name);
      else if (!name.rest && isProse(linesBelow())) this.#addBody(line);
      else this.#open(name);
    }
    return pieces.length > 0;
  }

  /** `Published 5 January 2026`, as a deeper bullet below a source. */
  #isOfSource({indent}: Line, {part}: NamedPart): boolean {
    return part === 'published' && indent > 0 && this.#part === 'sources' && this.#listLength > 0;
  }

  /** `Title: Tram approved` as `# Tram approved`, and a standfirst in italics. */
  #addLabelled(line: Line, {part, rest}: NamedPart): void {
    if (part === 'headline') this.#addBody({...line, text: `# ${rest}`});
    else if (part === 'summary') this.#addBody({...line, text: `*${rest}*`});
    else if (isField(part) && !this[part]) this[part] = rest;
    else this.#addBody(line);
  }

  /** `Summarised by AI from 4 articles`, near the top or at the very end. */
  #takeDisclosure(line: Line, linesBelow: () => readonly Line[]): boolean {
    const {text} = line;
    const isTop = this.#part === 'body' && this.body.length <= MAX_TOP_LINES;
    const isPlaced = isTop || linesBelow().length <= MAX_LAST_LINES;
    if (this.disclosure || !isPlaced) return false;
    const found = this.#findDisclosure?.(text);
    // Above the headline others stand beside it.
    if (!found || !(this.body.length || found.others)) return false;
    this.disclosure = found.disclosure;
    this.#isBelowMeta = true;
    if (found.others) this.#addBody({...line, text: found.others});
    return true;
  }

  /** `By Jane Doe` or `Summarised by AI` beside a date. */
  #addUnnamed(line: Line, linesBelow: () => readonly Line[]): void {
    if (!this.#takeDisclosure(line, linesBelow)) this.#addBody(line);
  }

  #addTime({part, rest}: NamedPart): void {
    const {time, articles} = readTime(rest, this.#readDate);
    this.#isBelowMeta = true;
    if (articles !== undefined) this.counts.sources.add(articles);
    this[part === 'updated' ? part : 'published'].push(time);
  }

  #open({part, rest}: NamedPart): void {
    const list = part === 'timeline' ? part : 'sources';
    this.#part = list;
    this.#isMarkedList = false;
    this.#listLength = 0;
    const isDay = part === 'timeline' && this.#readDate(rest).edtf !== '';
    const count = isDay ? undefined : readCount(rest);
    // `Timeline – 3 August 2026`
    if (isDay) this.timeline.push({text: rest, indent: 0, isAfterBlank: true});
    else if (count) this.counts[list].add(count);
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
  #isEnd(
    {text, isAfterBlank}: Line,
    start: EntryStart | undefined,
    linesBelow: () => readonly Line[],
  ): boolean {
    if (this.#part === 'body') return true;
    if (isHeadingLine(text) && !start) {
      const isDay = this.#part === 'timeline' && isDatedHeading(text, this.#readDate);
      if (!isDay && (readMark(text)?.level ?? 0) < 7) return true;
      return !isDay && this.#listLength > 0 && !/\d/.test(text);
    }
    if (this.#part === 'timeline' || start || !this.#listLength) return false;
    if (isAfterBlank && CLOSING_NOTE.test(text)) return true;
    if (!isAfterBlank || isAddress(text) || !this.#hasWords()) return false;
    return this.#isMarkedList || !startsSource(text, linesBelow());
  }

  /** Whether the last entry has more than its bullet and its number. */
  #hasWords(): boolean {
    const last = this.sources.at(-1)?.text ?? '';
    return readEntryStart(last)?.rest !== '';
  }

  #addEntry(line: Line, start: EntryStart | undefined): void {
    (this.#part === 'timeline' ? this.timeline : this.sources).push(line);
    this.#isMarkedList ||= start !== undefined;
    this.#listLength++;
  }

  #addBody(line: Line): void {
    if (this.#part !== 'body') this.#close();
    this.body.push({...line, isNewPart: this.#isNewPart, isBelowMeta: this.#isBelowMeta});
    this.#isNewPart = this.#isBelowMeta = false;
  }

  #close(): void {
    this.#part = 'body';
    this.#isNewPart = true;
  }
}

function isField(part: PartName): part is 'kicker' | 'publisher' | 'disclosure' {
  return part === 'kicker' || part === 'publisher' || part === 'disclosure';
}

/** An entry with neither bullet nor number. */
function looksLikeSource(line: string): boolean {
  return /https?:\/\/|: |：|[“"„«「《]|\s[–—|-]\s/.test(line) && !/^\p{Ll}/u.test(line);
}

/** Whether a line looks like a source, or an address closes the lines up to the next blank one. */
function startsSource(line: string, below: readonly Line[]): boolean {
  if (looksLikeSource(line)) return true;
  const end = below.findIndex(({isAfterBlank}) => isAfterBlank);
  return isAddress(below.at(end < 0 ? -1 : end - 1)?.text ?? '');
}

/** Whether only sentences that cite are below a line: then it is the heading of a section. */
function isProse(below: readonly Line[]): boolean {
  const isCiting = ({text}: Line): boolean =>
    LETTER.test(text) && CITES.test(text) && endsSentence(text) && !momentsOf(text).length;
  const end = below.findIndex(line => !isCiting(line));
  const next = below[end];
  const isHeading = !next || !/\d/.test(next.text);
  return end !== 0 && below.length > 0 && isHeading;
}
