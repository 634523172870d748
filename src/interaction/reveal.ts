import {scrollIntoView} from '../page/platform.js';
import type {View} from '../page/showing.js';

/** What has an anchor, in the element that shows it. */
export interface Place {
  view: View;
  target: HTMLElement;
}

/**
 * Finds a place and brings it into view: it is opened, unfolded or let through by the filters where
 * it has to be.
 */
export function reveal(views: Iterable<View>, anchor: string): Place | undefined {
  for (const view of views) {
    const target = view.bringIn(anchor);
    if (target) return {view, target};
  }
  return undefined;
}

/**
 * Scrolls to a place: it stands in the middle of the window, or begins at its top where it is too
 * high for that.
 *
 * It is there at once, whatever the page says about scrolling: a long smooth scroll aims at heights
 * that are estimates, and anything else that scrolls cancels it.
 */
export function scrollToPlace(target: HTMLElement): void {
  const isTall = target.offsetHeight > innerHeight / 2;
  scrollIntoView(target, {block: isTall ? 'start' : 'center', behavior: 'instant'});
}
