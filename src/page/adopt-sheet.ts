import type {CSSResult} from 'lit';

/** Gives a root a style sheet that comes with a part fetched later; once, however often it is asked. */
export function adoptSheet(root: HTMLElement | DocumentFragment, {styleSheet}: CSSResult): void {
  if (root instanceof ShadowRoot && styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets.push(styleSheet);
}
