// A page of its own: the popover is fetched once in a page.
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {getByRole, nameOf} from '../browser/by-role.js';
import {click, engine, hover, press} from '../browser/input.js';
import {focused, openPopovers} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const STORY: StoryDraft = {
  headline: 'Lee visits Beijing',
  sections: [{text: 'Lee met Xi[1].'}],
  sources: [{publisher: 'Yonhap', title: 'Lee and Xi meet'}],
};
const NAME = 'Source 1: Yonhap';
/** Longer than a page that is never idle waits. */
const IDLE_MS = 600;

/** A card of a reader who saves data: its popover is not there until it is wanted. */
async function markerOfSaver(): Promise<HTMLElement> {
  const card = Object.assign(document.createElement('story-card'), {story: STORY});
  await fixture(html`<main>${card}</main>`);
  await card.updateComplete;
  return getByRole(card, 'button', NAME);
}

/** Whether the page has fetched the popover. */
function isFetched(): boolean {
  const files = performance.getEntriesByType('resource');
  return files.some(({name}) => name.includes('/citation-popover.'));
}

async function isOpen(): Promise<void> {
  await waitUntil(() => openPopovers().length === 1, 'The popover is open.');
  expect(openPopovers().map(nameOf)).to.deep.equal([NAME]);
}

describe('the markers of a reader who saves data', () => {
  before(() => {
    Object.defineProperty(navigator, 'connection', {value: {saveData: true}, configurable: true});
  });

  after(() => Reflect.deleteProperty(navigator, 'connection'));

  // Only Chromium tells a page that its reader saves data.
  if (engine === 'chromium') {
    it('fetch no popover before one is pressed, and open it then', async () => {
      const marker = await markerOfSaver();
      await aTimeout(IDLE_MS);
      expect(isFetched()).to.equal(false);
      await click(marker);
      await isOpen();
      expect(isFetched()).to.equal(true);
      expect(location.hash).to.equal('');
      await expect(marker.closest('article')!).to.be.accessible();
    });

    it('open it for a mouse that was there before it, once it has rested', async () => {
      await hover(await markerOfSaver());
      await isOpen();
    });
  }

  it('open it with Enter, and move the focus in', async () => {
    const marker = await markerOfSaver();
    marker.focus();
    await press('Enter');
    await isOpen();
    await waitUntil(() => focused() === openPopovers()[0], 'The popover has the focus.');
    await press('Escape');
    expect(focused() === marker).to.equal(true);
  });
});
