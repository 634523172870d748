import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {getAllByRole, getByRole} from '../browser/by-role.js';
import {click, emulateMedia, engine, setViewport} from '../browser/input.js';
import {deepQuery, markerNamed, openPopovers, realCard} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const groundOf = (element: Element): string => getComputedStyle(element).backgroundColor;

describe('a pressed "Mark in the story"', () => {
  it('says so by its state, not by its colour alone', async () => {
    const card = await realCard();
    const [pressed, other] = getAllByRole(card, 'button', 'Mark in the story');
    await click(pressed!);
    await waitUntil(() => pressed!.getAttribute('aria-pressed') === 'true', 'It is pressed.');
    expect(other!.getAttribute('aria-pressed')).to.equal('false');
  });
});

// Only Chromium can be told that the reader has chosen the colours.
if (engine === 'chromium') {
  describe('in the reader’s own colours', () => {
    beforeEach(async () => {
      await setViewport({width: 900, height: 900});
      await emulateMedia({features: {'forced-colors': 'active'}});
    });

    it('an open marker looks different from a closed one', async () => {
      const card = await realCard();
      const [open, closed] = [0, 1].map(nth => markerNamed(card, 'Source 4: Yonhap', nth));
      await click(open!);
      await waitUntil(() => openPopovers().length === 1, 'The popover is open.');
      expect(groundOf(open!)).not.to.equal(groundOf(closed!));
    });

    it('a pressed "Mark in the story" looks different from one that is not', async () => {
      const card = await realCard();
      const [pressed, other] = getAllByRole(card, 'button', 'Mark in the story');
      await click(pressed!);
      await waitUntil(() => pressed!.ariaPressed === 'true', 'It is pressed.');
      expect(groundOf(pressed!)).not.to.equal(groundOf(other!));
    });

    it('the coverage has no bar across it, and a cell of 3 a stronger border than one of 1', async () => {
      const card = await realCard({show: 'sections timeline coverage'});
      await waitUntil(() => getAllByRole(card, 'table').length, 'The coverage is drawn.');
      const table = getByRole(card, 'table', 'Who supports what');
      const [first] = deepQuery(table, 'tbody + tbody tr:first-child > *');
      const {borderTopColor, borderTopWidth} = getComputedStyle(first!);
      expect(parseFloat(borderTopWidth)).to.be.above(5);
      document.body.style.setProperty('background', 'Canvas');
      const canvas = groundOf(document.body);
      document.body.style.removeProperty('background');
      expect(borderTopColor).to.equal(canvas);
      const widthOf = (selector: string): number =>
        parseFloat(getComputedStyle(deepQuery(table, selector)[0]!).borderLeftWidth);
      expect([widthOf('.shade1'), widthOf('.shade2'), widthOf('.shade3')]).to.deep.equal([1, 2, 4]);
    });
  });
}
