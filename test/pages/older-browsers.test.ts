import {expect} from '@open-wc/testing';
import {REAL_STORY, seen as seenBy} from '../browser/real-story.js';
import {openHost, until} from '../browser/host-page.js';

const SCRIPT = '<script type="module" src="/cdn/story-widgets.min.js"></script>';
const CARD =
  '<story-card src="/data/lee-china-visit.json"><a href="/lee">Lee’s visit</a></story-card>';

/** A script that takes features away: `deleted('HTMLElement.prototype', 'popover')`. */
const deleted = (owner: string, ...names: string[]): string =>
  names.map(name => `delete ${owner}.${name};`).join('');

/** What some browsers before our floor lack; each alone. */
const LACKS = [
  ['custom states', deleted('ElementInternals.prototype', 'states')],
  ['element internals', deleted('HTMLElement.prototype', 'attachInternals')],
  ['observers of size and sight', deleted('window', 'ResizeObserver', 'IntersectionObserver')],
  ['highlights', deleted('window', 'Highlight') + deleted('CSS', 'highlights')],
  ['registered properties', deleted('CSS', 'registerProperty')],
  ['CSS.escape', deleted('CSS', 'escape')],
  ['words and sentences', deleted('Intl', 'Segmenter')],
  ['idle callbacks', deleted('window', 'requestIdleCallback', 'cancelIdleCallback')],
  ['signals that join', deleted('AbortSignal', 'any')],
  ['a clipboard', deleted('Navigator.prototype', 'clipboard')],
  ['groups', deleted('Object', 'groupBy') + deleted('Map', 'groupBy')],
  ['open promises', deleted('Promise', 'withResolvers')],
  ['sets that join', deleted('Set.prototype', 'union', 'difference', 'intersection')],
  ['Trusted Types', deleted('window', 'trustedTypes')],
] as const;

const without = (script: string): Promise<Awaited<ReturnType<typeof openHost>>> =>
  openHost(CARD, {head: `<script>${script}</script>${SCRIPT}`});

describe('a browser before our floor', () => {
  for (const [title, script] of LACKS) {
    it(`without ${title} shows the real story, and leads from a source to its place`, async () => {
      const host = await without(script);
      await until(() => host.all('.source').length === 4);
      expect(seenBy(host.page)).to.deep.equal(REAL_STORY);
      host.all('.references a')[0]?.click();
      await until(() => host.all('.way-back').length === 1);
      expect(host.seen.uncaught).to.deep.equal([]);
      expect(host.all('.way-back')).to.have.length(1);
    });
  }

  it('without popovers has links to the sources as markers', async () => {
    const names = ['popover', 'showPopover', 'hidePopover', 'togglePopover'];
    const host = await without(deleted('HTMLElement.prototype', ...names));
    await until(() => host.all('.source').length === 4);
    expect(seenBy(host.page)).to.deep.equal(REAL_STORY);
    host.all('.marker')[0]?.click();
    await until(() => host.view.location.hash.endsWith('-s4'));
    expect(host.view.location.hash).to.match(/-s4$/);
    expect(host.seen.uncaught).to.deep.equal([]);
  });

  it('without the array methods of 2023 shows what the page has in the place of the story', async () => {
    const host = await without(deleted('Array.prototype', 'toSorted', 'toReversed', 'with'));
    expect(host.page.querySelector('story-card a')?.getClientRects()).to.have.length(1);
    expect(host.view.customElements.get('story-card')).to.equal(undefined);
    expect(host.seen.uncaught).to.deep.equal([]);
  });
});
