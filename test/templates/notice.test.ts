import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import {getAllByRole, getByRole, nameOf} from '../browser/by-role.js';
import {click} from '../browser/input.js';
import {settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const STORY = '{"headline": "Lee visits Beijing", "sections": [{"text": "Lee met Xi."}]}';
const STALE = 'This could not be updated. You are reading the last version we have.';

/** An answer of a server: `answer({status: '503'})`. */
const answer = (query: Record<string, string>): string =>
  `/faults/story?${new URLSearchParams(query).toString()}`;

async function cardWith(src: string, fallback = ''): Promise<StoryCard> {
  const card = document.createElement('story-card');
  card.innerHTML = fallback;
  if (src) card.src = src;
  await fixture(html`<main>${card}</main>`);
  return card;
}

async function settledCard(src: string, fallback = ''): Promise<StoryCard> {
  const card = await cardWith(src, fallback);
  if (src) await settled(card);
  return card;
}

/** What a screen reader says, the name of its button left out. */
const status = (card: StoryCard): string =>
  getAllByRole(card, 'status')
    .map(({textContent}) =>
      textContent
        .replace(/Try again$/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .join('');
const buttons = (card: StoryCard): string[] => getAllByRole(card, 'button').map(nameOf);
const headings = (card: StoryCard): string[] => getAllByRole(card, 'heading').map(nameOf);

/** Whether a reader sees what the page's author has put into the element. */
const hasFallback = (card: StoryCard): boolean => !!card.querySelector('a')?.checkVisibility();

describe('what stands in the place of a story', () => {
  const FALLBACK = '<a href="/visit">Read the story</a>';

  it('is "There is no story here yet." where none is given', async () => {
    const card = await settledCard('');
    expect(status(card)).to.equal('There is no story here yet.');
    expect(buttons(card)).to.deep.equal([]);
    await expect(card).to.be.accessible();
  });

  it('is the author’s own content alone where none is given', async () => {
    const card = await settledCard('', FALLBACK);
    expect(hasFallback(card)).to.equal(true);
    expect(status(card)).to.equal('');
  });

  it('is "Loading the story…" while one is on its way, also beside the author’s content', async () => {
    const src = answer({delayMs: '300'});
    const cards = [await cardWith(src), await cardWith(src, FALLBACK)];
    expect(cards.map(({state}) => state)).to.deep.equal(['loading', 'loading']);
    expect(cards.map(status)).to.deep.equal(['Loading the story…', 'Loading the story…']);
    expect(cards.map(hasFallback)).to.deep.equal([false, true]);
    await expect(cards[0]).to.be.accessible();
    for (const card of cards) await settled(card);
    expect(cards.map(status)).to.deep.equal(['', '']);
    expect(cards.map(hasFallback)).to.deep.equal([false, false]);
  });

  for (const [code, words] of [
    ['401', 'The story is not open to everyone.'],
    ['404', 'The story could not be found.'],
    ['429', 'Too many people are asking for the story. Try again later.'],
    ['502', 'The server has a problem. Try again later.'],
  ] as const) {
    it(`is “${words}” after a ${code}, with a way to try again and the author’s content`, async () => {
      const card = await settledCard(answer({status: code}), FALLBACK);
      const [notice] = getAllByRole(card, 'status');
      expect(notice!.textContent).to.contain(words);
      expect(buttons(card)).to.deep.equal(['Try again']);
      expect(hasFallback(card)).to.equal(true);
      await expect(card).to.be.accessible();
    });
  }

  it('has no way to try again where there is no address to ask', async () => {
    const card = await settledCard('');
    card.setAttribute('story', '{"headline": "Lee vis');
    await waitUntil(() => card.state === 'error', 'It has failed.');
    await card.updateComplete;
    expect(status(card)).to.equal('The story arrived damaged and cannot be shown.');
    expect(buttons(card)).to.deep.equal([]);
  });

  it('gives way to the story that comes from another address', async () => {
    const card = await settledCard(answer({body: '{"sections": 5}'}), FALLBACK);
    expect(status(card)).to.equal('There is no story at this address.');
    card.src = answer({body: STORY});
    await waitUntil(() => headings(card).length, 'The story is there.');
    expect(headings(card)).to.deep.equal(['Lee visits Beijing']);
    expect(status(card)).to.equal('');
    expect(hasFallback(card)).to.equal(false);
  });
});

describe('a story that could not be updated', () => {
  it('stays, says so, and says it no more when "Try again" has brought a new one', async () => {
    const key = `stale-${performance.timeOrigin}`;
    const card = await settledCard(answer({body: STORY}));
    expect(status(card)).to.equal('');
    card.src = answer({status: '503', key});
    await waitUntil(() => card.state === 'stale', 'The update has failed.');
    await card.updateComplete;
    expect(status(card)).to.equal(STALE);
    expect(headings(card)).to.deep.equal(['Lee visits Beijing']);
    await expect(card).to.be.accessible();
    await click(getByRole(card, 'button', 'Try again'));
    const count = async (): Promise<number> => {
      const log = await fetch(`/faults/log?key=${key}`);
      return ((await log.json()) as {count: number}).count;
    };
    expect(await count()).to.equal(2);
    card.src = answer({body: STORY.replace('Beijing', 'Seoul')});
    await waitUntil(() => headings(card)[0] === 'Lee visits Seoul', 'The new story is there.');
    expect(status(card)).to.equal('');
    expect(buttons(card)).to.deep.equal([]);
  });
});
