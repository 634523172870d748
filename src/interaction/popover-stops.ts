import {activeElementIn} from '../page/platform.js';

/**
 * Moves the focus by Tab through the controls of a popover. Engines differ in where a popover stands
 * in the order of Tab, so no step is left to them.
 *
 * @returns Whether there was another one. Past the last, the focus has to go to the marker before
 *     the key acts: the browser itself then goes on from there. Before the first it stays there.
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
