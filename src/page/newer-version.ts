import {keepInPlace} from './keep-in-place.js';
import {activeElementIn} from './platform.js';
import {reader} from './reader.js';
import type {View} from './showing.js';

/** What can be kept in place for a reader: a paragraph, or a place that has none. */
const READABLE = '[data-block], [data-anchor], .headline';

/**
 * Brings what is drawn for a list into the order of a newer one.
 *
 * @param drawn - For each item of the list before.
 * @param before - Names of those items.
 * @param after - Names of the items to draw. Where two share a name, their order decides.
 * @returns For each item to draw what is drawn for it already; `undefined` where it is new.
 */
export function follow<Drawn>(
  drawn: readonly Drawn[],
  before: readonly string[],
  after: readonly string[],
): (Drawn | undefined)[] {
  const byName = new Map(numberEqual(before).map((name, index) => [name, drawn[index]]));
  return numberEqual(after).map(name => byName.get(name));
}

/** Tells equal names apart: `['a', 'b', 'a']` becomes `['a 0', 'b 0', 'a 1']`. */
function numberEqual(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return names.map(name => {
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return `${name} ${count}`;
  });
}

/**
 * Keeps what is being read where it is in the window while a newer version of the story is drawn.
 * Engines do it themselves in part: WebKit does not, nor does any at the top of a page.
 *
 * The elements of one story are drawn one after another; the first of them holds for all.
 *
 * @param views - Those that show the story, before they are drawn again.
 */
export function keepReading(views: Iterable<View>): void {
  const place = reader.isHeld ? undefined : findRead([...views]);
  if (!place) return;
  reader.isHeld = true;
  requestAnimationFrame(() => (reader.isHeld = false));
  keepInPlace(place, {
    startMs: performance.now(),
    putBack: (top, scroller) => scroller.scrollBy({top, behavior: 'instant'}),
  });
}

/** What has the reader's attention, else what is the first in the window. */
function findRead(views: readonly View[]): Element | undefined {
  const attended = views.map(findAttended).find(element => element && isInWindow(element));
  const readable = views.flatMap(findReadable).filter(isInWindow);
  const distance = (element: Element): number => Math.abs(element.getBoundingClientRect().top);
  return attended ?? readable.sort((a, b) => distance(a) - distance(b))[0];
}

/** The marker whose popover is open, or what has the focus. */
function findAttended({element: {shadowRoot}}: View): Element | null | undefined {
  const focused = activeElementIn(shadowRoot);
  return shadowRoot?.querySelector('.marker[data-open]') ?? focused?.closest('.story *');
}

function findReadable({element: {shadowRoot}}: View): Element[] {
  return [...(shadowRoot?.querySelectorAll(READABLE) ?? [])];
}

function isInWindow(element: Element): boolean {
  const {top, bottom, height} = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
}
