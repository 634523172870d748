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

/** One stretch of the axis, in pixels. */
interface Ruler {
  bins: readonly Bin[];
  size: BinSize;
  /** Position of its first bin on the whole axis. */
  first: number;
  isLast: boolean;
  binPx: number;
  /** Where the next stretch begins, or the axis ends. */
  endPx: number;
  startOf(bin: Bin): number;
}

/** What a bin is called, and what that is part of: `Jan 6` and `2026`, `3 PM` and `Jan 6, 2026`. */
interface Names {
  minor(bin: Bin): string;
  major(bin: Bin): string;
}

/** The bins that have a label in the upper row. */
interface Marked {
  bins: readonly Bin[];
  /** Whether all of them have one, which then stands below the middle of its bin. */
  isEach: boolean;
}

interface MajorStyle {
  /** The class of its row. */
  base: string;
  /** Whether it stands below the middle of its bin, if that is wide enough. */
  isMiddle: boolean;
}

/** Keeps the labels of a row apart, also those of different stretches. */
class Row {
  #endPx = -Infinity;

  /** Whether there is still room for a text, which it then has. */
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
  return scale.stretches.flatMap(({size}, stretch) => {
    const ruler = rulerOf(scale, stretch, widthPx);
    const names = namesOf(size, hours, print);
    const marked = chooseMarked(ruler, names);
    const minors = minorTicks(ruler, names, marked).filter(tick => upper.claim(tick));
    if (isYears(size)) return minors;
    const row = minors.length ? lower : upper;
    const style = {base: minors.length ? 'major' : 'major only', isMiddle: marked.isEach};
    const majors = majorTicks(ruler, names, style).filter(tick => row.claim(tick));
    return [...minors, ...majors];
  });
}

function rulerOf({bins, stretches}: Scale, stretch: number, widthPx: number): Ruler {
  const {first = 0, last = 0, size = YEAR} = stretches[stretch] ?? {};
  const own = bins.slice(first, last + 1);
  const {from, to} = own[0]?.share ?? {from: 0, to: 0};
  const binPx = widthPx * (to - from);
  const next = stretches[stretch + 1];
  return {
    bins: own,
    size,
    first,
    isLast: !next,
    binPx,
    endPx: widthPx * (bins[next?.first ?? -1]?.share.from ?? 1),
    startOf: bin => widthPx * from + (bin.index - (own[0]?.index ?? 0)) * binPx,
  };
}

function namesOf(size: BinSize, hours: Intl.DateTimeFormat, print: PrintDate): Names {
  const write = ({fromMs}: Bin, precision: BinSize, part: DateOptions['part'] = 'full'): string =>
    print(dateAt(fromMs, precision), {style: 'short', part});
  if (isYears(size)) {
    const year = (bin: Bin): string => write(bin, YEAR);
    return {minor: year, major: year};
  }
  if (size.unit === 'hour') {
    return {minor: bin => hours.format(bin.fromMs), major: bin => write(bin, DAY)};
  }
  return {minor: bin => write(bin, size, 'omit-year'), major: bin => write(bin, YEAR)};
}

/** As many bins as have room for their labels; of years, at least the first. */
function chooseMarked(ruler: Ruler, names: Names): Marked {
  for (const stride of STRIDES) {
    if (!isRound(ruler.size, stride)) continue;
    const bins = everyNth(ruler, stride, names);
    if (bins.length && haveRoom(bins, ruler, names)) return {bins, isEach: stride === 1};
  }
  return {bins: isYears(ruler.size) ? ruler.bins.slice(0, 1) : [], isEach: false};
}

/**
 * Whether steps of so many bins end where a year or a day ends: labels at January, April, July and
 * October, but not at every fifth month.
 */
function isRound(size: BinSize, stride: number): boolean {
  const step = stride * size.count;
  if (isYears(size) || size.unit === 'day') return true;
  if (size.unit === 'month') return 12 % step === 0;
  return step < 24 && 24 % step === 0;
}

/** Days are counted from the first, other bins so that the labels are round: 1910, 1920, 1930. */
function everyNth(ruler: Ruler, stride: number, names: Names): Bin[] {
  const {bins, size} = ruler;
  const isNth = (bin: Bin, index: number): boolean => {
    if (size.unit === 'day') return index % stride === 0;
    return bin.index % stride === 0 || bins.length === 1;
  };
  const nth = bins.filter(isNth);
  return stride === 1 ? nth : nth.filter(bin => fits(bin, undefined, ruler, names));
}

function haveRoom(bins: readonly Bin[], ruler: Ruler, names: Names): boolean {
  return bins.every((bin, index) => fits(bin, bins[index + 1], ruler, names));
}

/**
 * Whether the label of a bin ends before that of the next one begins, or else before its stretch
 * ends.
 */
function fits(bin: Bin, next: Bin | undefined, ruler: Ruler, names: Names): boolean {
  const endPx = ruler.startOf(bin) + widthOf(names.minor(bin));
  if (next) return endPx + GAP_PX <= ruler.startOf(next);
  return endPx <= Math.max(ruler.endPx, ruler.startOf(bin) + ruler.binPx);
}

function minorTicks(ruler: Ruler, names: Names, {bins, isEach}: Marked): Tick[] {
  const row = isYears(ruler.size) ? 'major only' : 'minor';
  const className = isEach ? `${row} middle` : row;
  return bins.map(bin => {
    const text = names.minor(bin);
    const indentPx = isEach ? (ruler.binPx - widthOf(text)) / 2 : 0;
    return {bin: positionOf(bin, ruler), text, className, startPx: ruler.startOf(bin) + indentPx};
  });
}

function majorTicks(ruler: Ruler, names: Names, style: MajorStyle): Tick[] {
  const changes = ruler.bins.filter((bin, index) => {
    const before = ruler.bins[index - 1];
    return !before || names.major(bin) !== names.major(before);
  });
  return changes.flatMap((bin, index) => {
    const next = changes[index + 1];
    if (!index && next && givesWay(bin, next, ruler, names)) return [];
    return placeMajor(bin, names.major(bin), ruler, style);
  });
}

/** A first year that has only begun in its middle gives way if the second has no room beside it. */
function givesWay(first: Bin, second: Bin, ruler: Ruler, names: Names): boolean {
  const text = names.major(first);
  const isWhole = names.major({...first, fromMs: first.fromMs - 1}) !== text;
  const endPx = ruler.startOf(first) + widthOf(text) + GAP_PX;
  return !isWhole && endPx > ruler.startOf(second);
}

/** None where it would reach beyond its stretch, and stand below the next one. */
function placeMajor(bin: Bin, text: string, ruler: Ruler, style: MajorStyle): Tick[] {
  const {base, isMiddle} = style;
  const placed = {bin: positionOf(bin, ruler), text};
  const startPx = ruler.startOf(bin);
  const spacePx = ruler.binPx - widthOf(text);
  if (isMiddle && spacePx >= 0) {
    return [{...placed, className: `${base} middle`, startPx: startPx + spacePx / 2}];
  }
  if (startPx + widthOf(text) <= ruler.endPx) return [{...placed, className: base, startPx}];
  if (!ruler.isLast) return [];
  return [{...placed, className: `${base} flush`, startPx: startPx + spacePx}];
}

function positionOf(bin: Bin, {bins, first}: Ruler): number {
  return first + bins.indexOf(bin);
}

function widthOf(text: string): number {
  const widths = [...text].map(letter => (WIDE_LETTER.test(letter) ? WIDE_LETTER_PX : LETTER_PX));
  return widths.reduce((sum, width) => sum + width, 0);
}
