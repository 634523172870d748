import type {Claim} from '../model/story.js';

/**
 * The highlights that we paint: the claim whose popover is open, and all that a selected source
 * supports.
 */
export type HighlightName = 'story-claim' | 'story-support';

/**
 * Where a claim stands in its rendered paragraph: offsets of the marker-free text become a DOM
 * range.
 */
export function rangeIn(paragraph: Element, {start, end}: Claim): Range {
  const range = new Range();
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const texts = document.createTreeWalker(paragraph, shown, acceptWords);
  let offset = 0;
  range.selectNodeContents(paragraph);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const next = offset + text.length;
    if (offset <= start && start < next) range.setStart(text, start - offset);
    if (offset < end && end <= next) {
      range.setEnd(text, end - offset);
      break;
    }
    offset = next;
  }
  return range;
}

/** The text of a paragraph, without its markers and the way back. */
function acceptWords(node: Node): number {
  if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
  const isOurs = (node as Element).matches('.run,.back');
  return isOurs ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
}

/**
 * Tints ranges; where the engine has no custom highlights nothing happens. A second copy of ours
 * shares the named highlight, so only our own ranges are added and taken away.
 *
 * @returns A function that takes the tint away.
 */
export function tint(name: HighlightName, ranges: readonly Range[]): () => void {
  const highlights = globalThis.CSS?.highlights;
  if (!highlights) return () => undefined;
  const highlight = highlights.get(name) ?? new Highlight();
  highlights.set(name, highlight);
  for (const range of ranges) highlight.add(range);
  return () => {
    for (const range of ranges) highlight.delete(range);
  };
}
