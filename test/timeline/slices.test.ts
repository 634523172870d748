import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {newerVersion} from '../../src/page/draw-each.js';
import {Slices} from '../../src/timeline/slices.js';
import {waitUntil} from '../browser/wait-until.js';

/** A list of numbers; each item says in how many drawings of the list it was drawn. */
class LongList extends LitElement {
  items: readonly number[] = [];
  isUrgent = true;
  /** Whether the list is in the page. */
  isShown = true;
  label = 'first';
  isFolded = false;
  /** How many times an item was drawn. */
  drawings = 0;
  readonly slices = new Slices<number>(this, String);

  override render(): unknown {
    if (!this.isShown) return '';
    const draw = (item: number, isBulk: boolean): unknown => {
      this.drawings++;
      return html`<li class=${isBulk ? 'later' : ''}>${item} ${this.label}</li>`;
    };
    const slices = this.slices.render(this.items, draw, this.isUrgent);
    return html`<ol class="slices" ?hidden=${this.isFolded}>${slices}</ol>`;
  }

  get texts(): string[] {
    return [...this.renderRoot.querySelectorAll('li')].map(({textContent}) => textContent ?? '');
  }

  /** The items that still wait to be laid out. */
  get later(): number[] {
    return [...this.renderRoot.querySelectorAll('.later')].map(item =>
      parseInt(item.textContent ?? ''),
    );
  }
}
customElements.define('long-list', LongList);

const numbers = (count: number): number[] => Array.from({length: count}, (_, index) => index);

async function listOf(count: number, settings: Partial<LongList> = {}): Promise<LongList> {
  const list = document.createElement('long-list') as LongList;
  Object.assign(list, settings, {items: numbers(count)});
  const main = await fixture(html`<main></main>`);
  // The first drawing, before the browser has had time to be idle.
  main.append(list);
  await list.updateComplete;
  return list;
}

