import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import type {StoryTimeline} from '../../src/elements/story-timeline.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {getAllByRole} from '../browser/by-role.js';
import {deepQuery, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

async function cardOf(
  draft: StoryDraft,
  {width = 800, dir = 'ltr', show}: {width?: number; dir?: string; show?: string} = {},
): Promise<StoryCard> {
  const page = await fixture<HTMLElement>(
    html`<main dir=${dir}><story-card .story=${draft}></story-card></main>`,
  );
  page.style.setProperty('inline-size', `${width}px`);
  const card = page.querySelector('story-card');
  if (!card) throw new Error('There is no card.');
  if (show !== undefined) card.show = show;
  await settled(card);
  return card;
}

const texts = (card: Element, selector: string): string[] =>
  deepQuery(card, selector).map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim() ?? '');

describe('<story-card>', () => {
  it('says in a sentence that everyone reads that two articles are one voice', async () => {
    const card = await cardOf({
      headline: 'h',
      sections: [{text: 'a[1][2].'}],
      sources: [{publisher: 'Yonhap'}, {publisher: 'yonhap'}],
    });
    expect(texts(card, '.meta')).to.deep.equal([
      '2 articlesEvery article is from Yonhap: one voice, not several.',
    ]);
    expect(deepQuery(card, '.meta [aria-hidden], .meta .unseen')).to.have.length(0);
  });

  it('passes axis, filters and collapse-after="2" on to its timeline', async () => {
    const page = await fixture<HTMLElement>(html`
      <main>
        <story-card axis filters="publisher" collapse-after="2" src="/data/lee-china-visit.json">
        </story-card>
      </main>
    `);
    const card = page.querySelector('story-card')!;
    await settled(card);
    const [timeline] = deepQuery<StoryTimeline>(card, 'story-timeline');
    expect(timeline).to.include({axis: true, filters: 'publisher', collapseAfter: 2});
    timeline!.scrollIntoView();
    await waitUntil(() => getAllByRole(card, 'slider', 'From').length, 'The axis is there.');
    expect(texts(card, '.more')).to.deep.equal(['Show 4 more events']);
  });

  it('shows authors, publisher, dates and how it was made', async () => {
    const card = await cardOf({
      headline: 'h',
      kicker: 'Diplomacy',
      publisher: {name: 'Courier', url: 'https://courier.example/'},
      authors: [{name: 'A. Kim'}, {name: 'B. Lee'}],
      published: '2026-01-07',
      updated: '2026-01-08T14:30+09:00',
      disclosure: 'Summarised by AI from 4 articles, edited by A. Kim.',
      summary: 'A standfirst.',
    });
    expect(texts(card, '.meta bdi')).to.deep.equal([
      'Courier',
      'A. Kim, B. Lee',
      'Published January 7, 2026',
      'Updated January 8, 2026 at 2:30 PM UTC+9',
    ]);
    expect(texts(card, '.disclosure')).to.deep.equal([
      'Summarised by AI from 4 articles, edited by A. Kim.',
    ]);
    expect(texts(card, '.kicker')).to.deep.equal(['Diplomacy']);
    expect(texts(card, '.standfirst')).to.deep.equal(['A standfirst.']);
    await expect(card).to.be.accessible();
  });

  it('shows only what "show" names, and the disclosure always', async () => {
    const draft: StoryDraft = {
      headline: 'h',
      disclosure: 'By hand.',
      sections: [{heading: 'One', text: 'a[1].'}],
      sources: [{publisher: 'A'}],
      timeline: [{date: '2017', text: 'b[1]'}],
    };
    const card = await cardOf(draft, {show: 'sources'});
    expect(texts(card, 'h3')).to.deep.equal(['Sources']);
    expect(texts(card, '.disclosure')).to.deep.equal(['By hand.']);
  });

  it('reserves the room of an image, loads it late, and sends no referrer', async () => {
    const card = await cardOf({
      headline: 'h',
      image: {
        url: `${location.origin}/data/nothing.png`,
        alt: 'Two flags',
        caption: 'The summit.',
        credit: 'Yonhap',
        width: 1200,
        height: 800,
      },
    });
    const image = deepQuery<HTMLImageElement>(card, 'img')[0];
    image?.removeAttribute('src');
    expect(
      [
        image?.width,
        image?.getAttribute('height'),
        image?.loading,
        image?.referrerPolicy,
        image?.alt,
      ].slice(1),
    ).to.deep.equal(['800', 'lazy', 'no-referrer', 'Two flags']);
    expect(texts(card, 'figcaption')).to.deep.equal(['The summit. Photo: Yonhap']);
  });

  for (const width of [280, 360]) {
    it(`does not run over at ${width} px with a word of 90 letters`, async () => {
      const word =
        'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftskonferenz';
      const card = await cardOf(
        {
          headline: word,
          sections: [{heading: word, text: `${word}[1].`}],
          sources: [{publisher: word, title: word, summary: word}],
          timeline: [{date: '2017', heading: word, text: `${word}[1]`}],
        },
        {width},
      );
      for (const part of deepQuery(card, '.root,.event-text,.source,.section'))
        expect(part.getBoundingClientRect().width).to.be.at.most(width);
      expect(card.parentElement?.scrollWidth).to.be.at.most(width);
    });
  }

  it('keeps the size of its text under html {font-size: 62.5%} and * {margin: 0; padding: 0; font-size: 8px}', async () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      'html { font-size: 62.5% } * { margin: 0; padding: 0; line-height: 1; color: red; font-size: 8px }';
    document.head.append(sheet);
    const card = await cardOf({headline: 'h', sections: [{text: 'a'}]});
    const {fontSize, color, lineHeight} = getComputedStyle(
      deepQuery(card, '.section p')[0] ?? card,
    );
    sheet.remove();
    expect({fontSize, color, lineHeight}).to.deep.equal({
      fontSize: '15px',
      color: 'rgb(22, 24, 29)',
      lineHeight: '24px',
    });
  });

  it('is not 0 wide in a flex row', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><story-card .story=${{headline: 'h', sections: [{text: 'words '.repeat(50)}]}}></story-card></div>`,
    );
    page.style.setProperty('display', 'flex');
    expect(page.querySelector('story-card')?.getBoundingClientRect().width).to.be.above(300);
  });

  it('mirrors the timeline on a page from right to left', async () => {
    const card = await cardOf(
      {headline: 'h', lang: 'ar', timeline: [{date: '2017', text: 'نص'}]},
      {dir: 'rtl'},
    );
    const [event, entry] = ['.event', '.entry'].map(selector =>
      deepQuery(card, selector)[0]!.getBoundingClientRect(),
    );
    expect(event!.right - entry!.right).to.be.above(10);
    expect(entry!.left - event!.left).to.equal(0);
  });

  it('keeps the separators of the line under the headline, and an English title, on their sides in an Arabic list', async () => {
    const card = await cardOf(
      {
        headline: 'h',
        lang: 'ar',
        sections: [{text: 'نص[1][2].'}],
        sources: [
          {publisher: 'Yonhap', title: 'Lee and Xi meet', lang: 'en'},
          {publisher: 'Reuters', title: 'T'},
        ],
      },
      {dir: 'rtl'},
    );
    const title = deepQuery(card, '.source .title')[0];
    expect(title && getComputedStyle(title).textAlign).to.match(/right/);
    const [first, second] = deepQuery(card, '.meta > span');
    expect(first?.getBoundingClientRect().left).to.be.above(
      second?.getBoundingClientRect().left ?? NaN,
    );
    expect(getComputedStyle(second ?? card).direction).to.equal('rtl');
  });
});
