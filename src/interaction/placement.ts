import {warnOfPart} from '../page/later-part.js';

/**
 * `anchor`: CSS places the popover; `computed`: script does; `sheet`: at the foot of a small touch
 * screen.
 */
export type Placement = 'anchor' | 'computed' | 'sheet';

/** The most that a popover takes, with its margins; see its width and height in the style sheet. */
const ROOM_PX = {block: 420, inline: 345};

const smallTouchScreen = globalThis.matchMedia?.('(hover: none) and (max-width: 480px)');

/** Chooses how a citation is shown here. A test replaces the answer. */
export const placement = {
  choose(): Placement {
    if (smallTouchScreen?.matches) return 'sheet';
    return CSS.supports('position-area: block-end') ? 'anchor' : 'computed';
  },
};

/**
 * WebKit 2.50 lays a popover over its trigger, or off a page that has been scrolled; found out
 * once, it is not asked again.
 */
let isCssWrong = false;

/**
 * Shows a popover beside its trigger, and keeps it there while the page scrolls, until the signal
 * aborts.
 */
export function showBeside(trigger: HTMLElement, popover: HTMLElement, signal: AbortSignal): void {
  const isComputed = isCssWrong || placement.choose() === 'computed';
  const flip = (): void => popover.style.setProperty('position-area', roomiestArea(trigger));
  const place = async (): Promise<void> => {
    removeEventListener('scroll', flip, {capture: true});
    const {placeBeside} = await import('./place-by-script.js');
    if (!signal.aborted) placeBeside(trigger, popover, signal);
  };
  flip();
  addEventListener('scroll', flip, {signal, passive: true, capture: true});
  popover.showPopover({source: trigger});
  if (isComputed) place().catch(warnOfPart);
  // In the frame, because asking now would lay the page out once more.
  requestAnimationFrame(() => {
    // Only what scrolls is worth a stop of Tab.
    popover.tabIndex = popover.scrollHeight > popover.clientHeight ? 0 : -1;
    if (signal.aborted || isComputed) return;
    isCssWrong = !isBeside(trigger, popover);
    if (isCssWrong) place().catch(warnOfPart);
  });
}

/**
 * Where there is room for a popover, as a CSS `position-area`: below and towards the end of the
 * line, or else where there is more. The browser could try them all itself, but lays the popover
 * out once for each, which doubled the time to open it.
 */
function roomiestArea(trigger: Element): string {
  const {top, bottom} = firstBox(trigger);
  const {clientHeight} = document.documentElement;
  const below = clientHeight - bottom;
  // It is never higher than half of the window.
  const room = Math.min(ROOM_PX.block, clientHeight / 2 - 24);
  const block = below >= room || below >= top ? 'block-end' : 'block-start';
  return `${block} ${roomiestSpan(trigger)}`;
}

function roomiestSpan(trigger: Element): string {
  const {left, right} = firstBox(trigger);
  const {clientWidth} = document.documentElement;
  const isRtl = trigger.matches(':dir(rtl)');
  const toEnd = isRtl ? right : clientWidth - left;
  if (toEnd >= ROOM_PX.inline) return 'span-inline-end';
  const toStart = isRtl ? clientWidth - left : right;
  return toStart >= ROOM_PX.inline ? 'span-inline-start' : 'span-all';
}

function isBeside(trigger: Element, popover: Element): boolean {
  const anchor = firstBox(trigger);
  const {top, bottom} = popover.getBoundingClientRect();
  const {clientHeight} = document.documentElement;
  // Beside a marker that is out of sight, as after a jump that still scrolls, nothing can be told.
  if (anchor.bottom < 0 || anchor.top > clientHeight) return true;
  return top >= 0 && bottom <= clientHeight && (top >= anchor.bottom || bottom <= anchor.top);
}

/** A marker that wraps is placed by its first line. */
function firstBox(element: Element): DOMRect {
  return element.getClientRects()[0] ?? element.getBoundingClientRect();
}