describe('a list drawn in slices', () => {
  it('of 35 items has the first 10 at once, and the others in order soon after', async () => {
    const list = await listOf(35);
    expect(list.texts).to.have.length(10);
    await waitUntil(() => list.texts.length === 35);
    expect(list.texts.map(text => parseInt(text))).to.deep.equal(numbers(35));
  });

  it('has nothing at once where it is not urgent', async () => {
    const list = await listOf(35, {isUrgent: false});
    expect(list.texts).to.have.length(0);
    await waitUntil(() => list.texts.length === 35);
  });

  it('draws as far as an item that is wanted, and says whether that takes an update', async () => {
    const list = await listOf(95);
    expect(list.slices.want(-1)).to.equal(false);
    expect(list.slices.want(5)).to.equal(false);
    expect(list.slices.want(42)).to.equal(true);
    list.requestUpdate();
    await list.updateComplete;
    expect(list.texts).to.have.length(50);
    expect(list.later).to.include(42);
    await waitUntil(() => list.texts.length === 95);
  });

  it('draws three slices of 95 items at a time, then lays out thirty items at a time', async () => {
    const list = await listOf(95);
    const seen = new Set<string>();
    const note = (): unknown => seen.add(`${list.texts.length} drawn, ${list.later.length} later`);
    const observer = new MutationObserver(note);
    observer.observe(list.renderRoot, {attributes: true, childList: true, subtree: true});
    await waitUntil(() => list.texts.length === 95 && list.later.length === 0);
    await waitUntil(() => seen.has('95 drawn, 0 later'));
    observer.disconnect();
    expect([...seen]).to.deep.equal([
      '40 drawn, 30 later',
      '70 drawn, 60 later',
      '95 drawn, 85 later',
      '95 drawn, 55 later',
      '95 drawn, 25 later',
      '95 drawn, 0 later',
    ]);
  });

  it('draws each of 95 items once: to lay one out takes no second drawing', async () => {
    const list = await listOf(95);
    await waitUntil(() => list.texts.length === 95 && list.later.length === 0);
    expect(list.drawings).to.equal(95);
  });

  it('lays out nothing of a list that is folded, and the rest once it is open', async () => {
    const folded = await listOf(95, {isFolded: true});
    const open = await listOf(95);
    await waitUntil(() => open.later.length === 0 && folded.texts.length === 95);
    expect(folded.later).to.have.length(85);
    folded.isFolded = false;
    folded.requestUpdate();
    await waitUntil(() => folded.later.length === 0);
  });

  it('leaves a list of 1,010 items to be laid out on the screen', async () => {
    const long = await listOf(1_010);
    await waitUntil(() => long.texts.length === 1_010);
    const other = await listOf(95);
    await waitUntil(() => other.texts.length === 95 && other.later.length === 0);
    expect(long.later).to.have.length(990);
  });

  it('keeps what is in the page while it is drawn anew, slice by slice', async () => {
    const list = await listOf(35);
    await waitUntil(() => list.texts.length === 35);
    list.label = 'second';
    list.requestUpdate();
    await list.updateComplete;
    expect(list.texts).to.have.length(35);
    expect(list.texts[0]).to.equal('0 second');
    expect(list.texts[34]).to.equal('34 first');
    await waitUntil(() => list.texts[34] === '34 second');
  });

  it('begins anew where it is told to, and comes back whole after it has left the page', async () => {
    const list = await listOf(35);
    await waitUntil(() => list.texts.length === 35);
    list.slices.beginAnew();
    list.items = numbers(25);
    list.requestUpdate();
    await list.updateComplete;
    expect(list.texts).to.have.length(10);
    await waitUntil(() => list.texts.length === 25);
    list.isShown = false;
    list.requestUpdate();
    await list.updateComplete;
    list.isShown = true;
    list.requestUpdate();
    await waitUntil(() => list.texts.length === 25);
  });

  it('keeps what is drawn for each of 35 items when 3 others come before them', async () => {
    await newerVersion.whenSettled();
    const list = await listOf(35);
    await waitUntil(() => list.texts.length === 35);
    const drawn = [...list.renderRoot.querySelectorAll('li')];
    list.items = [-3, -2, -1, ...numbers(35)];
    list.requestUpdate();
    await list.updateComplete;
    const now = [...list.renderRoot.querySelectorAll('li')];
    expect(now.slice(0, 3).map(({textContent}) => textContent)).to.deep.equal([
      '-3 first',
      '-2 first',
      '-1 first',
    ]);
    expect(now.slice(3).every((item, index) => item === drawn[index])).to.equal(true);
    expect(now).to.have.length(38);
  });

  it('takes in what comes between and behind, and lets go what is gone', async () => {
    await newerVersion.whenSettled();
    const list = await listOf(25);
    await waitUntil(() => list.texts.length === 25);
    const tenth = list.renderRoot.querySelectorAll('li')[10];
    list.items = [...numbers(25).filter(item => item !== 9), 25].flatMap(item =>
      item === 12 ? [120, 12] : [item],
    );
    list.requestUpdate();
    await waitUntil(() => list.texts.length === 26 && !list.slices.want(25));
    expect(list.texts.map(text => parseInt(text))).to.deep.equal(list.items);
    expect(list.renderRoot.querySelectorAll('li')[9] === tenth).to.equal(true);
  });

  it('keeps room for the items that are still to come, of a length that it is told', async () => {
    const list = await listOf(35);
    list.slices.keepHeight(120);
    const ol = list.renderRoot.querySelector('ol');
    expect(ol?.style.paddingBlockEnd).to.equal('calc(25 * var(--event-size))');
    expect(ol?.style.getPropertyValue('--characters')).to.equal('120');
    await waitUntil(() => list.texts.length === 35);
    list.slices.keepHeight(120);
    expect(ol?.style.paddingBlockEnd).to.equal('calc(0 * var(--event-size))');
  });
});
