import type {StoryDate} from '../model/dates.js';
import type {DateOptions} from '../model/format-date.js';
import {dateAt, DAY, isYears, YEAR, type Bin, type BinSize} from './bins.js';
import type {Scale} from './scale.js';

/** A label below the axis. */
export interface Tick {
  /** Position of the bin below which it stands. */
  bin: number;
  text: string;
  /**
   * `minor` is the upper row: days, months or hours. `major` is the lower one, which says their
   * year or day; `only` where it is the upper one. `middle` stands below the middle of its bin,
   * `flush` ends where its bin ends; without either it begins where its bin begins.
   */
  className: string;
  /** Where its text begins. */
  startPx: number;
}

/** Prints a date in the reader's language. */
export type PrintDate = (date: StoryDate, options?: DateOptions) => string;

/** Every bin has a label, or every second … */
const STRIDES = [1, 2, 3, 5, 6, 10, 20, 50, 100];
const GAP_PX = 10;

/** Wide enough at the size of the labels; measuring text would lay the page out twice. */
const LETTER_PX = 7;
/** From Hangul Jamo on: the scripts of East Asia, whose characters are about square. */
const WIDE_LETTER = /[\u1100-\uffdc]/;
const WIDE_LETTER_PX = 12;

/** Keeps the labels of a row apart, also those of different stretches. */
class Row {
  #endPx = -Infinity;

  /** Whether there is still room for a label, which it then has. */
  claim({startPx, text}: Tick): boolean {
    if (startPx < this.#endPx) return false;
    this.#endPx = startPx + widthOf(text) + GAP_PX;
    return true;
  }
}

/**
 * Chooses what to write below the axis, where there is room for it: days, months or hours in one
 * row, and below it their year or day, once and whenever it changes.
 *
 * @param widthPx - Of the axis, counted in pixels of text at its default size.
 * @param lang - BCP 47 language of the hours.
 */
export function chooseTicks(scale: Scale, widthPx: number, lang: string, print: PrintDate): Tick[] {
  const upper = new Row();
  const lower = new Row();
  const hours = new Intl.DateTimeFormat(lang, {hour: 'numeric', timeZone: 'UTC'});
  return scale.stretches.flatMap((stretch, index) => {
    const labels = new StretchLabels(scale, index, widthPx, {hours, print});
    const minors = labels.chooseMinors().filter(tick => upper.claim(tick));
    if (isYears(stretch.size)) return minors;
    const row = minors.length ? lower : upper;
    const name = minors.length ? 'major' : 'major only';
    return [...minors, ...labels.chooseMajors(name).filter(tick => row.claim(tick))];
  });
}

interface Writer {
  hours: Intl.DateTimeFormat;
  print: PrintDate;
}

/** The labels of one stretch. Pixels are counted from the start of the axis. */
class StretchLabels {
  readonly #bins: readonly Bin[];
  readonly #size: BinSize;
  /** Position of its first bin on the whole axis. */
  readonly #first: number;
  readonly #isLast: boolean;
  readonly #startPx: number;
  readonly #binPx: number;
  /** Where the next stretch begins, or the axis ends. */
  readonly #endPx: number;
  readonly #writer: Writer;
  /** Whether every bin has a label, which then stands below its middle. */
  #isMiddle = false;

  constructor({bins, stretches}: Scale, index: number, widthPx: number, writer: Writer) {
    const {first, last, size} = stretches[index] ?? {first: 0, last: 0, size: YEAR};
    const share = bins[first]?.share ?? {from: 0, to: 0};
    this.#bins = bins.slice(first, last + 1);
    this.#size = size;
    this.#first = first;
    this.#isLast = index === stretches.length - 1;
    this.#startPx = widthPx * share.from;
    this.#binPx = widthPx * (share.to - share.from);
    this.#endPx = widthPx * (bins[last + 1]?.share.from ?? 1);
    this.#writer = writer;
  }

  /** Where a bin begins. */
  #startOf(bin: Bin): number {
    return this.#startPx + (bin.index - (this.#bins[0]?.index ?? 0)) * this.#binPx;
  }

