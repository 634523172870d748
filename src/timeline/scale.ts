import type {TimelineEvent} from '../model/story.js';
import {
  BIN_SIZES,
  indexAt,
  isWeeks,
  lengthMs,
  startOfBin,
  YEAR,
  type Bin,
  type BinSize,
} from './bins.js';
import {extentOf, type Extent} from './extent.js';
import {splitIntoStretches} from './stretches.js';

/** On the whole axis; each stretch has its share of them, but no fewer than `MIN_BINS`. */
const MAX_BINS = 72;
const MIN_BINS = 4;
/** Width of a break, in the unit of the stretches' weights. */
const BREAK_WEIGHT = 0.3;
const COARSEST: BinSize = {unit: 'month', count: 12_000};

/** Part of the axis that is to scale. */
export interface Stretch {
  /** Positions of its first and its last bin. */
  first: number;
  last: number;
  size: BinSize;
}

/** The whole axis: bins one after another, in stretches that are separated by breaks. */
export interface Scale {
  stretches: Stretch[];
  bins: Bin[];
  /** The columns of a CSS grid, one for each bin and each break. */
  tracks: string;
}

export const EMPTY_SCALE: Scale = {stretches: [], bins: [], tracks: ''};

/** What an event takes on the axis. */
interface Place extends Extent {
  /** The last moment that its stretch has to reach. */
  lastMs: number;
}

/**
 * Makes the axis for these events: bins of natural units, in as many stretches as it takes to keep
 * a busy week visible after years in which little happened.
 *
 * @example
 * makeScale(events).stretches // for 2017 and 6–8 January 2026: one bin of a year, then three of a day
 */
export function makeScale(events: readonly TimelineEvent[]): Scale {
  const places = events.flatMap(placesOf).sort((a, b) => a.fromMs - b.fromMs);
  if (!places.length) return EMPTY_SCALE;
  const parts = splitIntoStretches(places);
  const weights = parts.map(weightOf);
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
  const width = totalWeight + BREAK_WEIGHT * (parts.length - 1);
  const scale: Scale = {stretches: [], bins: [], tracks: ''};
  let at = 0;
  parts.forEach((part, stretch) => {
    const weight = weights[stretch] ?? 1;
    // No moment is in two stretches.
    const room: Extent = {
      fromMs: scale.bins.at(-1)?.toMs ?? -Infinity,
      toMs: parts[stretch + 1]?.[0]?.fromMs ?? Infinity,
    };
    const maxBins = Math.max(MIN_BINS, (MAX_BINS * weight) / totalWeight);
    const {size, extents} = binsOf(part, room, maxBins);
    const first = scale.bins.length;
    const step = weight / extents.length;
    if (stretch) at += BREAK_WEIGHT;
    for (const extent of extents) {
      const from = at / width;
      at += step;
      scale.bins.push({...extent, size, stretch, share: {from, to: at / width}});
    }
    scale.stretches.push({first, last: scale.bins.length - 1, size});
    if (stretch) scale.tracks += ` minmax(0,${BREAK_WEIGHT}fr) `;
    scale.tracks += `repeat(${extents.length},minmax(0,${step}fr))`;
  });
  return scale;
}

/**
 * An interval is shown to its end. Of any other date only the beginning has to be in the picture:
 * all of `2026` would push the days of its January together.
 */
function placesOf({date}: TimelineEvent): Place[] {
  const extent = date && extentOf(date);
  if (!extent) return [];
  const {toMs} = extent;
  const fromMs = extent.fromMs === -Infinity ? toMs - 1 : extent.fromMs;
  const hasEnd = date.interval && toMs < Infinity;
  return [{fromMs, toMs, lastMs: hasEnd ? toMs - 1 : fromMs}];
}

/**
 * Width of a stretch in proportion to the others: more events have more room, but not as much more.
 */
function weightOf(part: readonly Place[]): number {
  const isOneMoment = part.at(-1)?.fromMs === part[0]?.fromMs;
  return isOneMoment ? 1 : 2 + Math.log2(part.length);
}

interface IndexedExtent extends Extent {
  index: number;
}

/** The bins of one stretch, which stays within `room`. */
function binsOf(part: readonly Place[], room: Extent, maxBins: number) {
  const fromMs = part[0]?.fromMs ?? 0;
  const endMs = Math.max(...part.map(({lastMs}) => lastMs));
  const lastMs = Math.min(room.toMs - 1, endMs);
  const size = chooseSize(part, {fromMs, toMs: lastMs}, maxBins);
  const limits = isWeeks(size) ? weekLimits(part, room) : room;
  const extents: IndexedExtent[] = [];
  for (let index = indexAt(fromMs, size); index <= indexAt(lastMs, size); index++) {
    extents.push({
      index,
      fromMs: Math.max(limits.fromMs, startOfBin(index, size)),
      toMs: Math.min(limits.toMs, startOfBin(index + 1, size)),
    });
  }
  return {size, extents};
}

/**
 * The finest size that gives no more than `maxBins` and is not finer than the finest date: where
 * all that is known are months, a bin is no day. Years are fine enough for any date, `201X` too.
 */
function chooseSize(part: readonly Place[], {fromMs, toMs}: Extent, maxBins: number): BinSize {
  const finestMs = Math.min(...part.map(place => place.toMs - place.fromMs));
  // Months are of different lengths, and February is as good as any.
  const leastMs = 0.9 * Math.min(finestMs, lengthMs(YEAR));
  const isFit = (size: BinSize): boolean =>
    lengthMs(size) >= leastMs && indexAt(toMs, size) - indexAt(fromMs, size) < maxBins;
  return BIN_SIZES.find(isFit) ?? COARSEST;
}

/** Weeks at either end are cut to what there is: that of 1 January 2026 does not begin in 2025. */
function weekLimits(part: readonly Place[], room: Extent): Extent {
  const endMs = Math.max(...part.map(({toMs}) => toMs));
  return {fromMs: part[0]?.fromMs ?? 0, toMs: Math.min(room.toMs, endMs)};
}
