import {ReactiveElement, type PropertyValues} from 'lit';
import {LenientElement} from './attribute-forms.js';
import {CONTEXT} from './context.js';
import {LaterPart} from './later-part.js';

/** What pages without prerendered markup never fetch. */
const takeOver = new LaterPart(() => import('./take-over.js'));

/**
 * An element into whose shadow root a server may have written. That markup stays until the element
 * can draw the story in its place, so that nothing that can be read ever goes away.
 */
export abstract class PrerenderedElement extends LenientElement {
  #isPrerendered = isPrerendered(this);

  /** Looks for what the element draws, once for each update that Lit asks for. */
  protected abstract prepare(): void;

  /** Whether all that the picture of the story needs is here; what is not is being fetched. */
  protected abstract canDraw(): boolean;

  /**
   * What a server wrote is replaced, and never hydrated: so Lit's own way, which its support for
   * hydration changes, is passed over.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = ReactiveElement.prototype['createRenderRoot'].call(this);
    if (!this.#isPrerendered) root.replaceChildren();
    return root;
  }

  protected override shouldUpdate(): boolean {
    // What is inside another prerendered element goes with it.
    if (this.#isPrerendered && isInside(this)) return false;
    this.prepare();
    if (!this.#isPrerendered) return true;
    if (!this.canDraw()) return false;
    const again = (): void => this.requestUpdate();
    if (takeOver.now) return takeOver.now.checkFree(again);
    takeOver.want(again);
    return false;
  }

  /** Draws the element, the first time in the place of the markup, in one go. */
  protected override update(changed: PropertyValues): void {
    const draw = (): void => super.update(changed);
    if (!this.#isPrerendered) return draw();
    this.#isPrerendered = false;
    takeOver.now?.replace(this, draw);
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
