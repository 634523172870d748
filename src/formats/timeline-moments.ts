import {dateUnder} from './dates-below.js';
import type {DayAbove} from './day-above.js';
import type {PrintedDate} from './printed-dates.js';
import {findAnyDate} from './spaced-dates.js';
import {fold, type Vocabulary} from './text-language.js';
import type {ReadDate} from './text-citation.js';
import {endsSentence} from './text-lines.js';
import {MAX_MOMENT, momentsOf, type Moment} from './text-moments.js';

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
/** What may stand before a clock: `午前6時20分`. */
const STARTS_WITH_CLOCK = /^\D{0,6}\d{1,2}(?:[:h시時时点點]|\.\d\d\b)/;
const DASH = /^\s*(?:[-–—]{1,2}|[·→=])\s/;
const COLON = /^(?:\u3000|\s*[:：|｜\t])/;
const LAST_YEAR = /(\d{4})-\d\d[^/]*$/;

/** A moment whose date is known from what stands above it. */
export interface DatedMoment extends Moment {
  date?: PrintedDate | undefined;
}

/** Finds the moment that a line of a timeline begins with. */
export class MomentFinder {
  readonly #readDate: ReadDate;
  readonly #day: DayAbove;
  /** What names a moment before a colon, where other words are a sentence. */
  readonly #momentWord: RegExp;
  /** Of the last event that has a date, and of the one before it. */
  #last = '';
  #beforeLast = '';
  #isAfterClock = false;

  constructor(readDate: ReadDate, day: DayAbove, vocabulary: Vocabulary) {
    this.#readDate = readDate;
    this.#day = day;
    this.#momentWord = new RegExp(
      `\\p{Nd}|(?<![a-z])(?:${vocabulary.words('moments')})(?![a-z])`,
      'u',
    );
  }

  /** Takes note of the date of an event; `''` where it has none. */
  follow(date: string): void {
    this.#isAfterClock = date.includes('T');
    if (!date) return;
    this.#beforeLast = this.#last;
    this.#last = date;
  }

  /** The words before a separator that are a date, or may name a moment. */
  find(line: string): DatedMoment | undefined {
    const [clock = '', words = ''] = BRACKETED_CLOCK.exec(line) ?? [];
    if (clock) return {words, text: line.slice(clock.length)};
    const [first] = momentsOf(line).filter(({words, text}) => words && text);
    const dated = findAnyDate(line, this.#readDate) ?? this.#findClock(line, first);
    if (dated || !first || first.words.length > MAX_MOMENT) return dated;
    const rest = line.slice(first.words.length);
    if (DASH.test(rest)) return {...first, date: this.#dateBeforeDash(first.words)};
    return COLON.test(rest) ? this.#findBeforeColon(first) : undefined;
  }

  /** Whether words name a moment that the clocks below belong to: `Saturday` above `5:40 a.m.: …`. */
  isAboveClock(words: string, below: string): boolean {
    const mayBeMoment = words.length <= MAX_MOMENT && !endsSentence(words);
    if (!mayBeMoment || this.find(words) || !this.#momentWord.test(fold(words))) return false;
    return STARTS_WITH_CLOCK.test(below) && this.find(below) !== undefined;
  }

  /** `Jan. 14:` after `Jan 6, 2026: …`, as long as the events stay in their order. */
  dateInYearSaid(words: string): PrintedDate | undefined {
    if (this.#day.words) return undefined;
    const [, year = ''] = LAST_YEAR.exec(this.#last) ?? [];
    const found = dateUnder(words, year, this.#readDate);
    const isNewestFirst = this.#last < this.#beforeLast;
    if (!found || found.edtf < this.#last !== isNewestFirst) return undefined;
    return {...found, label: found.label && words};
  }

  #findBeforeColon(moment: Moment): DatedMoment | undefined {
    const {words} = moment;
    const date = dateUnder(words, this.#day.year, this.#readDate) ?? this.dateInYearSaid(words);
    if (date) return {...moment, date};
    return this.#momentWord.test(fold(words)) ? moment : undefined;
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
    return this.#isAfterClock ? undefined : this.dateInYearSaid(words);
  }
}
