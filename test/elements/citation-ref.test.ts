import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {CitationRef} from '../../src/elements/citation-ref.js';
import {deepQuery} from '../browser/real-story.js';

const SOURCES =
  '[{"id": "4", "publisher": "Yonhap", "title": "Lee and Xi meet in Beijing"}, {"id": "5", "publisher": "AP"}]';
const OTHERS = '[{"id": "4", "publisher": "Reuters", "title": "Another four"}]';

const marker = (element: Element | null): HTMLElement | undefined =>
  element ? deepQuery(element, '.marker')[0] : undefined;

async function article(markup: string): Promise<HTMLElement> {
  const wrapper = await fixture<HTMLElement>(html`<article></article>`);
  wrapper.append(document.createRange().createContextualFragment(markup));
  await aTimeout(20);
  return wrapper;
}

describe('<citation-ref>', () => {
  it('puts the marker of source 4 behind its words, with the sources named by "for"', async () => {
    const page = await article(
      `<p>It was <citation-ref source="4" for="s1">the first visit</citation-ref>.</p><story-sources id="s1" sources='${SOURCES}'></story-sources>`,
    );
    const element = page.querySelector('citation-ref');
    expect(marker(element)?.getAttribute('aria-label')).to.equal('Source 4: Yonhap');
    expect(element?.textContent).to.equal('the first visit');
    await expect(page).to.be.accessible();
  });

  it('tints its own slotted words while it is open', async () => {
    const page = await article(
      `<p>It was <citation-ref source="4" sources='${SOURCES}'>the first visit</citation-ref>.</p>`,
    );
    marker(page)?.click();
    expect(
      [...(CSS.highlights.get('story-claim') ?? [])].map(range => (range as Range).toString()),
    ).to.deep.equal(['the first visit']);
    marker(page)?.click();
  });

  it('finds the nearest sources where "for" is absent, two stories on one page', async () => {
    const page = await article(`
      <div><p><citation-ref source="4">one</citation-ref></p><story-sources sources='${SOURCES}'></story-sources></div>
      <div><p><citation-ref source="4">two</citation-ref></p><story-sources sources='${OTHERS}'></story-sources></div>`);
    expect(
      [...page.querySelectorAll('citation-ref')].map(each =>
        marker(each)?.getAttribute('aria-label'),
      ),
    ).to.deep.equal(['Source 4: Yonhap', 'Source 4: Reuters']);
  });

  it('waits for sources that are registered later', async () => {
    const page = await article(
      `<p><citation-ref source="4" for="late">one</citation-ref></p><late-story-sources id="late" sources='${SOURCES}'></late-story-sources>`,
    );
    expect(marker(page)).to.equal(undefined);
    const {StorySources} = await import('../../src/elements/story-sources.js');
    StorySources.define('late-story-sources');
    await aTimeout(20);
    expect(marker(page.querySelector('citation-ref'))?.getAttribute('aria-label')).to.equal(
      'Source 4: Yonhap',
    );
  });

  it('cites [4][5] as two controls', async () => {
    const page = await article(
      `<p><citation-ref source="4 5" sources='${SOURCES}'>one</citation-ref></p>`,
    );
    expect(deepQuery(page, '.marker').map(({textContent}) => textContent)).to.deep.equal([
      '[4]',
      '[5]',
    ]);
  });

  it('replaces a fallback link, and keeps it where source 9 is unknown', async () => {
    const page = await article(
      `<p>A<citation-ref source="4" sources='${SOURCES}'><a href="#s4">[4]</a></citation-ref> B<citation-ref source="9" sources='${SOURCES}'><a href="#s9">[9]</a></citation-ref></p>`,
    );
    const [known, unknown] = page.querySelectorAll<CitationRef>('citation-ref');
    expect(known?.querySelector('a')?.getClientRects().length).to.equal(0);
    expect(unknown?.querySelector('a')?.getClientRects().length).to.equal(1);
    expect(unknown && marker(unknown)).to.equal(undefined);
  });

  it('says once in the console that source 99 is none of the story', async () => {
    const said: unknown[] = [];
    const {warn} = console;
    console.warn = message => said.push(message);
    try {
      const page = await article(
        `<p><citation-ref source="99" sources='${SOURCES}'>one</citation-ref></p>`,
      );
      const element = page.querySelector<CitationRef>('citation-ref');
      element?.requestUpdate();
      await element?.updateComplete;
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal([
      '[story-widgets] <citation-ref source="99"> names no source of the story.',
    ]);
  });

  it('stays inside a line of text', async () => {
    const page = await article(
      `<p>It was <citation-ref source="4" sources='${SOURCES}'>the first visit</citation-ref>.</p>`,
    );
    const height = page.querySelector('p')?.getBoundingClientRect().height ?? 0;
    page.querySelector('citation-ref')?.replaceWith('the first visit');
    expect(height).to.be.closeTo(page.querySelector('p')?.getBoundingClientRect().height ?? 0, 1);
  });
});
