import {expect, fixture, html} from '@open-wc/testing';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';

const cardFrom = async (attributes: string): Promise<StoryCard> =>
  fixture<StoryCard>(html`${unsafeHTML(`<story-card ${attributes}></story-card>`)}`);

describe('attributes as a server writes properties', () => {
  it('are read in lower case: timeoutMs="5000" headingLevel="3" deepLinks=""', async () => {
    const card = await cardFrom('timeoutMs="5000" headingLevel="3" deepLinks="" maxBytes="900"');
    const {timeoutMs, headingLevel, deepLinks, maxBytes} = card;
    expect([timeoutMs, headingLevel, deepLinks, maxBytes]).to.deep.equal([5000, 3, true, 900]);
  });

  it('are read as HTML has them: timeout-ms="5000" heading-level="3" deep-links', async () => {
    const {timeoutMs, headingLevel, deepLinks} = await cardFrom(
      'timeout-ms="5000" heading-level="3" deep-links',
    );
    expect([timeoutMs, headingLevel, deepLinks]).to.deep.equal([5000, 3, true]);
  });

  it('give the default back when they are taken away', async () => {
    const card = await cardFrom('timeoutMs="5000"');
    card.removeAttribute('timeoutms');
    expect(card.timeoutMs).to.equal(10_000);
  });

  it('leave a flag off that is "false"', async () => {
    const {deepLinks, report} = await cardFrom('deepLinks="false" report="false"');
    expect([deepLinks, report]).to.deep.equal([false, false]);
  });
});
