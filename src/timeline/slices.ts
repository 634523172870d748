import {noChange, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {whenIdle} from '../page/when-idle.js';

/** Few enough for a slow phone to draw and lay out between two frames. */
const SLICE_ITEMS = 10;
interface SlicesHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Draws a long list slice by slice: the first at once, the others when the browser has nothing else
 * to do. What is in the page stays there while it is drawn anew. The list has the class `slices`.
 *
 * @example
 * html`<ol class="slices">${slices.render(events, renderEvent, true)}</ol>`
 */
export class Slices implements ReactiveController {
  readonly #host: SlicesHost;
  #items: readonly unknown[] = [];
  /** How many slices are in the page. */
  #inPage = 0;
  /** How many of them show the present state. */
  #fresh = 0;
  /** Whether the next update only adds a slice. */
  #isNext = false;
  /** How many slices the next update has to draw. */
  #wanted = 0;
  #isWaiting = false;

  constructor(host: SlicesHost) {
    this.#host = host;
    host.addController(this);
  }

  get #count(): number {
    return Math.ceil(this.#items.length / SLICE_ITEMS);
  }

  get #list(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.slices');
  }

  /**
   * Keeps room for what is still to come, so that the scroll bar stays still.
   *
   * @param characters - Length of an average item.
   */
  keepHeight(characters: number): void {
    const style = this.#list?.style;
    const missing = Math.max(0, this.#items.length - this.#inPage * SLICE_ITEMS);
    style?.setProperty('padding-block-end', `calc(${missing} * var(--event-size))`);
    // Everything inside is styled again when a custom property changes.
    const isNew = style?.getPropertyValue('--characters') !== String(characters);
    if (isNew) style?.setProperty('--characters', String(characters));
  }

  /**
   * Asks for an item to be in the page after the next update.
   *
   * @param index - Position of the item; none where it is negative.
   * @returns Whether that takes an update.
   */
  want(index: number): boolean {
    if (index < 0) return false;
    this.#wanted = Math.min(this.#count, Math.floor(index / SLICE_ITEMS) + 1);
    return this.#wanted > this.#inPage;
  }

  /**
   * The slices, for the template.
   *
   * @param items - The same array is the same list.
   * @param renderItem - `isBulk`: the item comes with those of other slices.
   * @param isUrgent - Whether a list that begins anew shows its first slice at once.
   */
  render<Item>(
    items: readonly Item[],
    renderItem: (item: Item, isBulk: boolean) => unknown,
    isUrgent: boolean,
  ): unknown[] {
    if (items !== this.#items) {
      this.#items = items;
      this.#inPage = 0;
      this.#wanted = 0;
    }
    const from = this.#isNext ? this.#fresh : 0;
    const least = this.#isNext ? from + 1 : Number(isUrgent);
    const end = Math.min(this.#count, Math.max(least, this.#wanted));
    const isBulk = end - from > 1;
    this.#fresh = end;
    this.#inPage = Math.max(this.#inPage, end);
    return Array.from({length: this.#inPage}, (_, slice) => {
      if (slice < from || slice >= end) return noChange;
      const start = slice * SLICE_ITEMS;
      return items.slice(start, start + SLICE_ITEMS).map(item => renderItem(item, isBulk));
    });
  }

  hostUpdate(): void {
    // A list that left the page has to come back whole.
    if (!this.#list) this.#items = [];
  }

  hostUpdated(): void {
    this.#isNext = false;
    this.#wanted = 0;
    if (this.#fresh >= this.#count || this.#isWaiting) return;
    this.#isWaiting = true;
    whenIdle(() => {
      this.#isWaiting = false;
      this.#isNext = true;
      this.#host.requestUpdate();
    });
  }
}
