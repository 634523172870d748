import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {StoryCard} from '../../src/elements/story-card.js';
import type {StoryElement} from '../../src/elements/story-element.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {getAllByRole, getByRole, nameOf} from '../browser/by-role.js';
import {click} from '../browser/input.js';
import {deepQuery, focused, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

StoryCard.define('acme-story-card');

/** A component of the host page that keeps a story to itself. */
class HostPanel extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({mode: 'open'});
  }
}
customElements.define('host-panel', HostPanel);

const STORY: StoryDraft = {
  headline: 'Lee visits Beijing',
  sections: [{heading: 'The summit', text: 'Lee met Xi[1]. They spoke of ties[2].'}],
  timeline: [{date: '2026-01-05', text: 'The summit[1].'}],
  sources: [
    {publisher: 'Yonhap', title: 'Lee and Xi meet'},
    {publisher: 'AP', title: 'Ties are restored'},
  ],
};

/**
 * Elements side by side that are given one draft object, as a page does that loads its story once.
 */
async function page(...elements: (HTMLElement & {story: unknown})[]): Promise<HTMLElement> {
  const story = structuredClone(STORY);
  for (const element of elements) element.story = story;
  return await fixture<HTMLElement>(html`<main>${elements}</main>`);
}

function make<Tag extends 'story-card' | 'story-timeline' | 'story-sources'>(
  tag: Tag | `acme-${Tag}`,
  show?: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag) as HTMLElementTagNameMap[Tag];
  if (show !== undefined) element.setAttribute('show', show);
  return element;
}

async function ready(...elements: StoryElement[]): Promise<void> {
  for (const element of elements) await settled(element);
}

const backReferences = (sources: Element): string[] => getAllByRole(sources, 'link').map(nameOf);

describe('elements that show one story', () => {
  it('lead from the sources into an <acme-story-card>', async () => {
    const card = make<'story-card'>('acme-story-card', 'sections');
    const sources = make('story-sources');
    await page(card, sources);
    await ready(card, sources);
    const link = () => getAllByRole(sources, 'link', 'The summit')[0];
    await waitUntil(link, 'The list has found the card.');
    await click(link()!);
    await waitUntil(() => focused() && nameOf(focused()!) === 'Source 1: Yonhap', 'It is there.');
    expect(deepQuery(card, '*').includes(focused() as HTMLElement)).to.equal(true);
  });

  it('lead into a card inside another component’s shadow root', async () => {
    const card = make('story-card', 'sections');
    const sources = make('story-sources');
    const story = structuredClone(STORY);
    Object.assign(card, {story});
    Object.assign(sources, {story});
    const panel = document.createElement('host-panel');
    panel.shadowRoot?.append(card);
    await fixture(html`<main>${panel}${sources}</main>`);
    await ready(card, sources);
    await waitUntil(() => backReferences(sources).length, 'The list has found the card.');
    expect(backReferences(sources)).to.deep.equal(['The summit', 'The summit']);
    await click(getAllByRole(sources, 'link', 'The summit')[1]!);
    await waitUntil(() => focused() && nameOf(focused()!) === 'Source 2: AP', 'It is there.');
  });

  it('lead from a card to sources that stand beside it, and name the way back', async () => {
    const card = make('story-card', 'sections');
    const sources = make('story-sources');
    await page(card, sources);
    await ready(card, sources);
    getByRole(card, 'button', 'Source 2: AP').click();
    expect(getAllByRole(card, 'link', /^Also supports/)).to.have.length(0);
    getByRole(card, 'button', 'Source 1: Yonhap').click();
    expect(getAllByRole(card, 'dialog').map(nameOf)).to.deep.equal(['Source 1: Yonhap']);
    getByRole(card, 'link', 'Also supports 1 other claim').click();
    await waitUntil(() => focused()?.matches('li'), 'The entry has the focus.');
    expect(focused()?.textContent).to.contain('Lee and Xi meet');
    await waitUntil(() => getAllByRole(sources, 'button', /Back/).length, 'There is a way back.');
    await click(getByRole(sources, 'button', '↩ Back to where you were'));
    expect(focused() && nameOf(focused()!)).to.equal('Source 1: Yonhap');
  });

  it('lead nowhere once the card is gone, and again when it is back', async () => {
    const card = make('story-card', 'sections');
    const sources = make('story-sources');
    const main = await page(card, sources);
    await ready(card, sources);
    await waitUntil(() => backReferences(sources).length === 2, 'The list has found the card.');
    card.remove();
    await waitUntil(() => backReferences(sources).length === 0, 'The list knows that it is gone.');
    main.prepend(card);
    await waitUntil(() => backReferences(sources).length === 2, 'The list has found it again.');
  });

  it('share the source that is marked, whichever draft a list of its own makes', async () => {
    const timeline = make('story-timeline');
    const sources = make('story-sources');
    const card = make('story-card', 'sections');
    await page(card, timeline, sources);
    timeline.events = [{date: '2026-01-06', text: 'Their own event[2].'}];
    await ready(card, timeline, sources);
    await waitUntil(() => getAllByRole(sources, 'button', /^Mark/).length === 2, 'Both can be.');
    getAllByRole(sources, 'button', /^Mark/)[1]!.click();
    const marked = () => deepQuery(document, '.marker.selected').map(nameOf);
    await waitUntil(() => marked().length === 2, 'Both markers stand out.');
    expect(marked()).to.deep.equal(['Source 2: AP', 'Source 2: AP']);
    getAllByRole(sources, 'button', /^Mark/)[1]!.click();
    await waitUntil(() => marked().length === 0, 'None stands out.');
  });

  it('of two stories with the same words keep to their own', async () => {
    const [one, other] = [make('story-card', 'sections'), make('story-sources')];
    one.story = structuredClone(STORY);
    other.story = structuredClone(STORY);
    await fixture(html`<main>${one}${other}</main>`);
    await ready(one, other);
    expect(backReferences(other)).to.deep.equal([]);
    expect(getAllByRole(other, 'button', /^Mark/)).to.have.length(0);
  });
});
