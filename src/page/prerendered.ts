import {ReactiveElement, type LitElement} from 'lit';
import {CONTEXT} from './context.js';
import {LaterPart} from './later-part.js';

/** What pages without prerendered markup never fetch. */
const takeOver = new LaterPart(() => import('./take-over.js'));

/**
 * The markup that a server wrote into an element's shadow root. It stays until the element can draw
 * the story in its place, so that nothing that can be read ever goes away.
 */
export class Prerendered {
  readonly #host: LitElement;
  /** Whether a server's markup is in the root. */
  #isThere: boolean;

  constructor(host: LitElement) {
    this.#host = host;
    this.#isThere = isPrerendered(host);
  }

  /**
   * Makes the element's root. What a server wrote is replaced, and never hydrated: so Lit's own way,
   * which its support for hydration changes, is passed over.
   */
  createRoot(): HTMLElement | DocumentFragment {
    const root = ReactiveElement.prototype['createRenderRoot'].call(this.#host);
    if (!this.#isThere) root.replaceChildren();
    return root;
  }

  /**
   * Whether the element may draw itself now; asks it to update when it may.
   *
   * @param prepare - Looks for what the element draws.
   * @param canDraw - Whether all of it is here.
   */
  letsDraw(prepare: () => void, canDraw: () => boolean): boolean {
    // What is inside another prerendered element goes with it.
    if (this.#isThere && isInside(this.#host)) return false;
    prepare();
    if (!this.#isThere) return true;
    if (!canDraw()) return false;
    const again = (): void => this.#host.requestUpdate();
    if (takeOver.now) return takeOver.now.isFree(again);
    takeOver.want(again);
    return false;
  }

  /** Draws the element in the place of the markup, in one go. */
  replace(draw: () => void): void {
    if (!this.#isThere) return draw();
    this.#isThere = false;
    takeOver.now?.replace(this.#host, draw);
  }
}

/**
 * Whether a server wrote what an element shows; asked before it first draws itself. A slot alone is
 * what `@lit-labs/ssr` writes where it has no story: only the page's own words are seen then.
 */
export function isPrerendered({shadowRoot}: HTMLElement): boolean {
  return !!shadowRoot?.querySelector(':not(slot)');
}

/** Whether an element stands in the shadow root of another one of ours. */
function isInside(element: HTMLElement): boolean {
  const {host} = element.getRootNode() as Partial<ShadowRoot>;
  return !!host && CONTEXT in host;
}
