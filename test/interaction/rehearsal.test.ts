// A page of its own: a rehearsal is once in a page.
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {click} from '../browser/input.js';
import {openPopovers} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const STORY: StoryDraft = {
  headline: 'Lee visits Beijing',
  sections: [{text: 'Lee met Xi[1].'}],
  sources: [{publisher: 'Yonhap', title: 'Lee and Xi meet'}],
};
/** Longer than the three steps wait on a page that is never idle. */
const IDLE_MS = 1_500;

/** A card, and what came into its root and went again after it was drawn. */
async function watchedCard() {
  const card = Object.assign(document.createElement('story-card'), {story: STORY});
  const heard: string[] = [];
  for (const type of ['story-citation-open', 'story-citation-close', 'focusin', 'toggle']) {
    card.addEventListener(type, () => heard.push(type));
  }
  await fixture(html`<main>${card}</main>`);
  await card.updateComplete;
  const root = card.shadowRoot!;
  const added: string[] = [];
  const removed: string[] = [];
  const texts = (nodes: NodeList): string[] =>
    [...nodes].map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim() ?? '');
  new MutationObserver(records => {
    for (const {addedNodes, removedNodes} of records) {
      added.push(...texts(addedNodes));
      removed.push(...texts(removedNodes));
    }
  }).observe(root, {childList: true});
  return {card, root, heard, added, removed};
}

describe('the popover of the first marker', () => {
  it('is drawn once unseen while the browser is idle, and nothing of it stays or is heard', async () => {
    const {card, root, heard, added, removed} = await watchedCard();
    const before = root.innerHTML;
    await waitUntil(() => removed.length > 0, 'The rehearsal is over.');
    expect(added).to.deep.equal(['1Yonhap Lee and Xi meet Copy']);
    expect(removed).to.deep.equal(added);
    expect(root.innerHTML).to.equal(before);
    expect(heard).to.deep.equal([]);
    expect(openPopovers()).to.have.length(0);
    expect(document.activeElement).to.equal(document.body);
    await expect(card).to.be.accessible();
  });

  it('is not rehearsed for the second card of a page, and opens there all the same', async () => {
    const {root, added} = await watchedCard();
    await aTimeout(IDLE_MS);
    expect(added).to.deep.equal([]);
    await click(root.querySelector<HTMLElement>('.marker')!);
    await waitUntil(() => openPopovers().length === 1, 'The popover is open.');
    expect(openPopovers()[0]?.textContent).to.contain('Lee and Xi meet');
  });
});
