import {aTimeout, expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import type {StoryDraft} from '../../src/model/story.js';
import {placement} from '../../src/elements/placement.js';
import {click, emulateMedia, engine, hover, press, setViewport} from '../input.js';
import {deepQuery, readFixture, settled} from './real-story.js';

async function realCard(): Promise<StoryCard> {
  const draft = JSON.parse(await readFixture('json')) as StoryDraft;
  draft.id = 'lee';
  draft.sources?.forEach((source, index) => source.url = `https://en.yna.co.kr/view/${index + 1}`);
  const wrapper = await fixture<HTMLDivElement>(html`<div><button id="before">before</button><story-card .story=${draft}></story-card></div>`);
  const card = wrapper.querySelector<StoryCard>('story-card');
  if (!card) throw new Error('There is no card.');
  await settled(card);
  return card;
}

const markers = (card: StoryCard): HTMLElement[] => deepQuery(card, '.marker');

function markerNamed(card: StoryCard, name: string, nth = 0): HTMLElement {
  const found = markers(card).filter(marker => marker.getAttribute('aria-label') === name)[nth];
  if (!found) throw new Error(`There is no marker "${name}".`);
  return found;
}

function openPopovers(): HTMLElement[] {
  return deepQuery(document, '[popover]').filter(popover => popover.matches(':popover-open'));
}

const focused = (card: StoryCard): Element | null => card.shadowRoot?.activeElement ?? null;
const highlighted = (): string[] => [...CSS.highlights.get('story-claim') ?? []].map(range => (range as Range).toString());

describe('a marker', () => {
  it('is a link whose text is [4], named "Source 4: Yonhap"', async () => {
    const marker = markerNamed(await realCard(), 'Source 4: Yonhap');
    expect(marker.localName).to.equal('a');
    expect(marker.textContent).to.equal('[4]');
    expect(marker.getAttribute('href')).to.equal('#lee-s4');
    expect(marker.getAttribute('role')).to.equal('button');
    expect(marker.getAttribute('aria-haspopup')).to.equal('dialog');
    expect(marker.getAttribute('aria-expanded')).to.equal('false');
  });

  it('opens the source that it names, all 24 of them', async () => {
    const card = await realCard();
    const titles = new Map<string, string>();
    for (const marker of markers(card)) {
      marker.click();
      const [popover] = openPopovers();
      expect(popover?.getAttribute('aria-label')).to.equal(marker.getAttribute('aria-label'));
      titles.set(marker.textContent ?? '', popover?.querySelector('.title')?.textContent?.trim() ?? '');
      marker.click();
    }
    expect(markers(card)).to.have.length(24);
    expect(Object.fromEntries(titles)).to.deep.equal({
      '[1]': 'Lee says China visit laid foundation for full restoration of ties',
      '[2]': 'President Lee returns from four-day China visit after talks with Xi to boost ties and press Beijing on Yellow Sea structures',
      '[3]': 'President Lee returns from four-day China visit after summit with Xi on economy and North Korea',
      '[4]': 'Lee and Xi meet in Beijing as leaders seek to restore ties and cooperate on North Korea and Yellow Sea',
    });
  });

  it('never leaves its word, at any width from 280 to 480 px', async () => {
    const card = await realCard();
    for (let width = 280; width <= 480; width += 8) {
      card.parentElement?.style.setProperty('inline-size', `${width}px`);
      const strayed = deepQuery(card, '.run').filter(run => {
        const before = document.createRange();
        const word = run.previousSibling?.nodeType === Node.TEXT_NODE ? run.previousSibling as Text : findText(run);
        if (!word?.length) return false;
        before.setStart(word, word.length - 1);
        before.setEnd(word, word.length);
        const [letter] = before.getClientRects();
        const [marker] = run.querySelector('.marker')?.getClientRects() ?? [];
        const last = [...run.querySelectorAll('.marker')].at(-1)?.getClientRects()[0];
        return !letter || !marker || !last || marker.top > letter.bottom || Math.abs(last.top - marker.top) > 2;
      });
      expect(strayed.length, `markers away from their word at ${width} px`).to.equal(0);
    }
  });

  it('shows 3 controls for [1][2][3] and one for [1][2][3][5]', async () => {
    const sources = [1, 2, 3, 4, 5, 7, 9].map(id => ({id, publisher: id > 3 ? 'AP' : 'Yonhap'}));
    const card = await fixture<StoryCard>(html`<story-card .story=${{headline: 'h', sources, sections: [{text: 'a[1][2][3] b[1][2][3][5] c[1,3,5,7,9].'}]}}></story-card>`);
    await settled(card);
    expect(deepQuery(card, '.run').map(run => run.textContent)).to.deep.equal(['[1][2][3]', '[1–3, 5]', '[5 sources]']);
    expect(markers(card).at(-2)?.getAttribute('aria-label')).to.equal('Sources 1–3, 5: Yonhap, AP');
  });

  it('has a target of at least 24 px in height', async () => {
    const marker = markerNamed(await realCard(), 'Source 4: Yonhap');
    marker.scrollIntoView({block: 'center'});
    const {x, y, width, height} = marker.getClientRects()[0] ?? new DOMRect();
    const root = marker.getRootNode() as ShadowRoot;
    for (const offset of [-11.5, 0, 11.5]) expect(root.elementFromPoint(x + width / 2, y + height / 2 + offset) === marker).to.equal(true);
  });
});

describe('the popover', () => {
  it('opens on a click and closes on the next', async () => {
    const card = await realCard();
    const marker = markerNamed(card, 'Source 2: Yonhap');
    await click(marker);
    expect(openPopovers()).to.have.length(1);
    expect(marker.getAttribute('aria-expanded')).to.equal('true');
    await click(marker);
    expect(openPopovers()).to.have.length(0);
    expect(marker.getAttribute('aria-expanded')).to.equal('false');
  });

  it('stays open when a click follows the hover that opened it', async () => {
    const card = await realCard();
    const marker = markerNamed(card, 'Source 2: Yonhap');
    await hover(marker);
    await aTimeout(400);
    expect(openPopovers()).to.have.length(1);
    await click(marker);
    await hover({x: 1, y: 1});
    await aTimeout(500);
    expect(openPopovers()).to.have.length(1);
  });

  it('closes after the mouse has left, and stays while the mouse is inside', async () => {
    const card = await realCard();
    const marker = markerNamed(card, 'Source 2: Yonhap');
    await hover(marker);
    await aTimeout(400);
    const [popover] = openPopovers();
    if (popover) await hover(popover);
    await aTimeout(500);
    expect(openPopovers()).to.have.length(1);
    await hover({x: 1, y: 1});
    await aTimeout(600);
    expect(openPopovers()).to.have.length(0);
  });

  for (const key of ['Enter', 'Space']) {
    it(`opens with ${key} and takes the focus; Escape closes it and gives the focus back`, async () => {
      const card = await realCard();
      const marker = markerNamed(card, 'Source 2: Yonhap');
      marker.focus();
      expect(openPopovers()).to.have.length(0);
      await press(key);
      await nextFrame();
      const [popover] = openPopovers();
      expect(popover?.getAttribute('role')).to.equal('dialog');
      expect(focused(card) === popover).to.equal(true);
      await press('Escape');
      expect(openPopovers()).to.have.length(0);
      expect(focused(card) === marker).to.equal(true);
    });
  }

  it('lets Tab go through its three controls and on to the marker after', async () => {
    const card = await realCard();
    const [first, second] = markers(card);
    first?.focus();
    await press('Enter');
    await nextFrame();
    await press('Tab');
    expect(focused(card)?.getAttribute('href')).to.equal('https://en.yna.co.kr/view/4');
    await press('Tab');
    expect(focused(card)?.textContent).to.equal('Also supports 7 other claims');
    await press('Tab');
    expect(focused(card)?.textContent).to.equal('Copy');
    await press('Tab');
    expect(openPopovers()).to.have.length(0);
    expect(focused(card) === second).to.equal(true);
  });

  it('closes on a press outside', async () => {
    const card = await realCard();
    await click(markerNamed(card, 'Source 2: Yonhap'));
    await click({x: 2, y: 2});
    expect(openPopovers()).to.have.length(0);
  });

  it('is the only one open, also with the timeline inside the card', async () => {
    const card = await realCard();
    const all = markers(card);
    all[0]?.click();
    all.at(-1)?.click();
    expect(openPopovers()).to.have.length(1);
    expect(all[0]?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('tints the claim of [2][3] and takes the tint away', async () => {
    const card = await realCard();
    const marker = markerNamed(card, 'Source 3: Yonhap');
    marker.click();
    expect(highlighted()).to.deep.equal(['Lee asked Xi to act as a mediator on North Korean nuclear issues and to cooperate on denuclearization amid recent North Korean ballistic‑missile launches']);
    expect(openPopovers()[0]?.textContent).to.contain('Supports: Lee asked Xi');
    marker.click();
    expect(highlighted()).to.deep.equal([]);
  });

  it('fires story-citation-open and -close with the claim, and story-source-click, which can be cancelled', async () => {
    const card = await realCard();
    const marker = markerNamed(card, 'Source 3: Yonhap');
    const opening = oneEvent(card, 'story-citation-open');
    marker.click();
    const {sourceIds, claim, trigger} = (await opening).detail;
    expect({sourceIds, id: claim?.id, isMarker: trigger === marker}).to.deep.equal({sourceIds: ['3'], id: 'c7', isMarker: true});
    card.addEventListener('story-source-click', event => event.preventDefault());
    const clicking = oneEvent(card, 'story-source-click');
    openPopovers()[0]?.querySelector('a')?.click();
    expect((await clicking).detail.url).to.equal('https://en.yna.co.kr/view/3');
    const closing = oneEvent(card, 'story-citation-close');
    marker.click();
    expect((await closing).detail.sourceIds).to.deep.equal(['3']);
  });

  it('leaves clicks with a modifier to the browser', async () => {
    const card = await realCard();
    const marker = markerNamed(card, 'Source 2: Yonhap');
    let isOurs = true;
    card.addEventListener('click', event => {
      isOurs = event.defaultPrevented;
      event.preventDefault();
    });
    await click(marker, {modifiers: [engine === 'webkit' ? 'Shift' : 'Control']});
    expect(isOurs).to.equal(false);
  });

  for (const width of [320, 360, 768]) {
    it(`stays inside a window of ${width} px`, async () => {
      await setViewport({width, height: 640});
      const card = await realCard();
      for (const marker of markers(card).slice(0, 8)) {
        marker.scrollIntoView({block: 'center'});
        marker.click();
        const {left, right, top, bottom} = openPopovers()[0]?.getBoundingClientRect() ?? new DOMRect();
        expect(left, 'left').to.be.at.least(0);
        expect(right, 'right').to.be.at.most(width);
        expect(top, 'top').to.be.at.least(0);
        expect(bottom, 'bottom').to.be.at.most(640);
        marker.click();
      }
    });
  }

  it('shows the excerpt of [4:a] with its locator before the title', async () => {
    const draft: StoryDraft = {headline: 'h', sections: [{text: 'They agreed[4:a].'}], sources: [{id: 4, title: 'Lee and Xi meet', excerpts: [{id: 'a', text: 'We agreed.', locator: 'para. 3'}]}]};
    const card = await fixture<StoryCard>(html`<story-card .story=${draft}></story-card>`);
    markers(card)[0]?.click();
    expect(openPopovers()[0]?.textContent?.replace(/\s+/g, ' ')).to.contain('We agreed.para. 3 Lee and Xi meet');
  });

  it('says what is behind a paywall and where the archived copy is', async () => {
    const draft: StoryDraft = {headline: 'h', sections: [{text: 'a[1].'}], sources: [{id: 1, title: 't', url: 'https://a.example/', paywall: true, archiveUrl: 'https://archive.example/a', published: '2026-01-06'}]};
    const card = await fixture<StoryCard>(html`<story-card .story=${draft}></story-card>`);
    markers(card)[0]?.click();
    const [popover] = openPopovers();
    expect(popover?.querySelector('.access')?.textContent).to.equal('Subscription · Archived copy');
    expect([...popover?.querySelectorAll('a.out') ?? []].map(link => [link.getAttribute('href'), link.getAttribute('rel')])).to.deep.equal([
      ['https://a.example/', 'noopener noreferrer'], ['https://archive.example/a', 'noopener noreferrer'],
    ]);
    expect(popover?.querySelector('time')?.dateTime).to.equal('2026-01-06');
  });

  it('offers "Report this citation" only where asked, and then fires story-report', async () => {
    const card = await realCard();
    markers(card)[0]?.click();
    expect(openPopovers()[0]?.textContent).not.to.contain('Report');
    markers(card)[0]?.click();
    card.report = true;
    await card.updateComplete;
    markers(card)[0]?.click();
    const reporting = oneEvent(card, 'story-report');
    [...openPopovers()[0]?.querySelectorAll('button') ?? []].find(({textContent}) => textContent === 'Report this citation')?.click();
    expect((await reporting).detail.sourceIds).to.deep.equal(['4']);
  });

  it('closes when the story changes under it', async () => {
    const card = await realCard();
    markers(card)[0]?.click();
    card.story = {headline: 'another', sections: [{text: 'Words[1].'}], sources: [{id: 1, title: 'New'}]};
    await card.updateComplete;
    expect(openPopovers()).to.have.length(0);
    expect(highlighted()).to.deep.equal([]);
  });

  it('leaves an open popover of the host page open', async () => {
    const card = await realCard();
    const menu = document.createElement('div');
    menu.popover = 'auto';
    menu.textContent = 'menu';
    card.before(menu);
    menu.showPopover();
    markers(card)[0]?.click();
    expect(menu.matches(':popover-open')).to.equal(true);
    expect(openPopovers()).to.have.length(2);
  });

  it('is not clipped by overflow:hidden, transform, contain and z-index around the card', async () => {
    const card = await realCard();
    const wrapper = card.parentElement;
    wrapper?.style.setProperty('overflow', 'hidden');
    wrapper?.style.setProperty('transform', 'translateX(0)');
    wrapper?.style.setProperty('contain', 'paint');
    wrapper?.style.setProperty('block-size', '420px');
    const cover = document.createElement('div');
    cover.setAttribute('style', 'position:fixed;inset:0;z-index:99999;pointer-events:none;background:#fff8');
    card.after(cover);
    const marker = markers(card)[1];
    if (marker) await click(marker);
    const [popover] = openPopovers();
    const {left, right, top, bottom} = popover?.getBoundingClientRect() ?? new DOMRect();
    for (const [x, y] of [[left + 4, top + 4], [right - 4, top + 4], [left + 4, bottom - 4], [right - 4, bottom - 4]] as const) {
      expect((popover?.getRootNode() as ShadowRoot).elementFromPoint(x, y)?.closest('.popover') === popover).to.equal(true);
    }
  });

  it('is placed by script where CSS cannot, below or above, never off the screen', async () => {
    const {choose} = placement;
    placement.choose = () => 'computed';
    try {
      const card = await realCard();
      for (const block of ['start', 'end'] as const) {
        const marker = markerNamed(card, 'Source 3: Yonhap');
        marker.scrollIntoView({block});
        marker.click();
        await aTimeout(100);
        const {left, right, top, bottom} = openPopovers()[0]?.getBoundingClientRect() ?? new DOMRect();
        const {top: markerTop, bottom: markerBottom} = marker.getClientRects()[0] ?? new DOMRect();
        expect(left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight).to.equal(true);
        expect(top >= markerBottom || bottom <= markerTop).to.equal(true);
        marker.click();
      }
    } finally {
      placement.choose = choose;
    }
  });

  it('is a sheet on a small touch screen: modal, with a button of 44 px, and gives the focus back', async () => {
    const {choose} = placement;
    placement.choose = () => 'sheet';
    try {
      await setViewport({width: 360, height: 640});
      const card = await realCard();
      const marker = markerNamed(card, 'Source 3: Yonhap');
      marker.click();
      await aTimeout(500);
      const sheet = deepQuery<HTMLDialogElement>(card, 'dialog')[0];
      expect(sheet?.matches(':modal')).to.equal(true);
      expect(sheet?.getAttribute('aria-label')).to.equal('Source 3: Yonhap');
      expect(Math.round(sheet?.getBoundingClientRect().bottom ?? 0)).to.equal(640);
      const close = sheet?.querySelector<HTMLElement>('.close');
      expect(close?.getBoundingClientRect()).to.include({width: 44, height: 44});
      await expect(card).to.be.accessible();
      if (close) await click(close);
      expect(deepQuery(card, 'dialog')).to.have.length(0);
      expect(marker.getAttribute('aria-expanded')).to.equal('false');
      expect(focused(card) === marker).to.equal(true);
    } finally {
      placement.choose = choose;
    }
  });

  it('is one control for a run of two where a finger is about', async () => {
    if (engine !== 'chromium') return;
    await emulateMedia({touch: true});
    const card = await realCard();
    expect(deepQuery(card, '.section .run').map(({textContent}) => textContent).filter(text => text?.includes(','))).to.deep.equal(['[1, 2]', '[2, 3]', '[2, 3]']);
  });

  it('copies the claim with its source', async () => {
    const card = await realCard();
    markerNamed(card, 'Source 3: Yonhap').click();
    const written: string[] = [];
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: (text: string) => Promise.resolve(void written.push(text))}});
    const button = [...openPopovers()[0]?.querySelectorAll('button') ?? []].find(({textContent}) => textContent === 'Copy');
    button?.click();
    await aTimeout(20);
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    expect(written).to.deep.equal([
      '“Lee asked Xi to act as a mediator on North Korean nuclear issues and to cooperate on denuclearization amid recent North Korean ballistic‑missile launches” [3]\n'
      + '[3] Yonhap: President Lee returns from four-day China visit after summit with Xi on economy and North Korea. https://en.yna.co.kr/view/3',
    ]);
    expect(button?.textContent).to.equal('Copied');
  });

  it('copies a selected paragraph with its markers as [1][2]', async () => {
    const card = await realCard();
    const paragraph = deepQuery(card, '.section p')[0];
    const range = document.createRange();
    if (paragraph) range.selectNodeContents(paragraph);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    expect(getSelection()?.toString() || paragraph?.textContent).to.contain('Zhao Leji[1][2]. A 400');
  });

  it('has nothing in it before it is opened', async () => {
    const card = await realCard();
    expect(deepQuery(card, '[popover]').map(popover => popover.textContent)).to.deep.equal(['', '', '']);
  });

  it('is clean for axe while it is open', async () => {
    const card = await realCard();
    markerNamed(card, 'Source 2: Yonhap').click();
    await expect(card).to.be.accessible();
  });
});

function findText(run: Element): Text | undefined {
  const texts = document.createTreeWalker(run.closest('p') ?? run, NodeFilter.SHOW_TEXT);
  let last: Text | undefined;
  for (let text = texts.nextNode(); text && !run.contains(text); text = texts.nextNode()) last = (text as Text).length ? text as Text : last;
  return last;
}
