import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import type {StoryTimeline} from '../../src/elements/story-timeline.js';
import type {StoryError} from '../../src/load/story-error.js';
import {waitUntil} from '../browser/wait-until.js';

const TRAM = {headline: 'Council approves tram', sections: [{text: 'It was close.'}]};

async function errorOf(card: StoryCard): Promise<StoryError | undefined> {
  return card.ready.then(
    () => undefined,
    (error: StoryError) => error,
  );
}

describe('the promise of the first story', () => {
  it('has “Council approves tram” for whoever asks long after story-load', async () => {
    const card = await fixture<StoryCard>(html`<story-card .story=${TRAM}></story-card>`);
    await waitUntil(() => card.state === 'ready');
    await new Promise(resolve => setTimeout(resolve, 50));
    const {story} = await card.ready;
    expect(story.headline).to.equal('Council approves tram');
    expect(card.shadowRoot?.textContent).to.contain('Council approves tram');
  });

  it('has what story-load carries', async () => {
    const card = document.createElement('story-card');
    const loaded = oneEvent(card, 'story-load');
    card.story = {...TRAM, sections: [{text: 'It was close[9].'}]};
    await fixture(html`<div>${card}</div>`);
    expect(await card.ready).to.equal((await loaded).detail);
  });

  it('comes to a timeline that has the story of its card', async () => {
    const card = await fixture<StoryCard>(html`<story-card .story=${TRAM}>
      <story-timeline slot="footer"></story-timeline>
    </story-card>`);
    const {story} = await (card.querySelector('story-timeline') as StoryTimeline).ready;
    expect(story.headline).to.equal('Council approves tram');
  });

  it('rejects with the error of a 404, without an unhandled rejection where nobody asks', async () => {
    const unhandled: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => void unhandled.push(event.reason);
    addEventListener('unhandledrejection', note);
    const card = document.createElement('story-card');
    card.src = '/faults/story?status=404';
    const failed = oneEvent(card, 'story-error');
    await fixture(html`<div>${card}</div>`);
    await failed;
    await new Promise(resolve => setTimeout(resolve, 50));
    removeEventListener('unhandledrejection', note);
    expect(unhandled).to.deep.equal([]);
    expect((await errorOf(card))?.code).to.equal('http');
  });

  it('begins again after an error, and stays with the first story after that', async () => {
    const card = document.createElement('story-card');
    card.src = '/faults/story?status=404';
    const failed = oneEvent(card, 'story-error');
    await fixture(html`<div>${card}</div>`);
    await failed;
    card.src = '';
    card.story = TRAM;
    await oneEvent(card, 'story-load');
    expect((await card.ready).story.headline).to.equal('Council approves tram');
    card.story = undefined;
    card.src = '/faults/story?status=404';
    await oneEvent(card, 'story-error');
    expect((await card.ready).story.headline).to.equal('Council approves tram');
  });
});
