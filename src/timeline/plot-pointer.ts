import type {Bin} from './bins.js';
import {nearestBusy} from './counting.js';
import type {Extent} from './extent.js';
import {
  isSamePeriod,
  moveThumb,
  periodBetween,
  wholePeriod,
  type Period,
  type Thumb,
} from './period.js';

/** A pointer that is down on the plot. */
export interface Drag {
  /** The thumb under it; `undefined` where the drag brushes a new period. */
  thumb: Thumb | undefined;
  /** The bin where it went down, and the period that was chosen then. */
  anchor: number;
  before: Period;
  hasMoved: boolean;
}

/** The drag that a pointer begins where it goes down. */
export function beginDrag(event: PointerEvent, bins: readonly Bin[], before: Period): Drag {
  const thumb = thumbOf(event.target as HTMLElement);
  return {thumb, anchor: binUnder(event, bins), before, hasMoved: false};
}

/** The bin under a pointer, or the nearest before it; the plot is the event's current target. */
export function binUnder({clientX, currentTarget}: PointerEvent, bins: readonly Bin[]): number {
  const plot = currentTarget as HTMLElement;
  const {left, width} = plot.getBoundingClientRect();
  const fromLeft = (clientX - left) / width;
  const share = isRightToLeft(plot) ? 1 - fromLeft : fromLeft;
  const bin = bins.findLastIndex(each => each.share.from <= share);
  return Math.max(0, bin);
}

/** The period that a drag has chosen when its pointer is over a bin. */
export function draggedPeriod({thumb, anchor, before}: Drag, bin: number): Period {
  return thumb ? moveThumb(before, thumb, bin) : periodBetween(anchor, bin);
}

/** Whether what ended was a click on the plot, and not a drag or a press of one thumb. */
export function isClick({thumb, hasMoved}: Drag, plot: Element): boolean {
  return !hasMoved && (!thumb || doThumbsMeet(plot));
}

/**
 * A click chooses a bin, the next one elsewhere stretches the period to there, so that nobody has
 * to drag. A click on the only bin that is chosen lets everything through again.
 */
export function clickedPeriod(
  {anchor, before}: Drag,
  bins: readonly Bin[],
  extents: readonly Extent[],
): Period {
  const bin = nearestBusy(bins, extents, anchor);
  const isStretch = before.from === before.until;
  const clicked = periodBetween(isStretch ? before.from : bin, bin);
  return isSamePeriod(before, clicked) ? wholePeriod(bins) : clicked;
}

function thumbOf(target: HTMLElement): Thumb | undefined {
  if (!target.matches('.thumb')) return undefined;
  return target.matches('.from') ? 'from' : 'until';
}

/** Thumbs that meet cover what is between them, and what is next to it. */
function doThumbsMeet(plot: Element): boolean {
  const [from, until] = [...plot.querySelectorAll('.thumb')].map(each =>
    each.getBoundingClientRect(),
  );
  return !!from && !!until && from.left < until.right && until.left < from.right;
}

export function isRightToLeft(element: HTMLElement): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
