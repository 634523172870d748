import {css, html, nothing, type PropertyDeclarations} from 'lit';
import {compareDates, type StoryDate} from '../model/dates.js';
import type {EventDraft, SourceDraft, Story, StoryDraft, TimelineEvent} from '../model/story.js';
import {baseSheet, contentSheet, stateSheet} from '../styles/base.js';
import {citationSheet} from '../styles/citation.js';
import {tokenSheet} from '../styles/tokens.js';
import {renderBlocks, renderDate, renderHeading, renderLink, type Scene} from './render-text.js';
import {renderFigure} from './render-figure.js';
import {correctionSheet, figureSheet} from '../styles/figure.js';
import {renderCorrectionsOf} from './render-correction.js';
import {StoryElement} from './story-element.js';

/** `authored` keeps the order of the data; the others sort by date, and keep it for events of one moment. */
export type TimelineOrder = 'authored' | 'oldest' | 'newest';

/**
 * What happened when, each event with its sources.
 *
 * The date is printed once where several events share it, and the year whenever it changes.
 *
 * @example
 * <story-timeline src="/stories/lee-china-visit.json"></story-timeline>
 *
 * @tagname story-timeline
 * @csspart label - The word "Timeline".
 * @csspart event - One event.
 * @csspart date - The date of an event.
 * @csspart event-heading - The heading of an event.
 * @csspart figure - A picture with its caption and credit.
 * @csspart correction - A correction of an event.
 * @csspart marker - A citation marker.
 * @csspart popover - The popover of a marker.
 */
export class StoryTimeline extends StoryElement {
  static override readonly tag = 'story-timeline';
  static override styles = [tokenSheet('story-timeline'), baseSheet, contentSheet, stateSheet, citationSheet, figureSheet, correctionSheet, css`
    .event { position: relative; padding-inline-start: 1.35em; padding-block-end: 1.25em; max-inline-size: 70ch; }
    /* In a very long timeline what is off the screen is neither laid out nor painted. */
    .event:nth-child(n + 31) { content-visibility: auto; contain-intrinsic-block-size: auto 8em; }
    .event:has(+ .together) { padding-block-end: 0.7em; }
    .event:last-child { padding-block-end: 0; }
    .event::before { content: ""; position: absolute; inset-inline-start: 0.27em; inset-block: 1.35em 0; inline-size: 1px; background: var(--_line); }
    .event:last-child::before { inset-block-end: 0; }
    .event:not(.together)::after {
      content: ""; position: absolute; inset-inline-start: 0; inset-block-start: 0.5em; inline-size: 0.62em; block-size: 0.62em;
      border-radius: 50%; border: 2px solid var(--_accent);
    }
    .event.together::before { inset-block-start: 0; }
    .date { font-weight: 700; font-size: 0.88em; display: block; margin-block-end: 0.2em; }
    .event-heading { font-weight: 650; font-size: 0.94em; line-height: 1.35; margin-block-end: 0.2em; text-wrap: balance; }
    .event-text { display: grid; gap: 0.6em; font-size: 0.88em; line-height: 1.52; color: color-mix(in srgb, var(--_ink) 88%, var(--_surface)); }
    .event-text p { text-wrap: pretty; }
  `];
  static override properties: PropertyDeclarations = {events: {}, sources: {}, order: {}, headingLevel: {attribute: 'heading-level', type: Number}};

  /** Events as JSON, instead of those of the story. */
  events: EventDraft[] | string | undefined;
  /** Sources as JSON, instead of those of the story. */
  sources: SourceDraft[] | string | undefined;
  /** Order of the events: that of the data, or by date. */
  order: TimelineOrder = 'authored';
  /** Level of the word "Timeline" as a heading; an event's own heading is one below. */
  headingLevel = 2;


  protected override renderStory({timeline}: Story): unknown {
    if (!timeline.length) return nothing;
    const {scene} = this;
    let previous: StoryDate | null = null;
    const events = sortEvents(timeline, this.order).map(event => {
      const rendered = this.#renderEvent(event, previous, scene);
      previous = event.date;
      return rendered;
    });
    return html`${renderHeading(this.headingLevel, 'label', scene.localize.term('timeline'))}
      <ol role="list">${events}</ol>`;
  }

  #renderEvent(event: TimelineEvent, previous: StoryDate | null, scene: Scene): unknown {
    const {date, heading, blocks, url, image, anchor} = event;
    const isTogether = !!date && !!previous && date.written === previous.written && date.label === previous.label;
    const isSameYear = !!date?.start && !date.end && date.start.year === (previous?.end ?? previous?.start)?.year;
    return html`<li class="event ${isTogether ? 'together' : ''}" part="event" data-anchor=${anchor} tabindex="-1">
      ${date ? html`<span class=${isTogether ? 'unseen' : 'date'} part="date">${renderDate(date, scene, {part: isSameYear && !isTogether ? 'omit-year' : 'full'})}</span>` : nothing}
      ${heading ? renderHeading(this.headingLevel + 1, 'event-heading', heading, scene.story.lang) : nothing}
      <div class="event-text">${renderBlocks(blocks, anchor, scene)}${url ? html`<p>${renderLink(url, new URL(url).hostname)}</p>` : nothing}</div>
      ${renderFigure(image, scene)}
      ${renderCorrectionsOf(anchor, scene)}
    </li>`;
  }

  protected override amend(draft: StoryDraft): StoryDraft {
    return this.ownLists.putInto(draft, {timeline: this.events, sources: this.sources});
  }
}

/** Events without a date stay behind the event that they follow in the data. */
function sortEvents(events: readonly TimelineEvent[], order: TimelineOrder): readonly TimelineEvent[] {
  if (order === 'authored') return events;
  const groups: TimelineEvent[][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last && !(event.date?.start ?? event.date?.end)) last.push(event);
    else groups.push([event]);
  }
  const sign = order === 'newest' ? -1 : 1;
  const dateOf = ([first]: TimelineEvent[]): StoryDate | null => first?.date?.start || first?.date?.end ? first.date : null;
  return groups.sort((a, b) => {
    const [dateA, dateB] = [dateOf(a), dateOf(b)];
    return dateA && dateB ? sign * compareDates(dateA, dateB) : dateA ? 1 : dateB ? -1 : 0;
  }).flat();
}

declare global {
  interface HTMLElementTagNameMap { 'story-timeline': StoryTimeline }
}
