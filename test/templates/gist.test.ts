import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define.js';
import type {CardVariant, StoryCard} from '../../src/elements/story-card.js';
import type {StoryToggleEvent} from '../../src/page/events.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {getAllByRole, getByRole, nameOf} from '../browser/by-role.js';
import {click, press} from '../browser/input.js';
import {deepQuery, focused, readFixture, settled} from '../browser/real-story.js';

const DRAFT: StoryDraft = {
  id: 'visit',
  url: 'https://courier.example/visit',
  headline: 'Lee visits Beijing',
  kicker: 'Diplomacy',
  disclosure: 'Summarised by AI from 2 articles, edited by A. Kim.',
  sections: [
    {heading: 'One', text: 'It was the first visit in nine years[1]. He met Xi[2].'},
    {heading: 'Two', text: 'They signed 14 memorandums[2].'},
  ],
  sources: [
    {publisher: 'Yonhap', title: 'T1'},
    {publisher: 'Reuters', title: 'T2'},
  ],
  timeline: [{date: '2017', text: 'The visit before[1].'}],
};

async function cardOf(variant: CardVariant, draft: StoryDraft = DRAFT): Promise<StoryCard> {
  const page = await fixture<HTMLElement>(
    html`<main><story-card variant=${variant} .story=${draft}></story-card></main>`,
  );
  const card = page.querySelector('story-card') as StoryCard;
  while (!deepQuery(card, 'article').length)
    await new Promise(resolve => requestAnimationFrame(resolve));
  await settled(card);
  return card;
}

const texts = (card: Element, selector: string): string[] =>
  deepQuery(card, selector).map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim() ?? '');
const toggleOf = (card: Element): HTMLElement => deepQuery(card, 'button.toggle')[0] as HTMLElement;

