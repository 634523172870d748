import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {getAllByRole} from '../browser/by-role.js';
import {setViewport} from '../browser/input.js';
import {deepQuery, realCard} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

/** WCAG 2.2, 1.4.12. */
const SPACING = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p {
    margin-block-end: 2em !important;
  }
`;

describe('text that a reader spaces out', () => {
  it('leaves every word in sight at 320 px', async () => {
    await setViewport({width: 320, height: 900});
    const show = 'summary meta sections timeline sources coverage';
    const card = await realCard({show});
    await waitUntil(() => getAllByRole(card, 'table').length, 'The coverage is drawn.');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SPACING);
    for (const {shadowRoot} of [card, ...deepQuery(card, '*')]) {
      shadowRoot?.adoptedStyleSheets.push(sheet);
    }
    expect(document.scrollingElement?.scrollWidth).to.equal(320);
    const words = 'h2,h3,.section p,.event-text,.date,.title,.gist,.meta,.actions button';
    const cutOff = deepQuery(card, words).filter(
      element => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
    );
    expect(cutOff.map(({textContent}) => textContent)).to.deep.equal([]);
  });
});
