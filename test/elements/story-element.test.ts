import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import type {StoryElement} from '../../src/elements/story-element.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {getAllByRole, getByRole, nameOf} from '../browser/by-role.js';
import {click, press} from '../browser/input.js';
import {atRest, deepQuery, focused, realCard, settled} from '../browser/real-story.js';
import {breakServer, isAt, repairServer, SRC} from '../browser/story-server.js';
import {waitUntil} from '../browser/wait-until.js';

const STORY: StoryDraft = {
  headline: 'Lee visits Beijing',
  sections: [{id: 'summit', heading: 'The summit', text: 'Lee met Xi[1]. Nobody says this.'}],
  sources: [{id: 1, publisher: 'Yonhap', title: 'Lee and Xi meet'}],
};

/** What every element offers, and what it is without attributes. */
const DEFAULTS = {
  src: '',
  timeoutMs: 10_000,
  maxBytes: 8_388_608,
  credentials: 'omit',
  refresh: 0,
  calendar: 'gregory',
  deepLinks: false,
  report: false,
};
const ATTRIBUTES = {
  src: '/data/lee-china-visit.json',
  'timeout-ms': '500',
  'max-bytes': '999999',
  credentials: 'same-origin',
  refresh: '3600',
  calendar: 'buddhist',
  'deep-links': '',
  report: '',
};

async function cardOf(story: unknown): Promise<StoryCard> {
  const card = document.createElement('story-card');
  Object.assign(card, {story});
  await fixture(html`<main>${card}</main>`);
  await card.updateComplete;
  return card;
}

describe('every element', () => {
  for (const tag of [
    'story-card',
    'story-timeline',
    'story-sources',
    'story-coverage',
    'citation-ref',
  ]) {
    it(`<${tag}> takes its attributes, and has its defaults again without them`, async () => {
      const element = document.createElement(tag) as StoryElement;
      expect(element).to.include(DEFAULTS);
      for (const [name, value] of Object.entries(ATTRIBUTES)) element.setAttribute(name, value);
      expect(element).to.include({
        src: '/data/lee-china-visit.json',
        timeoutMs: 500,
        maxBytes: 999_999,
        credentials: 'same-origin',
        refresh: 3600,
        calendar: 'buddhist',
        deepLinks: true,
        report: true,
      });
      for (const name of Object.keys(ATTRIBUTES)) element.removeAttribute(name);
      expect(element).to.include(DEFAULTS);
    });
  }

  it('is idle without a story, ready with one, and idle again without it', async () => {
    const card = await cardOf(undefined);
    expect(card.state).to.equal('idle');
    expect(getByRole(card, 'status').textContent?.trim()).to.equal('There is no story here yet.');
    card.story = STORY;
    await card.updateComplete;
    expect(card.state).to.equal('ready');
    expect(getByRole(card, 'heading', 'Lee visits Beijing').localName).to.equal('h2');
    card.story = undefined;
    await card.updateComplete;
    expect(card.state).to.equal('idle');
    expect(getAllByRole(card, 'heading')).to.deep.equal([]);
  });

  it('is loading while a story is on its way, and says so to style sheets', async () => {
    const card = document.createElement('story-card');
    card.src = '/faults/story?delayMs=300';
    await fixture(html`<main>${card}</main>`);
    await card.updateComplete;
    expect([card.state, card.matches(':state(loading)')]).to.deep.equal(['loading', true]);
    await settled(card);
    expect([card.state, card.matches(':state(loading)')]).to.deep.equal(['ready', false]);
  });

  it('says what is wrong with the content, with its place', async () => {
    const card = await cardOf({...STORY, timeline: [{date: 'soon', text: 'It[1].'}]});
    const issues = await card.issues;
    expect(issues.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'date-unreadable timeline[0].date',
      'claim-uncited sections[0].text',
    ]);
    card.story = undefined;
    await card.updateComplete;
    expect(await card.issues).to.deep.equal([]);
  });

  it('gives the same issues with the event that says that a story is on screen', async () => {
    const card = document.createElement('story-card');
    const events: string[] = [];
    card.addEventListener('story-load', async ({story, issues, detail}) => {
      expect(detail.story).to.equal(story);
      expect(getAllByRole(card, 'heading', story.headline)).to.have.length(1);
      expect(await detail.issues).to.deep.equal(await issues);
      events.push(`${story.headline}: ${(await issues).length}`);
    });
    card.story = {
      ...STORY,
      sources: [
        {id: 1, publisher: 'A'},
        {id: 2, publisher: 'B'},
      ],
    };
    await fixture(html`<main>${card}</main>`);
    await waitUntil(() => events.length, 'It is told.');
    expect(events).to.deep.equal(['Lee visits Beijing: 2']);
  });

  it('goes to "h1", "s1", "c1" or an id of the data, and nowhere else', async () => {
    const card = await cardOf(STORY);
    const landing = (id: string): string =>
      card.goTo(id) ? (focused()?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 10) ?? '') : '';
    expect(['h1', 'summit', 'c1', 's1'].map(landing)).to.deep.equal([
      'The summit',
      'The summit',
      '[1]',
      '1 Yonhap L',
    ]);
    expect(['h2', 's9', 't1', '', 'nowhere'].map(landing)).to.deep.equal(['', '', '', '', '']);
  });

  it('offers to report a citation only where it is told to, and then only tells the page', async () => {
    const card = await realCard({report: true});
    const reports: string[] = [];
    card.addEventListener('story-report', ({sourceIds, claim}) =>
      reports.push(`${sourceIds.join()}: ${claim?.text.slice(0, 20)}`),
    );
    const marker = getAllByRole(card, 'button', 'Source 1: Yonhap')[0]!;
    await click(marker);
    getByRole(card, 'button', 'Report this citation').focus();
    await press('Enter');
    expect(reports).to.deep.equal(['1: He held a second sum']);
    await click(marker);
    card.report = false;
    await card.updateComplete;
    await click(marker);
    expect(getAllByRole(card, 'button', /^Report/).map(nameOf)).to.deep.equal([]);
    await click(marker);
  });
});

function findStaleNotice(element: StoryElement): HTMLElement | undefined {
  return deepQuery(element, '[role=status]').find(each =>
    each.textContent?.startsWith('This could not be updated.'),
  );
}

describe('"This could not be updated"', () => {
  afterEach(repairServer);

  for (const [tag, before] of [
    ['story-card', '.meta'],
    ['story-timeline', '.label'],
    ['story-sources', '.label'],
  ] as const) {
    it(`stands below the ${before} of a stale ${tag}, above what is told`, async () => {
      const element = document.createElement(tag);
      element.src = `${SRC}?notice-${tag}`;
      await fixture(html`<main>${element}</main>`);
      await isAt('ready', element);
      breakServer();
      await element.reload();
      await isAt('stale', element);
      await waitUntil(() => findStaleNotice(element), 'The notice is there.');
      const notice = findStaleNotice(element)!;
      await atRest(element);
      const above = deepQuery(element, before)[0]!;
      const gapPx = notice.getBoundingClientRect().top - above.getBoundingClientRect().bottom;
      expect(gapPx).to.be.within(0, 24);
      expect(getByRole(notice, 'button', 'Try again')).to.equal(notice.querySelector('button'));
      await expect(element).to.be.accessible();
    });
  }
});
