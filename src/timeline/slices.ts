import {html, noChange, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {drawEach} from '../page/draw-each.js';
import {whenIdle} from '../page/when-idle.js';

/** Few enough for a slow phone to lay out between two frames. */
const SLICE_ITEMS = 10;
/** Leaves room in a task of 50 ms for what an update does besides. */
const MAX_DRAWING_MS = 25;

interface SlicesHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Draws a long list slice by slice: the first at once, the others when the browser has nothing else
 * to do, as many at a time as leave a page responsive. Each is a box of its own, which the browser
 * lays out when it comes near the screen. What is in the page stays there while it is drawn again,
 * and follows its item when others come before it. The list has the class `slices`, and a role.
 *
 * @example
 * html`<ol class="slices">${slices.render(events, renderEvent, true)}</ol>`
 */
export class Slices<Item> implements ReactiveController {
  readonly #host: SlicesHost;
  readonly #nameOf: (item: Item) => string;
  #items: readonly Item[] = [];
  /** For each slice the position behind its last item. */
  #ends: number[] = [];
  /** How many slices are in the page. */
  #inPage = 0;
  /** How many of them show the present state. */
  #fresh = 0;
  /** Whether the next update only adds a slice. */
  #isNext = false;
  /** How many slices the next update has to draw. */
  #wanted = 0;
  #isWaiting = false;

  /** @param nameOf - The name by which a newer version of the list knows an item again. */
  constructor(host: SlicesHost, nameOf: (item: Item) => string) {
    this.#host = host;
    this.#nameOf = nameOf;
    host.addController(this);
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
    const missing = this.#items.length - this.#endOf(this.#inPage - 1);
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
    const slice = this.#ends.findIndex(end => index < end);
    this.#wanted = slice < 0 ? this.#ends.length : slice + 1;
    return this.#wanted > this.#inPage;
  }

  /** Makes the next list begin with its first slice, even where it has items of this one. */
  beginAnew(): void {
    this.#items = [];
    this.#ends = [];
  }

  /**
   * The slices, for the template.
   *
   * @param items - The same array is the same list.
   * @param isUrgent - Whether a list that begins again shows its first slice at once.
   */
  render(
    items: readonly Item[],
    renderItem: (item: Item) => unknown,
    isUrgent: boolean,
  ): Iterable<unknown> {
    if (items !== this.#items) this.#take(items);
    return this.#draw(renderItem, isUrgent);
  }

  /** Lit asks for a slice once it has drawn the one before. */
  *#draw(renderItem: (item: Item) => unknown, isUrgent: boolean): Generator {
    const from = this.#isNext ? this.#fresh : 0;
    const least = Math.max(this.#isNext ? from + 1 : Number(isUrgent), this.#wanted);
    const endMs = this.#isNext ? performance.now() + MAX_DRAWING_MS : 0;
    this.#fresh = from;
    for (let slice = 0; slice < this.#ends.length; slice++) {
      const isDue = slice >= from && (slice < least || performance.now() < endMs);
      if (isDue) this.#fresh = slice + 1;
      this.#inPage = Math.max(this.#inPage, this.#fresh);
      if (slice >= this.#inPage) return;
      yield isDue ? this.#renderSlice(slice, renderItem) : noChange;
    }
  }

  #renderSlice(slice: number, renderItem: (item: Item) => unknown): unknown {
    const items = drawEach(this.#itemsOf(slice), this.#nameOf, renderItem);
    return html`<div class="slice" role="none">${items}</div>`;
  }

  #itemsOf(slice: number): readonly Item[] {
    return this.#items.slice(this.#endOf(slice - 1), this.#endOf(slice));
  }

  #endOf(slice: number): number {
    return this.#ends[slice] ?? 0;
  }

  /**
   * Divides a newer list: a slice that is in the page keeps its items, and takes in what is new; the
   * last of them, as far as it has room.
   */
  #take(items: readonly Item[]): void {
    const behind = new Map(items.map((item, index) => [this.#nameOf(item), index + 1]));
    const ends: number[] = [];
    for (let slice = 0; slice < this.#inPage; slice++) {
      const reaches = this.#itemsOf(slice).map(item => behind.get(this.#nameOf(item)) ?? 0);
      const reach = Math.max(...reaches);
      if (reach > (ends.at(-1) ?? 0)) ends.push(reach);
    }
    const lastStart = ends.at(-2) ?? 0;
    const lastEnd = ends.pop();
    const room = Math.min(items.length, lastStart + SLICE_ITEMS);
    if (lastEnd !== undefined) ends.push(Math.max(lastEnd, room));
    this.#inPage = ends.length;
    this.#wanted = 0;
    this.#isNext = false;
    for (let end = ends.at(-1) ?? 0; end < items.length;) {
      end = Math.min(items.length, end + SLICE_ITEMS);
      ends.push(end);
    }
    this.#items = items;
    this.#ends = ends;
  }

  hostUpdate(): void {
    // A list that left the page has to come back whole.
    if (!this.#list) this.beginAnew();
  }

  hostUpdated(): void {
    this.#isNext = false;
    this.#wanted = 0;
    if (this.#isWaiting || this.#fresh >= this.#ends.length) return;
    this.#isWaiting = true;
    whenIdle(() => {
      this.#isWaiting = false;
      this.#isNext = true;
      this.#host.requestUpdate();
    });
  }
}
