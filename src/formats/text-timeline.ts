import {issue, type Issue} from '../model/issues.js';
import type {EventDraft} from '../model/draft.js';
import type {PrintedDate} from './printed-dates.js';
import {dateUnder} from './dates-below.js';
import {DayAbove} from './day-above.js';
import {findAnyDate} from './spaced-dates.js';
import {withoutEmpty, type PartReading} from './reading.js';
import {cellsOf, isTableRule} from './table-rows.js';
import type {ReadDate} from './text-citation.js';
import {withoutCount} from './counted-events.js';
import {withoutBullet} from './text-entries.js';
import {fold} from './text-language.js';
import {endsSentence, readMark, type Line, type Mark} from './text-lines.js';
import type {TextContext} from './text-context.js';
import {MAX_DATE, MAX_MOMENT, momentsOf, withoutEmphasis, type Moment} from './text-moments.js';

/** `[13:10] The level falls.` */
const BRACKETED_CLOCK = /^[[(](\d\d?[:.h]\d\d)[\])]\s*(?:[-–—:]\s+)?/;
/** `6:30 p.m. The spillway is opened.` */
const BARE_CLOCK = new RegExp(
  String.raw`^(?:\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?|\sUhr)?|\d{1,2}\s?[ap]\.?m\.?|\d{1,2}\sUhr)` +
    String.raw`\s+(?=[\p{L}\p{N}“"„«])`,
  'iu',
);
/** `Uhr`, `WIB`, `Ortszeit` between a clock and its colon. */
const MAX_ZONE = 12;

/** A moment whose date is known from what stands above it. */
interface DatedMoment extends Moment {
  date?: PrintedDate | undefined;
}

export interface TimelineReading extends PartReading<EventDraft> {
  /** The paragraphs that follow the last event, behind a blank line. */
  notes: Line[];
}

/**
 * Reads a timeline. An event is a line that starts with a date, or with the name of a moment before
 * a dash or a colon (`The day after – …`, `5:40 a.m.: …`), a bullet, or a row of a table; other lines
 * go on with the event before, in a new paragraph where a blank line is between. A date that stands
 * alone is the day, or the year, of the events below it.
 */
export function readTimeline(
  lines: readonly Line[],
  context: TextContext,
  published: readonly string[] = [],
): TimelineReading {
  const reader = new TimelineReader(context, published);
  const events = withoutCount(lines, context.readDate);
  events.forEach((line, index) => reader.add(line, events[index + 1]));
  return {items: reader.items.map(withoutEmpty), issues: reader.issues, notes: reader.notes};
}

class TimelineReader {
  readonly items: Required<Pick<EventDraft, 'date' | 'label' | 'heading' | 'text'>>[] = [];
  readonly issues: Issue[] = [];
  /** What may go on with the last event, or be a note below the timeline. */
  notes: Line[] = [];
  readonly #readDate: ReadDate;
  readonly #momentWord: RegExp;
  readonly #day: DayAbove;
  /** Of the last event that has a date, and of the one before. */
  #lastDates: readonly [string, string] = ['', ''];
  /** Whether nothing stands below the heading yet. */
  #isFresh = false;

