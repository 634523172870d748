// A page of its own: the Korean words are fetched once in a page.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryTimeline} from '../../src/elements/story-timeline.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {languages, registerTranslation} from '../../src/page/languages.js';
import {getByRole, nameOf} from '../browser/by-role.js';
import {deepQuery, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const DRAFT: StoryDraft = {
  headline: 'Lee visits Beijing',
  timeline: [{date: '2026-01-06', text: 'The summit.'}],
};

function makeTimeline(draft = DRAFT): StoryTimeline {
  return Object.assign(document.createElement('story-timeline'), {story: draft});
}

/** A timeline in a place of the page that says its language, or says none. */
async function timelineIn(lang: string | null, draft = DRAFT): Promise<StoryTimeline> {
  const timeline = makeTimeline(draft);
  const place = document.createElement('div');
  if (lang !== null) place.lang = lang;
  place.append(timeline);
  await fixture(html`<main>${place}</main>`);
  await settled(timeline);
  return timeline;
}

/** The page itself in another language, as long as something lasts. */
async function withPageIn(lang: string, act: () => Promise<void>): Promise<void> {
  const {documentElement: page} = document;
  const before = page.lang;
  page.lang = lang;
  try {
    await act();
  } finally {
    page.lang = before;
  }
}

const heading = (timeline: Element): string => nameOf(getByRole(timeline, 'heading'));
const printedDate = (timeline: Element): string => deepQuery(timeline, 'time')[0]!.textContent;
const wordsLang = (timeline: Element): string => deepQuery(timeline, '.root')[0]!.lang;

async function speaks(timeline: Element, words: string): Promise<void> {
  await waitUntil(() => heading(timeline) === words, `The heading is "${words}".`);
}

describe('the language of the words', () => {
  afterEach(() => languages.reset());

  it('is English until the Korean words are fetched, "타임라인" then', async () => {
    const timeline = makeTimeline();
    timeline.lang = 'ko';
    document.body.append(timeline);
    await timeline.updateComplete;
    expect(heading(timeline)).to.equal('Timeline');
    expect(wordsLang(timeline)).to.equal('en');
    await speaks(timeline, '타임라인');
    expect(wordsLang(timeline)).to.equal('ko');
    timeline.remove();
  });

  it('is that of the nearest lang, also for a timeline inside a card with lang="ko"', async () => {
    const card = Object.assign(document.createElement('story-card'), {story: DRAFT, lang: 'ko'});
    await fixture(html`<main lang="de">${card}</main>`);
    await settled(card);
    await speaks(deepQuery(card, 'story-timeline')[0]!, '타임라인');
    expect(printedDate(card)).to.equal('2026년 1월 6일');
    await expect(card).to.be.accessible();
  });

  it('is that around the card for the dates of its timeline, "6. Januar 2026"', async () => {
    const card = Object.assign(document.createElement('story-card'), {story: DRAFT});
    await fixture(html`<main lang="de">${card}</main>`);
    await settled(card);
    await speaks(deepQuery(card, 'story-timeline')[0]!, 'Chronologie');
    expect(printedDate(card)).to.equal('6. Januar 2026');
  });

  it('is that around another component’s shadow root, whose inside says nothing', async () => {
    const panel = document.createElement('div');
    const timeline = makeTimeline();
    panel.attachShadow({mode: 'open'}).append(timeline);
    await fixture(html`<main lang="ko">${panel}</main>`);
    await settled(timeline);
    await speaks(timeline, '타임라인');
  });

  it('is the place’s before the story’s, and the story’s where the place has none', async () => {
    const korean = {...DRAFT, lang: 'ko'};
    expect(printedDate(await timelineIn('en-GB', korean))).to.equal('6 January 2026');
    await withPageIn('', async () => {
      const timeline = await timelineIn(null, korean);
      await speaks(timeline, '타임라인');
      expect(printedDate(timeline)).to.equal('2026년 1월 6일');
    });
  });

  it('is English where neither says one, and where lang="not a language"', async () => {
    await withPageIn('', async () => {
      expect(printedDate(await timelineIn(null))).to.equal('January 6, 2026');
      expect(printedDate(await timelineIn('not a language'))).to.equal('January 6, 2026');
    });
  });

  it('is found for lang="EN-gb", however it is written', async () => {
    const timeline = await timelineIn('EN-gb');
    expect(printedDate(timeline)).to.equal('6 January 2026');
    expect(wordsLang(timeline)).to.equal('en-GB');
  });

  it('changes with that of the page, and back', async () => {
    const timeline = await timelineIn(null);
    await withPageIn('ko', () => speaks(timeline, '타임라인'));
    await speaks(timeline, 'Timeline');
    expect(printedDate(timeline)).to.equal('January 6, 2026');
  });

  it('changes when a timeline is moved from lang="en" to lang="ko"', async () => {
    const timeline = await timelineIn('en');
    expect(heading(timeline)).to.equal('Timeline');
    const place = await fixture<HTMLElement>(html`<div lang="ko"></div>`);
    place.append(timeline);
    await speaks(timeline, '타임라인');
  });

  for (const [lang, words] of [
    ['zh-TW', '時間軸'],
    ['zh-HK', '時間軸'],
    ['zh-Hant', '時間軸'],
    ['zh', '时间线'],
    ['zh-CN', '时间线'],
    ['zh-SG', '时间线'],
    ['pt-BR', 'Linha do tempo'],
    ['pt-PT', 'Linha do tempo'],
    ['iw', 'ציר הזמן'],
    ['de-AT', 'Chronologie'],
  ] as const) {
    it(`is found for lang="${lang}": "${words}"`, async () => {
      await speaks(await timelineIn(lang), words);
    });
  }

  it('is Swahili once the page has registered Swahili words, and English for the rest', async () => {
    const timeline = await timelineIn('sw');
    expect(heading(timeline)).to.equal('Timeline');
    expect(wordsLang(timeline)).to.equal('en');
    registerTranslation({$code: 'sw', timeline: 'Ratiba'});
    await speaks(timeline, 'Ratiba');
    expect(wordsLang(timeline)).to.equal('sw');
    const empty = await fixture<HTMLElement>(html`<story-timeline lang="sw"></story-timeline>`);
    const words = getByRole(empty, 'status').textContent?.trim();
    expect(words).to.equal('There is no story here yet.');
  });

  it('has the page’s own word "Zeitleiste", and ours for the rest, whichever came first', async () => {
    registerTranslation({$code: 'de', timeline: 'Zeitleiste'});
    const timeline = await timelineIn('de');
    await speaks(timeline, 'Zeitleiste');
    const empty = await fixture<HTMLElement>(html`<story-timeline lang="de"></story-timeline>`);
    await waitUntil(
      () => getByRole(empty, 'status').textContent?.trim() === 'Hier gibt es noch keinen Beitrag.',
      'The rest is German.',
    );
    registerTranslation({$code: 'de-AT', timeline: 'Zeittafel'});
    expect(heading(timeline)).to.equal('Zeitleiste');
    await speaks(await timelineIn('de-AT'), 'Zeittafel');
  });

  it('may have a function of the page for a word', async () => {
    registerTranslation({$code: 'en', empty: () => 'Nothing to read yet.'});
    const empty = await fixture<HTMLElement>(html`<story-timeline lang="en"></story-timeline>`);
    expect(getByRole(empty, 'status').textContent?.trim()).to.equal('Nothing to read yet.');
  });

  it('changes with an element around it', async () => {
    const timeline = await timelineIn('en');
    expect(heading(timeline)).to.equal('Timeline');
    timeline.parentElement!.lang = 'ko';
    await speaks(timeline, '타임라인');
  });

  it('is set from right to left in Arabic on a page that says nothing of directions', async () => {
    const timeline = await timelineIn('ar');
    await speaks(timeline, 'التسلسل الزمني');
    const [root] = deepQuery(timeline, '.root');
    expect(root!.dir).to.equal('rtl');
    expect(getComputedStyle(getByRole(timeline, 'heading')).textAlign).to.match(/^(start|right)$/);
  });
});
