import {render} from 'lit';
import {Directive, directive, type ChildPart, type DirectiveResult} from 'lit/directive.js';
import {LaterPart} from './later-part.js';

/** Fetched before the first newer version of a story is drawn. */
export const newerVersion = new LaterPart(() => import('./newer-version.js'));

/** What is drawn for an item: one element, without the two comments that Lit keeps for an item. */
class DrawnItem {
  /** Lit draws here; what it has drawn goes into the list. */
  readonly #place = new DocumentFragment();
  element: Element | null = null;

  draw(content: unknown): void {
    render(content, this.#place);
    const anew = this.#place.firstElementChild;
    if (!anew) return;
    this.element?.replaceWith(anew);
    this.element = anew;
  }
}

type Arguments<Item> = [
  items: readonly Item[],
  nameOf: (item: Item) => string,
  draw: (item: Item, index: number) => unknown,
];

class DrawnList extends Directive {
  #names: readonly string[] = [];
  #drawn: readonly DrawnItem[] = [];
  /** What Lit has put into the page as the list, and takes away as that. */
  #all: DocumentFragment | undefined;

  override render<Item>(...[items, , draw]: Arguments<Item>): unknown {
    return items.map(draw);
  }

  override update<Item>(list: ChildPart, [items, nameOf, draw]: Arguments<Item>): unknown {
    const names = items.map(nameOf);
    const before = newerVersion.now?.follow(this.#drawn, this.#names, names) ?? this.#drawn;
    const drawn = items.map((item, index) => {
      const each = before[index] ?? new DrawnItem();
      each.draw(draw(item, index));
      return each;
    });
    const kept = new Set(drawn);
    for (const each of this.#drawn) if (!kept.has(each)) each.element?.remove();
    const parent = this.#all ? list.startNode?.parentNode : (this.#all = new DocumentFragment());
    if (parent) putInOrder(drawn, parent, parent === this.#all ? null : list.endNode);
    this.#names = names;
    this.#drawn = drawn;
    return this.#all;
  }
}

/** From the end on, so that nothing moves that stands before the right one already. */
function putInOrder(drawn: readonly DrawnItem[], parent: Node, end: Node | null): void {
  let next = end;
  for (const {element} of drawn.toReversed()) {
    if (!element) continue;
    const isInPlace = element.parentNode === parent && element.nextSibling === next;
    if (!isInPlace) parent.insertBefore(element, next);
    next = element;
  }
}

/**
 * Draws a list so that what is drawn for an item follows it when others come before it: the focus,
 * a selection and an open popover stay with what is being read. Each item is one element.
 *
 * @example
 * html`<ol>${drawEach(sources, source => source.url, renderSource)}</ol>`
 */
export const drawEach = directive(DrawnList) as <Item>(...of: Arguments<Item>) => DirectiveResult;
