import {composedParent} from './composed-tree.js';
import {reader} from './reader.js';

/** A page that has not moved for this long is at rest: slices of a list come up to 300 ms apart. */
const REST_MS = 500;
/** As many frames have to pass too: on a busy machine a single one can take longer than that. */
const REST_FRAMES = 20;
const MAX_MS = 4000;

interface Options {
  /** When the place came to where it is, as `performance.now()`. */
  startMs: number;
  /** Called at once, and when the place has moved in the window or has grown. */
  putBack(movedPx: number, scroller: Element): void;
  /** Aborted when the reader leaves the place. */
  signal?: AbortSignal;
}

/**
 * Keeps a place where it is in the window until the page is at rest, or until the reader acts. What
 * is drawn only when it comes near the window has another height than the one that was estimated for
 * it, and moves what follows. Scrolling alone moves nothing on the page.
 */
export function keepInPlace(place: Element, {startMs, putBack, signal}: Options): void {
  const scroller = scrollerOf(place);
  const isLeft = (): boolean => signal?.aborted || reader.actedMs > startMs || !place.isConnected;
  if (isLeft()) return;
  putBack(0, scroller);
  let last = measure(place, scroller);
  /** Where the place belongs in the window. */
  let topPx = last.top;
  let movedMs = performance.now();
  let restFrames = 0;
  const look = (nowMs: number): void => {
    if (isLeft()) return;
    restFrames++;
    const now = measure(place, scroller);
    if (hasMoved(last, now)) {
      putBack(now.top - topPx, scroller);
      movedMs = nowMs;
      restFrames = 0;
    } else if (hasScrolled(last, now)) {
      topPx = now.top;
    }
    last = measure(place, scroller);
    const isAtRest = restFrames >= REST_FRAMES && nowMs - movedMs >= REST_MS;
    const isOver = nowMs - startMs >= MAX_MS;
    if (!isAtRest && !isOver) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Where a place is, in pixels: in the window, and from the top of what scrolls. */
interface Position {
  top: number;
  height: number;
  offset: number;
}

function measure(place: Element, scroller: Element): Position {
  const {top, height} = place.getBoundingClientRect();
  return {top, height, offset: top + scroller.scrollTop};
}

/** Whether what stands before a place, or in it, has another height. */
function hasMoved(last: Position, now: Position): boolean {
  return Math.abs(now.offset - last.offset) >= 1 || Math.abs(now.height - last.height) >= 1;
}

/** Whether someone has scrolled, where nothing has moved on the page. */
function hasScrolled(last: Position, now: Position): boolean {
  return Math.abs(now.top - last.top) >= 1;
}

/** What scrolls an element: the nearest box around it that does, through shadow roots, or the page. */
function scrollerOf(element: Element): Element {
  for (let node = composedParent(element); node; node = composedParent(node)) {
    if (!(node instanceof Element) || node === document.body) continue;
    const canScroll = /auto|scroll/.test(getComputedStyle(node).overflowY);
    if (canScroll && node.scrollHeight > node.clientHeight) return node;
  }
  return document.scrollingElement ?? document.documentElement;
}
