import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import type {StoryCoverage} from '../../src/elements/story-coverage.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {getAllByRole, nameOf} from '../browser/by-role.js';
import {press} from '../browser/input.js';
import {deepQuery, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

/** The words of a cell that stand on more than one line. */
const HALF_LINE_PX = 6;

function brokenWords(cell: Element): string[] {
  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    for (const match of text.nodeValue?.matchAll(/\S+/g) ?? []) {
      const range = new Range();
      range.setStart(text, match.index);
      range.setEnd(text, match.index + match[0].length);
      // A hyphen from another font has a box of another height on the same line, and Firefox breaks
      // a line behind it even where it is a non-breaking one.
      const middles = [...range.getClientRects()].map(({top, bottom}) => (top + bottom) / 2);
      const isOnTwoLines = Math.max(...middles) - Math.min(...middles) > HALF_LINE_PX;
      if (isOnTwoLines && !/[-\u2011]/.test(match[0])) broken.push(match[0]);
    }
  }
  return broken;
}

function rows(element: Element): string[][] {
  return deepQuery(element, 'tbody tr').map(row =>
    [...row.children].map(cell => cell.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
  );
}

describe('<story-coverage>', () => {
  it('shows which source of the real story supports which place, and that all is one publisher', async () => {
    const element = await fixture<StoryCoverage>(
      html`<story-coverage src="/data/lee-china-visit.json"></story-coverage>`,
    );
    await settled(element);
    expect(rows(element)).to.deep.equal([
      ['Four-Day State Visit Marks Historic Diplomatic Reset', '1', '2', '', '1', '1 publisher1'],
      [
        'Economic Cooperation Targets AI, Trade, and Cultural Content',
        '',
        '1',
        '',
        '2',
        '1 publisher1',
      ],
      [
        'Security Coordination Focuses on North Korea and Regional Tensions',
        '1',
        '1',
        '1',
        '1',
        '1 publisher1',
      ],
      [
        'Yellow Sea Steel Structures Become Central Maritime Dispute',
        '1',
        '1',
        '1',
        '1',
        '1 publisher1',
      ],
      ['Lee Claims Visit Laid Foundation for Full Restoration', '3', '', '', '', '1 publisher1'],
      [
        '2017 South Korea deploys the U.S. THAAD missile‑defence system, prompting a strong protest…',
        '',
        '',
        '',
        '1',
        '1 publisher1',
      ],
      [
        'Jan 6, 2026 President Lee Jae Myung meets President Xi Jinping in Beijing for a warm 90‑minute…',
        '',
        '',
        '',
        '1',
        '1 publisher1',
      ],
      [
        'Jan 6, 2026 Hours before Lee’s arrival, North Korea launches ballistic missiles and later claims a…',
        '',
        '',
        '',
        '1',
        '1 publisher1',
      ],
      [
        'Jan 7, 2026 Lee returns to Seoul after a four‑day state visit, telling reporters he asked Xi to act…',
        '',
        '1',
        '',
        '',
        '1 publisher1',
      ],
      [
        'Jan 7, 2026 Leading a 400‑member South Korean business delegation, Lee attends a Beijing forum that…',
        '',
        '1',
        '',
        '',
        '1 publisher1',
      ],
      [
        'Jan 8, 2026 Back at Cheong Wa Dae, Lee tells senior aides the China visit “laid a solid foundation…',
        '1',
        '',
        '',
        '',
        '1 publisher1',
      ],
    ]);
    expect(deepQuery(element, '.note')[0]?.textContent).to.equal(
      'Every article is from Yonhap: one voice, not several.',
    );
    await expect(element).to.be.accessible();
  });

  it('counts four articles of two publishers as two voices', async () => {
    const draft: StoryDraft = {
      headline: 'h',
      sections: [{heading: 'Visit', text: 'a[1][2][3][4].'}],
      sources: ['Yonhap', 'YONHAP', 'AP', 'AP'].map(publisher => ({publisher})),
    };
    const element = await fixture<StoryCoverage>(
      html`<story-coverage .story=${draft}></story-coverage>`,
    );
    expect(rows(element)).to.deep.equal([['Visit', '1', '1', '1', '1', '2 publishers2']]);
    expect(deepQuery(element, '.note')).to.have.length(0);
  });

  it('names a cell "1 claim" beside its headers, and a column "Source 4: Yonhap"', async () => {
    const element = await fixture<StoryCoverage>(
      html`<story-coverage src="/data/lee-china-visit.json"></story-coverage>`,
    );
    await settled(element);
    const [row] = getAllByRole(element, 'row').slice(-6);
    expect(nameOf(row!.querySelector('th')!)).to.match(/^2017 South Korea deploys/);
    expect(getAllByRole(row!, 'link').map(nameOf)).to.deep.equal(['1 claim']);
    const columns = getAllByRole(element, 'columnheader').map(nameOf);
    expect(columns).to.include('Source 4: Yonhap');
  });

  it('names a place in the language of the story', async () => {
    const story = {
      headline: 'h',
      lang: 'ko',
      sections: [{heading: '서울의 봄', text: 'a[1].'}],
      timeline: [{date: '2026-01-06', text: 'b[1].'}],
      sources: [{id: 1}],
    };
    const element = await fixture<StoryCoverage>(
      html`<story-coverage .story=${story}></story-coverage>`,
    );
    await settled(element);
    const [section, event] = deepQuery(element, 'th[scope=row]');
    expect([nameOf(section!), section!.querySelector('bdi')?.lang]).to.deep.equal([
      '서울의 봄',
      'ko',
    ]);
    expect(event!.querySelector('time')?.lang).to.equal('');
  });

  it('comes into the card with show="coverage", and a cell leads to its claim', async () => {
    const card = await fixture<StoryCard>(
      html`<story-card show="sections timeline coverage" src="/data/lee-china-visit.json"></story-card>`,
    );
    await settled(card);
    const cell = (): HTMLElement | undefined => deepQuery(card, 'td a')[0];
    await waitUntil(cell, 'The table is there.');
    cell()!.click();
    const section = (): Element | null | undefined =>
      card.shadowRoot?.activeElement?.closest('.section');
    await waitUntil(section, 'A section has the focus.');
    expect(section()?.querySelector('h3')?.textContent).to.contain('Four-Day State Visit');
    await expect(card).to.be.accessible();
  });

  it('says below the table which columns are whose, each publisher once', async () => {
    const draft: StoryDraft = {
      headline: 'h',
      sections: [{heading: 'Visit', text: 'a[1][2][3].'}],
      sources: [
        {publisher: 'Yonhap'},
        {publisher: 'Reuters'},
        {publisher: 'YONHAP'},
        {url: 'https://www.apnews.com/4', title: 'Lee and Xi meet'},
      ],
    };
    const element = await fixture<StoryCoverage>(
      html`<story-coverage .story=${draft}></story-coverage>`,
    );
    const legend = deepQuery(element, '.legend li').map(item => ({
      name: item.querySelector('bdi')?.textContent,
      numbers: [...item.querySelectorAll('.number')].map(({textContent}) => textContent),
    }));
    expect(legend).to.deep.equal([
      {name: 'Yonhap', numbers: ['1', '3']},
      {name: 'Reuters', numbers: ['2']},
      {name: 'apnews.com', numbers: ['4']},
    ]);
  });

  it('leaves no gap of 70 px below its label at 320 px, and keeps the label in sight', async () => {
    const sources = Array.from({length: 12}, (_, index) => ({publisher: `Agency ${index}`}));
    const story = {headline: 'h', sections: [{heading: 'Visit', text: 'a[1–12].'}], sources};
    const page = await fixture<HTMLDivElement>(
      html`<div><story-coverage .story=${story}></story-coverage></div>`,
    );
    page.style.setProperty('inline-size', '320px');
    const words = deepQuery(page, 'caption span')[0]!;
    const firstRow = deepQuery(page, 'thead tr')[0]!.getBoundingClientRect();
    expect(firstRow.bottom - words.getBoundingClientRect().bottom).to.be.below(60);
    const scroller = deepQuery(page, '.scroller')[0]!;
    scroller.scrollTo({left: 90, behavior: 'instant'});
    expect(words.getBoundingClientRect().left).to.be.closeTo(
      scroller.getBoundingClientRect().left,
      4,
    );
  });

  it('scrolls within itself with 40 sources, and keeps the names in view', async () => {
    const sources = Array.from({length: 40}, (_, index) => ({
      id: index + 1,
      publisher: `Agency ${index}`,
    }));
    const page = await fixture<HTMLDivElement>(
      html`<div><story-coverage .story=${{headline: 'h', sections: [{heading: 'Visit', text: 'a[1–40].'}], sources}}></story-coverage></div>`,
    );
    page.style.setProperty('inline-size', '320px');
    const [scroller] = deepQuery(page, '.scroller');
    scroller?.scrollTo({left: 500, behavior: 'instant'});
    const {scrollWidth, clientWidth} = document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
    expect(deepQuery(page, 'th[scope=row]')[0]?.getBoundingClientRect().left).to.be.closeTo(
      scroller?.getBoundingClientRect().left ?? 0,
      4,
    );
  });

  it('brings the cell that Shift and Tab go back to out from under the names', async () => {
    const sources = Array.from({length: 40}, (_, index) => ({
      id: index + 1,
      publisher: `Agency ${index}`,
    }));
    const page =
      await fixture<HTMLDivElement>(html`<div><story-coverage .story=${{headline: 'h', sections: [{heading: 'Visit', text: 'a[1–40].'}], sources}}></story-coverage>
      <story-card show="sections" .story=${{headline: 'h', sections: [{heading: 'Visit', text: 'a[1–40].'}], sources}}></story-card></div>`);
    page.style.setProperty('inline-size', '320px');
    const cells = deepQuery(page.querySelector('story-coverage')!, 'td a, td [tabindex="0"]');
    if (!cells.length) throw new Error('There is no cell to go to.');
    cells[12]?.focus();
    for (let step = 0; step < 6; step++) await press('Shift+Tab');
    const cell = page
      .querySelector('story-coverage')
      ?.shadowRoot?.activeElement?.getBoundingClientRect();
    expect(cell?.left).to.be.at.least(
      (deepQuery(page, 'th[scope=row]')[0]?.getBoundingClientRect().right ?? Infinity) - 1,
    );
  });

  for (const width of [320, 360]) {
    it(`breaks no word and does not run over at ${width} px`, async () => {
      const page = await fixture<HTMLDivElement>(
        html`<div><story-coverage src="/data/lee-china-visit.json"></story-coverage></div>`,
      );
      page.style.setProperty('inline-size', `${width}px`);
      const element = page.querySelector('story-coverage');
      if (element) await settled(element);
      expect(page.scrollWidth).to.be.at.most(width);
      const [scroller] = deepQuery(page, '.scroller');
      expect(scroller?.scrollWidth).to.equal(scroller?.clientWidth);
      expect(deepQuery(page, 'th').flatMap(brokenWords)).to.deep.equal([]);
    });
  }
});
