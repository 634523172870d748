import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {placement} from '../../src/interaction/placement.js';
import {focused, markerNamed, openPopovers, realCard} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const {choose} = placement;

describe('a popover that a script places', () => {
  before(() => (placement.choose = () => 'script'));
  after(() => (placement.choose = choose));

  it('stands below or above its marker, never off the screen', async () => {
    const card = await realCard();
    for (const block of ['start', 'end'] as const) {
      const marker = markerNamed(card, 'Source 3: Yonhap');
      marker.scrollIntoView({block});
      marker.click();
      await waitUntil(() => openPopovers()[0]?.style.inset, 'A script has placed it.');
      const {left, right, top, bottom} =
        openPopovers()[0]?.getBoundingClientRect() ?? new DOMRect();
      const {top: markerTop, bottom: markerBottom} = marker.getClientRects()[0] ?? new DOMRect();
      expect(left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight).to.equal(true);
      expect(top >= markerBottom || bottom <= markerTop).to.equal(true);
      marker.click();
    }
  });

  it('goes off the screen with its marker, and counts the zoom of the card in', async () => {
    const card = await realCard();
    card.style.setProperty('zoom', '1.5');
    const marker = markerNamed(card, 'Source 3: Yonhap');
    marker.scrollIntoView({block: 'center', behavior: 'instant'});
    marker.click();
    const box = (): DOMRect => openPopovers()[0]?.getBoundingClientRect() ?? new DOMRect();
    await waitUntil(() => openPopovers()[0]?.style.inset, 'A script has placed it.');
    expect(box().bottom).to.be.at.most(innerHeight);
    expect(box().right).to.be.at.most(innerWidth);
    await waitUntil(() => focused() === openPopovers()[0], 'The focus is in the popover.');
    marker.focus({preventScroll: true});
    scrollBy({top: 900, behavior: 'instant'});
    await waitUntil(
      () => openPopovers()[0]?.style.visibility === 'hidden',
      'It goes out of sight with its marker.',
    );
    expect(marker.getBoundingClientRect().bottom).to.be.below(0);
    marker.click();
  });
});