  constructor({readDate, vocabulary, lang}: TextContext, published: readonly string[]) {
    this.#readDate = readDate;
    const year = published.map(date => readDate(date).edtf.slice(0, 4)).find(Boolean) ?? '';
    this.#day = new DayAbove(readDate, lang, year);
    this.#momentWord = new RegExp(
      `\\p{Nd}|(?<![a-z])(?:${vocabulary.words('moments')})(?![a-z])`,
      'u',
    );
  }

  add(line: Line, next?: Line): void {
    const {text: written} = line;
    if (isTableRule(written)) return;
    // `Date | Event` above `--- | ---`
    if (written.includes('|') && next && isTableRule(next.text)) return;
    if (written.startsWith('|') && this.#addRow(written)) return;
    if (!this.items.length && this.#isTableHead(written, next)) return;
    const bare = withoutBullet(written);
    const mark = readMark(bare);
    const words = withoutEmphasis(mark && !mark.rest ? mark.words : bare);
    if (this.#addHeading(words, next)) return;
    const moment = this.#findMoment(words);
    if (moment && mark && this.#isAboveText(mark, next)) this.#addHeaded(moment);
    else if (moment) this.#addEvent(moment);
    else if (bare !== written) this.#addPlain(words);
    else this.#addParagraph(line, words, next);
  }

  /** A line that has no moment and no bullet. */
  #addParagraph(line: Line, words: string, next?: Line): void {
    const isParted = line.isAfterBlank || this.notes.length > 0;
    if (this.#isHeadingBelow(line, next)) this.notes.push(line);
    else if (this.#isNewUnderHeading()) this.#addPlain(words);
    else if (this.items.at(-1)?.text && isParted) this.notes.push(line);
    else this.#goOn(words, ' ');
  }

  /** `**2011 — The first ban**` above a paragraph; other bold events have their text in the line. */
  #isAboveText(mark: Mark, next?: Line): boolean {
    if (mark.rest || !next || readMark(next.text) || withoutBullet(next.text) !== next.text)
      return false;
    return !this.#findMoment(next.text);
  }

  #addHeaded(moment: DatedMoment): void {
    this.#addEvent({...moment, text: ''});
    const last = this.items.at(-1);
    if (last) last.heading = moment.text;
  }

  /** `Date⇥Event` above `Jan 6, 2026⇥Lee meets Xi` */
  #isTableHead(line: string, next?: Line): boolean {
    const isAbove = line.includes('\t') && next?.text.includes('\t') === true;
    return isAbove && !/\p{Nd}/u.test(line) && this.#findMoment(next.text) !== undefined;
  }

  /** `| Jan 6, 2026 | Lee meets Xi | [1] |` */
  #addRow(line: string): boolean {
    const [words = '', ...cells] = cellsOf(line).map(withoutEmphasis);
    const text = cells.filter(Boolean).join(' ');
    if (!words && !text) return false;
    const date = this.#readDate(words).edtf ? undefined : this.#dateInYearSaid(words);
    if (words) this.#addEvent({words, text, date});
    else this.#addPlain(text);
    return true;
  }

  /** A date alone, which is the day or the year of what comes below. */
  #addHeading(line: string, next?: Line): boolean {
    if (line.length > MAX_DATE) return false;
    const words = line.replace(/[\s:：]+$/, '');
    if (!this.#day.take(words)) {
      if (!this.#isMomentAbove(words, next)) return false;
      this.#day.words = words;
    }
    this.#isFresh = true;
    return true;
  }

  /** `Saturday` above `5:40 a.m.: …` */
  #isMomentAbove(words: string, next?: Line): boolean {
    const isMoment = words.length <= MAX_MOMENT && !endsSentence(words);
    if (!isMoment || !next || this.#findMoment(words) || !this.#momentWord.test(fold(words)))
      return false;
    const below = withoutEmphasis(withoutBullet(next.text));
    return (
      /^\D{0,6}\d{1,2}(?:[:h시時时点點]|\.\d\d\b)/.test(below) &&
      this.#findMoment(below) !== undefined
    );
  }

  /** The words before a separator that are a date, or may name a moment. */
  #findMoment(line: string): DatedMoment | undefined {
    const [clock = '', words = ''] = BRACKETED_CLOCK.exec(line) ?? [];
    if (clock) return {words, text: line.slice(clock.length)};
    const moments = momentsOf(line).filter(({words, text}) => words && text);
    const [first] = moments;
    const dated = findAnyDate(line, this.#readDate) ?? this.#findClock(line, first);
    if (dated || !first || first.words.length > MAX_MOMENT) return dated;
    const rest = line.slice(first.words.length);
    if (/^\s*(?:[-–—]{1,2}|[·→=])\s/.test(rest))
      return {...first, date: this.#dateBeforeDash(first.words)};
    if (!/^(?:\u3000|\s*[:：|｜\t])/.test(rest)) return undefined;
    const date =
      dateUnder(first.words, this.#day.year, this.#readDate) ?? this.#dateInYearSaid(first.words);
    if (date) return {...first, date};
    return this.#momentWord.test(fold(first.words)) ? first : undefined;
  }

  /** `6:30 p.m. The spillway is opened.` below `Feb 15, 2026` */
  #findClock(line: string, first?: Moment): Moment | undefined {
    const [start = ''] = BARE_CLOCK.exec(line) ?? [];
    const words = start.trim();
    // `午前6時20分　…`
    if (first && this.#day.findClock(first.words)?.label === '') return first;
    const isNamed = first !== undefined && first.words.length < start.length + MAX_ZONE;
    if (isNamed || !this.#day.findClock(words)) return undefined;
    return {words, text: line.slice(start.length)};
  }

  /** After a clock, `March 2, 2026, 11:40 p.m.`, the words `March 3` are a moment as printed. */
  #dateBeforeDash(words: string): PrintedDate | undefined {
    const isAfterClock = this.items.at(-1)?.date.includes('T');
    return isAfterClock ? undefined : this.#dateInYearSaid(words);
  }

  /** `Jan. 14:` after `Jan 6, 2026: …`, as long as the events stay in their order. */
  #dateInYearSaid(words: string): PrintedDate | undefined {
    const [last, beforeLast] = this.#lastDates;
    const [, year = ''] = /(\d{4})-\d\d[^/]*$/.exec(last) ?? [];
    const found = this.#day.words ? undefined : dateUnder(words, year, this.#readDate);
    if (!found || found.edtf < last !== last < beforeLast) return undefined;
    return {...found, label: found.label && words};
  }

  #addEvent({words, text, date}: DatedMoment): void {
    this.#flushNotes();
    const own = date ?? this.#readDate(words);
    if (own.edtf && !date) this.#day.words = '';
    const {edtf, label, flaw} = own.edtf || !this.#day.words ? own : this.#day.dateOf(words);
    if (flaw) {
      const message = `"${label}" is not a date like "Jan 6, 2026".`;
      this.issues.push(issue(flaw, `timeline[${this.items.length}].date`, message));
    }
    this.#push({date: edtf, label, text: text.replace(/\s*\t\s*/g, ' ')});
  }

  /** `What is known` between blank lines, above a paragraph: the text goes on. */
  #isHeadingBelow({text, isAfterBlank}: Line, next?: Line): boolean {
    if (!this.items.length || !isAfterBlank || endsSentence(text) || !next?.isAfterBlank)
      return false;
    return text.length <= MAX_DATE && endsSentence(next.text) && !this.#findMoment(next.text);
  }

  #isNewUnderHeading(): boolean {
    if (!this.#day.words) return false;
    return this.#isFresh || (!this.notes.length && endsSentence(this.items.at(-1)?.text ?? ''));
  }

  #addPlain(text: string): void {
    this.#flushNotes();
    const {edtf, label} = this.#day.words ? this.#readDate(this.#day.words) : {edtf: '', label: ''};
    this.#push({date: edtf, label, text});
  }

  #push(event: {date: string; label: string; text: string}): void {
    if (event.date) this.#lastDates = [event.date, this.#lastDates[0]];
    this.items.push({...event, heading: ''});
    this.#isFresh = false;
  }

  /** Paragraphs that an event follows belong to the one before. */
  #flushNotes(): void {
    for (const {text, isAfterBlank} of this.notes) this.#goOn(text, isAfterBlank ? '\n\n' : ' ');
    this.notes = [];
  }

  #goOn(line: string, gap: string): void {
    const last = this.items.at(-1);
    if (last) last.text = last.text ? last.text + gap + line : line;
    else this.#addPlain(line);
  }
}
