import type {QuotedClaim} from '../model/story.js';

/**
 * The highlights that we paint: the claim whose popover is open, and all that a selected source
 * supports.
 */
export type HighlightName = 'story-claim' | 'story-support';

/**
 * Where a claim stands in its rendered paragraph: offsets of the marker-free text become a DOM
 * range.
 *
 * @returns `undefined` where the paragraph no longer says what we have written into it, as on a
 *     page that the browser has translated: no tint may stand on other words.
 */
export function rangeIn(
  paragraph: Element,
  {start, end, text: words}: QuotedClaim,
): Range | undefined {
  const range = new Range();
  range.selectNodeContents(paragraph);
  let offset = 0;
  for (const text of textsOf(paragraph)) {
    const next = offset + text.length;
    if (offset <= start && start < next) range.setStart(text, start - offset);
    if (offset < end && end <= next) range.setEnd(text, end - offset);
    offset = next;
  }
  return range.toString() === words ? range : undefined;
}

/** The words behind a marker: those of its claim, or else those that the element was put around. */
export function rangeBehind(
  marker: Element,
  claim: QuotedClaim | null,
  element: Element,
): Range | undefined {
  const paragraph = marker.closest('[data-block]');
  if (claim && paragraph) return rangeIn(paragraph, claim);
  const range = new Range();
  range.selectNodeContents(element);
  return range;
}

/** The text nodes of a paragraph, those of its markers aside. */
function* textsOf(paragraph: Element): Generator<Text> {
  const show = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = document.createTreeWalker(paragraph, show, choose);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) yield text as Text;
}

function choose(node: Node): number {
  if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
  const isMarker = (node as Element).matches('.run');
  return isMarker ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
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
