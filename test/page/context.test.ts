import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {StoryCard} from '../../src/elements/story-card.js';
import type {StoryElement} from '../../src/elements/story-element.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {getAllByRole, nameOf} from '../browser/by-role.js';
import {deepQuery, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

/** A story whose one event has that heading. */
const storyOf = (event: string): StoryDraft => ({
  headline: 'Lee visits Beijing',
  sections: [{text: 'Lee met Xi[1].'}],
  sources: [{publisher: 'Yonhap', title: 'Lee and Xi meet'}],
  timeline: [{date: '2026-01-05', heading: event, text: 'In Beijing[1].'}],
});

/** All that two versions of ours have in common. */
const KEY = Symbol.for('story-widgets:1');

/** An element of another version of ours. */
class OtherVersion extends HTMLElement {
  readonly followers = new Set<() => void>();
  draft: StoryDraft | undefined;

  readonly [KEY] = {
    host: this,
    get draft(): StoryDraft | undefined {
      return this.host.draft;
    },
    subscribe: (onDraft: () => void): (() => void) => {
      this.followers.add(onDraft);
      return () => this.followers.delete(onDraft);
    },
  };

  show(draft: StoryDraft): void {
    this.draft = draft;
    for (const onDraft of this.followers) onDraft();
  }
}
customElements.define('other-story-card', OtherVersion);

function makeOther(event: string): OtherVersion {
  const other = document.createElement('other-story-card') as OtherVersion;
  other.draft = storyOf(event);
  return other;
}

const makeTimeline = (): StoryElement => document.createElement('story-timeline');

/** A citation in the page's own words. */
function makeCitation(forId = ''): HTMLElement {
  const citation = document.createElement('citation-ref');
  citation.setAttribute('source', '1');
  if (forId) citation.setAttribute('for', forId);
  citation.textContent = 'they met';
  return citation;
}

const headings = (timeline: Element): string[] => getAllByRole(timeline, 'heading').map(nameOf);
const markersOf = (citation: Element): string[] => getAllByRole(citation, 'button').map(nameOf);

async function shows(timeline: Element, event: string): Promise<void> {
  await waitUntil(() => headings(timeline).includes(event), `"${event}" is there.`);
}

async function cites(citation: Element, name: string): Promise<void> {
  await waitUntil(() => markersOf(citation).includes(name), `"${name}" is there.`);
}

describe('a timeline inside an element of another version', () => {
  it('shows its draft, and each new one', async () => {
    const [other, timeline] = [makeOther('The summit'), makeTimeline()];
    other.append(timeline);
    await fixture(html`<main>${other}</main>`);
    await shows(timeline, 'The summit');
    other.show(storyOf('The return'));
    await shows(timeline, 'The return');
    expect(headings(timeline)).to.not.include('The summit');
    await expect(timeline).to.be.accessible();
  });

  it('shows it through the shadow root of a component in between', async () => {
    const [other, timeline] = [makeOther('The summit'), makeTimeline()];
    const panel = document.createElement('div');
    panel.attachShadow({mode: 'open'}).append(timeline);
    other.append(panel);
    await fixture(html`<main>${other}</main>`);
    await shows(timeline, 'The summit');
  });

  it('follows the element that it is moved into, and no longer the one before', async () => {
    const [first, second] = [makeOther('The summit'), makeOther('The return')];
    const timeline = makeTimeline();
    first.append(timeline);
    await fixture(html`<main>${first}${second}</main>`);
    await shows(timeline, 'The summit');
    second.append(timeline);
    await shows(timeline, 'The return');
    expect([first.followers.size, second.followers.size]).to.deep.equal([0, 1]);
    timeline.remove();
    expect(second.followers.size).to.equal(0);
  });

  it('keeps a story of its own', async () => {
    const [other, timeline] = [makeOther('The summit'), makeTimeline()];
    timeline.story = storyOf('The visit');
    other.append(timeline);
    await fixture(html`<main>${other}</main>`);
    await shows(timeline, 'The visit');
    expect(headings(timeline)).to.not.include('The summit');
  });
});

describe('a timeline inside an element that is registered later', () => {
  it('shows the story of <late-story-card> from then on', async () => {
    const late = document.createElement('late-story-card');
    const timeline = Object.assign(makeTimeline(), {slot: 'footer'});
    late.append(timeline);
    Object.assign(late, {story: storyOf('The summit')});
    await fixture(html`<main>${late}</main>`);
    expect(timeline.state).to.equal('idle');
    StoryCard.define('late-story-card');
    await shows(timeline, 'The summit');
  });
});

describe('a citation in the page’s own words', () => {
  const other: StoryDraft = {headline: 'Tram', sources: [{publisher: 'Port Radio'}]};

  async function page(citation: HTMLElement): Promise<void> {
    await fixture(html`<main>
      <story-sources id="visit" .story=${storyOf('The summit')}></story-sources>
      <article><story-sources id="tram" .story=${other}></story-sources><p>${citation}</p></article>
    </main>`);
  }

  it('takes the sources that stand nearest, "Port Radio"', async () => {
    const citation = makeCitation();
    await page(citation);
    await cites(citation, 'Source 1: Port Radio');
  });

  it('takes those named by for="visit", further away', async () => {
    const citation = makeCitation('visit');
    await page(citation);
    await cites(citation, 'Source 1: Yonhap');
  });

  it('takes those with that id that come onto the page later', async () => {
    const citation = makeCitation('later');
    await page(citation);
    expect(markersOf(citation)).to.deep.equal([]);
    const late = Object.assign(document.createElement('story-sources'), {
      id: 'later',
      story: storyOf('The summit'),
    });
    citation.closest('main')!.append(late);
    await cites(citation, 'Source 1: Yonhap');
  });
});

describe('the links of a timeline inside a card', () => {
  it('begin with the id of the card, <story-card id="visit">', async () => {
    const card = Object.assign(document.createElement('story-card'), {
      id: 'visit',
      story: storyOf('The summit'),
    });
    await fixture(html`<main>${card}</main>`);
    await settled(card);
    const addresses = deepQuery(card, '.marker').map(marker => marker.getAttribute('href'));
    expect(addresses).to.deep.equal(['#visit-s1', '#visit-s1']);
  });
});
