import type {StoryDraft} from '../model/draft.js';
import {composedParent} from './composed-tree.js';

/**
 * Under this key an element offers its draft to the elements inside it. Only the draft passes, and
 * each side normalises it itself: so a card of one version and a timeline of another understand
 * each other. The `1` fixes the shape of what is offered for ever.
 */
export const CONTEXT: unique symbol = Symbol.for('story-widgets:1') as never;

export interface DraftProvider {
  readonly draft: StoryDraft | undefined;
  /** Calls back on each new draft, until the returned function is called. */
  subscribe(onDraft: () => void): () => void;
}

/** A tag that can be one of our elements with a story. */
const OUR_TAG = /(?:^|-)story-/;

/** What `element` offers; also asks an element that is not upgraded yet to call back when it is. */
function providerOf(element: Node, onUpgrade: () => void): DraftProvider | undefined {
  const provider = (element as {[CONTEXT]?: DraftProvider})[CONTEXT];
  const {localName = ''} = element as Partial<Element>;
  // Only tags that can be ours are waited for: the page's own may never come, and would keep what
  // waits alive.
  if (!provider && OUR_TAG.test(localName) && !customElements.get(localName)) {
    void customElements.whenDefined(localName).then(onUpgrade);
  }
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

/** Follows one provider at a time. */
export class ProviderLink {
  readonly #onDraft: () => void;
  #provider: DraftProvider | undefined;
  #leave: (() => void) | undefined;

  constructor(onDraft: () => void) {
    this.#onDraft = onDraft;
  }

  /** Follows this provider from now on, and no other; `undefined` follows none. */
  follow(provider: DraftProvider | undefined): void {
    if (provider === this.#provider) return;
    this.#leave?.();
    this.#provider = provider;
    this.#leave = provider?.subscribe(this.#onDraft);
  }
}

/**
 * Looks for the element whose draft another one shows if it has none of its own. `onUpgrade` is
 * called when it is worth looking again.
 */
export type SeekProvider = (element: Element, onUpgrade: () => void) => DraftProvider | undefined;

/** The nearest element of ours around this one. */
export const seekProviderAround: SeekProvider = (element, onUpgrade) => {
  for (let node = composedParent(element); node; node = composedParent(node)) {
    const provider = providerOf(node, onUpgrade);
    if (provider) return provider;
  }
  return undefined;
};

/**
 * Page-wide on purpose: the elements that look for sources anywhere on the page, and how each is
 * asked to look again. One that has left the page is forgotten when the next element comes.
 */
const seekers = new Map<Element, () => void>();

/** Asks those who look for sources to look again: an element has come onto the page. */
export function announceProvider({localName}: Element): void {
  if (!OUR_TAG.test(localName)) return;
  for (const [element, lookAgain] of seekers) {
    if (element.isConnected) lookAgain();
    else seekers.delete(element);
  }
}

const PROVIDERS = 'story-sources,story-card,story-timeline';

/**
 * The element with that id, in the root of the asking element or in one around it; without an id
 * the nearest element of ours, around the asking one or beside it. `onUpgrade` is also called when
 * another element of ours comes onto the page.
 */
export function seekProviderOnPage(
  element: Element,
  id: string,
  onUpgrade: () => void,
): DraftProvider | undefined {
  seekers.set(element, onUpgrade);
  for (let node = composedParent(element); node; node = composedParent(node)) {
    const scope = node as Partial<ParentNode & NonElementParentNode>;
    const candidates = id
      ? [scope.getElementById?.(id)]
      : [node, ...(scope.querySelectorAll?.(PROVIDERS) ?? [])];
    for (const candidate of candidates) {
      const provider = candidate && providerOf(candidate, onUpgrade);
      if (provider) return provider;
    }
  }
  return undefined;
}
