// A page of its own: the part that corrects a story is fetched once in a page.
import {expect, fixture} from '@open-wc/testing';
import {html, nothing, render} from 'lit';
import {drawEach, newerVersion} from '../../src/page/draw-each.js';

interface Item {
  name: string;
  words: string;
}

const drawList = (place: HTMLElement, items: readonly Item[]): unknown =>
  render(
    html`<ol>
      ${drawEach(
        items,
        ({name}) => name,
        ({words}) => html`<li>${words}</li>`,
      )}
    </ol>`,
    place,
  );

const drawn = (place: HTMLElement): HTMLElement[] => [...place.querySelectorAll('li')];
const words = (place: HTMLElement): (string | null)[] =>
  drawn(place).map(({textContent}) => textContent);

const [XI, TIES, SEA] = [
  {name: 'a', words: 'Lee met Xi.'},
  {name: 'b', words: 'They spoke of ties.'},
  {name: 'c', words: 'The sea came last.'},
];

describe('drawEach', () => {
  it('draws each item in its order, without any part that is fetched later', async () => {
    const place = await fixture<HTMLElement>(html`<main></main>`);
    drawList(place, [XI, TIES]);
    expect(newerVersion.now).to.equal(undefined);
    expect(words(place)).to.deep.equal(['Lee met Xi.', 'They spoke of ties.']);
  });

  it('has no comment for an item, and none of it stays where the list is gone', async () => {
    const place = await fixture<HTMLElement>(html`<main></main>`);
    const draw = (content: unknown): unknown => render(html`<ol>${content}</ol>`, place);
    const list = (...items: string[]): unknown =>
      drawEach(items, String, item => (item === 'b' ? html`<li class="b"></li>` : html`<li></li>`));
    const nodes = (): string[] =>
      [...(place.querySelector('ol')?.childNodes ?? [])].map(
        node => (node as Element).className ?? node.nodeName,
      );
    draw(list('a', 'b', 'c'));
    expect(nodes()).to.deep.equal(['#comment', '', 'b', '']);
    draw(list('b', 'a'));
    expect(nodes()).to.deep.equal(['#comment', 'b', '']);
    draw(nothing);
    expect(nodes()).to.deep.equal(['#comment']);
  });

  it('moves what was drawn for an item behind one that comes first', async () => {
    await newerVersion.whenSettled();
    const place = await fixture<HTMLElement>(html`<main></main>`);
    drawList(place, [XI, TIES]);
    const [xi, ties] = drawn(place);
    drawList(place, [SEA, XI, {...TIES, words: 'They spoke of trade.'}]);
    expect(drawn(place).slice(1)).to.deep.equal([xi, ties]);
    expect(words(place)).to.deep.equal([
      'The sea came last.',
      'Lee met Xi.',
      'They spoke of trade.',
    ]);
  });

  it('takes away what was drawn for an item that is gone', async () => {
    await newerVersion.whenSettled();
    const place = await fixture<HTMLElement>(html`<main></main>`);
    drawList(place, [XI, TIES, SEA]);
    const [, , sea] = drawn(place);
    drawList(place, [SEA]);
    expect(drawn(place)).to.deep.equal([sea]);
  });
});
