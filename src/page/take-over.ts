import type {LitElement} from 'lit';
import {selectorString} from './platform.js';

/** Elements that can have the focus. */
const FOCUSABLE = 'a, button, summary, [tabindex]';

/**
 * Checks whether what is on the page can be drawn again without a loss to the reader, such as a
 * selection.
 *
 * @param again - Called when the answer may have changed.
 */
export function checkFree(again: () => void): boolean {
  // `isCollapsed` is about the page alone: engines leave out what is in a shadow root.
  const isSelecting = !!getSelection()?.toString();
  if (isSelecting) document.addEventListener('selectionchange', again, {once: true});
  return !isSelecting;
}

/** What has the focus, as far as it can be found again in another drawing of the same story. */
interface FocusedPlace {
  /** The anchor around it; `''` outside all of them. */
  anchor: string;
  /** Its position among what can have the focus there. */
  index: number;
}

/** Draws an element in the place of what its root has. The focus stays where it is. */
export function replace({shadowRoot: root}: LitElement, draw: () => void): void {
  if (!root) return;
  const place = findFocus(root);
  root.replaceChildren();
  draw();
  // What is inside draws itself before the next frame.
  if (place) requestAnimationFrame(() => focusAgain(root, place));
}

function findFocus(root: ShadowRoot): FocusedPlace | undefined {
  let scope = root;
  while (scope.activeElement?.shadowRoot) scope = scope.activeElement.shadowRoot;
  const focused = scope.activeElement;
  if (!focused) return undefined;
  const around = focused.closest<HTMLElement>('[data-anchor]');
  const index = [...(around ?? scope).querySelectorAll(FOCUSABLE)].indexOf(focused);
  return {anchor: around?.dataset['anchor'] ?? '', index};
}

function focusAgain(root: ShadowRoot, {anchor, index}: FocusedPlace): void {
  const selector = `[data-anchor=${selectorString(anchor)}]`;
  const around = anchor ? findIn(root, selector) : root;
  const found = index < 0 ? around : around?.querySelectorAll(FOCUSABLE)[index];
  if (found instanceof HTMLElement) found.focus({preventScroll: true});
}

/** The first that matches, in a root or in one inside it. */
function findIn(root: ShadowRoot, selector: string): HTMLElement | undefined {
  const found = root.querySelector<HTMLElement>(selector);
  if (found) return found;
  const inner = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
  for (const each of inner) {
    const deep = findIn(each, selector);
    if (deep) return deep;
  }
  return undefined;
}
