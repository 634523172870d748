import {warnOfPart} from '../page/later-part.js';
import {activeElementIn, SightObserver} from '../page/platform.js';

/**
 * `anchor`: CSS places the popover; `script`: we do; `sheet`: it stands at the foot of a window in
 * which there is no room beside anything.
 */
export type Placement = 'anchor' | 'script' | 'sheet';

/**
 * Also a page at 400 % zoom, and a phone held sideways. A frame that is higher than any phone is as
 * high as its story: its foot is out of sight.
 */
const smallWindow = globalThis.matchMedia?.(
  '(max-height: 480px), (max-width: 480px) and (max-height: 1200px)',
);

/** How wide a popover is at most, with its margins; see its style sheet. */
const INLINE_ROOM_PX = 345;
/** Its margins above and below. */
const MARGINS_PX = 16;
/** With this much room below, it covers no claim, however high it would be. */
const ENOUGH_BELOW_PX = 200;
/** How far from its marker it may stand. */
const MAX_GAP_PX = 16;
/** How high it is at most; see its style sheet. */
const MAX_HEIGHT_PX = 400;
/** What a popover is cut short by has to be worth another place: about a line. */
const LINE_PX = 24;

/** Chooses how a citation is shown here. A test replaces the answer. */
export const placement = {
  choose(): Placement {
    if (smallWindow?.matches) return 'sheet';
    return CSS.supports('position-area: block-end') ? 'anchor' : 'script';
  },
};

/**
 * Shows a popover beside its trigger, and keeps it there while the page scrolls, until the signal
 * aborts.
 */
export function showBeside(trigger: HTMLElement, popover: HTMLElement, signal: AbortSignal): void {
  popover.showPopover({source: trigger});
  if (placement.choose() === 'script') {
    hideWith(trigger, popover, signal);
    return placeByScript(trigger, popover, signal);
  }
  const flip = (): void => popover.style.setProperty('position-area', findArea(trigger, popover));
  flip();
  addEventListener('scroll', flip, {signal, passive: true, capture: true});
  // Only what scrolls is worth a stop of Tab.
  popover.tabIndex = popover.scrollHeight > popover.clientHeight ? 0 : -1;
  const fallBack = (): void => {
    removeEventListener('scroll', flip, {capture: true});
    removeEventListener('scrollend', mend, {capture: true});
    placeByScript(trigger, popover, signal);
  };
  // Chromium 156 keeps the room that a popover had when it opened, which is next to none while the
  // page still scrolls to its trigger.
  const mend = (): void =>
    whenStill(trigger, signal, () => {
      if (isCutShort(trigger, popover)) fallBack();
    });
  addEventListener('scrollend', mend, {signal, passive: true, capture: true});
  // WebKit 2.50 lays a popover over its trigger, or off a page that is scrolled, scaled or zoomed.
  const check = (): void => {
    if (!isBeside(trigger, popover)) fallBack();
  };
  // Asking now would lay the page out once more, and after a jump that still scrolls there is
  // nothing to see yet.
  hideWith(trigger, popover, signal, () => whenStill(trigger, signal, check));
}

/**
 * Waits until an element has stood still for two frames. While the page scrolls, Chromium 147 gives
 * an anchored popover the box of two frames before.
 */
function whenStill(element: Element, signal: AbortSignal, act: () => void): void {
  let top = NaN;
  let framesStill = 0;
  const look = (): void => {
    if (signal.aborted) return;
    const before = top;
    ({top} = firstBox(element));
    framesStill = top === before ? framesStill + 1 : 0;
    if (framesStill === 2) act();
    else requestAnimationFrame(look);
  };
  look();
}

/**
 * What has scrolled out of its box takes its popover along; `position-visibility` is Chromium's
 * alone. What has the focus stays in sight, or the focus would be lost to the page: a keyboard opens
 * a marker while the page still scrolls to it.
 *
 * @param onFirstSeen - The trigger is in sight, for the first time since the popover opened.
 */
