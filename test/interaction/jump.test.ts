import {expect} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import {getAllByRole, getByRole, nameOf} from '../browser/by-role.js';
import {click} from '../browser/input.js';
import {deepQuery, focused, realCard, storyIdOf, tinted} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const isOnScreen = (element: Element | null): boolean => {
  const {top, bottom} = element?.getBoundingClientRect() ?? new DOMRect(0, -1, 0, 0);
  return top >= 0 && bottom <= innerHeight;
};
const focusedName = (): string => (focused() ? nameOf(focused()!) : '');
const openDialog = (): string => getAllByRole(document.body, 'dialog').map(nameOf).join();

/** The first link by that name in the list of sources. */
function backReference(card: StoryCard, name: string): HTMLElement {
  const [link] = getAllByRole(card, 'link', name);
  if (!link) throw new Error(`No source is cited in "${name}".`);
  return link;
}

describe('links inside a story', () => {
  it('stay on the page with deep-links, and are its addresses, where <base href> names another', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.prepend(base);
    try {
      const card = await realCard({deepLinks: true});
      const page = location.href.replace(/#.*/, '');
      const links = deepQuery<HTMLAnchorElement>(card, 'a:not(.out)');
      expect(links.filter(({href}) => !href.startsWith(`${page}#`))).to.have.length(0);
      backReference(
        card,
        'Security Coordination Focuses on North Korea and Regional Tensions',
      ).click();
      await waitUntil(() => location.hash, 'The address has the place.');
      expect(location.href).to.equal(`${page}#${storyIdOf(card)}-c8`);
    } finally {
      base.remove();
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('lead from a source to a claim, focus its marker and tint it', async () => {
    const card = await realCard();
    await click(
      backReference(card, 'Security Coordination Focuses on North Korea and Regional Tensions'),
    );
    expect(focusedName()).to.equal('Source 1: Yonhap');
    await waitUntil(() => tinted('story-claim').length, 'The claim is tinted.');
    expect(tinted('story-claim')).to.deep.equal(['The summit occurred ']);
    await waitUntil(() => isOnScreen(focused()), 'The marker is on the screen.');
  });

  it('lead into the timeline', async () => {
    const card = await realCard();
    backReference(card, '2017').click();
    expect(focused()?.closest('li')?.textContent).to.contain('THAAD');
  });

  it('lead from the popover, "Also supports 6 other claims", to source 2', async () => {
    const card = await realCard();
    const [marker] = getAllByRole(card, 'button', 'Source 2: Yonhap');
    marker?.click();
    getByRole(card, 'link', 'Also supports 6 other claims').click();
    expect(focused()?.querySelector('.number')?.textContent).to.equal('2');
    expect(openDialog()).to.equal('');
    const isThere = () => getAllByRole(document.body, 'button', /Back to where/).length;
    await waitUntil(isThere, 'There is a way back.');
    getByRole(document.body, 'button', '↩ Back to where you were').click();
    expect(focused() === marker).to.equal(true);
  });

  it('leave the address and the history alone', async () => {
    const card = await realCard();
    const {href} = location;
    const {length} = history;
    backReference(
      card,
      'Security Coordination Focuses on North Korea and Regional Tensions',
    ).click();
    await waitUntil(() => tinted('story-claim').length, 'The reader is there.');
    expect(location.href).to.equal(href);
    expect(history.length).to.equal(length);
  });
});
