import {expect} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import {placement} from '../../src/interaction/placement.js';
import {getAllByRole, getByRole} from '../browser/by-role.js';
import {click, setViewport} from '../browser/input.js';
import {
  atRest,
  deepQuery,
  focused,
  markerNamed,
  openPopovers,
  realCard,
} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

/** What the live regions of a card say now. */
const said = (card: StoryCard): string =>
  getAllByRole(card, 'status')
    .map(({textContent}) => textContent?.trim())
    .filter(Boolean)
    .join(' | ');

describe('a status message', () => {
  it('says "Copied" for a claim, and nothing once the popover is closed', async () => {
    await setViewport({width: 800, height: 1000});
    const card = await realCard();
    const marker = markerNamed(card, 'Source 3: Yonhap');
    await click(marker);
    expect(said(card)).to.equal('');
    await click(getByRole(openPopovers()[0]!, 'button', 'Copy'));
    await waitUntil(() => said(card) === 'Copied', 'A screen reader is told.');
    await click(marker);
    expect(said(card)).to.equal('');
  });

  it('says "Reported. Thank you." and leaves the focus on the button', async () => {
    await setViewport({width: 800, height: 1000});
    const card = await realCard({report: true});
    await click(markerNamed(card, 'Source 3: Yonhap'));
    const button = getByRole(openPopovers()[0]!, 'button', 'Report this citation');
    button.focus();
    await click(button);
    await waitUntil(() => said(card) === 'Reported. Thank you.', 'A screen reader is told.');
    expect(focused() === button).to.equal(true);
  });

  it('says "Copied" for a source of the list, in the one region of its root', async () => {
    const card = await realCard();
    for (const name of ['Copy Source 1: Yonhap', 'Copy Source 2: Yonhap']) {
      const button = getByRole(card, 'button', name);
      button.scrollIntoView({block: 'center', behavior: 'instant'});
      await click(button);
      await waitUntil(() => said(card) === 'Copied', 'A screen reader is told.');
    }
    expect(deepQuery(card, '.said')).to.have.length(1);
  });

  it('is said inside the sheet, because nothing outside a modal is read', async () => {
    const {choose} = placement;
    placement.choose = () => 'sheet';
    try {
      const card = await realCard();
      await click(markerNamed(card, 'Source 3: Yonhap'));
      await waitUntil(() => deepQuery(card, 'dialog').length === 1, 'The sheet is open.');
      const [sheet] = deepQuery(card, 'dialog');
      await atRest(sheet!);
      await click(getByRole(sheet!, 'button', 'Copy'));
      await waitUntil(
        () => getAllByRole(sheet!, 'status')[0]?.textContent === 'Copied',
        'A screen reader is told.',
      );
    } finally {
      placement.choose = choose;
    }
  });
});