function hideWith(
  trigger: HTMLElement,
  popover: HTMLElement,
  signal: AbortSignal,
  onFirstSeen?: () => void,
): void {
  let wasSeen = false;
  const observer = new SightObserver(entries => {
    const isSeen = !!entries.at(-1)?.isIntersecting;
    show(popover, isSeen || holdsFocus(popover));
    if (!isSeen || wasSeen) return;
    wasSeen = true;
    onFirstSeen?.();
  });
  observer.observe(trigger);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    popover.style.removeProperty('visibility');
  });
}

/** Whether a popover has the focus; in an inactive window nothing matches `:focus`. */
export function holdsFocus(popover: HTMLElement): boolean {
  return popover.contains(activeElementIn(popover.getRootNode() as ShadowRoot));
}

/** Moves the focus from a trigger into the popover that stands beside it. */
export function focusBeside(trigger: HTMLElement, popover: HTMLElement): void {
  // What is hidden takes no focus, and the page may still scroll to the trigger.
  show(popover, true);
  trigger.scrollIntoView({block: 'nearest'});
  // Without the option Chromium ends that scrolling.
  popover.focus({preventScroll: true});
}

/** A popover that is shown already gets no style, because it would be laid out once more. */
function show(popover: HTMLElement, isShown: boolean): void {
  popover.style.setProperty('visibility', isShown ? '' : 'hidden');
}

function placeByScript(trigger: HTMLElement, popover: HTMLElement, signal: AbortSignal): void {
  const place = async (): Promise<void> => {
    const {placeBeside} = await import('./place-by-script.js');
    if (!signal.aborted) placeBeside(trigger, popover, signal);
  };
  place().catch(warnOfPart);
}

/**
 * Where a popover goes, as a CSS `position-area`. Below, it never covers the claim that it
 * explains, which ends at the marker; above only where there is next to no room below. The browser
 * could try the places itself, but lays the popover out once for each, which doubled the time to
 * open it.
 */
function findArea(trigger: Element, popover: HTMLElement): string {
  const {top, bottom} = firstBox(trigger);
  const below = document.documentElement.clientHeight - bottom;
  const height = popover.offsetHeight - popover.clientHeight + popover.scrollHeight + MARGINS_PX;
  const isBelow = below >= Math.min(height, ENOUGH_BELOW_PX) || below >= top;
  return `${isBelow ? 'block-end' : 'block-start'} ${findSpan(trigger)}`;
}

function findSpan(trigger: Element): string {
  const {left, right} = firstBox(trigger);
  const {clientWidth} = document.documentElement;
  const isRtl = trigger.matches(':dir(rtl)');
  const toEnd = isRtl ? right : clientWidth - left;
  if (toEnd >= INLINE_ROOM_PX) return 'span-inline-end';
  const toStart = isRtl ? clientWidth - left : right;
  return toStart >= INLINE_ROOM_PX ? 'span-inline-start' : 'span-all';
}

function isBeside(trigger: Element, popover: Element): boolean {
  const anchor = firstBox(trigger);
  const {top, bottom} = popover.getBoundingClientRect();
  const {clientHeight} = document.documentElement;
  const gap = Math.max(top - anchor.bottom, anchor.top - bottom);
  return top >= 0 && bottom <= clientHeight && gap >= 0 && gap <= MAX_GAP_PX;
}

/** Whether it scrolls, though there is room on its side for more of it. */
function isCutShort(trigger: Element, popover: HTMLElement): boolean {
  const anchor = firstBox(trigger);
  const {clientHeight} = document.documentElement;
  const isBelow = popover.getBoundingClientRect().top >= anchor.bottom;
  const room = (isBelow ? clientHeight - anchor.bottom : anchor.top) - MARGINS_PX;
  const height = Math.min(room, clientHeight / 2, MAX_HEIGHT_PX, popover.scrollHeight);
  return popover.offsetHeight + LINE_PX < height;
}

/** A marker that wraps is placed by its first line. */
function firstBox(element: Element): DOMRect {
  return element.getClientRects()[0] ?? element.getBoundingClientRect();
}
