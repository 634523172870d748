import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import {click, emulateMedia, engine, setViewport} from '../input.js';
import {deepQuery, markerNamed, markers, openPopovers, realCard, settled} from './real-story.js';

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

  for (const width of [320, 768]) {
    it(`has a target of at least 24 × 24 px where it stands alone, at ${width} px`, async () => {
      await setViewport({width, height: 640});
      const marker = markerNamed(await realCard(), 'Source 4: Yonhap');
      marker.scrollIntoView({block: 'center'});
      expect(marker.parentElement?.textContent).to.equal(marker.textContent);
      const {x, y, width: drawn, height} = marker.getClientRects()[0] ?? new DOMRect();
      const at = (dx: number, dy: number): Element | null => (marker.getRootNode() as ShadowRoot).elementFromPoint(x + drawn / 2 + dx, y + height / 2 + dy);
      for (const [dx, dy] of [[-11.5, 0], [11.5, 0], [0, -11.5], [0, 11.5], [0, 0]] as const) {
        expect(at(dx, dy) === marker, `${dx}, ${dy}`).to.equal(true);
      }
    });
  }

  it('shares the width of a run of three without overlap, each 24 px high', async () => {
    const sources = [1, 2, 3].map(id => ({id, publisher: 'Yonhap'}));
    const card = await fixture<StoryCard>(html`<story-card .story=${{headline: 'h', sources, sections: [{text: 'Three agree[1][2][3].'}]}}></story-card>`);
    await settled(card);
    const run = markers(card);
    const boxes = run.map(marker => marker.getClientRects()[0] ?? new DOMRect());
    expect(boxes).to.have.length(3);
    for (const [index, box] of boxes.entries()) {
      const root = run[index]?.getRootNode() as ShadowRoot;
      for (const dy of [-11, 0, 11]) expect(root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2 + dy) === run[index]).to.equal(true);
      expect(box.left).to.be.at.least(boxes[index - 1]?.right ?? 0);
    }
  });

  it('counts white space between markers for nothing: "[1] [2]" is one run', async () => {
    const sources = [1, 2].map(id => ({id}));
    const card = await fixture<StoryCard>(html`<story-card .story=${{headline: 'h', sources, sections: [{text: 'Both say so[1] [2].'}]}}></story-card>`);
    await settled(card);
    expect(deepQuery(card, '.run').map(({textContent}) => textContent)).to.deep.equal(['[1][2]']);
  });

  it('is one control for a run of two where a finger is about', async () => {
    if (engine !== 'chromium') return;
    await emulateMedia({touch: true});
    const card = await realCard();
    expect(deepQuery(card, '.section .run').map(({textContent}) => textContent).filter(text => text?.includes(','))).to.deep.equal(['[1, 2]', '[2, 3]', '[2, 3]']);
  });

  it('lists just its own run in the popover: two of four sources behind [2, 3]', async () => {
    const sources = [1, 2, 3, 5].map(id => ({id, title: `Title ${id}`}));
    const card = await fixture<StoryCard>(html`<story-card .story=${{headline: 'h', sources, sections: [{text: 'All[1,2,3,5] and some[2].'}]}}></story-card>`);
    await settled(card);
    const [all, some] = markers(card);
    await click(all!);
    expect([...openPopovers()[0]?.querySelectorAll('.title') ?? []].map(({textContent}) => textContent?.trim())).to.deep.equal(['Title 1', 'Title 2', 'Title 3', 'Title 5']);
    await click(some!);
    expect([...openPopovers()[0]?.querySelectorAll('.title') ?? []].map(({textContent}) => textContent?.trim())).to.deep.equal(['Title 2']);
  });

  for (const [what, options] of [
    ['with Control, or Shift where the engine keeps Control', {modifiers: [engine === 'webkit' ? 'Shift' : 'Control']}],
    // WebKitGTK's driver has no middle button.
    ...engine === 'webkit' ? [] : [['with the middle button', {button: 'middle'}]],
  ] as [string, {modifiers?: string[]; button?: 'middle'}][]) {
    it(`leaves a click ${what} to the browser`, async () => {
      const card = await realCard();
      let isOurs: boolean | undefined;
      for (const type of ['click', 'auxclick'] as const) {
        card.addEventListener(type, event => {
          isOurs = event.defaultPrevented;
          event.preventDefault();
        });
      }
      await click(markerNamed(card, 'Source 2: Yonhap'), options);
      expect(isOurs).to.equal(false);
    });
  }
});

function findText(run: Element): Text | undefined {
  const texts = document.createTreeWalker(run.closest('p') ?? run, NodeFilter.SHOW_TEXT);
  let last: Text | undefined;
  for (let text = texts.nextNode(); text && !run.contains(text); text = texts.nextNode()) last = (text as Text).length ? text as Text : last;
  return last;
}
