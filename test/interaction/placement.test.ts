import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {placement} from '../../src/interaction/placement.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import {SightObserver} from '../../src/page/platform.js';
import {click, emulateMedia, engine, press, setViewport, tap} from '../browser/input.js';
import {
  atRest,
  deepQuery,
  markerNamed,
  markers,
  openPopovers,
  realCard,
  settled,
} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const focused = (card: StoryCard): Element | null => card.shadowRoot?.activeElement ?? null;

/**
 * How far a popover stands above or below a marker, in CSS pixels of the window; negative where it
 * covers it.
 */
const gapBetween = (marker: Element, popover: Element | undefined): number => {
  if (!popover) return -Infinity;
  const anchor = marker.getClientRects()[0] ?? new DOMRect();
  const {top, bottom} = popover.getBoundingClientRect();
  return Math.max(top - anchor.bottom, anchor.top - bottom);
};

/** Observers are told in the order in which they were made. */
const toldWhatIsInSight = (marker: Element): Promise<unknown> =>
  new Promise(resolve => {
    new SightObserver(resolve).observe(marker);
  });

const isSeen = (element: Element | undefined): boolean =>
  !!element?.checkVisibility({visibilityProperty: true});

describe('where the popover stands', () => {
  for (const width of [320, 360, 768]) {
    it(`stays inside a window of ${width} px`, async () => {
      await setViewport({width, height: 640});
      const card = await realCard();
      for (const marker of markers(card).slice(0, 8)) {
        marker.scrollIntoView({block: 'center'});
        marker.click();
        const {left, right, top, bottom} =
          openPopovers()[0]?.getBoundingClientRect() ?? new DOMRect();
        expect(left, 'left').to.be.at.least(0);
        expect(right, 'right').to.be.at.most(width);
        expect(top, 'top').to.be.at.least(0);
        expect(bottom, 'bottom').to.be.at.most(640);
        marker.click();
      }
    });
  }

  it('is 20em of the text wide: 17 px of text and 0.93 of it make 316 px', async () => {
    const card = await realCard();
    await click(markerNamed(card, 'Source 2: Yonhap'));
    expect(Math.round(openPopovers()[0]?.offsetWidth ?? 0)).to.equal(316);
  });

  it('is at most 400 px high, with 60 sources in it, and then a stop of Tab', async () => {
    const sources = Array.from({length: 60}, (_, index) => ({
      id: index + 1,
      title: `What number ${index + 1} says about it`,
    }));
    const card = await fixture<StoryCard>(
      html`<story-card .story=${{headline: 'h', sources, sections: [{text: 'All of them[1–60].'}]}}></story-card>`,
    );
    await settled(card);
    await setViewport({width: 800, height: 1000});
    await click(markers(card)[0]!);
    const [popover] = openPopovers();
    await waitUntil(() => popover?.tabIndex === 0, 'It is a stop of Tab.');
    expect(popover?.offsetHeight).to.equal(400);
  });

  it('is not styled again when the page tells that its marker is in sight', async () => {
    const card = await realCard();
    const [marker] = markers(card);
    marker?.scrollIntoView({block: 'center', behavior: 'instant'});
    await click(marker!);
    await toldWhatIsInSight(marker!);
    expect(isSeen(openPopovers()[0])).to.equal(true);
    expect(openPopovers()[0]?.style.visibility).to.equal('');
  });

  it('stands below the marker, and above where there is no room', async () => {
    const card = await realCard();
    card.style.setProperty('margin-block-end', '1000px');
    for (const [block, isBelow] of [
      ['start', true],
      ['end', false],
    ] as const) {
      const marker = markerNamed(card, 'Source 3: Yonhap');
      marker.scrollIntoView({block, behavior: 'instant'});
      marker.click();
      const offset = (): number =>
        (openPopovers()[0]?.getBoundingClientRect().top ?? 0) -
        (marker.getClientRects()[0]?.top ?? 0);
      await waitUntil(
        () => (isBelow ? offset() > 15 : offset() < -15),
        `${block}: it stands ${isBelow ? 'below' : 'above'}.`,
      );
      marker.click();
    }
  });

  it('flips from below to above when the reader scrolls its marker down', async () => {
    const card = await realCard();
    card.style.setProperty('margin-block-end', '1000px');
    const marker = markerNamed(card, 'Source 3: Yonhap');
    marker.scrollIntoView({block: 'start', behavior: 'instant'});
    marker.click();
    scrollBy({top: -480, behavior: 'instant'});
    await waitUntil(
      () =>
        (openPopovers()[0]?.getBoundingClientRect().bottom ?? Infinity) <=
        (marker.getClientRects()[0]?.top ?? 0),
      'It stands above.',
    );
    expect(openPopovers()[0]?.getBoundingClientRect().top).to.be.at.least(0);
  });

  it('follows its marker when the page scrolls by 40 px', async () => {
    const card = await realCard();
    card.style.setProperty('margin-block-end', '1000px');
    const marker = markerNamed(card, 'Source 3: Yonhap');
    marker.scrollIntoView({block: 'start', behavior: 'instant'});
    marker.click();
    const distance = (): number =>
      Math.round(
        (openPopovers()[0]?.getBoundingClientRect().top ?? 0) -
          (marker.getClientRects()[0]?.bottom ?? 0),
      );
    await waitUntil(() => distance() >= 0 && distance() < 20, 'It stands just below.');
    scrollBy({top: -40, behavior: 'instant'});
    await waitUntil(
      () => marker.getBoundingClientRect().top > 30 && distance() >= 0 && distance() < 20,
      'It still does.',
    );
  });

  it('is not clipped by overflow:hidden, transform, contain and z-index around the card', async () => {
    const card = await realCard();
    const wrapper = card.parentElement;
    wrapper?.style.setProperty('overflow', 'hidden');
    wrapper?.style.setProperty('transform', 'translateX(0)');
    wrapper?.style.setProperty('contain', 'paint');
    wrapper?.style.setProperty('block-size', '420px');
    const cover = document.createElement('div');
    cover.setAttribute(
      'style',
      'position:fixed;inset:0;z-index:99999;pointer-events:none;background:#fff8',
    );
    card.after(cover);
    const marker = markers(card)[1];
    if (marker) await click(marker);
    const [popover] = openPopovers();
    const {left, right, top, bottom} = popover?.getBoundingClientRect() ?? new DOMRect();
    for (const [x, y] of [
      [left + 4, top + 4],
      [right - 4, top + 4],
      [left + 4, bottom - 4],
      [right - 4, bottom - 4],
    ] as const) {
      expect(
        (popover?.getRootNode() as ShadowRoot).elementFromPoint(x, y)?.closest('.popover') ===
          popover,
      ).to.equal(true);
    }
  });

  it('is a sheet in a window of 360 px: modal, with a button of 44 px, and gives the focus back', async () => {
    const {choose} = placement;
    // Only Chromium can be told that it is a phone; elsewhere the answer alone is replaced.
    if (engine !== 'chromium') placement.choose = () => 'sheet';
    try {
      await setViewport({width: 360, height: 640});
      if (engine === 'chromium') await emulateMedia({touch: true, features: {hover: 'none'}});
      const card = await realCard();
      const marker = markerNamed(card, 'Source 4: Yonhap');
      if (engine === 'webkit') await click(marker);
      else await tap(marker);
      await waitUntil(() => deepQuery(card, 'dialog').length > 0, 'The sheet is there.');
      const sheet = deepQuery<HTMLDialogElement>(card, 'dialog')[0];
      expect(sheet?.matches(':modal')).to.equal(true);
      expect(sheet?.getAttribute('aria-label')).to.equal('Source 4: Yonhap');
      const bottom = (): number => Math.round(sheet?.getBoundingClientRect().bottom ?? 0);
      await waitUntil(() => bottom() === 640, 'The sheet has come up to the foot of the window.');
      const close = sheet?.querySelector<HTMLElement>('.close');
      expect(close?.getBoundingClientRect()).to.include({width: 44, height: 44});
      await atRest(card);
      await expect(card).to.be.accessible();
      if (close && engine === 'webkit') await click(close);
      else if (close) await tap(close);
      await waitUntil(() => deepQuery(card, 'dialog').length === 0, 'The sheet is gone.');
      expect(marker.hasAttribute('data-open')).to.equal(false);
      expect(focused(card) === marker).to.equal(true);
    } finally {
      placement.choose = choose;
    }
  });

  it('keeps the sheet open for a tap on its own edges, and closes it for one above', async () => {
    const {choose} = placement;
    placement.choose = () => 'sheet';
    try {
      const card = await realCard();
      markerNamed(card, 'Source 4: Yonhap').click();
      await waitUntil(() => deepQuery(card, 'dialog').length, 'The sheet is there.');
      await atRest(card);
      const {left, right, top, bottom} =
        deepQuery(card, 'dialog')[0]?.getBoundingClientRect() ?? new DOMRect();
      for (const [x, y] of [
        [left + 6, (top + bottom) / 2],
        [right - 6, (top + bottom) / 2],
        [(left + right) / 2, bottom - 5],
      ] as const)
        await click({x, y});
      expect(deepQuery(card, 'dialog')).to.have.length(1);
      await click({x: (left + right) / 2, y: top - 20});
      await waitUntil(() => deepQuery(card, 'dialog').length === 0, 'The sheet is gone.');
    } finally {
      placement.choose = choose;
    }
  });

  for (const [property, value] of [
    ['transform', 'scale(0.7)'],
    ['transform', 'scale(1.4)'],
    ['zoom', '0.7'],
    ['zoom', '1.4'],
    ['transform', 'translate(40px, 30px)'],
  ] as const) {
    it(`stands 0 to 16 px from its marker on a page with ${property}: ${value}`, async () => {
      const card = await realCard();
      const {style} = document.body;
      style.setProperty(property, value);
      style.setProperty('transform-origin', '0 0');
      try {
        const marker = markerNamed(card, 'Source 3: Yonhap');
        marker.scrollIntoView({block: 'center', behavior: 'instant'});
        marker.click();
        await waitUntil(() => {
          const gap = gapBetween(marker, openPopovers()[0]);
          return gap >= 0 && gap <= 16 * 1.4;
        }, 'It stands beside its marker.');
        marker.click();
      } finally {
        style.removeProperty(property);
        style.removeProperty('transform-origin');
      }
    });
  }

  for (const mode of ['anchor', 'script'] as const) {
    describe(`in a box that scrolls, placed by ${mode}`, () => {
      const {choose} = placement;
      before(() => (placement.choose = mode === 'script' ? () => mode : choose));
      after(() => (placement.choose = choose));

      async function cardInBox(): Promise<{card: StoryCard; box: HTMLElement}> {
        const card = await realCard();
        const box = card.parentElement as HTMLElement;
        box.style.cssText = 'block-size: 160px; overflow: auto';
        return {card, box};
      }

      it('goes out of sight with a marker that is scrolled out of its box', async () => {
        const {card, box} = await cardInBox();
        const marker = markers(card)[0]!;
        marker.scrollIntoView({block: 'center', behavior: 'instant'});
        await click(marker);
        await waitUntil(() => isSeen(openPopovers()[0]), 'It is seen.');
        box.scrollBy({top: 500, behavior: 'instant'});
        await waitUntil(() => !isSeen(openPopovers()[0]), 'It has gone out of sight.');
        await press('Escape');
      });

      it('keeps the focus where Enter opens a marker that is still out of sight', async () => {
        const {card, box} = await cardInBox();
        const marker = markers(card)[8]!;
        marker.focus({preventScroll: true});
        expect(marker.getBoundingClientRect().top).to.be.above(box.getBoundingClientRect().bottom);
        await press('Enter');
        await waitUntil(() => openPopovers()[0], 'It is open.');
        const [popover] = openPopovers();
        await waitUntil(() => focused(card) === popover, 'The focus is in the popover.');
        await toldWhatIsInSight(marker);
        expect(isSeen(popover)).to.equal(true);
        expect(focused(card) === popover).to.equal(true);
        await press('Escape');
        expect(focused(card) === marker).to.equal(true);
      });
    });
  }

  it('stands beside a marker that Enter opens while the page scrolls smoothly to it', async () => {
    const {style} = document.documentElement;
    style.setProperty('scroll-behavior', 'smooth');
    try {
      const card = await realCard();
      card.style.setProperty('margin-block', '1500px');
      const marker = markers(card)[0]!;
      marker.focus();
      await press('Enter');
      await waitUntil(() => focused(card) === openPopovers()[0], 'The focus is in the popover.');
      await waitUntil(() => {
        const {top, bottom} = openPopovers()[0]!.getBoundingClientRect();
        const gap = gapBetween(marker, openPopovers()[0]);
        return gap >= 0 && gap <= 16 && top >= 0 && bottom <= innerHeight;
      }, 'It is beside its marker, in the window.');
      await press('Escape');
    } finally {
      style.removeProperty('scroll-behavior');
    }
  });

  it('is whole where Enter opens a marker with 40 px of room below, while the page scrolls on', async () => {
    const {style} = document.documentElement;
    style.setProperty('scroll-behavior', 'smooth');
    try {
      await setViewport({width: 900, height: 800});
      const card = await realCard();
      card.style.setProperty('margin-block', '1500px');
      const marker = markerNamed(card, 'Source 3: Yonhap');
      const bottom = (): number => marker.getClientRects()[0]!.bottom;
      scrollBy({top: bottom() - 760, behavior: 'instant'});
      marker.focus({preventScroll: true});
      // As by a key: the page begins to scroll, and the popover opens before it has come far.
      scrollBy({top: 400});
      marker.click();
      await waitUntil(() => bottom() < 361, 'The page has scrolled.');
      await waitUntil(() => {
        const [popover] = openPopovers();
        const gap = gapBetween(marker, popover);
        return gap >= 0 && gap <= 16 && popover!.scrollHeight <= popover!.clientHeight;
      }, 'All of it is in sight beside its marker, without scrolling in it.');
    } finally {
      style.removeProperty('scroll-behavior');
    }
  });

  it('stays below a marker with 220 px of room below, so that it does not cover the claim', async () => {
    await setViewport({width: 900, height: 600});
    const card = await realCard();
    card.style.setProperty('margin-block', '1000px');
    const marker = markerNamed(card, 'Source 3: Yonhap');
    const {bottom} = marker.getClientRects()[0]!;
    scrollBy({top: bottom - (600 - 220), behavior: 'instant'});
    marker.click();
    await waitUntil(() => gapBetween(marker, openPopovers()[0]) >= 0, 'It is placed.');
    const {top, bottom: end} = openPopovers()[0]!.getBoundingClientRect();
    expect(top).to.be.at.least(marker.getClientRects()[0]!.bottom);
    expect(end).to.be.at.most(600);
  });

  for (const size of [
    {width: 341, height: 192},
    {width: 320, height: 256},
    {width: 844, height: 390},
  ]) {
    it(`is a sheet in a window of ${size.width} × ${size.height} px, with number, publisher and title in sight`, async () => {
      await setViewport(size);
      const card = await realCard();
      const marker = markers(card)[0]!;
      marker.scrollIntoView({block: 'center', behavior: 'instant'});
      await click(marker);
      await waitUntil(() => deepQuery(card, 'dialog .title').length, 'The sheet is there.');
      const isInWindow = (element: Element): boolean => {
        const {top, bottom} = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      };
      const needed = deepQuery(card, 'dialog :is(.number, .publisher, .title)');
      await waitUntil(() => needed.every(isInWindow), 'All three are in sight.');
      expect(needed).to.have.length(3);
      await expect(card).to.be.accessible();
      await press('Escape');
      await waitUntil(() => deepQuery(card, 'dialog').length === 0, 'The sheet is gone.');
    });
  }

  it('closes the sheet with Escape', async () => {
    const {choose} = placement;
    placement.choose = () => 'sheet';
    try {
      await setViewport({width: 360, height: 640});
      const card = await realCard();
      markerNamed(card, 'Source 4: Yonhap').focus();
      await press('Enter');
      await waitUntil(() => deepQuery(card, 'dialog').length === 1, 'The sheet is there.');
      await press('Escape');
      await waitUntil(() => deepQuery(card, 'dialog').length === 0, 'The sheet is gone.');
    } finally {
      placement.choose = choose;
    }
  });
});