describe('<story-card variant="brief">', () => {
  it('shows headline, first claim, disclosure, and a button with the story’s name; nothing of the rest', async () => {
    const card = await cardOf('brief');
    expect(texts(card, 'h2,h3')).to.deep.equal(['Lee visits Beijing']);
    expect(texts(card, '.standfirst')).to.deep.equal(['It was the first visit in nine years[1].']);
    expect(texts(card, '.disclosure')).to.deep.equal([
      'Summarised by AI from 2 articles, edited by A. Kim.',
    ]);
    expect(texts(card, '.kicker')).to.deep.equal(['Diplomacy']);
    expect([
      toggleOf(card).getAttribute('aria-expanded'),
      toggleOf(card).getAttribute('aria-labelledby'),
    ]).to.deep.equal(['false', 'toggle headline']);
    expect(deepQuery<HTMLAnchorElement>(card, '.headline a')[0]?.href).to.equal(
      'https://courier.example/visit',
    );
    await expect(card).to.be.accessible();
  });

  it('shows a standfirst where the story has one, with its markers', async () => {
    const card = await cardOf('brief', {...DRAFT, summary: 'A standfirst[2].'});
    expect(texts(card, '.standfirst')).to.deep.equal(['A standfirst[2].']);
  });

  it('opens and closes with the keyboard, says so, and keeps the focus', async () => {
    const card = await cardOf('brief');
    toggleOf(card).focus();
    setTimeout(() => void press('Enter'));
    const opened = (await oneEvent(card, 'story-toggle')) as unknown as StoryToggleEvent;
    await settled(card);
    expect([
      opened.detail,
      card.hasAttribute('expanded'),
      card.matches(':state(expanded)'),
    ]).to.deep.equal([{target: 'story', open: true}, true, true]);
    expect(texts(card, 'h2,h3')).to.deep.equal([
      'Lee visits Beijing',
      'One',
      'Two',
      'Timeline',
      'Sources',
    ]);
    expect(texts(card, '.standfirst')).to.deep.equal([]);
    expect(toggleOf(card).getAttribute('aria-expanded')).to.equal('true');
    expect(card.shadowRoot?.activeElement).to.equal(toggleOf(card));
    await expect(card).to.be.accessible();
    await press('Space');
    await settled(card);
    expect([
      card.hasAttribute('expanded'),
      card.matches(':state(expanded)'),
      texts(card, 'h3'),
    ]).to.deep.equal([false, false, []]);
    expect(card.shadowRoot?.activeElement).to.equal(toggleOf(card));
  });

  it('says "Show less" when it is open, also at the foot of the window', async () => {
    const card = await cardOf('brief', JSON.parse(await readFixture('json')) as StoryDraft);
    const headline = texts(card, 'h2')[0]!;
    await click(getByRole(card, 'button', `The whole story ${headline}`));
    await settled(card);
    const [head, foot] = getAllByRole(card, 'button', `Show less ${headline}`);
    getAllByRole(card, 'heading', /^Economic Cooperation/)[0]!.scrollIntoView({
      behavior: 'instant',
    });
    expect(head!.getBoundingClientRect().bottom).to.be.below(0);
    expect(foot!.getBoundingClientRect().bottom).to.be.within(innerHeight - 60, innerHeight);
    await click(foot!);
    await settled(card);
    const {top, bottom} = card.getBoundingClientRect();
    expect(card.expanded).to.equal(false);
    expect(top).to.be.at.least(-1);
    expect(bottom).to.be.at.most(innerHeight + 1);
    expect(card.shadowRoot?.activeElement).to.equal(toggleOf(card));
    await expect(card).to.be.accessible();
  });

  it('hides no link that has the focus behind what is at the foot of the window', async () => {
    const card = await cardOf('brief', JSON.parse(await readFixture('json')) as StoryDraft);
    card.expanded = true;
    await settled(card);
    const foot = toggleOf(card).getRootNode() as ShadowRoot;
    const bar = foot.querySelector('.less')!;
    toggleOf(card).focus();
    for (let step = 0; step < 30; step++) {
      await press('Tab');
      const {bottom} = focused()!.getBoundingClientRect();
      expect(bottom, nameOf(focused()!)).to.be.at.most(bar.getBoundingClientRect().top + 1);
    }
  });

  for (const place of ['s2', 'h2', 't1', 'c3']) {
    it(`opens for ${place}, which only the whole story has, and goes there`, async () => {
      const card = await cardOf('brief');
      expect(card.goTo(place)).to.equal(true);
      expect(card.expanded).to.equal(true);
      const [target] = deepQuery(card, `[data-anchor="${place}"]`);
      expect(target?.contains((target.getRootNode() as ShadowRoot).activeElement)).to.equal(true);
    });
  }

  it('stays closed for a place that the story has not', async () => {
    const card = await cardOf('brief');
    expect([card.goTo('s9'), card.expanded]).to.deep.equal([false, false]);
  });

  it('shows a picture without its words, and with them when it is open', async () => {
    const image = {
      url: `${location.origin}/data/nothing.png`,
      alt: 'A freighter',
      caption: 'The port.',
      credit: 'Courier',
      width: 1200,
      height: 675,
    };
    const card = await cardOf('brief', {...DRAFT, image});
    deepQuery<HTMLImageElement>(card, 'img').forEach(each => each.removeAttribute('src'));
    expect([
      deepQuery<HTMLImageElement>(card, 'header img')[0]?.alt,
      texts(card, 'figcaption'),
    ]).to.deep.equal(['A freighter', []]);
    card.expanded = true;
    await settled(card);
    deepQuery<HTMLImageElement>(card, 'img').forEach(each => each.removeAttribute('src'));
    expect([deepQuery(card, 'header img').length, texts(card, 'figcaption')]).to.deep.equal([
      0,
      ['The port. Photo: Courier'],
    ]);
  });

  it('does not run over at 280 px with a word of 90 letters', async () => {
    const word =
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftskonferenz';
    const card = await cardOf('brief', {
      headline: word,
      kicker: word,
      summary: `${word}[1].`,
      disclosure: word,
      sources: [{publisher: word}],
    });
    card.parentElement?.style.setProperty('inline-size', '280px');
    expect([card.offsetWidth, card.parentElement?.scrollWidth]).to.deep.equal([280, 280]);
    await expect(card).to.be.accessible();
  });
});

describe('<story-card variant="headline">', () => {
  it('shows headline and disclosure of the real story, and no button', async () => {
    const card = await cardOf('headline', {
      ...(JSON.parse(await readFixture('json')) as StoryDraft),
      disclosure: 'By hand.',
    });
    expect(texts(card, 'h2,h3')).to.deep.equal([
      'Lee Declares China Visit Sets Foundation for Full Restoration of Ties',
    ]);
    expect([
      texts(card, '.standfirst'),
      texts(card, '.disclosure'),
      deepQuery(card, 'button').length,
    ]).to.deep.equal([[], ['By hand.'], 0]);
    expect(texts(card, '.meta bdi')[0]).to.equal('4 articles');
    await expect(card).to.be.accessible();
  });

  it('becomes the whole story when the attribute is taken away', async () => {
    const card = await cardOf('headline');
    card.removeAttribute('variant');
    await settled(card);
    expect(texts(card, 'h2,h3')).to.deep.equal([
      'Lee visits Beijing',
      'One',
      'Two',
      'Timeline',
      'Sources',
    ]);
  });
});
