import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {CitationRef} from '../../src/elements/citation-ref.js';
import {getAllByRole, getByRole, nameOf} from '../browser/by-role.js';
import {waitUntil} from '../browser/wait-until.js';

const SOURCES = JSON.stringify([
  {id: '4', publisher: 'Yonhap', title: 'Lee and Xi meet in Beijing'},
  {id: '5', publisher: 'AP'},
]);
const OTHERS = '[{"id": "4", "publisher": "Reuters", "title": "Another four"}]';

/** An article as a host page writes it; every citation and story in it has been drawn. */
async function article(markup: string): Promise<HTMLElement> {
  const wrapper = await fixture<HTMLElement>(html`<article></article>`);
  wrapper.append(document.createRange().createContextualFragment(markup));
  await drawn(wrapper);
  return wrapper;
}

async function drawn(page: HTMLElement): Promise<void> {
  // What takes its sources from a neighbour is drawn again when the neighbour has them.
  for (let round = 0; round < 3; round++) {
    const elements = page.querySelectorAll<CitationRef>('citation-ref,story-sources,story-card');
    for (const element of elements) await element.updateComplete;
  }
}

async function nextFrames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
}

const cite = (words: string, attributes: string): string =>
  `<citation-ref source="4" ${attributes}>${words}</citation-ref>`;
const markerNames = (page: Element): string[] => getAllByRole(page, 'button').map(nameOf);

