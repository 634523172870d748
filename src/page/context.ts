import type {StoryDraft} from '../model/story.js';

/**
 * Under this key an element offers its draft to the elements inside it. Only the draft passes, and each side normalises it
 * itself: so a card of one version and a timeline of another understand each other. Its shape is fixed for ever by the `1`.
 */
export const CONTEXT: unique symbol = Symbol.for('story-widgets:1') as never;

export interface DraftProvider {
  readonly draft: StoryDraft | undefined;
  /** Calls back on each new draft, until the returned function is called. */
  subscribe(onDraft: () => void): () => void;
}

/** The parent, through slots' owners and shadow roots. */
export function composedParent(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** What `element` offers; also asks an element that is not upgraded yet to call back when it is. */
export function providerOf(element: Node, onUpgrade: () => void): DraftProvider | undefined {
  const provider = (element as {[CONTEXT]?: DraftProvider})[CONTEXT];
  const tag = (element as Partial<Element>).localName ?? '';
  // Only tags that can be ours are waited for: the page's own may never come, and would keep what waits alive.
  if (!provider && /(?:^|-)story-/.test(tag) && !customElements.get(tag))
    void customElements.whenDefined(tag).then(onUpgrade);
  return provider;
}

/** The id of an element of ours, or of the one around it: both make the same links. */
export function nearestId(element: Element): string {
  for (let node: Node | null = element; node; node = composedParent(node)) {
    const {id} = node as Partial<Element>;
    if (id && CONTEXT in node) return id;
  }
  return '';
}
