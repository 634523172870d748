import {issue, type Issue} from '../model/issues.js';
import type {EventDraft} from '../model/draft.js';
import {DayAbove} from './day-above.js';
import {withoutEmpty, type PartReading} from './reading.js';
import {dayOfLiveBlog} from './live-blog.js';
import {cellsOf, isTableRule} from './table-rows.js';
import type {ReadDate} from './text-citation.js';
import {withoutCount} from './counted-events.js';
import {withoutBullet} from './text-entries.js';
import {endsSentence, readMark, type Line, type Mark} from './text-lines.js';
import type {TextContext} from './text-context.js';
import {MAX_DATE, withoutEmphasis} from './text-moments.js';
import {MomentFinder, type DatedMoment} from './timeline-moments.js';

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
  reader.startLiveBlog(dayOfLiveBlog(events, published, context.readDate));
  events.forEach((line, index) => reader.add(line, events[index + 1]));
  return {items: reader.items.map(withoutEmpty), issues: reader.issues, notes: reader.notes};
}

class TimelineReader {
  readonly items: Required<Pick<EventDraft, 'date' | 'label' | 'heading' | 'text'>>[] = [];
  readonly issues: Issue[] = [];
  /** What may go on with the last event, or be a note below the timeline. */
  notes: Line[] = [];
  readonly #readDate: ReadDate;
  readonly #day: DayAbove;
  readonly #moments: MomentFinder;
  /** Whether nothing stands below the heading yet. */
  #isFresh = false;
  /** Whether each event is a post, with a title of its own. */
  #isLive = false;

  constructor({readDate, vocabulary, lang}: TextContext, published: readonly string[]) {
    this.#readDate = readDate;
    const year = published.map(date => readDate(date).edtf.slice(0, 4)).find(Boolean) ?? '';
    this.#day = new DayAbove(readDate, lang, year);
    this.#moments = new MomentFinder(readDate, this.#day, vocabulary);
  }

  /** @param day - `''` where there is none. */
  startLiveBlog(day: string): void {
    if (!day) return;
    this.#isLive = true;
    this.#day.words = day;
    const message =
      `The events have clocks alone, and were taken for those of ${day}. ` +
      'If they are of another day, write it on a line above them.';
    this.issues.push(issue('heading-guessed', 'timeline', message));
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
    const moment = this.#moments.find(words);
    if (moment && mark && this.#isAboveText(mark, next)) this.#addHeaded(moment);
    else if (moment) this.#addEvent(moment);
    else if (bare !== written) this.#addPlain(words);
    else this.#addParagraph(line, words, next);
  }

  /** A line that has no moment and no bullet. */
  #addParagraph(line: Line, words: string, next?: Line): void {
    const isParted = line.isAfterBlank || this.notes.length > 0;
    if (this.#isLive && !isParted) this.#takeTitle();
    if (this.#isHeadingBelow(line, next)) this.notes.push(line);
    else if (this.#isNewUnderHeading()) this.#addPlain(words);
    else if (this.items.at(-1)?.text && isParted) this.notes.push(line);
    else this.#goOn(words, ' ');
  }

  /** `**2011 — The first ban**` above a paragraph; other bold events have their text in the line. */
  #isAboveText(mark: Mark, next?: Line): boolean {
    if (mark.rest || !next || readMark(next.text) || withoutBullet(next.text) !== next.text)
      return false;
    return !this.#moments.find(next.text);
  }

  #addHeaded(moment: DatedMoment): void {
    this.#addEvent({...moment, text: ''});
    const last = this.items.at(-1);
    if (last) last.heading = moment.text;
  }

  /** `Date⇥Event` above `Jan 6, 2026⇥Lee meets Xi` */
  #isTableHead(line: string, next?: Line): boolean {
    const isAbove = line.includes('\t') && next?.text.includes('\t') === true;
    return isAbove && !/\p{Nd}/u.test(line) && this.#moments.find(next.text) !== undefined;
  }

  /** `| Jan 6, 2026 | Lee meets Xi | [1] |` */
  #addRow(line: string): boolean {
    const [words = '', ...cells] = cellsOf(line).map(withoutEmphasis);
    const text = cells.filter(Boolean).join(' ');
    if (!words && !text) return false;
    const date = this.#readDate(words).edtf ? undefined : this.#moments.dateInYearSaid(words);
    if (words) this.#addEvent({words, text, date});
    else this.#addPlain(text);
    return true;
  }

  /** A date alone, which is the day or the year of what comes below. */
  #addHeading(line: string, next?: Line): boolean {
    if (line.length > MAX_DATE) return false;
    const words = line.replace(/[\s:：]+$/, '');
    if (!this.#day.take(words)) {
      const below = next && withoutEmphasis(withoutBullet(next.text));
      if (!below || !this.#moments.isAboveClock(words, below)) return false;
      this.#day.words = words;
    }
    this.#isFresh = true;
    return true;
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
    return text.length <= MAX_DATE && endsSentence(next.text) && !this.#moments.find(next.text);
  }

  /** `18:40 | Road reopens` above the text of the post. */
  #takeTitle(): void {
    const last = this.items.at(-1);
    const isTitle = last && !last.heading && last.text.length <= MAX_DATE;
    if (!isTitle || endsSentence(last.text)) return;
    last.heading = last.text;
    last.text = '';
  }

  #isNewUnderHeading(): boolean {
    if (!this.#day.words || this.#isLive) return false;
    return this.#isFresh || (!this.notes.length && endsSentence(this.items.at(-1)?.text ?? ''));
  }

  #addPlain(text: string): void {
    this.#flushNotes();
    const {edtf, label} = this.#day.words ? this.#readDate(this.#day.words) : {edtf: '', label: ''};
    this.#push({date: edtf, label, text});
  }

  #push(event: {date: string; label: string; text: string}): void {
    this.#moments.follow(event.date);
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