  #write({fromMs}: Bin, precision: BinSize, part: DateOptions['part'] = 'full'): string {
    return this.#writer.print(dateAt(fromMs, precision), {style: 'short', part});
  }

  /** What a bin is called: `2026`, `Jan 6`, `3 PM`. */
  #minor(bin: Bin): string {
    if (isYears(this.#size)) return this.#major(bin);
    if (this.#size.unit === 'hour') return this.#writer.hours.format(bin.fromMs);
    return this.#write(bin, this.#size, 'omit-year');
  }

  /** What that is a part of: `2026` for a day or a month, `Jan 6, 2026` for an hour. */
  #major(bin: Bin): string {
    return this.#write(bin, this.#size.unit === 'hour' ? DAY : YEAR);
  }

  /** As many bins as have room for their labels; of years, at least the first. */
  chooseMinors(): Tick[] {
    const years = isYears(this.#size);
    const stride = STRIDES.find(
      each => this.#isRound(each) && this.#haveRoom(this.#everyNth(each)),
    );
    this.#isMiddle = stride === 1;
    const lone = years ? this.#bins.slice(0, 1) : [];
    const bins = stride ? this.#everyNth(stride) : lone;
    const name = years ? 'major only' : 'minor';
    return bins.map(bin => {
      const text = this.#minor(bin);
      const spacePx = this.#isMiddle ? this.#binPx - widthOf(text) : 0;
      const className = this.#isMiddle ? `${name} middle` : name;
      return this.#tick(bin, text, className, spacePx / 2);
    });
  }

  /**
   * Whether steps of `stride` bins end where a year or a day ends: labels at January, April, July
   * and October, but not at every fifth month.
   */
  #isRound(stride: number): boolean {
    const {unit, count} = this.#size;
    const step = stride * count;
    if (isYears(this.#size) || unit === 'day') return true;
    return unit === 'month' ? 12 % step === 0 : step < 24 && 24 % step === 0;
  }

  /** Days are counted from the first, other bins so that labels are round: 1910, 1920, 1930. */
  #everyNth(stride: number): Bin[] {
    const isLone = this.#bins.length === 1;
    const isDay = this.#size.unit === 'day';
    const nth = this.#bins.filter(
      (bin, index) => isLone || (isDay ? index : bin.index) % stride === 0,
    );
    return stride === 1 ? nth : nth.filter(bin => this.#fits(bin));
  }

  #haveRoom(bins: readonly Bin[]): boolean {
    return bins.length > 0 && bins.every((bin, index) => this.#fits(bin, bins[index + 1]));
  }

  /**
   * Whether the label of a bin ends before that of the next begins, or else before its stretch
   * ends.
   */
  #fits(bin: Bin, next?: Bin): boolean {
    const endPx = this.#startOf(bin) + widthOf(this.#minor(bin));
    if (next) return endPx + GAP_PX <= this.#startOf(next);
    return endPx <= Math.max(this.#endPx, this.#startOf(bin) + this.#binPx);
  }

  /** @param name - The class of their row. */
  chooseMajors(name: string): Tick[] {
    const changes = this.#bins.filter((bin, index) => {
      const before = this.#bins[index - 1];
      return !before || this.#major(bin) !== this.#major(before);
    });
    return changes.flatMap((bin, index) => {
      const next = changes[index + 1];
      return !index && next && this.#givesWay(bin, next) ? [] : this.#placeMajor(bin, name);
    });
  }

  /**
   * A first year that has only begun in its middle gives way if the second has no room beside it.
   */
  #givesWay(first: Bin, second: Bin): boolean {
    const text = this.#major(first);
    const isWhole = this.#major({...first, fromMs: first.fromMs - 1}) !== text;
    return !isWhole && this.#startOf(first) + widthOf(text) + GAP_PX > this.#startOf(second);
  }

  /** None where it would reach beyond its stretch, and stand below the next one. */
  #placeMajor(bin: Bin, name: string): Tick[] {
    const text = this.#major(bin);
    const spacePx = this.#binPx - widthOf(text);
    if (this.#isMiddle && spacePx >= 0) {
      return [this.#tick(bin, text, `${name} middle`, spacePx / 2)];
    }
    if (this.#startOf(bin) + widthOf(text) <= this.#endPx) return [this.#tick(bin, text, name)];
    return this.#isLast ? [this.#tick(bin, text, `${name} flush`, spacePx)] : [];
  }

  #tick(bin: Bin, text: string, className: string, indentPx = 0): Tick {
    const position = this.#first + this.#bins.indexOf(bin);
    return {bin: position, text, className, startPx: this.#startOf(bin) + indentPx};
  }
}

function widthOf(text: string): number {
  const widths = [...text].map(letter => (WIDE_LETTER.test(letter) ? WIDE_LETTER_PX : LETTER_PX));
  return widths.reduce((sum, width) => sum + width, 0);
}
