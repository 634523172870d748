import type {Bin} from './bins.js';
import {overlap, type Extent} from './extent.js';

const MAX_LANES = 4;

/** An event that takes more than one bin, as the positions of its first and its last one. */
export interface Span {
  first: number;
  last: number;
  /** Whether it goes on beyond the axis: `2026-01-07/..`. */
  isEndless: boolean;
}

export interface Counts {
  /** How many of the events that pass each bin has. */
  passing: number[];
  /** How many of all events each bin has. */
  all: number[];
  /** What lasts longer than a bin, of the events that pass. It is counted in none. */
  spans: Span[];
}

/** Counts events by bin, and finds what lasts longer than one. */
export function countIn<Event>(
  bins: readonly Bin[],
  extents: ReadonlyMap<Event, Extent>,
  passes: (event: Event) => boolean,
): Counts {
  const passing = bins.map(() => 0);
  const all = bins.map(() => 0);
  const spans: Span[] = [];
  for (const [event, {fromMs, toMs}] of extents) {
    const first = bins.findIndex(bin => bin.toMs > fromMs);
    const last = bins.findLastIndex(bin => bin.fromMs < toMs);
    const isPassing = passes(event);
    if (first < last) {
      if (isPassing) spans.push({first, last, isEndless: toMs === Infinity});
    } else {
      addOne(all, first);
      if (isPassing) addOne(passing, first);
    }
  }
  return {passing, all, spans};
}

function addOne(counts: number[], index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}

/**
 * The position of the bin with an event that is nearest to this one: no finger hits a bin of four
 * pixels.
 */
export function nearestBusy(
  bins: readonly Bin[],
  extents: readonly Extent[],
  index: number,
): number {
  const isBusy = (bin: Bin): boolean => extents.some(extent => overlap(bin, extent));
  let nearest = -1;
  bins.forEach((bin, at) => {
    const isNearer = nearest < 0 || Math.abs(at - index) < Math.abs(nearest - index);
    if (isNearer && isBusy(bin)) nearest = at;
  });
  return nearest < 0 ? index : nearest;
}

/** A span and the lane that it is drawn in, counted from zero. */
export interface LaneSpan extends Span {
  lane: number;
}

/** Puts spans that overlap into lanes below one another; what finds no lane shares the last. */
export function inLanes(spans: readonly Span[]): LaneSpan[] {
  const ends: number[] = [];
  return spans
    .toSorted((a, b) => a.first - b.first)
    .map(span => {
      const free = ends.findIndex(end => end < span.first);
      const lane = Math.min(MAX_LANES - 1, free < 0 ? ends.length : free);
      ends[lane] = span.last;
      return {...span, lane};
    });
}
