/**
 * Finds what a reader finds: by role and name, through shadow roots, and only what is not hidden.
 */
import {computeAccessibleDescription, computeAccessibleName, getRole} from 'dom-accessibility-api';
import {deepQuery} from './real-story.js';

type Root = Element | ShadowRoot | Document;

/**
 * Every element of a role, in the order of the page.
 *
 * @param role - As in ARIA: `button`, `link`, `heading`, `listitem`, `dialog`.
 * @param name - Its whole accessible name, or a pattern; any name where it is absent.
 */
export function getAllByRole(root: Root, role: string, name?: string | RegExp): HTMLElement[] {
  return deepQuery(root, '*').filter(
    element => getRole(element) === role && isNamed(element, name) && !isHidden(element),
  );
}

/**
 * The one element of that role and name.
 *
 * @throws {Error} Where there is none or more than one; it says what of that role there is.
 *
 * @example
 * await click(getByRole(card, 'button', 'Copy'));
 */
export function getByRole(root: Root, role: string, name?: string | RegExp): HTMLElement {
  const [found, ...others] = getAllByRole(root, role, name);
  if (found && others.length === 0) return found;
  const names = getAllByRole(root, role).map(element => `"${nameOf(element)}"`);
  const count = found ? `${others.length + 1} are` : 'None is';
  throw new Error(`${count} a ${role} "${String(name)}". There are: ${names.join(', ')}.`);
}

/** The accessible name of an element, without the word joiners that keep a marker on its line. */
export function nameOf(element: Element): string {
  return computeAccessibleName(element)
    .replace(/\u2060/g, '')
    .trim();
}

/** What a screen reader adds to the name of an element, as from its `title`; `''` for nothing. */
export function descriptionOf(element: Element): string {
  return computeAccessibleDescription(element).trim();
}

function isNamed(element: Element, name: string | RegExp | undefined): boolean {
  if (name === undefined) return true;
  return typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));
}

function isHidden(element: Element): boolean {
  if (!element.checkVisibility({visibilityProperty: true})) return true;
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return true;
  }
  return false;
}

function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}
