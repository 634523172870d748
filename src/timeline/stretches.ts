import {DAY_MS, HOUR_MS, type Extent} from './extent.js';

/*
 * Where the axis breaks.
 *
 * Newsrooms tell years in a few events and a week in many: 2017, then 6, 7 and 8 January 2026. To
 * one scale, that week would be a single dot at the end of nine empty years. So the axis is cut
 * into stretches, each to a scale of its own, with a break between two.
 */

const MAX_STRETCHES = 4;

/**
 * Events that lie close together get a stretch of their own if they would fill less than
 * `HIDDEN_SHARE` of the axis, and the gaps around them are at least `MIN_RATIO` times as long as those
 * between them.
 */
const HIDDEN_SHARE = 0.15;
const MIN_RATIO = 4;

/**
 * The latest events get one, however even the rest is, if at least `MIN_AT_END` of them are in less
 * than `HIDDEN_END` of the axis.
 */
const MIN_AT_END = 4;
const HIDDEN_END = 0.04;

/**
 * Cuts extents, sorted by their start, into at most four stretches.
 *
 * @example
 * splitIntoStretches(extents) // of 2017, 6, 7 and 8 January 2026: [[2017], [6, 7, 8 January]]
 */
export function splitIntoStretches<Item extends Extent>(extents: readonly Item[]): Item[][] {
  const coarse = splitAtGaps(extents);
  const fine = coarse.length > 1 ? coarse.flatMap(part => splitAtGaps(part)) : coarse;
  const parts = [fine, coarse].find(({length}) => length <= MAX_STRETCHES) ?? [[...extents]];
  if (parts.length === MAX_STRETCHES) return parts;
  return [...parts.slice(0, -1), ...splitBeforeEnd(parts.at(-1) ?? [])];
}

/** The busy parts that would vanish beside the rest, and the rest between them. */
function splitAtGaps<Item extends Extent>(extents: readonly Item[]): Item[][] {
  const clusters = clustersOf(extents, longestGapInside(extents));
  const leastBusy = Math.max(3, extents.length / 5);
  return joinQuiet(clusters, leastBusy);
}

/**
 * The longest gap that does not separate two events.
 *
 * Sorted by length, the gaps of 2017 and 6–8 January 2026 are a day, a day, nine years: they jump
 * after the second. What lies up to the jump is inside a cluster, what lies beyond it is between
 * two.
 */
function longestGapInside(extents: readonly Extent[]): number {
  const totalMs = startOf(extents, -1) - startOf(extents, 0);
  const gaps = gapsOf(extents, shortestGap(extents, totalMs));
  let longestMs = Infinity;
  let bestRatio = MIN_RATIO;
  let sumMs = 0;
  gaps.forEach((gapMs, index) => {
    sumMs += gapMs;
    const ratio = (gaps[index + 1] ?? 0) / gapMs;
    if (sumMs >= HIDDEN_SHARE * totalMs || ratio < bestRatio) return;
    longestMs = gapMs;
    bestRatio = ratio;
  });
  return longestMs;
}

/** From one start to the next, the shortest first. */
function gapsOf(extents: readonly Extent[], leastMs: number): number[] {
  return extents
    .slice(1)
    .map(({fromMs}, index) => Math.max(leastMs, fromMs - startOf(extents, index)))
    .sort((a, b) => a - b);
}

/**
 * Nothing was left out between two neighbouring days; nor, within three days, between two hours.
 */
function shortestGap(extents: readonly Extent[], totalMs: number): number {
  if (totalMs > 3 * DAY_MS) return DAY_MS;
  const lengths = extents.map(({fromMs, toMs}) => Math.max(HOUR_MS, toMs - fromMs));
  return Math.min(DAY_MS, ...lengths);
}

/** Events that follow one another within that gap. */
function clustersOf<Item extends Extent>(extents: readonly Item[], gapMs: number): Item[][] {
  const clusters: Item[][] = [];
  for (const extent of extents) {
    const last = clusters.at(-1);
    if (last && extent.fromMs - startOf(last, -1) <= gapMs) last.push(extent);
    else clusters.push([extent]);
  }
  return clusters;
}

/** Makes one of neighbours with few events: 2017 and 2019 need no break between them. */
function joinQuiet<Item extends Extent>(clusters: readonly Item[][], leastBusy: number): Item[][] {
  const parts: Item[][] = [];
  let wasBusy = true;
  for (const cluster of clusters) {
    const isBusy = cluster.length >= leastBusy;
    if (isBusy || wasBusy) parts.push([...cluster]);
    else parts.at(-1)?.push(...cluster);
    wasBusy = isBusy;
  }
  return parts;
}

/**
 * Cuts off the last days where all that they saw would vanish in the last bins of a long history:
 * a week of January 2026 after ten years of one event a month.
 */
function splitBeforeEnd<Item extends Extent>(extents: readonly Item[]): Item[][] {
  const totalMs = startOf(extents, -1) - startOf(extents, 0);
  for (let gapMs = DAY_MS; gapMs < HIDDEN_END * totalMs; gapMs *= 2) {
    const first = firstOfEnd(extents, gapMs);
    const count = extents.length - first;
    const endMs = startOf(extents, -1) - startOf(extents, first);
    const isHidden = endMs > 0 && endMs < HIDDEN_END * totalMs;
    const isDense = count / (endMs + gapMs) >= (MIN_RATIO * extents.length) / totalMs;
    if (count >= MIN_AT_END && isHidden && isDense) {
      return [extents.slice(0, first), extents.slice(first)];
    }
  }
  return [[...extents]];
}

/** Position of the first event from which on no gap is longer than this one. */
function firstOfEnd(extents: readonly Extent[], gapMs: number): number {
  let first = extents.length - 1;
  while (first && startOf(extents, first) - startOf(extents, first - 1) <= gapMs) first--;
  return first;
}

function startOf(extents: readonly Extent[], index: number): number {
  return extents.at(index)?.fromMs ?? 0;
}
