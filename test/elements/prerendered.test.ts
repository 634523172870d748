import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {prerender} from '../../src/server/prerender.js';
import {press} from '../browser/input.js';
import {
  deepQuery,
  focused,
  markerNamed,
  openPopovers,
  readFixture,
  realCard,
  REAL_STORY,
  seen,
  settled,
} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const realDraft = async (): Promise<StoryDraft> =>
  JSON.parse(await readFixture('json')) as StoryDraft;

/**
 * Writes a prerendered story into this page, where the elements are defined.
 *
 * @param meet - What a reader does before the element takes it over, which may be at once.
 */
async function cardOf(
  draft: StoryDraft,
  meet: (card: StoryCard) => void = () => undefined,
  {width = 800, lang = 'en'} = {},
): Promise<StoryCard> {
  const main = await fixture<HTMLElement>(html`<main lang=${lang}></main>`);
  main.style.setProperty('inline-size', `${width}px`);
  main.setHTMLUnsafe(await prerender(draft, {lang}));
  const card = main.querySelector('story-card');
  if (!card) throw new Error('There is no card.');
  meet(card);
  return card;
}

const isServers = ({shadowRoot}: StoryCard): boolean =>
  [...(shadowRoot?.children ?? [])].some(({localName}) => localName === 'style');

async function takenOver(card: StoryCard): Promise<void> {
  await waitUntil(() => !isServers(card), 'The element draws in the place of the markup.');
  await settled(card);
}

/** A page with a prerendered story in which no script may run, unless its own is to be seen. */
async function openWithoutScript(
  draft: StoryDraft,
  {sandbox = 'allow-same-origin', nonce = '', head = '', pageUrl = ''} = {},
): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandbox);
  frame.width = '800';
  frame.height = '600';
  frame.srcdoc = `<!doctype html><html lang="en"><meta charset="utf-8">${head}<body>
    ${await prerender(draft, {lang: 'en', nonce, pageUrl})}</body></html>`;
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
  parent.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The page is not there.');
  return frame.contentDocument;
}

describe('a prerendered story without a script', () => {
  it('has all of the real story', async () => {
    const page = await openWithoutScript(await realDraft());
    expect(seen(page)).to.deep.equal(REAL_STORY);
  });

  it('leads from marker 4 to its source, and from the source back to the claim', async () => {
    const page = await openWithoutScript({...(await realDraft()), id: 'lee'});
    const topOf = (id: string): number =>
      page.getElementById(id)?.getBoundingClientRect().top ?? NaN;
    const [marker] = deepQuery<HTMLAnchorElement>(page, '.marker');
    expect(marker?.hash).to.equal('#lee-s4');
    marker?.click();
    await waitUntil(() => topOf('lee-s4') >= 0 && topOf('lee-s4') < 600, 'Source 4 is in sight.');
    const [back] = deepQuery<HTMLAnchorElement>(page, '.references a[href$="#lee-c1"]');
    back?.click();
    await waitUntil(() => topOf('lee-c1') >= 0 && topOf('lee-c1') < 600, 'Claim 1 is in sight.');
  });

  it('leads to its source where <base href> names another page', async () => {
    const head = '<base href="https://elsewhere.example/">';
    const draft = {...(await realDraft()), id: 'lee'};
    const page = await openWithoutScript(draft, {head, pageUrl: 'about:srcdoc'});
    const inside = deepQuery<HTMLAnchorElement>(page, 'a:not(.out)');
    expect(inside.filter(({href}) => !href.startsWith('about:srcdoc#lee-'))).to.have.length(0);
    const [marker] = deepQuery<HTMLAnchorElement>(page, '.marker');
    marker?.click();
    const topOf = (): number => page.getElementById('lee-s4')?.getBoundingClientRect().top ?? NaN;
    await waitUntil(() => topOf() >= 0 && topOf() < 600, 'Source 4 is in sight.');
  });
});

/** What a story would say to run a script, in every place where it may say something. */
const ATTACK = `</script></title></template>--><script>parent.executed = 1</script>
  <img src=x onerror="parent.executed = 1">' " \${parent.executed = 1}`;
const hostileDraft: StoryDraft = {
  id: ATTACK,
  headline: ATTACK,
  kicker: ATTACK,
  summary: `${ATTACK}[1]`,
  disclosure: ATTACK,
  sections: [{id: ATTACK, heading: ATTACK, text: `${ATTACK}[1]`}],
  sources: [{id: '1', publisher: ATTACK, title: ATTACK, url: 'javascript:parent.executed=1'}],
  timeline: [{label: ATTACK, heading: ATTACK, text: `${ATTACK}[1]`}],
  corrections: [{text: ATTACK}],
};
const executed = (): unknown => (window as {executed?: unknown}).executed;
/** Long enough for a picture that is not there to have failed. */
const FAILED_PICTURE_MS = 300;

describe('a prerendered story on a page of another’s making', () => {
  it('has its styles under a policy that admits its nonce alone', async () => {
    const policy = `default-src 'none'; style-src 'nonce-r4nd0m'`;
    const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    const page = await openWithoutScript(await realDraft(), {nonce: 'r4nd0m', head});
    const [number] = deepQuery(page, '.source .number');
    expect(number && getComputedStyle(number).display).to.equal('grid');
    expect(deepQuery(page, '[style]')).to.have.length(0);
  });

  it('has no styles there under another nonce', async () => {
    const head = `<meta http-equiv="Content-Security-Policy" content="style-src 'nonce-other'">`;
    const page = await openWithoutScript(await realDraft(), {nonce: 'r4nd0m', head});
    const [number] = deepQuery(page, '.source .number');
    expect(number && getComputedStyle(number).display).to.equal('inline');
  });

  it('runs nothing of a hostile story, neither as it is written nor when it is taken over', async () => {
    const sandbox = 'allow-same-origin allow-scripts';
    const page = await openWithoutScript(hostileDraft, {sandbox});
    expect(deepQuery(page, '.source')).to.have.length(1);
    await aTimeout(FAILED_PICTURE_MS);
    expect(executed()).to.equal(undefined);
    const card = await cardOf(hostileDraft);
    await takenOver(card);
    await aTimeout(FAILED_PICTURE_MS);
    expect(executed()).to.equal(undefined);
  });
});

