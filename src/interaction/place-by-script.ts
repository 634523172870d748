const GAP_PX = 8;
const MAX_HEIGHT_PX = 400;
/** With this much room below, the popover covers no claim, however high it would be. */
const ENOUGH_BELOW_PX = 200;
const OWN_PROPERTIES = ['position-area', 'margin', 'inset', 'max-block-size'];
/** Makes the popover as large as the window, to measure it. */
const WHOLE_WINDOW = {
  'position-area': 'none',
  margin: '0',
  inset: '0',
  'inline-size': 'auto',
  'block-size': 'auto',
  'max-inline-size': 'none',
  'max-block-size': 'none',
};

/** The window, in the units in which the engine gives the popover's boxes. */
interface Frame {
  box: DOMRect;
  /** How many of these units make one CSS pixel of the popover. */
  unit: number;
}

/**
 * Places a popover beside its trigger where CSS cannot: below, or above where there is next to no
 * room, and never off the screen. It follows scrolling and resizing until the signal aborts.
 */
export function placeBeside(trigger: HTMLElement, popover: HTMLElement, signal: AbortSignal): void {
  let frame = measureFrame(popover);
  let request = 0;
  const place = (): void => setPlace(trigger, popover, frame);
  const onMove = (): void => {
    cancelAnimationFrame(request);
    request = requestAnimationFrame(place);
  };
  const onResize = (): void => {
    if (signal.aborted) return;
    frame = measureFrame(popover);
    place();
  };
  place();
  // Chromium 156 lets go of a popover that CSS has placed before only with the next frame; until
  // then its box is off the window.
  if (frame.box.top) requestAnimationFrame(() => requestAnimationFrame(onResize));
  popover.tabIndex = popover.scrollHeight > popover.clientHeight ? 0 : -1;
  addEventListener('scroll', onMove, {signal, passive: true, capture: true});
  addEventListener('resize', onResize, {signal});
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(request);
    for (const name of OWN_PROPERTIES) popover.style.removeProperty(name);
  });
}

/**
 * Asks the engine itself. On a page with `zoom`, WebKit gives boxes in other units than Firefox,
 * and has no `currentCSSZoom`.
 */
function measureFrame(popover: HTMLElement): Frame {
  const {style} = popover;
  for (const [name, value] of Object.entries(WHOLE_WINDOW)) style.setProperty(name, value);
  const box = popover.getBoundingClientRect();
  style.setProperty('inset', '0 auto auto 100px');
  const unit = (popover.getBoundingClientRect().left - box.left) / 100 || 1;
  for (const name of Object.keys(WHOLE_WINDOW)) style.removeProperty(name);
  return {box, unit};
}

function setPlace(trigger: HTMLElement, popover: HTMLElement, frame: Frame): void {
  const {box, unit} = frame;
  const {style} = popover;
  const inPixels = (length: number): string => `${length / unit}px`;
  const anchor = trigger.getClientRects()[0] ?? trigger.getBoundingClientRect();
  // Its own size, before the room beside the trigger limits it.
  style.setProperty('max-block-size', inPixels(greatestHeight(frame)));
  const {width, height: ownHeight} = popover.getBoundingClientRect();
  const {top, height} = chooseSide(anchor, ownHeight, frame);
  const isRtl = getComputedStyle(trigger).direction === 'rtl';
  const left = chooseLeft(anchor, width, isRtl, frame);
  style.setProperty('max-block-size', inPixels(height));
  style.setProperty('position-area', 'none');
  style.setProperty('margin', '0');
  style.setProperty('inset', `${inPixels(top - box.top)} auto auto ${inPixels(left - box.left)}`);
}

function greatestHeight({box, unit}: Frame): number {
  return Math.min(MAX_HEIGHT_PX * unit, box.height / 2 - 5 * GAP_PX * unit);
}

/** Below the anchor where there is room, or more than above; as high as there is room. */
function chooseSide(
  anchor: DOMRect,
  ownHeight: number,
  {box, unit}: Frame,
): {top: number; height: number} {
  const gap = GAP_PX * unit;
  const above = anchor.top - box.top - 2 * gap;
  const below = box.bottom - anchor.bottom - 2 * gap;
  const isBelow = below >= Math.min(ownHeight, ENOUGH_BELOW_PX * unit) || below >= above;
  const height = Math.min(ownHeight, Math.max(isBelow ? below : above, 0));
  return {height, top: isBelow ? anchor.bottom + gap : anchor.top - height - gap};
}

/** Begins where the anchor begins, as far as the window has room. */
function chooseLeft(anchor: DOMRect, width: number, isRtl: boolean, {box, unit}: Frame): number {
  const gap = GAP_PX * unit;
  const start = isRtl ? anchor.right - width : anchor.left;
  return Math.max(box.left + gap, Math.min(start, box.right - width - gap));
}
