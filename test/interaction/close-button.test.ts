import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {getAllByRole, getByRole} from '../browser/by-role.js';
import {emulateMedia, engine, setViewport, tap} from '../browser/input.js';
import {atRest, focused, markerNamed, openPopovers, realCard} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

describe('the button that closes a popover', () => {
  // Only Chromium can be told that there is a finger.
  if (engine === 'chromium') {
    it('is there on a tablet: 44 × 44 px, over no words, and it gives the focus back', async () => {
      await setViewport({width: 900, height: 900});
      await emulateMedia({touch: true});
      const card = await realCard();
      const marker = markerNamed(card, 'Source 4: Yonhap');
      await tap(marker);
      await waitUntil(() => openPopovers().length === 1, 'The popover is open.');
      const [popover] = openPopovers();
      await atRest(card);
      const close = getByRole(popover!, 'button', 'Close');
      const {width, height, left, bottom} = close.getBoundingClientRect();
      expect([width, height]).to.deep.equal([44, 44]);
      const range = new Range();
      range.selectNodeContents(popover!.querySelector('.title')!);
      const isUnder = ({right, top}: DOMRect): boolean => right > left && top < bottom;
      expect([...range.getClientRects()].filter(isUnder)).to.have.length(0);
      await expect(card).to.be.accessible();
      await tap(close);
      await waitUntil(() => openPopovers().length === 0, 'The popover is closed.');
      expect(focused() === marker).to.equal(true);
    });
  }

  it('is not there for a mouse', async () => {
    const card = await realCard();
    markerNamed(card, 'Source 4: Yonhap').click();
    await waitUntil(() => openPopovers().length === 1, 'The popover is open.');
    expect(getAllByRole(openPopovers()[0]!, 'button', 'Close')).to.deep.equal([]);
  });
});
