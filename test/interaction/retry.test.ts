import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryElement} from '../../src/elements/story-element.js';
import {getAllByRole, getByRole} from '../browser/by-role.js';
import {click, press} from '../browser/input.js';
import {focused, settled} from '../browser/real-story.js';
import {breakServer, isAt, repairServer, SRC} from '../browser/story-server.js';
import {waitUntil} from '../browser/wait-until.js';

async function retryButton(element: Element): Promise<HTMLElement> {
  await waitUntil(() => getAllByRole(element, 'button', 'Try again').length, 'One can try again.');
  return getByRole(element, 'button', 'Try again');
}

describe('"Try again"', () => {
  afterEach(repairServer);

  for (const [tag, selector] of [
    ['story-card', 'article'],
    ['story-timeline', '.label'],
  ] as const) {
    it(`leads from no story to the ${selector} of ${tag}`, async () => {
      breakServer();
      const element = await fixture<StoryElement>(
        tag === 'story-card'
          ? html`<story-card src="${SRC}?${tag}"></story-card>`
          : html`<story-timeline src="${SRC}?${tag}"></story-timeline>`,
      );
      (await retryButton(element)).focus();
      await press('Enter');
      await isAt('error', element);
      expect(focused()?.textContent).to.equal('Try again');
      repairServer();
      await press('Enter');
      await waitUntil(() => focused()?.matches(selector), `The focus is on the ${selector}.`);
      expect(element.state).to.equal('ready');
    });
  }

  it('asks for the same address again', async () => {
    const key = `again-${performance.timeOrigin}`;
    const card = document.createElement('story-card');
    card.src = `/faults/story?status=503&key=${key}`;
    await fixture(html`<main>${card}</main>`);
    await settled(card);
    expect(card.state).to.equal('error');
    await click(getByRole(card, 'button', 'Try again'));
    const count = async (): Promise<number> =>
      ((await (await fetch(`/faults/log?key=${key}`)).json()) as {count: number}).count;
    await waitUntil(async () => (await count()) === 2, 'It is asked again.');
  });

  it('leads from the last good story to the newer one, and the page does not scroll', async () => {
    const element = await fixture<StoryElement>(html`<story-card src="${SRC}?stale"></story-card>`);
    await isAt('ready', element);
    breakServer();
    await element.reload();
    await isAt('stale', element);
    (await retryButton(element)).focus();
    // WebKit scrolls to what has the focus in a later frame.
    await waitUntil(
      () => focused()!.getBoundingClientRect().bottom <= innerHeight,
      'The button is on the screen.',
    );
    const before = scrollY;
    await press('Enter');
    await waitUntil(() => focused()?.textContent === 'Try again', 'One can try once more.');
    repairServer();
    await press('Enter');
    await waitUntil(() => focused()?.matches('article'), 'The focus is on the article.');
    // The notice takes its height along.
    expect(scrollY).to.be.closeTo(before, 100);
  });
});
