import {fixture, html} from '@open-wc/testing';
import type {StoryCard} from '../../src/elements/story-card.js';
import type {StoryElement} from '../../src/elements/story-element.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {waitUntil} from './wait-until.js';

/** The real story, as it is on disk. */
export async function readFixture(type: 'json' | 'txt'): Promise<string> {
  return await (await fetch(`/data/lee-china-visit.${type}`)).text();
}

/** Every element below a root, through shadow roots, in the order of the tree. */
export function deepQuery<Found extends Element = HTMLElement>(
  root: Element | ShadowRoot | Document,
  selector: string,
): Found[] {
  return [...root.querySelectorAll('*')]
    .flatMap(element => [
      ...(element.matches(selector) ? [element as Found] : []),
      ...(element.shadowRoot ? deepQuery<Found>(element.shadowRoot, selector) : []),
    ])
    .concat(
      'shadowRoot' in root && root.shadowRoot ? deepQuery<Found>(root.shadowRoot, selector) : [],
    );
}

/** What a reader sees of a story, told by role and text. */
export function seen(root: Element | Document) {
  const texts = (selector: string): string[] =>
    deepQuery(root, selector).map(
      ({textContent}) => textContent?.replace(/\s+/g, ' ').trim() ?? '',
    );
  return {
    headline: texts('.headline'),
    headings: texts('.section h3'),
    runs: texts('.section .run'),
    events: texts('.event .run'),
    times: deepQuery<HTMLTimeElement>(root, '.event time').map(({dateTime}) => dateTime),
    sources: texts('.source .title'),
  };
}

export const REAL_STORY = {
  headline: ['Lee Declares China Visit Sets Foundation for Full Restoration of Ties'],
  headings: [
    'Four-Day State Visit Marks Historic Diplomatic Reset',
    'Economic Cooperation Targets AI, Trade, and Cultural Content',
    'Security Coordination Focuses on North Korea and Regional Tensions',
    'Yellow Sea Steel Structures Become Central Maritime Dispute',
    'Lee Claims Visit Laid Foundation for Full Restoration',
  ],
  runs: [
    '[4]',
    '[1][2]',
    '[2]',
    '[4]',
    '[4]',
    '[2]',
    '[2][3]',
    '[1]',
    '[4]',
    '[2][3]',
    '[4]',
    '[1]',
    '[1]',
    '[1]',
    '[1]',
  ],
  events: ['[4]', '[4]', '[4]', '[2]', '[2]', '[1]'],
  times: ['2017', '2026-01-06', '2026-01-06', '2026-01-07', '2026-01-07', '2026-01-08'],
  sources: [
    'Lee says China visit laid foundation for full restoration of ties',
    'President Lee returns from four-day China visit after talks with Xi to boost ties and press Beijing on Yellow Sea structures',
    'President Lee returns from four-day China visit after summit with Xi on economy and North Korea',
    'Lee and Xi meet in Beijing as leaders seek to restore ties and cooperate on North Korea and Yellow Sea',
  ],
};

/** Waits until an element has left `idle` and `loading`, and what is inside it has been drawn. */
export async function settled(element: StoryElement): Promise<void> {
  const isSettled = (): boolean => !['idle', 'loading'].includes(element.state);
  if (!isSettled()) await waitUntil(isSettled, 'The story is there, or none is.');
  await element.updateComplete;
  const inside = deepQuery<StoryElement>(element, 'story-timeline,story-sources,story-coverage');
  await Promise.all(inside.map(inner => inner.updateComplete));
  await Promise.all([element, ...inside].map(answersReaders));
}

/**
 * When the popover is there: it comes when the browser is idle, or when the focus reaches a marker.
 */
async function answersReaders(element: StoryElement): Promise<void> {
  const marker = element.shadowRoot?.querySelector('.marker');
  marker?.dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
  await import('../../src/interaction/citation-popover.js');
}

let cards = 0;

/**
 * A card with the real story behind a button, its sources with an address. Each has an id of its
 * own, because a page follows an address once.
 */
export async function realCard(
  attributes: Partial<StoryCard> = {},
  change: (draft: StoryDraft) => void = () => undefined,
): Promise<StoryCard> {
  const draft = JSON.parse(await readFixture('json')) as StoryDraft;
  draft.id = `lee${++cards}`;
  draft.sources?.forEach(
    (source, index) => (source.url = `https://en.yna.co.kr/view/${index + 1}`),
  );
  change(draft);
  const card = document.createElement('story-card');
  Object.assign(card, attributes, {story: draft});
  await fixture(html`<div><button id="before">before</button>${card}</div>`);
  await settled(card);
  return card;
}

/** The id of the story in a card that `realCard` has made: the beginning of its links. */
export function storyIdOf({story}: StoryCard): string {
  return (story as StoryDraft).id ?? '';
}

/** What is tinted in the page under a name, each stretch by its first words. */
export function tinted(name: 'story-claim' | 'story-support'): string[] {
  const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[];
  return ranges.map(range => range.toString().slice(0, 20)).sort();
}

/** Every marker of a card, its timeline too. */
export const markers = (card: StoryCard): HTMLElement[] => deepQuery(card, '.marker');

export function markerNamed(card: StoryCard, name: string, nth = 0): HTMLElement {
  const found = markers(card).filter(marker => marker.getAttribute('aria-label') === name)[nth];
  if (!found) throw new Error(`There is no marker "${name}".`);
  return found;
}

/** The element with the focus, through shadow roots. */
export function focused(): Element | null {
  let {activeElement} = document as Document | ShadowRoot;
  while (activeElement?.shadowRoot?.activeElement) ({activeElement} = activeElement.shadowRoot);
  return activeElement;
}

/** What is open above the page, ours or not. */
export function openPopovers(): HTMLElement[] {
  return deepQuery(document, '[popover]').filter(popover => popover.matches(':popover-open'));
}

/**
 * Waits until nothing below an element moves or fades: what is half transparent has no contrast
 * yet.
 */
export async function atRest(element: Element): Promise<void> {
  const roots = [element, ...deepQuery(element, '*')];
  await Promise.all(roots.flatMap(root => root.getAnimations()).map(({finished}) => finished));
}
