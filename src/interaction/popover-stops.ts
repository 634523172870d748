import {activeElementIn} from '../page/platform.js';

/**
 * Moves the focus through the controls of a popover when Tab is pressed. Engines differ in where Tab
 * finds a popover, so every step is made here.
 *
 * @returns Whether there was another control. After the last, the focus has to go to the marker
 *     before the key acts, and the browser goes on from there. Before the first, it stays there.
 */
export function moveInside(popover: HTMLElement, event: KeyboardEvent): boolean {
  const stops = stopsOf(popover);
  const focused = activeElementIn(popover.getRootNode() as ShadowRoot);
  const index = stops.indexOf(focused as HTMLElement);
  const next = event.shiftKey ? stops[index - 1] : stops[index + 1];
  if (next || event.shiftKey) event.preventDefault();
  next?.focus();
  return !!next;
}

/** Its controls, and the popover itself where it scrolls. */
function stopsOf(popover: HTMLElement): HTMLElement[] {
  const controls = [...popover.querySelectorAll<HTMLElement>('a[href],button')];
  return popover.tabIndex === 0 ? [popover, ...controls] : controls;
}
