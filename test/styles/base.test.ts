import {expect, fixture, html} from '@open-wc/testing';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import '../../src/define.js';
import {getByRole, getAllByRole} from '../browser/by-role.js';
import {click, press, setViewport} from '../browser/input.js';
import {deepQuery, readFixture, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';
import type {StoryElement} from '../../src/elements/story-element.js';

const BRIEF = '<story-card variant="brief" src="#data"></story-card>';
const CARD = '<story-card src="#data"></story-card>';
const TIMELINE = '<story-timeline src="#data"></story-timeline>';

const thrice = (markup: string): string => markup.repeat(3);
const wrapped = (markup: string): string => `<article>${markup}</article>`;

interface Host {
  name: string;
  style: string;
  /** What is in it, bare and each in an `<article>`. */
  bare: string;
  wrapped: string;
  /** How wide its columns are, in shares of the first. */
  shares: number[];
}

/** What a page puts its stories into. */
const HOSTS: Host[] = [
  {
    name: 'three briefs in three columns of a grid',
    style: 'display: grid; gap: 16px; grid-template-columns: repeat(3, 1fr)',
    bare: thrice(BRIEF),
    wrapped: thrice(wrapped(BRIEF)),
    shares: [1, 1, 1],
  },
  {
    name: 'three briefs in a flex row',
    style: 'display: flex; gap: 16px',
    bare: thrice(BRIEF),
    wrapped: thrice('<article style="flex: 1">' + BRIEF + '</article>'),
    shares: [1, 1, 1],
  },
  {
    name: 'a card in 2fr, with its timeline in an aside of 1fr',
    style: 'display: grid; grid-template-columns: 2fr 1fr',
    bare: CARD + TIMELINE,
    wrapped: wrapped(CARD) + `<aside>${TIMELINE}</aside>`,
    shares: [1, 1 / 2],
  },
];

async function put(style: string, markup: string): Promise<HTMLElement[]> {
  const data = await readFixture('json');
  const script = `<script type="application/json" id="data">${data}</script>`;
  const wrapper = await fixture<HTMLElement>(
    html`<div>${unsafeHTML(script)}<div style=${style}>${unsafeHTML(markup)}</div></div>`,
  );
  const elements = deepQuery<StoryElement>(wrapper, 'story-card,story-timeline');
  await Promise.all(elements.map(settled));
  return [...(wrapper.lastElementChild?.children ?? [])] as HTMLElement[];
}

/** How far the page can be scrolled sideways. */
function overflowPx(): number {
  const {scrollWidth = 0, clientWidth = 0} = document.scrollingElement ?? {};
  return scrollWidth - clientWidth;
}

const widthOf = (element: Element): number => element.getBoundingClientRect().width;

describe('the intrinsic width of an element', () => {
  for (const {name, style, shares, ...markups} of HOSTS) {
    for (const way of ['bare', 'wrapped'] as const) {
      it(`leaves ${name} as they are, ${way}, from 320 to 1600 px`, async () => {
        const columns = await put(style, markups[way]);
        for (const width of [320, 768, 1280, 1600]) {
          await setViewport({width, height: 800});
          const [first = 0, ...others] = columns.map(widthOf);
          others.forEach((each, index) => {
            expect(each).to.be.closeTo(first * (shares[index + 1] ?? 0), 2);
          });
          expect(overflowPx()).to.equal(0);
        }
      });
    }
  }

  for (const width of [768, 1600]) {
    it(`leaves a sidebar its 320 px beside a wrapped card at ${width} px`, async () => {
      await setViewport({width, height: 800});
      const style = 'display: grid; grid-template-columns: 1fr 320px';
      const [, aside] = await put(style, wrapped(CARD) + `<aside>${TIMELINE}</aside>`);
      expect(aside && widthOf(aside)).to.equal(320);
      expect(overflowPx()).to.equal(0);
    });
  }

  for (const width of [320, 768]) {
    it(`keeps three cells of a table within ${width} px`, async () => {
      await setViewport({width, height: 800});
      const cells = thrice(`<td>${BRIEF}</td>`);
      await put('', `<table><tr>${cells}</tr></table>`);
      const [first = 0, second, third] = [...document.querySelectorAll('td')].map(widthOf);
      expect(second).to.be.closeTo(first, 2);
      expect(third).to.be.closeTo(first, 2);
      expect(overflowPx()).to.equal(0);
    });
  }

  it('fills a flex row alone, and is 40 em wide in a box that is as wide as what it holds', async () => {
    await setViewport({width: 1280, height: 800});
    const [card] = await put('display: flex', CARD);
    expect(card && widthOf(card)).to.equal(document.body.clientWidth);
    const [inner] = await put('float: inline-start; font-size: 16px', CARD);
    expect(inner && widthOf(inner)).to.be.within(640, 660);
  });
});

/** What a page may have set on its own text, and text hands down. */
const STRANGE_TEXT = `background: linear-gradient(90deg, #06f, #f06); background-clip: text;
  -webkit-text-fill-color: transparent; -webkit-text-stroke: 2px red; paint-order: stroke;
  font-variant: small-caps; font-feature-settings: "frac"; font-kerning: none; font-stretch: condensed;
  letter-spacing: 0.5em; word-spacing: 1em; white-space: nowrap; word-break: break-all; line-break: anywhere;
  overflow-wrap: normal; hyphens: auto; text-align: end; text-align-last: justify; text-indent: 3em;
  text-transform: uppercase; text-shadow: 0 0 9px red; text-emphasis: dot`;

const TEXT_PROPERTIES =
  `-webkit-text-fill-color -webkit-text-stroke-width paint-order font-variant-caps
  font-feature-settings font-kerning font-stretch letter-spacing word-spacing white-space word-break line-break
  overflow-wrap hyphens text-align text-align-last text-indent text-transform text-shadow
  text-emphasis-style`.split(/\s+/);

function textStyleOf(element: Element): string[] {
  const style = getComputedStyle(element);
  return TEXT_PROPERTIES.map(name => `${name}: ${style.getPropertyValue(name)}`);
}

const CITED = `It is <citation-ref source="2" sources='[{"id": "2", "title":
  "https://archive.courier.example/politics/2026/02/17/council_approves_tram_extension_to_the_port.html",
  "url": "https://archive.courier.example/2026"}]'>decided</citation-ref>.`;

describe('text of a page with a text style of its own', () => {
  for (const selector of ['.headline', '.section p', '.section .marker']) {
    it(`leaves ${selector} of a card as it is on any other page`, async () => {
      const [plain] = await put('', CARD);
      const expected = textStyleOf(deepQuery(plain!, selector)[0]!);
      const [card] = await put(STRANGE_TEXT, CARD);
      expect(textStyleOf(deepQuery(card!, selector)[0]!)).to.deep.equal(expected);
    });
  }

  it('leaves a marker in a gradient headline, with its popover, as on any other page', async () => {
    const styles = [];
    for (const style of ['', STRANGE_TEXT]) {
      const [headline] = await put(style, `<h1 style="font-size: 24px">${CITED}</h1>`);
      const marker = getByRole(headline!, 'button', 'Source 2');
      await click(marker);
      await waitUntil(() => getAllByRole(headline!, 'dialog').length, 'The popover is open.');
      const dialog = getByRole(headline!, 'dialog');
      styles.push([marker, dialog, getByRole(dialog, 'link')].map(textStyleOf));
      expect(dialog.scrollWidth).to.equal(dialog.clientWidth);
      await press('Escape');
    }
    expect(styles[1]).to.deep.equal(styles[0]);
  });
});
