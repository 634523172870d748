import {expect, fixture, html} from '@open-wc/testing';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import '../../src/define.js';
import {waitUntil} from '../browser/wait-until.js';

/** What the console is told of an element that stays without a story. */
async function saidOf(markup: string): Promise<unknown[]> {
  const said: unknown[] = [];
  const {warn} = console;
  console.warn = message => said.push(message);
  try {
    await fixture(html`<div>${unsafeHTML(markup)}</div>`);
    // The second one, which its author has filled, is always explained, and after the first.
    await fixture(html`<story-card><p>Council approves tram</p></story-card>`);
    await waitUntil(() => said.length && String(said.at(-1)).includes('<story-card>'));
  } finally {
    console.warn = warn;
  }
  return said.slice(0, -1);
}

describe('the console', () => {
  it('says once of a timeline with a sentence inside what it needs', async () => {
    expect(
      await saidOf('<story-timeline><p>Council approves tram</p></story-timeline>'),
    ).to.deep.equal([
      '[story-widgets] <story-timeline> has no story: give it src, story, or a <script type="application/json"> inside it.',
    ]);
  });

  it('says of a data script that its type "text/x-story" is not read', async () => {
    const script = '<script type="text/x-story">{"headline": "Tram"}</script>';
    expect(await saidOf(`<story-sources>${script}</story-sources>`)).to.deep.equal([
      '[story-widgets] <story-sources> has no story: its <script type="text/x-story"> is not read: write type="application/json".',
    ]);
  });

  it('says of story="[object Object]" that nothing has set the property', async () => {
    const markup = '<story-coverage story="[object Object]"></story-coverage>';
    expect(await saidOf(markup)).to.deep.equal([
      '[story-widgets] <story-coverage> has no story: nothing has set the property: write JSON.stringify(story).',
    ]);
  });

  it('says nothing of an element that is empty, or that has its story', async () => {
    const story = `{"headline": "Tram", "sections": [{"text": "It was close."}]}`;
    const filled = `<story-timeline story='${story}'><p>Council approves tram</p></story-timeline>`;
    expect(await saidOf(`<story-sources></story-sources>${filled}`)).to.deep.equal([]);
  });
});
