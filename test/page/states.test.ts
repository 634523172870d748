import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import {settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const NAMES = ['loading', 'error', 'stale', 'expanded'];

function statesOf(card: StoryCard): string[] {
  return NAMES.filter(name => card.matches(`:state(${name})`));
}

async function cardOf(story: unknown): Promise<StoryCard> {
  const card = await fixture<StoryCard>(
    html`<story-card variant="brief" .story=${story}></story-card>`,
  );
  await settled(card);
  return card;
}

describe('the custom states', () => {
  it('of a card that has its story are none', async () => {
    expect(statesOf(await cardOf({headline: 'Lee visits Beijing'}))).to.deep.equal([]);
  });

  it('of a card that was given a list are "error", and none after a story', async () => {
    const card = await cardOf('[1, 2]');
    expect(statesOf(card)).to.deep.equal(['error']);
    card.story = {headline: 'Lee visits Beijing'};
    await settled(card);
    expect(statesOf(card)).to.deep.equal([]);
  });

  it('of a card whose second story is a list are "stale"', async () => {
    const card = await cardOf({headline: 'Lee visits Beijing'});
    card.story = '[1, 2]';
    await waitUntil(() => card.state === 'stale', 'The list is refused.');
    await settled(card);
    expect(statesOf(card)).to.deep.equal(['stale']);
  });

  it('of a brief that is open are "expanded"', async () => {
    const card = await cardOf({headline: 'Lee visits Beijing', summary: 'Lee met Xi.'});
    card.expanded = true;
    await settled(card);
    expect(statesOf(card)).to.deep.equal(['expanded']);
  });
});
