import {isWithin} from '../page/composed-tree.js';

/** The innermost element of a root that an event went through and that matches the selector. */
export function findInPath<Found extends HTMLElement>(
  event: Event,
  root: Node,
  selector: string,
): Found | undefined {
  return event.composedPath().find((target): target is Found => {
    const isMatch = target instanceof HTMLElement && target.matches(selector);
    return isMatch && target.getRootNode() === root;
  });
}

/** Whether no key is held that makes a click or a key press the browser's own business. */
export function isPlain(event: MouseEvent | KeyboardEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}

/** Whether a dialog of the page stands over an element. */
export function isBehindModal(element: Element): boolean {
  const modals = [...document.querySelectorAll(':modal')];
  return modals.length > 0 && !modals.some(modal => isWithin(element, modal));
}
