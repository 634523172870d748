import {Directive, directive, type ChildPart, type DirectiveResult} from 'lit/directive.js';
import {LaterPart} from './later-part.js';

/** Fetched before the first newer version of a story is drawn. */
export const newerVersion = new LaterPart(() => import('./newer-version.js'));

class DrawEach extends Directive {
  #names: readonly string[] = [];

  override render<Item>(
    items: readonly Item[],
    _nameOf: (item: Item) => string,
    draw: (item: Item) => unknown,
  ): unknown[] {
    return items.map(draw);
  }

  override update<Item>(
    list: ChildPart,
    [items, nameOf, draw]: Parameters<typeof this.render<Item>>,
  ): unknown[] {
    const names = items.map(nameOf);
    newerVersion.now?.follow(list, this.#names, names);
    this.#names = names;
    return this.render(items, nameOf, draw);
  }
}

/**
 * Draws a list so that what is drawn for an item follows it when others come before it: the focus,
 * a selection and an open popover stay with what is being read.
 *
 * @example
 * html`<ol>${drawEach(sources, source => source.url, renderSource)}</ol>`
 */
export const drawEach = directive(DrawEach) as <Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  draw: (item: Item) => unknown,
) => DirectiveResult;
