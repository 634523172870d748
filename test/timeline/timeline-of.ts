import {fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryTimeline} from '../../src/elements/story-timeline.js';
import type {StoryDraft} from '../../src/model/draft.js';
import type {StoryFilterEvent} from '../../src/page/events.js';
import {settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

export const STRANDS = ['Diplomacy', 'Trade', 'Security'];

/** Nine events of three strands, two publishers and three sources; the first has no strand. */
export const nineEvents: StoryDraft = {
  headline: 'h',
  lang: 'en',
  sources: [
    {id: 1, publisher: 'Yonhap'},
    {id: 2, publisher: 'Reuters'},
    {id: 3, publisher: 'Reuters'},
  ],
  timeline: Array.from({length: 9}, (_, index) => ({
    date: `2026-01-0${index + 1}`,
    group: index ? STRANDS[index % 3] : undefined,
    text: `number${index} is told here[${(index % 3) + 1}].`,
  })),
};

/** A timeline whose tools are there. */
export async function timelineOf(
  attributes: Partial<StoryTimeline>,
  story: StoryDraft = nineEvents,
): Promise<StoryTimeline> {
  const element = document.createElement('story-timeline');
  Object.assign(element, attributes, {story});
  await fixture(html`<main>${element}</main>`);
  await settled(element);
  await waitUntil(() => {
    const hasAxis = !element.axis || inside(element, '[role=slider]').length > 0;
    const hasFilters = element.filters === null || filters(element).length > 0;
    return inside(element, '[role=status]').length > 0 && hasAxis && hasFilters;
  });
  return element;
}

export function inside(element: StoryTimeline, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** Anchors of the events that are not folded away. */
export function shown(element: StoryTimeline): string[] {
  return inside(element, '[part=event]')
    .filter(event => !event.closest('[hidden]'))
    .map(({dataset}) => dataset['anchor'] ?? '');
}

/** How many events there are, in words. */
export function status(element: StoryTimeline): string {
  return inside(element, '[role=status]')[0]?.textContent ?? '';
}

/** Names of the groups of filters. */
export function groups(element: StoryTimeline): string[] {
  return inside(element, '.choices[role=group]').map(
    group => group.getAttribute('aria-label') ?? '',
  );
}

function filters(element: StoryTimeline): HTMLElement[] {
  return inside(element, '.choices[role=group] button');
}

function nameOf(button: Element): string {
  const words = [...button.children].filter(each => !each.ariaHidden);
  return words.map(({textContent}) => textContent).join('');
}

/** Names of all filters. */
export function filterNames(element: StoryTimeline): string[] {
  return filters(element).map(nameOf);
}

/** The filter whose name begins like this. */
export function filter(element: StoryTimeline, name: string): HTMLElement {
  return one(
    filters(element).find(each => nameOf(each).startsWith(name)),
    name,
  );
}

/** The button that lets every event through again; none where nothing is left out. */
export function showAll(element: StoryTimeline): HTMLElement | undefined {
  return inside(element, 'button').find(({textContent}) => textContent === 'Show all');
}

/** The slider of that name: `From` or `Until`. */
export function slider(element: StoryTimeline, name: string): HTMLElement {
  const sliders = inside(element, '[role=slider]');
  return one(
    sliders.find(each => each.getAttribute('aria-label') === name),
    name,
  );
}

/** What a slider says. */
export function valueOf(element: StoryTimeline, name: string): string {
  return slider(element, name).getAttribute('aria-valuetext') ?? '';
}

/** What has the focus inside the timeline. */
export function focused(element: StoryTimeline): Element | null | undefined {
  return element.shadowRoot?.activeElement;
}

/** The next time that the reader narrows the list down. */
export function nextFilter(element: StoryTimeline): Promise<StoryFilterEvent> {
  return oneEvent(element, 'story-filter') as unknown as Promise<StoryFilterEvent>;
}

function one(element: HTMLElement | undefined, name: string): HTMLElement {
  if (!element) throw new Error(`There is no "${name}".`);
  return element;
}
