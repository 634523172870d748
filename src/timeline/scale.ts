import {wallClock, type Moment, type StoryDate} from '../model/dates.js';
import type {TimelineEvent} from '../model/story.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Over the whole picture; each stretch has its share of them. */
const MAX_BINS = 72;
const MAX_STRETCHES = 4;
const MAX_LANES = 4;
/** Width of a break beside the weights of the stretches. */
const BREAK_WEIGHT = 0.3;
/** A stretch of its own is for what would be less than this part of the whole, and is at least so many times denser. */
const HIDDEN_SHARE = 0.15;
const MIN_RATIO = 4;
/** So is what happened last, where it is at least so many events in less than this part of the whole. */
const MIN_AT_END = 4;
const HIDDEN_END = 0.04;

/** What bins are wide: so many hours, days (weeks begin on Monday) or months. */
export type BinUnit = readonly [unit: 'hour' | 'day' | 'month', count: number];

const UNITS: readonly BinUnit[] = [
  ['hour', 1],
  ['hour', 6],
  ['day', 1],
  ['day', 7],
  ['month', 1],
  ['month', 3],
  ...[1, 5, 10, 50, 100, 500, 1000].map(years => ['month', 12 * years] as const),
];

/** From and up to a moment on the wall clock, in milliseconds as of `wallClock`. */
export interface Extent {
  fromMs: number;
  toMs: number;
}

export interface Bin extends Extent {
  stretch: number;
  unit: BinUnit;
  index: number;
}

/** A part of the picture with a scale of its own; `weight` is its width in proportion to the others. */
export interface Stretch {
  first: number;
  last: number;
  weight: number;
  unit: BinUnit;
}

/**
 * The whole picture: bins one after another, in stretches that a break parts. `shares` say where each bin begins and ends,
 * as parts of the whole width; `tracks` are the columns of a CSS grid, one for each bin and each break.
 */
export interface Scale {
  stretches: Stretch[];
  bins: Bin[];
  shares: {from: number; to: number}[];
  tracks: string;
}

/** All that a date may mean: `2017` is a whole year, not its first day. `null` where it could not be read. */
export function extentOf({start, end, interval}: StoryDate): Extent | null {
  const first = start ?? end;
  if (!first) return null;
  return {
    fromMs: start ? wallClock(start) : -Infinity,
    toMs: interval && !end ? Infinity : endOf(end ?? first),
  };
}

function endOf(moment: Moment): number {
  const {year, month, day, hour, season, unknownDigits} = moment;
  if (hour !== undefined) return wallClock(moment) + MINUTE_MS;
  if (day) return wallClock({...moment, day: day + 1});
  if (month) return wallClock({year, month: month + 1});
  if (season)
    return wallClock({
      year,
      month: new Date(wallClock(moment)).getUTCMonth() + (season > 39 ? 7 : 4),
    });
  return wallClock({year: year + 10 ** (unknownDigits ?? 0)});
}

/**
 * Bins of natural units for these events, in as many stretches as it takes to keep a busy week visible after years in
 * which little happened: each stretch is to scale, and a break stands between two.
 *
 * @example
 * makeScale(events).stretches // for 2017 and 6–8 January 2026: one bin of a year, then three of a day
 */
