import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {setViewport} from '../browser/input.js';
import {deepQuery, readFixture, settled} from '../browser/real-story.js';

/** What WCAG 2.2 says that readers may set, 1.4.12. */
const READERS_SHEET = `* {
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
  line-height: 1.5 !important;
}
p { margin-block-end: 2em !important; }`;
const TEXTS = 'p, li, h1, h2, h3, h4, time, cite, caption, figcaption';

function spaceOut(root: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(READERS_SHEET);
  for (const {shadowRoot} of deepQuery(root, '*')) shadowRoot?.adoptedStyleSheets.push(sheet);
}

/** Texts that are cut off, in boxes that do not scroll. */
function cutOff(root: Element): string[] {
  return deepQuery(root, TEXTS)
    .filter(({scrollWidth, clientWidth}) => clientWidth > 0 && scrollWidth > clientWidth + 1)
    .filter(
      element => !element.closest('.unseen') && getComputedStyle(element).overflow !== 'visible',
    )
    .map(({textContent}) => textContent.trim().slice(0, 60));
}

describe('the text spacing that a reader sets', () => {
  for (const width of [320, 1280])
    it(`leaves the real story with its coverage inside a window of ${width} px, and nothing cut off`, async () => {
      await setViewport({width, height: 800});
      const draft = JSON.parse(await readFixture('json')) as StoryDraft;
      const page = await fixture<HTMLElement>(
        html`<main><story-card show="summary image sections timeline sources coverage meta" .story=${draft}></story-card></main>`,
      );
      const card = page.querySelector('story-card')!;
      await settled(card);
      spaceOut(page);
      await settled(card);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      expect(cutOff(page)).to.deep.equal([]);
    });
});
