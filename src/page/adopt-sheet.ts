import type {CSSResult} from 'lit';

/**
 * Gives a root the style sheet of a part that is fetched later; once, however often it is asked.
 */
export function adoptSheet(root: Node, {styleSheet}: CSSResult): void {
  if (!(root instanceof ShadowRoot) || !styleSheet) return;
  if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
