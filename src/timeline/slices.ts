import {noChange, type ReactiveController, type ReactiveControllerHost} from 'lit';

/** Small enough for a slow phone to draw and lay out between two frames. */
const SLICE_ITEMS = 10;
/** On a page that is never idle the list still comes. */
const MAX_WAIT_MS = 300;

const whenIdle: (callback: () => void) => void =
  'requestIdleCallback' in globalThis
    ? callback => requestIdleCallback(callback, {timeout: MAX_WAIT_MS})
    : callback => setTimeout(callback, 20);

interface SlicesHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Draws a long list slice by slice: the first at once, the others when the browser has nothing else to do. What is in
 * the page stays while it is drawn anew. The list has the class `slices`.
 */
export class Slices implements ReactiveController {
  readonly #host: SlicesHost;
  #items: readonly unknown[] = [];
  #inPage = 0;
  /** Of the slices in the page, those that show the present state. */
  #fresh = 0;
  #isNext = false;
  #wanted = 0;
  #isWaiting = false;
  #onDrawn: (() => void)[] = [];

  constructor(host: SlicesHost) {
    this.#host = host;
    host.addController(this);
  }

  get #count(): number {
    return Math.ceil(this.#items.length / SLICE_ITEMS);
  }

  /** Keeps the room of what is still to come, so that the scroll bar stays still; `characters` is the length of a usual item. */
  keepHeight(characters: number): void {
    const missing = Math.max(0, this.#items.length - this.#inPage * SLICE_ITEMS);
    const style = this.#list?.style;
    style?.setProperty('padding-block-end', `calc(${missing} * var(--event-size))`);
    // Everything inside is styled again when a custom property changes.
    if (style?.getPropertyValue('--characters') !== String(characters))
      style?.setProperty('--characters', String(characters));
  }

  get #list(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.slices');
  }

  /** When the list is whole. */
  get drawn(): Promise<void> {
    return this.#fresh < this.#count
      ? new Promise(resolve => this.#onDrawn.push(resolve))
      : Promise.resolve();
  }

  /** Whether the next update has to draw more, so that this item is in the page after it. */
  want(index: number): boolean {
    if (index < 0) return false;
    this.#wanted = Math.min(this.#count, Math.floor(index / SLICE_ITEMS) + 1);
    return this.#wanted > this.#inPage;
  }

  /** The slices for the template; the same array of items is the same list. `isBulk`: the item comes with many others. */
  render<Item>(
    items: readonly Item[],
    renderItem: (item: Item, isBulk: boolean) => unknown,
    isUrgent: boolean,
  ): unknown[] {
    if (items !== this.#items) {
      this.#items = items;
      this.#inPage = this.#wanted = 0;
    }
    if (!this.#isNext) this.#fresh = 0;
    const from = this.#fresh;
    const end = (this.#fresh = Math.min(
      this.#count,
      Math.max(this.#isNext ? from + 1 : Number(isUrgent), this.#wanted),
    ));
    this.#inPage = Math.max(this.#inPage, end);
    return Array.from({length: this.#inPage}, (_, index) =>
      index < from || index >= end
        ? noChange
        : items
            .slice(index * SLICE_ITEMS, (index + 1) * SLICE_ITEMS)
            .map(item => renderItem(item, end - from > 1)),
    );
  }

  hostUpdate(): void {
    // A list that left the page has to come back whole.
    if (!this.#list) this.#items = [];
  }

  hostUpdated(): void {
    this.#isNext = false;
    this.#wanted = 0;
    if (this.#fresh >= this.#count) {
      for (const onDrawn of this.#onDrawn.splice(0)) onDrawn();
    } else if (!this.#isWaiting) {
      this.#isWaiting = true;
      whenIdle(() => {
        this.#isWaiting = false;
        this.#isNext = true;
        this.#host.requestUpdate();
      });
    }
  }
}
