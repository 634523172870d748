import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import {getAllByRole, getByRole} from '../browser/by-role.js';
import {click, press} from '../browser/input.js';
import {deepQuery, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const STORY = {
  headline: 'Lee visits Beijing',
  summary: 'Lee met Xi[1].',
  sections: [{heading: 'The summit', text: 'They spoke for two hours[1].'}],
  sources: [{id: 1, publisher: 'Yonhap'}],
};

async function briefCard(): Promise<StoryCard> {
  const card = await fixture<StoryCard>(
    html`<story-card variant="brief" .story=${STORY}></story-card>`,
  );
  await waitUntil(() => deepQuery(card, '.toggle').length, 'What a brief needs is here.');
  await settled(card);
  return card;
}

describe('a button with data-action', () => {
  it('does what it stands for on a click, and on Enter', async () => {
    const card = await briefCard();
    await click(getByRole(card, 'button', /^The whole story/));
    await settled(card);
    expect(card.expanded).to.equal(true);
    getAllByRole(card, 'button', /^Show less/)[0]?.focus();
    await press('Enter');
    await settled(card);
    expect(card.expanded).to.equal(false);
  });

  it('does it once, also in a card that was taken out of the page and put back', async () => {
    const card = await briefCard();
    const parent = card.parentElement!;
    card.remove();
    parent.append(card);
    await settled(card);
    let toggles = 0;
    card.addEventListener('story-toggle', () => (toggles += 1));
    await click(getByRole(card, 'button', /^The whole story/));
    expect(toggles).to.equal(1);
  });

  it('of a page, in the content that it gives to a card, does nothing of ours', async () => {
    const card = await fixture<StoryCard>(
      html`<story-card variant="brief" .story=${STORY}>
        <button slot="footer" data-action="toggle">Follow Lee</button>
      </story-card>`,
    );
    await waitUntil(() => deepQuery(card, '.toggle').length, 'What a brief needs is here.');
    await click(card.querySelector('button')!);
    expect(card.expanded).to.equal(false);
  });
});
