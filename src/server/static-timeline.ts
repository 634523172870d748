import {html, nothing} from 'lit';
import type {Scene} from '../templates/scene.js';
import {renderHeading} from '../templates/text.js';
import type {Entry} from '../timeline/entries.js';
import {makePlan} from '../timeline/plan.js';
import {renderEntry} from '../timeline/render-entry.js';
import {sortEvents, type TimelineOrder} from '../timeline/sort-events.js';

/** How a timeline is shown. */
export interface TimelineView {
  /** Level of the word "Timeline" as a heading. */
  headingLevel: number;
  order: TimelineOrder;
  /** More events than this are folded. */
  collapseAfter: number;
}

/** The list of a timeline; the page itself folds what is in the middle of a long one. */
export function renderTimeline(view: TimelineView, scene: Scene): unknown {
  const {headingLevel, order, collapseAfter} = view;
  const events = sortEvents(scene.story.timeline, order);
  if (!events.length) return nothing;
  const {isFoldable, first, middle, lastAlone, unit} = makePlan(events, collapseAfter);
  const level = headingLevel + 1;
  const options = {level, eventLevel: unit ? level + 1 : level, isLater: false};
  const renderList = (entries: readonly Entry[]): unknown => {
    if (!entries.length) return nothing;
    const items = entries.map(entry => renderEntry(entry, options, scene));
    return html`<ol class="events" role="list">${items}</ol>`;
  };
  const more = scene.localize.term('more', middle.length);
  const fold = html`<details class="fold"><summary class="more"><span>${more}</span></summary>
      ${renderList(middle)}</details>`;
  return html`${renderHeading(headingLevel, 'label', scene.localize.term('timeline'))}
      ${renderList(first)}
      ${isFoldable ? fold : renderList(middle)}
      ${renderList(lastAlone)}`;
}
