import {expect} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import {getAllByRole, getByRole, nameOf} from '../browser/by-role.js';
import {click, engine, pointer, press, setViewport} from '../browser/input.js';
import {atRest, deepQuery, focused, markerNamed, realCard} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const NAME = 'Source 4: Yonhap';

const sheets = (card: StoryCard): HTMLDialogElement[] => deepQuery(card, 'dialog');

/** The real story in the window of a phone, with the marker of its first claim somewhere in it. */
async function cardOnPhone(
  block: ScrollLogicalPosition = 'center',
): Promise<{card: StoryCard; marker: HTMLElement}> {
  await setViewport({width: 400, height: 700});
  const card = await realCard();
  card.style.setProperty('margin-block-start', '1000px');
  const marker = markerNamed(card, NAME);
  marker.scrollIntoView({block, behavior: 'instant'});
  // Whole, so that the pointer need not scroll there.
  if (block === 'end') scrollBy({top: 40, behavior: 'instant'});
  return {card, marker};
}

/** Presses a marker, and waits until its sheet has come up. */
async function openSheet(card: StoryCard, marker: HTMLElement): Promise<HTMLDialogElement> {
  await click(marker);
  await waitUntil(() => sheets(card).length, 'The sheet is there.');
  await atRest(card);
  return sheets(card)[0]!;
}

async function isGone(card: StoryCard): Promise<void> {
  await waitUntil(() => sheets(card).length === 0, 'The sheet is gone.');
}

/** A finger that moves up or down, and is lifted. */
async function swipe(from: {x: number; y: number}, byPx: number): Promise<void> {
  const steps = [0.25, 0.5, 0.75, 1].map(part => Math.round(from.y + part * byPx));
  await pointer(
    [
      {type: 'move', ...from},
      {type: 'down'},
      ...steps.map(y => ({type: 'move' as const, x: from.x, y})),
      {type: 'up'},
    ],
    'touch',
  );
}

/** The upper end of a sheet, where it can be pulled. */
function upperEndOf(sheet: Element): {x: number; y: number} {
  const {left, width, top} = sheet.getBoundingClientRect();
  return {x: Math.round(left + width / 2), y: Math.round(top + 10)};
}

describe('the sheet of a citation', () => {
  it('is named by its marker, says the claim, and is clean for axe', async () => {
    const {card, marker} = await cardOnPhone();
    const sheet = await openSheet(card, marker);
    expect(getAllByRole(card, 'dialog').map(nameOf)).to.deep.equal([NAME]);
    expect(sheet.matches(':modal')).to.equal(true);
    expect(sheet.textContent).to.contain(
      'Supports: President Lee Jae Myung spent Jan. 4‑7 in Beijing on a four‑day state visit',
    );
    await expect(card).to.be.accessible();
    await press('Escape');
    await isGone(card);
  });

  it('is closed by "Close", of 44 px, and gives the focus back to the marker', async () => {
    const {card, marker} = await cardOnPhone();
    await openSheet(card, marker);
    const button = getByRole(card, 'button', 'Close');
    const {width, height} = button.getBoundingClientRect();
    expect([width, height]).to.deep.equal([44, 44]);
    await click(button);
    await isGone(card);
    expect(focused() === marker).to.equal(true);
  });

  it('does not cover a marker at the foot of the window, and scrolls back afterwards', async () => {
    const {card, marker} = await cardOnPhone('end');
    const before = scrollY;
    const sheet = await openSheet(card, marker);
    expect(scrollY).to.be.above(before + 50);
    const {bottom} = marker.getClientRects()[0]!;
    expect(bottom).to.be.at.most(sheet.getBoundingClientRect().top);
    await press('Escape');
    await isGone(card);
    expect(scrollY).to.be.closeTo(before, 1);
  });

  it('leads by "Also supports 7 other claims" to the source, from the foot of the window too', async () => {
    const {card, marker} = await cardOnPhone('end');
    await openSheet(card, marker);
    await click(getByRole(card, 'link', 'Also supports 7 other claims'));
    await isGone(card);
    expect(focused()?.textContent).to.contain('Lee and Xi meet in Beijing as leaders seek');
    await waitUntil(() => {
      const {top, bottom} = focused()!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, 'The source is in the window.');
  });

  // WebKitGTK's driver has no touch.
  if (engine !== 'webkit') {
    it('stays for a pull of 40 px, and goes with one of 140 px', async () => {
      const {card, marker} = await cardOnPhone();
      const sheet = await openSheet(card, marker);
      await swipe(upperEndOf(sheet), 40);
      expect(sheet.open).to.equal(true);
      const bottom = (): number => Math.round(sheet.getBoundingClientRect().bottom);
      await waitUntil(() => bottom() === innerHeight, 'It is at the foot of the window again.');
      await swipe(upperEndOf(sheet), 140);
      await isGone(card);
      expect(focused() === marker).to.equal(true);
    });

    it('keeps the page behind it where it is under a swipe over the page', async () => {
      const {card, marker} = await cardOnPhone();
      const sheet = await openSheet(card, marker);
      const before = scrollY;
      const {top} = sheet.getBoundingClientRect();
      await swipe({x: 200, y: Math.round(top - 20)}, -120);
      expect(sheet.open).to.equal(true);
      expect(scrollY).to.be.closeTo(before, 1);
      await press('Escape');
      await isGone(card);
    });
  }
});
