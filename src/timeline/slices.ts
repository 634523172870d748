import {noChange, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {drawEach} from '../page/draw-each.js';
import {whenIdle} from '../page/when-idle.js';

/** Few enough for a slow phone to lay out between two frames. */
const SLICE_ITEMS = 10;
/** As many can be drawn in that time where they are laid out only when they come onto the screen. */
const SLICES_TOGETHER = 3;
/** The browser looks at the whole page for each step, however little it lays out: so there are few. */
const LAID_OUT_TOGETHER = 30;
/** A longer list stays so. */
const MAX_LAID_OUT = 1000;

interface SlicesHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Draws a long list slice by slice: the first at once, the others when the browser has nothing else
 * to do, in bulk. Items that come in bulk and have the class `later` lose it step by step once all
 * are there. What is in the page stays there while it is drawn again, and follows its item when
 * others come before it. The list has the class `slices`.
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
   * @param renderItem - `isBulk`: the item comes with those of other slices.
   * @param isUrgent - Whether a list that begins again shows its first slice at once.
   */
  render(
    items: readonly Item[],
    renderItem: (item: Item, isBulk: boolean) => unknown,
    isUrgent: boolean,
  ): unknown[] {
    if (items !== this.#items) this.#take(items);
    const from = this.#isNext ? this.#fresh : 0;
    const end = this.#chooseEnd(from, isUrgent);
    const isBulk = end - from > 1;
    this.#fresh = end;
    this.#inPage = Math.max(this.#inPage, end);
    const renderSlice = (slice: number): unknown =>
      drawEach(this.#itemsOf(slice), this.#nameOf, item => renderItem(item, isBulk));
    return Array.from({length: this.#inPage}, (_, slice) =>
      from <= slice && slice < end ? renderSlice(slice) : noChange,
    );
  }

  /** The slice before which the next update ends that begins with the slice `from`. */
  #chooseEnd(from: number, isUrgent: boolean): number {
    const least = this.#isNext ? from + SLICES_TOGETHER : Number(isUrgent);
    return Math.min(this.#ends.length, Math.max(least, this.#wanted));
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
    this.#goOn();
  }

  get #isDrawn(): boolean {
    return this.#fresh >= this.#ends.length;
  }

  #goOn(): void {
    if (this.#isWaiting || (this.#isDrawn && !this.#nextLater.length)) return;
    this.#isWaiting = true;
    whenIdle(() => {
      this.#isWaiting = false;
      if (this.#isDrawn) return this.#layOut();
      this.#isNext = true;
      this.#host.requestUpdate();
    });
  }

  /** To draw the items again would take longer than the browser takes to lay them out. */
  #layOut(): void {
    for (const item of this.#nextLater) item.classList.remove('later');
    this.#goOn();
  }

  /** The next items to lay out; none of a list that is folded, or too long. */
  get #nextLater(): Element[] {
    const list = this.#list;
    if (!list || list.hidden || this.#items.length > MAX_LAID_OUT) return [];
    return [...list.getElementsByClassName('later')].slice(0, LAID_OUT_TOGETHER);
  }
}
