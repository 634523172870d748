import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {keepInPlace} from '../../src/page/keep-in-place.js';
import {getAllByRole} from '../browser/by-role.js';
import {click} from '../browser/input.js';
import {focused, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const SENTENCE = 'The council discussed one more detail of the plan that evening';
const words = (count: number): string => Array.from({length: count}, () => SENTENCE).join('. ');

/** Sections far down are laid out only when they come near the window. */
function longReport(sentencesOf: (index: number) => number): StoryDraft {
  return {
    headline: 'A long report',
    lang: 'en',
    id: 'tram',
    sections: Array.from({length: 60}, (_, index) => ({
      heading: `Part ${index + 1}`,
      text: `${words(sentencesOf(index))}[${(index % 2) + 1}].`,
    })),
    sources: [{publisher: 'A'}, {publisher: 'B'}],
  };
}

async function cardOf(story: StoryDraft): Promise<StoryCard> {
  const card = await fixture<StoryCard>(html`<story-card .story=${story}></story-card>`);
  await settled(card);
  return card;
}

/**
 * Where an element is, once it has not moved for a second and for 30 frames: a busy machine can draw
 * none for a second.
 */
async function boxAtRest(find: () => Element): Promise<DOMRect> {
  let top = NaN;
  let movedMs = performance.now();
  let restedFrames = 0;
  while (restedFrames < 30 || performance.now() - movedMs < 1000) {
    await nextFrame();
    const now = find().getBoundingClientRect().top;
    if (now !== top) [movedMs, restedFrames] = [performance.now(), 0];
    else restedFrames++;
    top = now;
  }
  return find().getBoundingClientRect();
}

/** Keeps the page from its next frame, as a busy machine does. */
function holdFor(holdMs: number): void {
  const startMs = performance.now();
  while (performance.now() - startMs < holdMs);
}

/** Scroll positions are whole pixels. */
function expectInWindow({top, bottom}: DOMRect): void {
  expect(Math.round(top)).to.be.at.least(0);
  expect(Math.round(bottom)).to.be.at.most(innerHeight);
}

describe('a jump in a story of 60 sections', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  for (const scrollBehavior of ['smooth', 'auto']) {
    for (const anchor of ['h18', 'h58', 's2', 'c40']) {
      it(`has ${anchor} in the window at rest, with scroll-behavior: ${scrollBehavior}`, async () => {
        document.documentElement.style.scrollBehavior = scrollBehavior;
        await cardOf(longReport(index => 5 + (index % 3) * 6));
        location.hash = `#tram-${anchor}`;
        await waitUntil(() => focused() !== document.body, 'The place has the focus.');
        expectInWindow(await boxAtRest(() => focused()!));
      });
    }

    it(`leads from source 2 to "Part 16", with scroll-behavior: ${scrollBehavior}`, async () => {
      document.documentElement.style.scrollBehavior = scrollBehavior;
      const card = await cardOf(longReport(() => 11));
      const link = getAllByRole(card, 'link', /^Part 16/)[0]!;
      link.scrollIntoView({block: 'center', behavior: 'instant'});
      await boxAtRest(() => link);
      await click(link);
      expect(focused()?.closest('section')?.dataset['anchor']).to.equal('h16');
      expectInWindow(await boxAtRest(() => focused()!));
    });
  }

  it('shows the beginning of a section that is higher than the window, below scroll-padding-top', async () => {
    document.documentElement.style.scrollPaddingTop = '70px';
    const card = await cardOf(longReport(() => 120));
    card.goTo('h30');
    const {top, height} = await boxAtRest(() => focused()!);
    expect(height).to.be.above(innerHeight);
    expect(top).to.be.closeTo(70, 2);
  });
});

describe('a place that is kept where it is in the window', () => {
  it('is put back by 120 px although a single frame has just taken 600 ms', async () => {
    const page = await fixture<HTMLElement>(html`<div><div></div><div>The place</div></div>`);
    const [before, place] = page.children as unknown as [HTMLElement, HTMLElement];
    const moves: number[] = [];
    const putBack = (movedPx: number): void => void moves.push(Math.round(movedPx));
    keepInPlace(place, {startMs: performance.now(), putBack});
    await nextFrame();
    holdFor(600);
    await nextFrame();
    await nextFrame();
    before.style.height = '120px';
    await waitUntil(() => moves.length > 1, 'The move was seen.');
    expect(moves).to.deep.equal([0, 120]);
  });
});
