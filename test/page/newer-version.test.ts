import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {getAllByRole, getByRole, nameOf} from '../browser/by-role.js';
import {click, pointer, press} from '../browser/input.js';
import {deepQuery, focused, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const TRAM = {
  headline: 'Council approves tram',
  lang: 'en',
  id: 'tram',
  sections: [
    {id: 'a', heading: 'The vote', text: 'The council voted[1].'},
    {id: 'b', heading: 'The dispute', text: 'Opponents wanted a bus lane[2].'},
  ],
  sources: [
    {id: '1', publisher: 'A', title: 'a'},
    {id: '2', publisher: 'B', title: 'b'},
  ],
  timeline: Array.from({length: 20}, (_, index) => ({
    date: String(2000 + index),
    text: `Number ${index} happened[1].`,
  })),
} satisfies StoryDraft;
const NEWS = `${'One more sentence about what has just happened. '.repeat(12)}[1]`;
const WITH_NEWS_FIRST: StoryDraft = {
  ...TRAM,
  sections: [{id: 'new', heading: 'Breaking', text: NEWS}, ...TRAM.sections],
};

async function cardOf(story: StoryDraft, box = 'auto'): Promise<StoryCard> {
  const page = await fixture(
    html`<div><story-card .story=${story}></story-card><p style="block-size: 1500px"></p></div>`,
  );
  (page as HTMLElement).style.cssText = `block-size: ${box}; overflow: auto`;
  const card = page.querySelector('story-card')!;
  await settled(card);
  return card;
}

async function update(card: StoryCard, story: StoryDraft): Promise<void> {
  card.story = story;
  await settled(card);
}

/** Where an element is, once it has not moved for 300 ms. */
async function topAtRest(element: Element): Promise<number> {
  let top = NaN;
  let movedMs = performance.now();
  await waitUntil(() => {
    const now = element.getBoundingClientRect().top;
    if (now !== top) movedMs = performance.now();
    top = now;
    return performance.now() - movedMs > 300;
  }, 'Nothing moves.');
  return top;
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

describe('a newer version with a section first', () => {
  afterEach(() => scrollTo(0, 0));

  for (const [where, box] of [
    ['at the top of the page', 'auto'],
    ['further down the page', 'auto'],
    ['in a box that scrolls', '400px'],
  ] as const) {
    it(`moves the marker that has the focus 0 px, ${where}`, async () => {
      const card = await cardOf(TRAM, box);
      const heading = getByRole(card, 'heading', 'The dispute');
      if (where !== 'at the top of the page') heading.scrollIntoView();
      const [marker] = getAllByRole(card, 'button', 'Source 2: B');
      marker!.focus({preventScroll: true});
      const top = topOf(heading);
      await update(card, WITH_NEWS_FIRST);
      expect(await topAtRest(heading)).to.be.closeTo(top, 1);
      expect(focused() === marker).to.equal(true);
      expect(getByRole(card, 'heading', 'The dispute') === heading).to.equal(true);
      expect(marker!.closest('section')?.dataset['anchor']).to.equal('h3');
    });
  }

  it('leaves the word "Opponents" selected, and in its place', async () => {
    const card = await cardOf(TRAM);
    const heading = getByRole(card, 'heading', 'The dispute');
    heading.scrollIntoView();
    const paragraph = heading.closest('section')!.querySelector('p')!;
    const {left, top} = paragraph.getBoundingClientRect();
    const [x, y] = [Math.round(left) + 12, Math.round(top) + 12];
    await pointer([
      {type: 'move', x, y},
      ...(['down', 'up', 'down', 'up'] as const).map(type => ({type})),
    ]);
    const selected = getSelection()?.toString().trim();
    await update(card, WITH_NEWS_FIRST);
    expect(await topAtRest(paragraph)).to.be.closeTo(top, 1);
    expect(getSelection()?.toString().trim()).to.equal(selected);
    expect(selected).to.be.oneOf(['Opponents', '']);
  });

  it('leaves the popover of source 2 open beside its marker', async () => {
    const card = await cardOf(TRAM);
    getByRole(card, 'heading', 'The dispute').scrollIntoView();
    const [marker] = getAllByRole(card, 'button', 'Source 2: B');
    await click(marker!);
    const open = (): string => getAllByRole(card, 'dialog').map(nameOf).join();
    await waitUntil(() => open() === 'Source 2: B', 'It is open.');
    const top = topOf(marker!);
    await update(card, WITH_NEWS_FIRST);
    expect(await topAtRest(marker!)).to.be.closeTo(top, 1);
    expect(open()).to.equal('Source 2: B');
    const [dialog] = getAllByRole(card, 'dialog');
    const distance = (): number => topOf(dialog!) - marker!.getBoundingClientRect().bottom;
    await waitUntil(() => distance() >= -400 && distance() <= 24, 'It is beside its marker again.');
    await press('Escape');
    expect(open()).to.equal('');
  });

  it('does not hold a reader who scrolls on', async () => {
    const card = await cardOf(TRAM);
    const heading = getByRole(card, 'heading', 'The dispute');
    heading.scrollIntoView();
    await update(card, WITH_NEWS_FIRST);
    const top = await topAtRest(heading);
    scrollBy({top: 120, behavior: 'instant'});
    expect(await topAtRest(heading)).to.be.closeTo(top - 120, 1);
  });
});

describe('a newer version with a paragraph and a correction more in a section', () => {
  it('leaves the marker of source 2 where it is, with the focus', async () => {
    const card = await cardOf(TRAM);
    const [marker] = getAllByRole(card, 'button', 'Source 2: B');
    marker!.focus();
    const [vote, dispute] = TRAM.sections;
    await update(card, {
      ...TRAM,
      sections: [vote!, {...dispute!, text: `${dispute!.text}\n\nTalks go on.`}],
      corrections: [{target: 'b', text: 'It was a bus lane.'}],
    });
    expect(focused() === marker).to.equal(true);
    expect(marker!.closest('section')?.textContent).to.match(/Talks go on.*It was a bus lane/s);
  });
});

describe('a newer version with a picture in a section', () => {
  it('leaves the popover of source 2 open, with the focus in it', async () => {
    const card = await cardOf(TRAM);
    const [marker] = getAllByRole(card, 'button', 'Source 2: B');
    marker!.focus();
    await press('Enter');
    const open = (): string => getAllByRole(card, 'dialog').map(nameOf).join();
    const isInside = (): boolean => !!focused()?.closest('[role=dialog]');
    await waitUntil(isInside, 'The focus goes in.');
    const [vote, dispute] = TRAM.sections;
    const image = {url: '', alt: 'A tram in Harbour Street'};
    await update(card, {...TRAM, sections: [vote!, {...dispute!, image}]});
    expect(deepQuery(card, 'figure')).to.have.length(1);
    expect([open(), isInside()]).to.deep.equal(['Source 2: B', true]);
  });
});

describe('a newer version with an event or a source first', () => {
  afterEach(() => scrollTo(0, 0));

  it('keeps source 2 and its button with the focus where they are', async () => {
    const card = await cardOf(TRAM);
    const [button] = getAllByRole(card, 'button', 'Copy Source 2: B');
    button!.scrollIntoView({block: 'center'});
    button!.focus({preventScroll: true});
    const top = topOf(button!);
    await update(card, {
      ...TRAM,
      sources: [{id: '3', publisher: 'C', title: 'c'}, ...TRAM.sources],
      timeline: [{date: '1999', text: NEWS}, ...TRAM.timeline],
    });
    expect(await topAtRest(button!)).to.be.closeTo(top, 1);
    expect(focused() === button).to.equal(true);
    expect(button!.closest('li')?.dataset['anchor']).to.equal('s2');
  });

  it('folds no event away that was in sight, and keeps each as it is', async () => {
    const card = await cardOf(TRAM);
    const events = (): HTMLElement[] =>
      deepQuery(card, '.event').filter(event => !event.closest('[hidden]'));
    const years = (): (string | undefined)[] =>
      events().map(event => /\d{4}/.exec(event.textContent ?? '')?.[0]);
    expect(years()).to.deep.equal(['2000', '2001', '2017', '2018', '2019']);
    const before = events();
    await update(card, {...TRAM, timeline: [{date: '1999', text: 'First.'}, ...TRAM.timeline]});
    expect(years()).to.deep.equal(['1999', '2000', '2001', '2017', '2018', '2019']);
    expect(
      events()
        .slice(1)
        .every((event, index) => event === before[index]),
    ).to.equal(true);
  });
});
