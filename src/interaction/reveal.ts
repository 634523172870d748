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
