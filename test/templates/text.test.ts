import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import {click, emulateMedia, engine, setViewport} from '../browser/input.js';
import {nameOf} from '../browser/by-role.js';
import {
  deepQuery,
  markerNamed,
  markers,
  openPopovers,
  realCard,
  settled,
  storyIdOf,
} from '../browser/real-story.js';

describe('a marker', () => {
  it('is a link whose text is [4], named "Source 4: Yonhap"', async () => {
    const card = await realCard();
    const marker = markerNamed(card, 'Source 4: Yonhap');
    expect(marker.localName).to.equal('a');
    expect(marker.textContent).to.equal('[4]');
    expect(marker.getAttribute('href')).to.equal(`#${storyIdOf(card)}-s4`);
    expect(marker.getAttribute('role')).to.equal('button');
    expect(marker.getAttribute('aria-haspopup')).to.equal('dialog');
  });

  it('opens the source that it names, all 24 of them', async () => {
    const card = await realCard();
    const titles = new Map<string, string>();
    for (const marker of markers(card)) {
      marker.click();
      const [popover] = openPopovers();
      expect(popover?.getAttribute('aria-label')).to.equal(marker.getAttribute('aria-label'));
      titles.set(
        marker.textContent ?? '',
        popover?.querySelector('.title')?.textContent?.trim() ?? '',
      );
      marker.click();
    }
    expect(markers(card)).to.have.length(24);
    expect(Object.fromEntries(titles)).to.deep.equal({
      '[1]': 'Lee says China visit laid foundation for full restoration of ties',
      '[2]':
        'President Lee returns from four-day China visit after talks with Xi to boost ties and press Beijing on Yellow Sea structures',
      '[3]':
        'President Lee returns from four-day China visit after summit with Xi on economy and North Korea',
      '[4]':
        'Lee and Xi meet in Beijing as leaders seek to restore ties and cooperate on North Korea and Yellow Sea',
    });
  });

  it('never leaves its word, at any width from 280 to 480 px', async () => {
    const card = await realCard();
    for (let width = 280; width <= 480; width += 8) {
      card.parentElement?.style.setProperty('inline-size', `${width}px`);
      const strayed = deepQuery(card, '.run').filter(run => {
        const letter = lastLetterBefore(run);
        const [marker] = run.querySelector('.marker')?.getClientRects() ?? [];
        const last = [...run.querySelectorAll('.marker')].at(-1)?.getClientRects()[0];
        return (
          !letter ||
          !marker ||
          !last ||
          marker.top > letter.bottom ||
          Math.abs(last.top - marker.top) > 2
        );
      });
      expect(strayed.length, `markers away from their word at ${width} px`).to.equal(0);
    }
  });

  it('shows 3 controls for [1][2][3] and one for [1][2][3][5]', async () => {
    const sources = [1, 2, 3, 4, 5, 7, 9].map(id => ({id, publisher: id > 3 ? 'AP' : 'Yonhap'}));
    const card = await fixture<StoryCard>(
      html`<story-card .story=${{headline: 'h', sources, sections: [{text: 'a[1][2][3] b[1][2][3][5] c[1,3,5,7,9].'}]}}></story-card>`,
    );
    await settled(card);
    expect(deepQuery(card, '.run').map(run => run.textContent)).to.deep.equal([
      '[1][2][3]',
      '[1–3, 5]',
      '[5 sources]',
    ]);
    expect(markers(card).slice(-2).map(nameOf)).to.deep.equal([
      'Sources 1–3, 5: Yonhap, AP',
      '5 sources: Yonhap, AP',
    ]);
  });

  for (const [width, dir] of [
    [320, 'ltr'],
    [768, 'ltr'],
    [320, 'rtl'],
  ] as const) {
    it(`has a target of at least 24 × 24 px where it stands alone, at ${width} px from ${dir}`, async () => {
      await setViewport({width, height: 640});
      const card = await realCard();
      card.dir = dir;
      const marker = markerNamed(card, 'Source 4: Yonhap');
      marker.closest('p')?.setAttribute('dir', dir);
      marker.scrollIntoView({block: 'center'});
      expect(marker.parentElement?.textContent).to.equal(marker.textContent);
      const {left, right, top, bottom} = marker.getClientRects()[0] ?? new DOMRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const isHit = (dx: number, dy: number): boolean =>
        (marker.getRootNode() as ShadowRoot)
          .elementFromPoint(x + dx, y + dy)
          ?.closest('.marker') === marker;
      // The target reaches further over the word before it than to the other side.
      const reach = (step: number): number => {
        let dx = 0;
        while (isHit(dx + step, 0)) dx += step;
        return dx;
      };
      const [before, after] = [reach(-0.25), reach(0.25)];
      expect(after - before).to.be.at.least(23.5);
      for (const dx of [before, 0, after])
        for (const dy of [-11.5, 0, 11.5]) expect(isHit(dx, dy), `${dx}, ${dy}`).to.equal(true);
    });
  }

  it('has its whole target in the small text of a timeline too', async () => {
    const element = await fixture<StoryCard>(
      html`<story-timeline style="--story-font-size: 15px" .story=${{headline: 'h', sources: [{id: 4}], timeline: [{text: 'Told here[4]. And on.'}]}}></story-timeline>`,
    );
    await settled(element);
    const [marker] = markers(element);
    const {left, right, top, bottom} = marker!.getClientRects()[0] ?? new DOMRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const hits = Array.from({length: 200}, (_, index) => index / 4 - 25).filter(
      dx =>
        (marker!.getRootNode() as ShadowRoot).elementFromPoint(x + dx, y)?.closest('.marker') ===
        marker,
    );
    expect(hits.at(-1)! - hits[0]!).to.be.at.least(23.5);
    for (const dy of [-11.5, 11.5])
      expect(
        (marker!.getRootNode() as ShadowRoot).elementFromPoint(x, y + dy)?.closest('.marker') ===
          marker,
      ).to.equal(true);
  });

  it('keeps to its word when a page gives it a border', async () => {
    const style = document.createElement('style');
    style.textContent = 'story-card::part(marker) { border: 2px solid }';
    document.head.append(style);
    const card = await realCard();
    const marker = markerNamed(card, 'Source 4: Yonhap');
    expect(getComputedStyle(marker).borderTopWidth).to.equal('2px');
    expect(marker.getClientRects()[0]?.left).to.be.at.least(
      lastLetterBefore(marker.parentElement!)?.right ?? Infinity,
    );
    style.remove();
  });

  it('shares the width of a run of three without overlap, each 24 px high', async () => {
    const sources = [1, 2, 3].map(id => ({id, publisher: 'Yonhap'}));
    const card = await fixture<StoryCard>(
      html`<story-card .story=${{headline: 'h', sources, sections: [{text: 'Three agree[1][2][3].'}]}}></story-card>`,
    );
    await settled(card);
    const run = markers(card);
    const boxes = run.map(marker => marker.getClientRects()[0] ?? new DOMRect());
    expect(boxes).to.have.length(3);
    for (const [index, box] of boxes.entries()) {
      const root = run[index]?.getRootNode() as ShadowRoot;
      for (const dy of [-11, 0, 11])
        expect(
          root
            .elementFromPoint(box.x + box.width / 2, box.y + box.height / 2 + dy)
            ?.closest('.marker') === run[index],
        ).to.equal(true);
      expect(box.left).to.be.at.least(boxes[index - 1]?.right ?? 0);
    }
  });

  it('opens its own source where a page takes its padding away', async () => {
    const style = document.createElement('style');
    style.textContent = 'story-card::part(marker) { padding: 0; background: none }';
    document.head.append(style);
    const sources = [1, 2, 3].map(id => ({id, publisher: 'Yonhap'}));
    const card = await fixture<StoryCard>(
      html`<story-card .story=${{headline: 'h', sources, sections: [{text: 'Three agree[1][2][3].'}]}}></story-card>`,
    );
    await settled(card);
    for (const marker of markers(card)) {
      const {left, width, top, height} = marker.getClientRects()[0] ?? new DOMRect();
      // Chromium rounds the box of the full stop outwards, over a part of the last pixel.
      for (const share of [0.1, 0.5, 0.8]) {
        expect(
          (marker.getRootNode() as ShadowRoot)
            .elementFromPoint(left + width * share, top + height / 2)
            ?.closest('.marker') === marker,
        ).to.equal(true);
      }
    }
    style.remove();
  });

  it('takes no room beside a page from right to left without padding, at any width from 280 to 360 px', async () => {
    const sources = [{id: 1}, {id: 2}];
    const text =
      'وقال الرئيس[1] إن الزيارة[2] أولى خطوات[1] مهمة[2] في طريق[1] طويل[2] نحو السلام[1] بين البلدين[2] الجارين[1].';
    const page = await fixture<HTMLElement>(
      html`<div dir="rtl" style="overflow: auto"><story-timeline style="--story-timeline-padding: 0px" .story=${{headline: 'h', lang: 'ar', sources, timeline: [{text}]}}></story-timeline></div>`,
    );
    await settled(page.firstElementChild as StoryCard);
    for (let width = 280; width <= 360; width++) {
      page.style.inlineSize = `${width}px`;
      expect(page.scrollWidth, `${width} px`).to.equal(width);
    }
  });

  it('counts white space between markers for nothing: "[1] [2]" is one run', async () => {
    const sources = [1, 2].map(id => ({id}));
    const card = await fixture<StoryCard>(
      html`<story-card .story=${{headline: 'h', sources, sections: [{text: 'Both say so[1] [2].'}]}}></story-card>`,
    );
    await settled(card);
    expect(deepQuery(card, '.run').map(({textContent}) => textContent)).to.deep.equal(['[1][2]']);
  });

  it('is one control for a run of two where a finger is about', async () => {
    if (engine !== 'chromium') return;
    await emulateMedia({touch: true});
    const card = await realCard();
    expect(
      deepQuery(card, '.section .run')
        .map(({textContent}) => textContent)
        .filter(text => text?.includes(',')),
    ).to.deep.equal(['[1, 2]', '[2, 3]', '[2, 3]']);
  });

  it('lists just its own run in the popover: two of four sources behind [2, 3]', async () => {
    const sources = [1, 2, 3, 5].map(id => ({id, title: `Title ${id}`}));
    const card = await fixture<StoryCard>(
      html`<story-card .story=${{headline: 'h', sources, sections: [{text: 'All[1,2,3,5] and some[2].'}]}}></story-card>`,
    );
    await settled(card);
    const [all, some] = markers(card);
    await click(all!);
    expect(
      [...(openPopovers()[0]?.querySelectorAll('.title') ?? [])].map(({textContent}) =>
        textContent?.trim(),
      ),
    ).to.deep.equal(['Title 1', 'Title 2', 'Title 3', 'Title 5']);
    await click(some!);
    expect(
      [...(openPopovers()[0]?.querySelectorAll('.title') ?? [])].map(({textContent}) =>
        textContent?.trim(),
      ),
    ).to.deep.equal(['Title 2']);
  });

  for (const [what, options] of [
    [
      'with Control, or Shift where the engine keeps Control',
      {modifiers: [engine === 'webkit' ? 'Shift' : 'Control']},
    ],
    // WebKitGTK's driver has no middle button.
    ...(engine === 'webkit' ? [] : [['with the middle button', {button: 'middle'}]]),
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

function lastLetterBefore(run: Element): DOMRect | undefined {
  const texts = document.createTreeWalker(run.closest('p') ?? run, NodeFilter.SHOW_TEXT);
  let word: Text | undefined;
  for (let text = texts.nextNode(); text && !run.contains(text); text = texts.nextNode())
    word = (text as Text).length ? (text as Text) : word;
  if (!word) return undefined;
  const letter = document.createRange();
  letter.setStart(word, word.length - 1);
  letter.setEnd(word, word.length);
  return letter.getClientRects()[0];
}
