const GAP_PX = 8;

/**
 * Places a popover beside its trigger where CSS cannot: below, or above where there is more room; never off the screen. It
 * follows scrolling and resizing until the signal aborts.
 */
export function placeBeside(trigger: HTMLElement, popover: HTMLElement, signal: AbortSignal): void {
  let frame = 0;
  const place = (): void => {
    const anchor = trigger.getClientRects()[0] ?? trigger.getBoundingClientRect();
    const {width, height} = popover.getBoundingClientRect();
    const {clientWidth, clientHeight} = document.documentElement;
    const isBelow =
      clientHeight - anchor.bottom >= height + GAP_PX || clientHeight - anchor.bottom >= anchor.top;
    const isRtl = getComputedStyle(trigger).direction === 'rtl';
    const start = isRtl ? anchor.right - width : anchor.left;
    const left = Math.max(GAP_PX, Math.min(start, clientWidth - width - GAP_PX));
    const top = isBelow ? anchor.bottom + GAP_PX : anchor.top - height - GAP_PX;
    // It leaves the screen with its trigger.
    const isGone = anchor.bottom < 0 || anchor.top > clientHeight;
    const shownTop = isGone ? top : Math.max(GAP_PX, Math.min(top, clientHeight - height - GAP_PX));
    const {currentCSSZoom: zoom = 1} = popover;
    const inset = `${shownTop / zoom}px auto auto ${left / zoom}px`;
    for (const [name, value] of [
      ['position-area', 'none'],
      ['margin', '0'],
      ['inset', inset],
    ] as const)
      popover.style.setProperty(name, value);
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
    for (const name of ['position-area', 'margin', 'inset']) popover.style.removeProperty(name);
  });
}
