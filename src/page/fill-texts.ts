import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

/** Stands in a template where one of the texts goes. */
export const TEXT_PLACE = '\uFFFC';

/** `NodeFilter.SHOW_TEXT`, which test runners lose when they make jsdom's window global. */
const SHOW_TEXT = 4;

interface FilledText {
  node: Text;
  /** What the template has there: `[￼]`. */
  pattern: string;
  /** What was last written. */
  text: string;
}

class FillTexts extends Directive {
  #filled: readonly FilledText[] | undefined;

  override render(texts: readonly unknown[]): unknown {
    let next = 0;
    for (const filled of this.#filled ?? []) {
      const text = filled.pattern.replaceAll(TEXT_PLACE, () => String(texts[next++]));
      if (text !== filled.text) filled.node.data = filled.text = text;
    }
    return noChange;
  }

  override update({element}: ElementPart, [texts]: [readonly unknown[]]): unknown {
    this.#filled ??= findPlaces(element);
    return this.render(texts);
  }
}

function findPlaces(element: Element): FilledText[] {
  const places: FilledText[] = [];
  const walker = document.createTreeWalker(element, SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const pattern = node.data;
    if (pattern.includes(TEXT_PLACE)) places.push({node, pattern, text: ''});
  }
  return places;
}

/**
 * Writes texts where the template of an element has places for them, in their order. A place that
 * Lit keeps for a text has a comment beside it.
 *
 * @example
 * html`<p ${fillTexts(['Lee visits', 4])}>￼<sup>[￼]</sup></p>`
 */
export const fillTexts = directive(FillTexts);