export function makeScale(events: readonly TimelineEvent[]): Scale {
  const extents = events.flatMap(({date}) => {
    const extent = date && extentOf(date);
    if (!extent) return [];
    const fromMs = extent.fromMs === -Infinity ? extent.toMs - 1 : extent.fromMs;
    // An interval is shown to its end; a coarse date among finer ones would only push these together.
    return [
      {
        fromMs,
        toMs: extent.toMs,
        lastMs: date.interval && extent.toMs < Infinity ? extent.toMs - 1 : fromMs,
      },
    ];
  });
  extents.sort((a, b) => a.fromMs - b.fromMs);
  const coarse = split(extents);
  const fine = coarse.flatMap(part => (coarse.length > 1 ? split(part) : [part]));
  const parts = [fine, coarse].find(({length}) => length <= MAX_STRETCHES) ?? [extents];
  if (parts.length < MAX_STRETCHES) parts.push(...splitEnd(parts.pop() ?? []));
  const weights = parts.map(part =>
    part.at(-1)?.fromMs === part[0]?.fromMs ? 1 : 2 + Math.log2(part.length),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const width = total + BREAK_WEIGHT * (parts.length - 1);
  const scale: Scale = {stretches: [], bins: [], shares: [], tracks: ''};
  let at = 0;
  parts.forEach((part, stretch) => {
    const weight = weights[stretch] ?? 1;
    // No moment is in two stretches.
    const [startMs, endMs] = [
      scale.bins.at(-1)?.toMs ?? -Infinity,
      parts[stretch + 1]?.[0]?.fromMs ?? Infinity,
    ];
    const fromMs = part[0]?.fromMs ?? 0;
    const lastMs = Math.min(endMs - 1, Math.max(...part.map(extent => extent.lastMs)));
    const finestMs = Math.min(...part.map(extent => extent.toMs - extent.fromMs));
    const unit = UNITS.find(
      each =>
        lengthMs(each) >= Math.min(finestMs, lengthMs(['month', 12])) * 0.9 &&
        indexOf(lastMs, each) - indexOf(fromMs, each) < Math.max(4, (MAX_BINS * weight) / total),
    ) ?? ['month', 12_000];
    const first = scale.bins.length;
    const step = weight / (indexOf(lastMs, unit) - indexOf(fromMs, unit) + 1);
    at += stretch && BREAK_WEIGHT;
    // Of a week at either end only what there is: that of 1 January 2026 does not begin in 2025.
    const [leastMs, mostMs] =
      unit[1] === 7
        ? [fromMs, Math.min(endMs, Math.max(...part.map(extent => extent.toMs)))]
        : [startMs, endMs];
    for (let index = indexOf(fromMs, unit); index <= indexOf(lastMs, unit); index++) {
      scale.shares.push({from: at / width, to: (at += step) / width});
      scale.bins.push({
        stretch,
        unit,
        index,
        fromMs: Math.max(leastMs, startOf(index, unit)),
        toMs: Math.min(mostMs, startOf(index + 1, unit)),
      });
    }
    scale.stretches.push({first, last: scale.bins.length - 1, weight, unit});
    scale.tracks += `${stretch ? ` minmax(0,${BREAK_WEIGHT}fr) ` : ''}repeat(${scale.bins.length - first},minmax(0,${step}fr))`;
  });
  return scale;
}

/** Busy parts that would vanish beside the rest, and the rest between them. */
function split<Part extends Extent>(extents: readonly Part[]): Part[][] {
  const starts = extents.map(({fromMs}) => fromMs);
  const totalMs = (starts.at(-1) ?? 0) - (starts[0] ?? 0);
  // Nothing was left out between two neighbouring days, nor hours.
  const leastMs =
    totalMs > 3 * DAY_MS
      ? DAY_MS
      : Math.min(DAY_MS, ...extents.map(({fromMs, toMs}) => Math.max(HOUR_MS, toMs - fromMs)));
  const gaps = starts
    .slice(1)
    .map((start, index) => Math.max(leastMs, start - (starts[index] ?? 0)))
    .sort((a, b) => a - b);
  let [limitMs, best, sumMs] = [Infinity, MIN_RATIO, 0];
  gaps.forEach((gap, index) => {
    sumMs += gap;
    const ratio = (gaps[index + 1] ?? 0) / gap;
    if (sumMs < HIDDEN_SHARE * totalMs && ratio >= best) [limitMs, best] = [gap, ratio];
  });
  const clusters: Part[][] = [];
  for (const extent of extents) {
    const last = clusters.at(-1);
    if (last && extent.fromMs - (last.at(-1)?.fromMs ?? 0) <= limitMs) last.push(extent);
    else clusters.push([extent]);
  }
  const isBusy = ({length}: Part[]): boolean => length >= Math.max(3, extents.length / 5);
  return clusters.reduce<Part[][]>((parts, cluster, index) => {
    const last = parts.at(-1);
    const before = clusters[index - 1];
    if (last && before && !isBusy(cluster) && !isBusy(before)) last.push(...cluster);
    else parts.push([...cluster]);
    return parts;
  }, []);
}

/** The last days for themselves, where all that they saw would vanish in the last bins of a long history, however even that is. */
function splitEnd<Part extends Extent>(extents: readonly Part[]): Part[][] {
  const startOfNth = (index: number): number => extents.at(index)?.fromMs ?? 0;
  const totalMs = startOfNth(-1) - startOfNth(0);
  for (let gapMs = DAY_MS; gapMs < HIDDEN_END * totalMs; gapMs *= 2) {
    let first = extents.length - 1;
    while (first && startOfNth(first) - startOfNth(first - 1) <= gapMs) first--;
    const [count, endMs] = [extents.length - first, startOfNth(-1) - startOfNth(first)];
    const isDense = count / (endMs + gapMs) >= (MIN_RATIO * extents.length) / totalMs;
    if (count >= MIN_AT_END && endMs && endMs < HIDDEN_END * totalMs && isDense)
      return [extents.slice(0, first), extents.slice(first)];
  }
  return [[...extents]];
}

function lengthMs([unit, count]: BinUnit): number {
  return count * {hour: HOUR_MS, day: DAY_MS, month: 30.4 * DAY_MS}[unit];
}

/** The number of the bin that holds a moment, counted from the epoch. */
function indexOf(ms: number, [unit, count]: BinUnit): number {
  const date = new Date(ms);
  if (unit === 'month')
    return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / count);
  return Math.floor((ms / lengthMs([unit, 1]) + (count === 7 ? 3 : 0)) / count);
}

