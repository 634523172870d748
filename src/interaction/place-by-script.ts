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
    frame = measureFrame(popover);
    place();
  };
  place();
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

function setPlace(trigger: HTMLElement, popover: HTMLElement, {box, unit}: Frame): void {
  const {style} = popover;
  const gap = GAP_PX * unit;
  const anchor = trigger.getClientRects()[0] ?? trigger.getBoundingClientRect();
  const [above, below] = [anchor.top - box.top - 2 * gap, box.bottom - anchor.bottom - 2 * gap];
  const mostHeight = Math.min(MAX_HEIGHT_PX * unit, box.height / 2 - 5 * gap);
  style.setProperty('max-block-size', `${mostHeight / unit}px`);
  const {width, height: wholeHeight} = popover.getBoundingClientRect();
  const isBelow = below >= Math.min(wholeHeight, ENOUGH_BELOW_PX * unit) || below >= above;
  const height = Math.min(wholeHeight, Math.max(isBelow ? below : above, 0));
  style.setProperty('max-block-size', `${height / unit}px`);
  const top = isBelow ? anchor.bottom + gap : anchor.top - height - gap;
  const isRtl = getComputedStyle(trigger).direction === 'rtl';
  const start = isRtl ? anchor.right - width : anchor.left;
  const left = Math.max(box.left + gap, Math.min(start, box.right - width - gap));
  style.setProperty('position-area', 'none');
  style.setProperty('margin', '0');
  style.setProperty('inset', `${(top - box.top) / unit}px auto auto ${(left - box.left) / unit}px`);
}