describe('<citation-ref>', () => {
  it('puts the marker of source 4 behind its words, with the sources named by "for"', async () => {
    const page = await article(`
      <p>It was ${cite('the first visit', 'for="s1"')}.</p>
      <story-sources id="s1" sources='${SOURCES}'></story-sources>`);
    const element = page.querySelector('citation-ref')!;
    expect(markerNames(element)).to.deep.equal(['Source 4: Yonhap']);
    expect(element.textContent).to.equal('the first visit');
    await expect(page).to.be.accessible();
  });

  it('tints its own slotted words while it is open', async () => {
    const page = await article(`<p>It was ${cite('the first visit', `sources='${SOURCES}'`)}.</p>`);
    const marker = getByRole(page, 'button', 'Source 4: Yonhap');
    marker.click();
    await waitUntil(() => CSS.highlights.get('story-claim')?.size, 'The words are tinted.');
    expect([...(CSS.highlights.get('story-claim') ?? [])].map(String)).to.deep.equal([
      'the first visit',
    ]);
    marker.click();
  });

  it('finds the nearest sources where "for" is absent, two stories on one page', async () => {
    const page = await article(`
      <div><p>${cite('one', '')}</p><story-sources sources='${SOURCES}'></story-sources></div>
      <div><p>${cite('two', '')}</p><story-sources sources='${OTHERS}'></story-sources></div>`);
    const names = [...page.querySelectorAll('citation-ref')].flatMap(markerNames);
    expect(names).to.deep.equal(['Source 4: Yonhap', 'Source 4: Reuters']);
  });

  it('waits for sources that are registered later', async () => {
    const page = await article(`
      <p>${cite('one', 'for="late"')}</p>
      <late-story-sources id="late" sources='${SOURCES}'></late-story-sources>`);
    const element = page.querySelector('citation-ref')!;
    expect(markerNames(element)).to.deep.equal([]);
    const {StorySources} = await import('../../src/elements/story-sources.js');
    StorySources.define('late-story-sources');
    await waitUntil(() => markerNames(element).length, 'The marker is there.');
    expect(markerNames(element)).to.deep.equal(['Source 4: Yonhap']);
  });

  it('cites [4][5] as two controls', async () => {
    const page = await article(
      `<p><citation-ref source="4 5" sources='${SOURCES}'>one</citation-ref></p>`,
    );
    const markers = getAllByRole(page, 'button');
    expect(markers.map(({textContent}) => textContent)).to.deep.equal(['[4]', '[5]']);
  });

  it('speaks Korean with the sources of a Korean story, on a page that says no language', async () => {
    const page = document.documentElement;
    const {lang} = page;
    page.removeAttribute('lang');
    try {
      const story = JSON.stringify({lang: 'ko', sources: [{id: 4, publisher: '연합뉴스'}]});
      const {firstElementChild: text} = await article(`
        <p>${cite('국빈 방문', 'for="ko"')}</p>
        <story-sources id="ko" story='${story}'></story-sources>`);
      // The words of a language are fetched when they are first needed.
      await waitUntil(() => text && markerNames(text)[0]?.startsWith('출처'), 'It is Korean.');
      expect(text && markerNames(text)).to.deep.equal(['출처 4: 연합뉴스']);
    } finally {
      page.lang = lang;
    }
  });

  it('has its popover from right to left where the page is Arabic and says no direction, and its words as they were', async () => {
    const page = await article(
      `<p lang="ar">كانت ${cite('الزيارة الأولى', `sources='${SOURCES}'`)}.</p>`,
    );
    await waitUntil(
      () => getAllByRole(page, 'button', 'المصدر 4: Yonhap').length,
      'The Arabic words are there.',
    );
    getByRole(page, 'button', 'المصدر 4: Yonhap').click();
    const directionOf = (element: Element): string => getComputedStyle(element).direction;
    expect(directionOf(getByRole(page, 'dialog'))).to.equal('rtl');
    expect(directionOf(page.querySelector('citation-ref')!)).to.equal('ltr');
    getByRole(page, 'button', 'المصدر 4: Yonhap').click();
  });

  it('replaces a fallback link, and keeps it where source 9 is unknown', async () => {
    const page = await article(`<p>
      A${cite('<a href="#s4">[4]</a>', `sources='${SOURCES}'`)}
      B<citation-ref source="9" sources='${SOURCES}'><a href="#s9">[9]</a></citation-ref></p>`);
    expect(getAllByRole(page, 'link').map(nameOf)).to.deep.equal(['[9]']);
    expect(markerNames(page)).to.deep.equal(['Source 4: Yonhap']);
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

  it('has its marker within two frames of the sources that come later, and then that of others in their place', async () => {
    const page = await article(`<p>${cite('decided', 'for="late"')}</p><div id="box"></div>`);
    const element = page.querySelector('citation-ref')!;
    const box = page.querySelector('#box')!;
    box.innerHTML = `<story-sources id="late" sources='${SOURCES}'></story-sources>`;
    await nextFrames(2);
    expect(markerNames(element)).to.deep.equal(['Source 4: Yonhap']);
    box.innerHTML = `<story-sources id="late" sources='${OTHERS}'></story-sources>`;
    // What keeps a reader's place through a newer version is fetched first.
    await waitUntil(() => markerNames(element)[0] !== 'Source 4: Yonhap', 'Others are cited.');
    expect(markerNames(element)).to.deep.equal(['Source 4: Reuters']);
  });

  it('inside a shadow root takes sources that come later around it', async () => {
    const page = await article('<div></div>');
    const root = page.querySelector('div')!.attachShadow({mode: 'open'});
    root.innerHTML = `<p>${cite('decided', '')}</p>`;
    page.insertAdjacentHTML('beforeend', `<story-sources sources='${SOURCES}'></story-sources>`);
    await nextFrames(2);
    expect(markerNames(root.querySelector('citation-ref')!)).to.deep.equal(['Source 4: Yonhap']);
  });

  it('stays inside a line of text', async () => {
    const page = await article(`<p>It was ${cite('the first visit', `sources='${SOURCES}'`)}.</p>`);
    const paragraph = page.querySelector('p')!;
    const {height} = paragraph.getBoundingClientRect();
    page.querySelector('citation-ref')?.replaceWith('the first visit');
    expect(height).to.be.closeTo(paragraph.getBoundingClientRect().height, 1);
  });
});