describe('a prerendered story that its element takes over', () => {
  it('is there once, as the element draws it', async () => {
    let before: unknown;
    const card = await cardOf(await realDraft(), each => (before = seen(each)));
    expect(before).to.deep.equal(REAL_STORY);
    await takenOver(card);
    expect(seen(card)).to.deep.equal(REAL_STORY);
    expect(deepQuery(card, 'slot[name^="story-"]')).to.have.length(0);
    await expect(card).to.be.accessible();
  });

  it('shows nothing of the text that is in the page for reader modes, before and after', async () => {
    const shown = ({children, innerText}: StoryCard): unknown => [
      [...children].filter(each => !each.slot && each.getClientRects().length > 0),
      innerText.trim(),
    ];
    let before: unknown;
    const card = await cardOf(await realDraft(), each => (before = shown(each)));
    expect(before).to.deep.equal([[], '']);
    await takenOver(card);
    expect(shown(card)).to.deep.equal([[], '']);
    expect(card.textContent).to.contain('first state visit in nine years');
  });

  for (const width of [360, 768, 1280]) {
    it(`stays as high as it was, ${width} pixels wide`, async () => {
      let heightPx = 0;
      const measure = (card: StoryCard): void => void (heightPx = card.offsetHeight);
      const card = await cardOf(await realDraft(), measure, {width});
      await takenOver(card);
      await waitUntil(() => Math.abs(card.offsetHeight - heightPx) <= 1, `${heightPx} px high`);
    });
  }

  it('speaks Korean on a Korean page in every frame, never English in between', async () => {
    const labels = (card: StoryCard): string =>
      deepQuery(card, '.label')
        .map(({textContent}) => textContent)
        .join();
    const frames: string[] = [];
    const watch = (card: StoryCard): void => {
      frames.push(labels(card));
      requestAnimationFrame(() => watch(card));
    };
    const card = await cardOf(await realDraft(), watch, {lang: 'ko'});
    await takenOver(card);
    const {length} = frames;
    await waitUntil(() => frames.length > length + 3, 'Some frames are drawn.');
    expect([...new Set(frames)]).to.deep.equal(['타임라인,출처']);
  });

  it('keeps the focus on marker 2 of the claim that cites 1 and 2', async () => {
    const markers = (card: StoryCard): HTMLElement[] =>
      deepQuery(card, '[data-anchor="c2"] .marker');
    const card = await cardOf(await realDraft(), each => markers(each)[1]?.focus());
    await takenOver(card);
    await waitUntil(() => focused() === markers(card)[1], 'The same marker has the focus.');
  });

  it('keeps the focus on the first place of source 3, in the list of sources', async () => {
    const link = (card: StoryCard): HTMLElement | undefined =>
      deepQuery(card, '[data-anchor="s3"] .references a')[0];
    const card = await cardOf(await realDraft(), each => link(each)?.focus());
    await takenOver(card);
    await waitUntil(() => focused() === link(card), 'The same link has the focus.');
  });

  it('leaves open, with the focus in it, the popover of source 2 in a story beside it', async () => {
    const beside = await realCard();
    markerNamed(beside, 'Source 2: Yonhap').focus();
    await press('Enter');
    await waitUntil(() => openPopovers().length === 1, 'The popover is open.');
    const [popover] = openPopovers();
    await waitUntil(() => popover?.contains(focused()) ?? false, 'It has the focus.');
    const inside = focused();
    const card = await cardOf(await realDraft());
    await takenOver(card);
    expect(openPopovers()).to.deep.equal([popover]);
    expect(focused()).to.equal(inside);
  });

  it('waits while a reader has words selected', async () => {
    const card = await cardOf(await realDraft(), each => {
      const [paragraph] = deepQuery(each, '.section p');
      getSelection()?.selectAllChildren(paragraph ?? each);
    });
    const selected = getSelection()?.toString();
    await waitUntil(() => card.state === 'ready', 'The story has been read.');
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    expect(isServers(card)).to.equal(true);
    expect(selected).to.not.equal('');
    expect(getSelection()?.toString()).to.equal(selected);
    getSelection()?.removeAllRanges();
    await takenOver(card);
  });
});

describe('an element for which a server had no story', () => {
  it('says that the story is missing, and offers nothing of the server twice', async () => {
    const main = await fixture<HTMLElement>(html`<main lang="en"></main>`);
    const root = '<template shadowrootmode="open"><slot></slot></template>';
    main.setHTMLUnsafe(`<story-card src="#missing">${root}Read it there</story-card>`);
    const card = main.querySelector('story-card');
    await waitUntil(() => card?.state === 'error', 'There is no story.');
    await card?.updateComplete;
    expect(card?.shadowRoot?.querySelector('.notice')?.textContent).to.contain(
      'The story is missing from this page.',
    );
    expect(card?.shadowRoot?.querySelectorAll('slot')).to.have.length(1);
  });
});
