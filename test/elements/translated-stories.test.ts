import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import {getAllByRole, getByRole, nameOf} from '../browser/by-role.js';
import {click, emulateMedia, engine, press, setViewport} from '../browser/input.js';
import {atRest, deepQuery, focused, openPopovers, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

/** The real story in other languages: our words, and its dates. */
const TRANSLATED: [lang: string, sources: string, dates: RegExp[]][] = [
  ['ko', '출처', [/^2017년$/, /^2026년 1월 6일$/, /^1월 7일$/]],
  ['ja', '出典', [/^2017年$/, /^2026年1月6日$/, /^1月7日$/]],
  ['de', 'Quellen', [/^2017$/, /^6\. Januar 2026$/, /^7\. Januar$/]],
  ['hi', 'स्रोत', [/^2017$/, /^6 जनवरी 2026$/, /^7 जनवरी$/]],
  ['ar', 'المصادر', [/^(2017|٢٠١٧)$/, /^(6 يناير 2026|٦ يناير ٢٠٢٦)$/, /^(7|٧) يناير$/]],
];

async function cardIn(lang: string, show = ''): Promise<StoryCard> {
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  const src = `/data/lee-china-visit.${lang}.json`;
  const page = await fixture<HTMLElement>(
    html`<main lang=${lang} dir=${dir}><story-card src=${src}></story-card></main>`,
  );
  const card = page.querySelector('story-card')!;
  if (show) card.show = show;
  await settled(card);
  const isTranslated = (): boolean => deepQuery(card, '.root').every(root => root.lang === lang);
  await waitUntil(isTranslated, 'The words are there.');
  await atRest(card);
  return card;
}

describe('the real story', () => {
  for (const [lang, sources, dates] of TRANSLATED) {
    it(`is a page in ${lang}, with "${sources}"`, async () => {
      const card = await cardIn(lang);
      expect(getAllByRole(card, 'heading').map(nameOf)).to.include(sources);
      const printed = deepQuery(card, '.event time').map(({textContent}) => textContent);
      for (const date of dates)
        expect(
          printed.some(text => date.test(text)),
          `${date}`,
        ).to.equal(true);
      expect((await card.issues).filter(({severity}) => severity === 'error')).to.deep.equal([]);
      await expect(card).to.be.accessible();
    });
  }

  it('has in Arabic its first marker at the right, and later ones further left', async () => {
    const card = await cardIn('ar');
    const [first] = deepQuery(card, '.section h3, .section [data-block]');
    const {right} = first!.getBoundingClientRect();
    const rootRight = deepQuery(card, '.root')[0]!.getBoundingClientRect().right;
    expect(rootRight - right).to.be.lessThan(80);
    const [one, two] = deepQuery(card, '.run').find(run => run.textContent === '[1][2]')!.children;
    const [oneBox, twoBox] = [one!, two!].map(marker => marker.getBoundingClientRect());
    expect(oneBox!.left).to.be.at.least(twoBox!.right - 1);
  });

  it('has sliders in Arabic that an arrow to the left moves on, as the axis runs', async () => {
    const draft = {
      headline: 'عناوين',
      lang: 'ar',
      timeline: Array.from({length: 6}, (_, index) => ({date: `${2015 + index}`, text: 'نص'})),
    };
    const page = await fixture<HTMLElement>(
      html`<main lang="ar" dir="rtl"><story-timeline axis .story=${draft}></story-timeline></main>`,
    );
    await waitUntil(() => getAllByRole(page, 'slider', 'من').length, 'The axis is there.');
    const slider = getByRole(page, 'slider', 'من');
    slider.focus();
    await press('ArrowLeft');
    await waitUntil(() => slider.ariaValueNow === '1', 'It has moved on.');
    expect(slider.ariaValueText).to.match(/^(2016|٢٠١٦): حدث واحد$/);
    await press('ArrowRight');
    await waitUntil(() => slider.ariaValueNow === '0', 'It has moved back.');
  });

  it('goes through the Arabic page by Tab in reading order, into the popover and back', async () => {
    const card = await cardIn('ar');
    const marker = deepQuery(card, '.marker')[0]!;
    marker.focus();
    expect(nameOf(focused()!)).to.equal('المصدر 4: يونهاب');
    await press('Enter');
    await waitUntil(
      () => nameOf(focused()!) !== 'المصدر 4: يونهاب' || focused() !== marker,
      'In it.',
    );
    await press('Escape');
    await waitUntil(() => focused() === marker, 'Back at the marker.');
    await press('Tab');
    expect(nameOf(focused()!)).to.equal('المصدر 1: يونهاب');
  });
});

/** As on a phone and on a desk, on light and on dark ground. */
const PAGES = [
  [360, 'light'],
  [360, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const;

if (engine === 'chromium') {
  describe('axe finds nothing, with a citation open, on the page', () => {
    const page = document.documentElement.style;

    afterEach(() => {
      page.removeProperty('color-scheme');
      page.removeProperty('background');
    });

    for (const [lang] of TRANSLATED) {
      for (const [width, scheme] of PAGES) {
        it(`in ${lang}, ${scheme}, ${width} px wide`, async () => {
          await emulateMedia({features: {'prefers-color-scheme': scheme}});
          await setViewport({width, height: 900});
          page.setProperty('color-scheme', scheme);
          page.setProperty('background', 'light-dark(#fff, #14161a)');
          const card = await cardIn(lang, 'summary image sections timeline sources coverage meta');
          await waitUntil(() => getAllByRole(card, 'table').length, 'The coverage is there.');
          await click(deepQuery(card, '.marker')[0]!);
          const isOpen = (): boolean =>
            openPopovers().length + deepQuery(card, 'dialog[open]').length > 0;
          await waitUntil(isOpen, 'The citation is open.');
          await atRest(card);
          expect(document.documentElement.scrollWidth).to.be.at.most(width);
          await expect(card).to.be.accessible();
        });
      }
    }
  });
}