function startOf(index: number, [unit, count]: BinUnit): number {
  const units = index * count;
  return unit === 'month'
    ? wallClock({year: Math.floor(units / 12), month: units - Math.floor(units / 12) * 12 + 1})
    : (units - (count === 7 ? 3 : 0)) * lengthMs([unit, 1]);
}

/** A moment at the precision of a bin. */
export function momentOf(ms: number, [unit, count]: BinUnit): Moment {
  const date = new Date(ms);
  const moment: Moment = {year: date.getUTCFullYear()};
  if (count % 12 || unit !== 'month') moment.month = date.getUTCMonth() + 1;
  if (unit !== 'month') moment.day = date.getUTCDate();
  if (unit === 'hour') [moment.hour, moment.minute] = [date.getUTCHours(), date.getUTCMinutes()];
  return moment;
}

/** From the first of these bins to the last, as data writes it: `['2026-01-06', '2026-01-08']`. */
export function periodOf(first: Bin, last: Bin): [from: string, until: string] {
  return [edtfOf(momentOf(first.fromMs, first.unit)), edtfOf(momentOf(last.toMs - 1, last.unit))];
}

function edtfOf({year, month, day, hour, minute}: Moment): string {
  const pad = (value: number, digits = 2): string => String(Math.abs(value)).padStart(digits, '0');
  return `${year < 0 ? '-' : ''}${pad(year, 4)}${month ? `-${pad(month)}` : ''}${day ? `-${pad(day)}` : ''}${hour === undefined ? '' : `T${pad(hour)}:${pad(minute ?? 0)}`}`;
}

/** The bins of a newer scale that show the same period; an end that was the end of the picture still is. */
export function samePeriod(
  older: readonly Bin[],
  from: number,
  until: number,
  newer: readonly Bin[],
): [from: number, until: number] {
  const [fromMs = 0, untilMs = 0] = [older[from]?.fromMs, older[until]?.toMs];
  const end = newer.length - 1;
  const first = from > 0 ? newer.findIndex(bin => bin.toMs > fromMs) : 0;
  const last = until < older.length - 1 ? newer.findLastIndex(bin => bin.fromMs < untilMs) : end;
  return first < 0 || last < first ? [0, end] : [first, last];
}

/** From the first of these bins to the last, as a date. */
export function dateOf(first: Bin, last: Bin): StoryDate {
  const [start, end] = [momentOf(first.fromMs, first.unit), momentOf(last.toMs - 1, last.unit)];
  const [from, to] = periodOf(first, last);
  return {
    edtf: from === to ? from : `${from}/${to}`,
    label: '',
    written: '',
    start,
    end: from === to ? null : end,
    interval: from !== to,
  };
}

/** How many events each bin has, of those that pass and of all; and what lasts longer than a bin, as its first and last. */
export function countIn<Event>(
  bins: readonly Bin[],
  extents: ReadonlyMap<Event, Extent>,
  passes: (event: Event) => boolean,
): {
  counts: number[];
  totals: number[];
  lasting: [first: number, last: number, isEndless: boolean][];
} {
  const result: ReturnType<typeof countIn> = {
    counts: bins.map(() => 0),
    totals: bins.map(() => 0),
    lasting: [],
  };
  for (const [event, {fromMs, toMs}] of extents) {
    const first = bins.findIndex(bin => bin.toMs > fromMs);
    const last = bins.findLastIndex(bin => bin.fromMs < toMs);
    const isPassing = passes(event);
    if (first < last && isPassing) result.lasting.push([first, last, toMs === Infinity]);
    for (const numbers of first < last
      ? []
      : isPassing
        ? [result.totals, result.counts]
        : [result.totals])
      numbers[first] = (numbers[first] ?? 0) + 1;
  }
  return result;
}

/** The bin with an event that is nearest to this one: a finger does not hit a bin of four pixels. */
export function nearestBusy(
  bins: readonly Bin[],
  extents: readonly Extent[],
  index: number,
): number {
  const busy = [...bins.keys()].filter(at =>
    extents.some(
      ({fromMs, toMs}) => fromMs < (bins[at]?.toMs ?? 0) && toMs > (bins[at]?.fromMs ?? 0),
    ),
  );
  return busy.sort((a, b) => Math.abs(a - index) - Math.abs(b - index))[0] ?? index;
}

/** What lasts longer than a bin, one below another where they overlap: first and last bin, whether it has no end, and the lane. */
export function inLanes(
  lasting: readonly (readonly [number, number, boolean])[],
): [number, number, boolean, number][] {
  const ends: number[] = [];
  return lasting
    .toSorted((a, b) => a[0] - b[0])
    .map(([first, last, isEndless]) => {
      const free = ends.findIndex(end => end < first);
      const lane = Math.min(MAX_LANES - 1, free < 0 ? ends.length : free);
      ends[lane] = last;
      return [first, last, isEndless, lane];
    });
}
