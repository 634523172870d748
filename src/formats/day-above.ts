import {dateUnder, dayInMonth, isWeekdayIn, withMinutes} from './dates-below.js';
import type {PrintedDate} from './printed-dates.js';
import type {ReadDate} from './text-citation.js';

const DAY = /^\d{4}-\d\d-\d\d/;

/** The day, the year or the moment that stands above the events of a timeline. */
export class DayAbove {
  /** As printed; `''` where there is none. */
  words = '';
  readonly #readDate: ReadDate;
  readonly #lang: string;
  /** In which the story was published. */
  readonly #yearOfStory: string;

  constructor(readDate: ReadDate, lang: string, yearOfStory: string) {
    this.#readDate = readDate;
    this.#lang = lang;
    this.#yearOfStory = yearOfStory;
  }

  /** The words, where they are a year: `2026` above `6 January`. */
  get year(): string {
    return /^\d{4}$/.test(this.#readDate(this.words).edtf) ? this.words : '';
  }

  /** Takes a line that is a date alone; `false` where it is none. */
  take(line: string): boolean {
    const {year} = this;
    const day = dayInMonth(line, this.#readDate(this.words).edtf);
    if (this.#readDate(line).edtf) this.words = line;
    else if (dateUnder(line, year, this.#readDate)) this.words = `${year} ${line}`;
    else if (day) this.words = day;
    else if (isWeekdayIn(line, this.#yearOfStory, this.#readDate, this.#lang))
      this.words = `${line}, ${this.#yearOfStory}`;
    else return false;
    return true;
  }

  /** `8 a.m.` below `Monday, March 2, 2026`, whose weekday the date says. */
  findClock(words: string): PrintedDate | undefined {
    const {edtf} = this.#readDate(this.words);
    // Else each line below `Saturday` would be asked for eight dates.
    if (!DAY.test(edtf)) return undefined;
    return [edtf, this.words]
      .map(day => dateUnder(withMinutes(words), day, this.#readDate))
      .find(found => found?.edtf.includes('T'));
  }

  /** The date of `8:15` below `Jan 6, 2026`, of `6 January` below `2026`, of `Later` below a day. */
  dateOf(words: string): PrintedDate {
    const found = this.findClock(words) ?? dateUnder(words, this.words, this.#readDate);
    if (found) return found;
    const label = `${this.words}, ${words}`;
    const {edtf} = this.#readDate(this.words);
    return edtf ? {edtf, label, flaw: ''} : this.#readDate(label);
  }
}

/** `Updated: 11.40` on the day on which the story was published, as EDTF; others as printed. */
export function completeTimes(
  updated: readonly string[],
  published: readonly string[],
  readDate: ReadDate,
): string[] {
  const day = published.map(words => readDate(words).edtf.slice(0, 10)).find(Boolean) ?? '';
  return updated.map(words => {
    const isDated = !words || readDate(words).edtf !== '';
    return isDated ? words : (dateUnder(withMinutes(words), day, readDate)?.edtf ?? words);
  });
}
