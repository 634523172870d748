import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryErrorEvent} from '../../src/page/events.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import type {StoryTimeline} from '../../src/elements/story-timeline.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {REAL_STORY, readFixture, seen, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

/** Makes a card from markup, as a host page would: the parser sets attributes and children. */
async function card(markup: string): Promise<StoryCard> {
  const wrapper = await fixture<HTMLDivElement>(html`<div></div>`);
  wrapper.append(document.createRange().createContextualFragment(markup));
  const element = wrapper.querySelector<StoryCard>('story-card');
  if (!element) throw new Error('The markup has no card.');
  await settled(element);
  return element;
}

const shown = (element: StoryCard): string =>
  element.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('the ways to give a card its story', () => {
  for (const type of ['json', 'txt'] as const) {
    it(`shows the real story by src from .${type}`, async () => {
      expect(
        seen(await card(`<story-card src="/data/lee-china-visit.${type}"></story-card>`)),
      ).to.deep.equal(REAL_STORY);
    });

    it(`shows the real story by src="#id" from .${type}`, async () => {
      const data = (await readFixture(type)).replaceAll('<', '\\u003c');
      const mime = type === 'json' ? 'application/json' : 'text/plain';
      expect(
        seen(
          await card(
            `<script type="${mime}" id="lee-${type}">${data}</script>
            <story-card src="#lee-${type}"></story-card>`,
          ),
        ),
      ).to.deep.equal(REAL_STORY);
    });

    it(`shows the real story from a script child with .${type}`, async () => {
      const mime = type === 'json' ? 'application/json' : 'text/plain';
      expect(
        seen(
          await card(
            `<story-card><script type="${mime}">${await readFixture(type)}</script></story-card>`,
          ),
        ),
      ).to.deep.equal(REAL_STORY);
    });

    it(`shows the real story from the story attribute with .${type}`, async () => {
      const element = document.createElement('story-card');
      element.setAttribute('story', await readFixture(type));
      await fixture(html`<div>${element}</div>`);
      await settled(element);
      expect(seen(element)).to.deep.equal(REAL_STORY);
    });

    it(`shows the real story from the story property as a string of .${type}`, async () => {
      const element = document.createElement('story-card');
      element.story = await readFixture(type);
      await fixture(html`<div>${element}</div>`);
      await settled(element);
      expect(seen(element)).to.deep.equal(REAL_STORY);
    });
  }

  it('shows the real story from the story property as an object', async () => {
    const element = document.createElement('story-card');
    element.story = JSON.parse(await readFixture('json')) as StoryDraft;
    await fixture(html`<div>${element}</div>`);
    await settled(element);
    expect(seen(element)).to.deep.equal(REAL_STORY);
  });

  it('takes the property before the attribute before the child before src, and each uncovers the next', async () => {
    const element = await card(
      `<story-card src="/data/lee-china-visit.json" story='{"headline":"from the attribute"}'>
        <script type="application/json">{"headline":"from the child"}</script></story-card>`,
    );
    element.story = {headline: 'from the property'};
    await element.updateComplete;
    expect(seen(element).headline).to.deep.equal(['from the property']);
    element.story = undefined;
    await element.updateComplete;
    expect(seen(element).headline).to.deep.equal(['from the attribute']);
    element.removeAttribute('story');
    await element.updateComplete;
    expect(seen(element).headline).to.deep.equal(['from the child']);
    element.querySelector('script')?.remove();
    await waitUntil(() => seen(element).headline[0] !== 'from the child');
    expect(seen(element).headline).to.deep.equal(REAL_STORY.headline);
  });

  it('shows the child at once and asks src only on reload()', async () => {
    const key = `child-${performance.timeOrigin}`;
    const element = await card(
      `<story-card src="/faults/story?key=${key}">
        <script type="application/json">{"headline":"from the child"}</script></story-card>`,
    );
    const count = async (): Promise<number> =>
      ((await (await fetch(`/faults/log?key=${key}`)).json()) as {count: number}).count;
    expect(await count()).to.equal(0);
    await element.reload();
    await element.updateComplete;
    expect(await count()).to.equal(1);
    expect(seen(element).headline).to.deep.equal(REAL_STORY.headline);
  });

  it('reloads src over a story property that holds itself', async () => {
    const element = await card('<story-card src="/data/lee-china-visit.json"></story-card>');
    const draft: Record<string, unknown> = {headline: 'It holds itself'};
    draft['x-self'] = draft;
    element.story = draft;
    await element.updateComplete;
    await element.reload();
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(seen(element).headline).to.deep.equal(REAL_STORY.headline);
  });

  it('shows a good story after one that is 100,000 levels deep', async () => {
    const lists = '['.repeat(100_000) + ']'.repeat(100_000);
    const element = await card(
      `<script type="application/json" id="deep">{"headline":"deep","x-deep":${lists}}</script><story-card src="#deep"></story-card>`,
    );
    expect(seen(element).headline).to.deep.equal(['deep']);
    element.src = '/data/lee-china-visit.json';
    await oneEvent(element, 'story-load');
    expect(element.state).to.equal('ready');
    expect(seen(element)).to.deep.equal(REAL_STORY);
  });

  it('follows a script child that changes', async () => {
    const element = await card(
      '<story-card><script type="application/json">{"headline":"one"}</script></story-card>',
    );
    const script = element.querySelector('script');
    if (script) script.textContent = '{"headline":"two"}';
    await waitUntil(() => seen(element).headline[0] !== 'one');
    expect(seen(element).headline).to.deep.equal(['two']);
  });

  it('shows story text although the element is moved while its reader is on the way', async () => {
    const element = document.createElement('story-card');
    element.story = await readFixture('txt');
    const page = await fixture<HTMLDivElement>(html`<div><div></div></div>`);
    page.append(element);
    await Promise.resolve();
    page.firstElementChild?.append(element);
    await settled(element);
    expect(seen(element)).to.deep.equal(REAL_STORY);
  });

  for (const [name, value] of [
    ['timeout-ms', '10s'],
    ['max-bytes', '8MB'],
    ['timeout-ms', '-1'],
  ] as const) {
    it(`takes the usual limit for ${name}="${value}"`, async () => {
      const element = await card(
        `<story-card src="/data/lee-china-visit.json" ${name}="${value}"></story-card>`,
      );
      expect(element.state).to.equal('ready');
    });
  }

  it('shows everything where show is set to undefined', async () => {
    const element = await card('<story-card src="/data/lee-china-visit.json"></story-card>');
    element.show = undefined;
    await element.updateComplete;
    expect(seen(element)).to.deep.equal(REAL_STORY);
  });

  it('goes back to the default when an attribute is taken away', async () => {
    const element = await card(
      '<story-card src="/data/lee-china-visit.json" show="meta" heading-level="4" timeout-ms="50" max-bytes="9" credentials="include"></story-card>',
    );
    for (const name of ['show', 'heading-level', 'timeout-ms', 'max-bytes', 'credentials'])
      element.removeAttribute(name);
    await element.reload();
    await settled(element);
    expect(element).to.include({
      headingLevel: 2,
      timeoutMs: 10_000,
      maxBytes: 8_388_608,
      credentials: 'omit',
      state: 'ready',
    });
    expect(seen(element)).to.deep.equal(REAL_STORY);
  });

  it('takes a property that was set before the element was registered', async () => {
    const element = document.createElement('late-card') as StoryCard;
    element.story = {headline: 'set early'};
    await fixture(html`<div>${element}</div>`);
    const {StoryCard} = await import('../../src/elements/story-card.js');
    StoryCard.define('late-card');
    await settled(element);
    expect(seen(element).headline).to.deep.equal(['set early']);
  });

  it('fires story-load once, with the story and its issues', async () => {
    const element = document.createElement('story-card');
    const loads: string[][] = [];
    element.addEventListener('story-load', async ({story, detail}) => {
      const issues = await detail.issues;
      loads.push([story.headline, ...issues.map(({code}) => code)]);
    });
    element.src = '/data/lee-china-visit.json';
    await fixture(html`<div>${element}</div>`);
    await settled(element);
    const issues = await element.issues;
    expect(loads).to.deep.equal([[REAL_STORY.headline[0], 'publisher-single']]);
    expect(issues.map(({code}) => code)).to.deep.equal(['publisher-single']);
    expect(element.state).to.equal('ready');
  });

  it('lets the second of two addresses win, however late the first answers', async () => {
    const element = await fixture<StoryCard>(
      html`<story-card src="/faults/story?delayMs=200&body=%7B%22headline%22%3A%22first%22%7D"></story-card>`,
    );
    element.src = '/faults/story?body=%7B%22headline%22%3A%22second%22%7D';
    await oneEvent(element, 'story-load');
    // Asked later for an answer that takes as long: the first has answered too.
    await fetch('/faults/story?delayMs=200');
    expect(seen(element).headline).to.deep.equal(['second']);
  });

  it('changes nothing after it was removed', async () => {
    const element = await fixture<StoryCard>(
      html`<story-card src="/faults/story?delayMs=100"></story-card>`,
    );
    let events = 0;
    element.addEventListener('story-load', () => events++);
    element.addEventListener('story-error', () => events++);
    element.remove();
    await fetch('/faults/story?delayMs=100');
    expect(events).to.equal(0);
  });

  it('gives a timeline inside the card, and one beside it, the same story with one request', async () => {
    const key = `shared-${performance.timeOrigin}`;
    const wrapper = await fixture<HTMLDivElement>(html`<div>
      <story-card src="/faults/story?key=${key}"></story-card>
      <story-timeline src="/faults/story?key=${key}"></story-timeline>
      <story-sources src="/faults/story?key=${key}"></story-sources></div>`);
    const timeline = wrapper.querySelector<StoryTimeline>('story-timeline');
    if (timeline) await settled(timeline);
    expect(timeline && seen(timeline).times).to.deep.equal(REAL_STORY.times);
    expect(
      ((await (await fetch(`/faults/log?key=${key}`)).json()) as {count: number}).count,
    ).to.equal(1);
  });

  it('shows events and sources from attributes of their own', async () => {
    const timeline = await fixture<StoryTimeline>(html`<story-timeline
      events='[{"date": "2017", "text": "THAAD is deployed. [4]"}]'
      sources='[{"id": 4, "publisher": "Yonhap"}]'></story-timeline>`);
    expect(seen(timeline)).to.deep.include({times: ['2017'], events: ['[4]']});
  });
});

describe('a story that does not come', () => {
  const FALLBACK = '<a href="/story">Read the story</a>';

  for (const [what, src, code, words] of [
    ['a 404', '/faults/story?status=404', 'http', 'The story could not be found.'],
    ['a 410', '/faults/story?status=410', 'http', 'The story could not be found.'],
    ['a 403', '/faults/story?status=403', 'http', 'The story is not open to everyone.'],
    ['a 500', '/faults/story?status=500', 'http', 'The server has a problem. Try again later.'],
    ['a 418', '/faults/story?status=418', 'http', 'The server did not send the story.'],
    [
      'truncated JSON',
      '/faults/story?truncate=1',
      'not-json',
      'The story arrived damaged and cannot be shown.',
    ],
    [
      '{"sections": 5}',
      '/faults/story?body=%7B%22sections%22%3A%205%7D',
      'not-a-story',
      'There is no story at this address.',
    ],
    ['an empty file', '/faults/story?body=', 'not-a-story', 'There is no story at this address.'],
    ['a 9 MB file', '/faults/story?bytes=9437184', 'too-large', 'The story is too large to show.'],
    [
      'a script that is not there',
      '#nowhere',
      'inline-missing',
      'The story is missing from this page.',
    ],
    ['javascript:', 'javascript:alert(1)', 'blocked-url', 'The story’s address is not allowed.'],
  ] as const) {
    it(`says “${words}” and fires "${code}" for ${what}, with the fallback still there`, async () => {
      const element = document.createElement('story-card');
      element.append(document.createRange().createContextualFragment(FALLBACK));
      element.src = src;
      const failed = oneEvent(element, 'story-error');
      await fixture(html`<div>${element}</div>`);
      const event = (await failed) as unknown as StoryErrorEvent;
      await element.updateComplete;
      expect(event.code).to.equal(code);
      expect(event.detail.code).to.equal(code);
      expect(shown(element)).to.contain(words);
      expect(
        element.shadowRoot?.querySelector('slot')?.assignedElements({flatten: true}),
      ).to.have.length(1);
      expect(element.querySelector('a')?.getClientRects().length).to.equal(1);
      expect(element.matches(':state(error)')).to.equal(true);
      await expect(element).to.be.accessible();
    });
  }

  it('keeps the last good story when a new address fails, and says so', async () => {
    const element = await card('<story-card src="/data/lee-china-visit.json"></story-card>');
    element.src = '/faults/story?status=404';
    await oneEvent(element, 'story-error');
    expect(seen(element).headline).to.deep.equal(REAL_STORY.headline);
    expect(shown(element)).to.contain(
      'This could not be updated. You are reading the last version we have.',
    );
    expect(element.state).to.equal('stale');
  });

  for (const [answer, code] of [
    ['Warning: Undefined array key "author"\n{"headline":"Council approves tram"}', 'not-json'],
    ['Too many requests', 'not-a-story'],
    ['null', 'not-a-story'],
    ['<html><body>502 Bad Gateway</body></html>', 'not-a-story'],
  ] as const) {
    it(`keeps the last good story when a reload brings ${JSON.stringify(answer)}`, async () => {
      const element = await card('<story-card src="/data/lee-china-visit.json"></story-card>');
      element.src = `/faults/story?type=text/plain&body=${encodeURIComponent(answer)}`;
      const {detail} = await oneEvent(element, 'story-error');
      expect(detail.code).to.equal(code);
      expect(seen(element)).to.deep.equal(REAL_STORY);
      expect(element.state).to.equal('stale');
    });
  }

  it('shows no text of a child that its author calls JSON', async () => {
    const element = await card(
      '<story-card><script type="application/json">Tram\nSources\n[1] Port Radio: It goes on</script></story-card>',
    );
    expect([element.state, shown(element)]).to.deep.equal([
      'error',
      'The story arrived damaged and cannot be shown.',
    ]);
  });

  it('keeps the last good story when the attribute is cut off', async () => {
    const element = await card(`<story-card story='{"headline":"good"}'></story-card>`);
    element.setAttribute('story', '{"headline":"go');
    const {detail} = await oneEvent(element, 'story-error');
    expect(detail.code).to.equal('not-json');
    expect(seen(element).headline).to.deep.equal(['good']);
  });

  it('tries again on the button', async () => {
    const element = await card('<story-card src="/faults/story?status=503"></story-card>');
    const button = element.shadowRoot?.querySelector('button');
    expect(button?.textContent).to.equal('Try again');
    element.src = '/data/lee-china-visit.json';
    await oneEvent(element, 'story-load');
    expect(seen(element).headline).to.deep.equal(REAL_STORY.headline);
  });

  it('keeps the last good events when the attribute is cut off', async () => {
    const timeline = await fixture<StoryTimeline>(
      html`<story-timeline events='[{"date": "2017", "text": "THAAD"}]'></story-timeline>`,
    );
    timeline.setAttribute('events', '[{"date": "20');
    const {detail} = await oneEvent(timeline, 'story-error');
    expect(detail.code).to.equal('not-json');
    expect(seen(timeline).times).to.deep.equal(['2017']);
  });
});
