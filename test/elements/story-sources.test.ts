import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StorySources} from '../../src/elements/story-sources.js';
import type {StoryElement} from '../../src/elements/story-element.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {getAllByRole, getByRole, nameOf} from '../browser/by-role.js';
import {click, press} from '../browser/input.js';
import {deepQuery, realCard, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const SRC = '/data/lee-china-visit.json';
const COPIED_MS = 4000;

async function sourcesOf(draft: StoryDraft, attributes: Partial<StorySources> = {}) {
  const element = document.createElement('story-sources');
  Object.assign(element, attributes, {story: draft});
  await fixture(html`<main>${element}</main>`);
  await settled(element);
  return element;
}

/** A list beside another element that shows the same story. */
async function beside(neighbour: HTMLElement & {src: string}): Promise<StorySources> {
  const page = await fixture<HTMLElement>(
    html`<main>${neighbour}<story-sources src=${SRC}></story-sources></main>`,
  );
  neighbour.src = SRC;
  for (const element of page.children) await settled(element as StoryElement);
  return page.querySelector('story-sources')!;
}

const words = ({textContent}: Element): string => textContent?.replace(/\s+/g, ' ').trim() ?? '';
const linkNames = (element: Element): string[] => getAllByRole(element, 'link').map(nameOf);

describe('<story-sources>', () => {
  it('says that source 2 is cited 7× and where, each place once', async () => {
    const card = await realCard();
    const [second] = getAllByRole(card, 'link', 'Jan 7, 2026 (2)').slice(-1);
    expect(words(second!.closest('p')!)).to.equal(
      'Cited 7×: Four-Day State Visit Marks Historic Diplomatic Reset (2), Economic Cooperation Targets AI, Trade, and Cultural Content, Security Coordination Focuses on North Korea and Regional Tensions, Yellow Sea Steel Structures Become Central Maritime Dispute, Jan 7, 2026 (2)',
    );
  });

  it('names dates on a page in German without English words', async () => {
    const story = {
      headline: 'h',
      sources: [{id: 1}],
      timeline: [
        {date: '../2026-02', text: 'Told[1].'},
        {date: '1984~', text: 'Told[1].'},
      ],
    };
    const page = await fixture<HTMLDivElement>(
      html`<div lang="de"><story-card .story=${story}></story-card></div>`,
    );
    await settled(page.firstElementChild as StoryElement);
    expect(linkNames(page)).to.deep.equal(['– Feb. 2026', '~1984']);
  });

  it('links only to the places that a timeline beside it shows', async () => {
    const element = await beside(document.createElement('story-timeline'));
    await waitUntil(() => linkNames(element).length, 'It has found the timeline.');
    expect(linkNames(element)).to.deep.equal([
      'Jan 8, 2026',
      'Jan 7, 2026 (2)',
      '2017',
      'Jan 6, 2026 (2)',
    ]);
    const first = words(getAllByRole(element, 'listitem')[0]!);
    expect(first).to.contain('Cited 1×: Jan 8, 2026').and.not.to.contain('Four-Day');
  });

  it('links nowhere and marks nothing where it stands alone', async () => {
    const element = await sourcesOf({
      headline: 'h',
      sections: [{text: 'a[1].'}],
      sources: [{id: 1, publisher: 'Yonhap'}],
    });
    expect(linkNames(element)).to.deep.equal([]);
    expect(getAllByRole(element, 'button').map(nameOf)).to.deep.equal(['Copy Source 1: Yonhap']);
  });

  it('names a publisher in the language of its article, else in that of the story', async () => {
    const element = await sourcesOf({
      headline: 'h',
      lang: 'ko',
      sources: [{publisher: '연합뉴스'}, {publisher: 'الجزيرة', lang: 'ar'}],
    });
    const names = deepQuery(element, '.publisher bdi').map(({lang, dir}) => `${lang} ${dir}`);
    expect(names).to.deep.equal(['ko ltr', 'ar rtl']);
  });

  it('quotes the headings of a Korean story in Korean, and of an Arabic one from right to left', async () => {
    const cited = async (lang: string, heading: string): Promise<string[]> => {
      const sections = [{heading, text: 'a[1].'}, {text: 'b[1].'}];
      const story = {headline: 'h', lang, sections, sources: [{id: 1}]};
      const card = await fixture<StoryElement>(html`<story-card .story=${story}></story-card>`);
      await settled(card);
      return getAllByRole(card, 'link').map(link => {
        const {lang = '', dir = ''} = link.querySelector('bdi') ?? {};
        return [nameOf(link), lang, dir].join('|');
      });
    };
    expect(await cited('ko', '서울의 봄')).to.deep.equal(['서울의 봄|ko|ltr', 'Section 2||']);
    expect(await cited('ar', 'لقاء')).to.deep.equal(['لقاء|ar|rtl', 'Section 2||']);
  });

  it('counts the citations of the page’s own article, and leads to each', async () => {
    const page = await fixture<HTMLElement>(html`
      <main>
        <p><citation-ref source="4">The first state visit in nine years</citation-ref>.</p>
        <p><citation-ref source="2 4">A delegation of 400</citation-ref>.</p>
        <story-sources src=${SRC}></story-sources>
      </main>
    `);
    const element = page.querySelector('story-sources')!;
    await settled(element);
    await waitUntil(() => linkNames(element).length > 2, 'It has found the citations.');
    const [, second, , fourth] = getAllByRole(element, 'listitem');
    expect(words(second!)).to.contain('Cited 1× in this article: A delegation of 400');
    expect(words(fourth!)).to.contain(
      'Cited 2× in this article: The first state visit in nine years, A delegation of 400',
    );
    await click(getAllByRole(fourth!, 'link', 'A delegation of 400')[0]!);
    const [, citation] = page.querySelectorAll('citation-ref');
    expect(document.activeElement).to.equal(citation);
    await expect(element).to.be.accessible();
  });

  it('cuts a long name by the width, never inside its count or a date', async () => {
    const card = await realCard();
    for (const link of deepQuery(card, '.references a')) {
      const lines = new Set([...link.getClientRects()].map(({top}) => Math.round(top)));
      expect(lines.size, link.textContent ?? '').to.equal(1);
    }
  });

  it('does not run over at 360 px with a source that is cited in five places', async () => {
    const card = await realCard();
    const page = card.parentElement!;
    page.style.setProperty('inline-size', '360px');
    expect(page.scrollWidth).to.equal(360);
  });

  it('sets sources that nothing cites apart, as "Also reporting"', async () => {
    const element = await sourcesOf({
      headline: 'h',
      sections: [{text: 'a[1].'}],
      sources: [{publisher: 'Yonhap'}, {publisher: 'AP', title: 'Another view'}],
    });
    const heading = getByRole(element, 'heading', 'Also reporting');
    const apart = getAllByRole(heading.parentElement!, 'listitem').map(words);
    expect(apart).to.have.length(1);
    expect(apart[0]).to.contain('Another view');
    expect(getAllByRole(element, 'listitem')).to.have.length(2);
  });

  it('sets none apart where nothing is cited at all', async () => {
    const element = await sourcesOf({headline: 'h', sources: [{publisher: 'A'}, {publisher: 'B'}]});
    expect(getAllByRole(element, 'heading').map(nameOf)).to.deep.equal(['Sources']);
  });

  it('has a heading of the level that it is given', async () => {
    const draft = {headline: 'h', sources: [{publisher: 'A'}]};
    const element = await sourcesOf(draft, {headingLevel: 4});
    expect(getByRole(element, 'heading', 'Sources').localName).to.equal('h4');
    element.headingLevel = 9;
    await settled(element);
    expect(getByRole(element, 'heading', 'Sources').localName).to.equal('h6');
  });

  it('copies the line of a source by the keyboard, and says so for four seconds', async () => {
    const element = await sourcesOf({
      headline: 'h',
      sources: [{publisher: 'Yonhap', title: 'Lee and Xi meet', published: '2026-01-06'}],
    });
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    try {
      const button = getByRole(element, 'button', 'Copy Source 1: Yonhap');
      button.focus();
      await press('Enter');
      await waitUntil(() => nameOf(button) === 'Copied Source 1: Yonhap', 'It says so.');
      await waitUntil(() => nameOf(button).startsWith('Copy '), `It stops after ${COPIED_MS} ms.`);
    } finally {
      Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    }
  });

  it('tells the page which source’s link is followed, and lets it keep the reader', async () => {
    const element = await sourcesOf({
      headline: 'h',
      sources: [
        {publisher: 'Yonhap', title: 'Lee and Xi meet', url: 'https://en.yna.co.kr/view/1'},
      ],
    });
    const followed: string[] = [];
    element.addEventListener('story-source-click', event => {
      event.preventDefault();
      followed.push(`${event.source.publisher} ${event.url}`);
    });
    await click(getByRole(element, 'link', 'Lee and Xi meet'));
    expect(followed).to.deep.equal(['Yonhap https://en.yna.co.kr/view/1']);
  });
});
