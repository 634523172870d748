const GAP_PX = 8;
const OWN_PROPERTIES = ['position-area', 'margin', 'inset'];

/**
 * Places a popover beside its trigger where CSS cannot: below, or above where there is more room,
 * and never off the screen. It follows scrolling and resizing until the signal aborts.
 */
export function placeBeside(trigger: HTMLElement, popover: HTMLElement, signal: AbortSignal): void {
  let frame = 0;
  const place = (): void => {
    const {top, left} = positionBeside(trigger, popover);
    const {currentCSSZoom: zoom = 1} = popover;
    popover.style.setProperty('position-area', 'none');
    popover.style.setProperty('margin', '0');
    popover.style.setProperty('inset', `${top / zoom}px auto auto ${left / zoom}px`);
  };
  const onMove = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  };
  place();
  addEventListener('scroll', onMove, {signal, passive: true, capture: true});
  addEventListener('resize', onMove, {signal});
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    for (const name of OWN_PROPERTIES) popover.style.removeProperty(name);
  });
}

function positionBeside(trigger: HTMLElement, popover: HTMLElement): {top: number; left: number} {
  const anchor = trigger.getClientRects()[0] ?? trigger.getBoundingClientRect();
  const {width, height} = popover.getBoundingClientRect();
  const {clientWidth, clientHeight} = document.documentElement;
  const below = clientHeight - anchor.bottom;
  const isBelow = below >= height + GAP_PX || below >= anchor.top;
  const top = isBelow ? anchor.bottom + GAP_PX : anchor.top - height - GAP_PX;
  const isRtl = getComputedStyle(trigger).direction === 'rtl';
  const start = isRtl ? anchor.right - width : anchor.left;
  // The popover leaves the screen with its trigger.
  const isGone = anchor.bottom < 0 || anchor.top > clientHeight;
  return {
    top: isGone ? top : keepWithin(top, clientHeight - height),
    left: keepWithin(start, clientWidth - width),
  };
}

function keepWithin(start: number, room: number): number {
  return Math.max(GAP_PX, Math.min(start, room - GAP_PX));
}
