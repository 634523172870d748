import {html, nothing, type PropertyDeclarations} from 'lit';
import {findAnchor} from '../model/anchors.js';
import type {EventDraft, SourceDraft, TimelineEvent} from '../model/story.js';
import type {Lists} from '../page/own-lists.js';
import {baseSheet, contentSheet, stateSheet} from '../styles/base.js';
import {citationSheet} from '../styles/citation.js';
import {correctionSheet, figureSheet} from '../styles/figure.js';
import {timelineSheet} from '../styles/timeline.js';
import {tokenSheet} from '../styles/tokens.js';
import {StoryToggleEvent} from '../page/events.js';
import {textDirection} from '../templates/direction.js';
import {renderCorrectionsOf} from '../templates/correction.js';
import {renderFigure} from '../templates/figure.js';
import {renderDate} from '../templates/date.js';
import type {Scene} from '../templates/scene.js';
import {renderBlocks, renderHeading, renderLink} from '../templates/text.js';
import {Slices} from '../timeline/slices.js';
import {StoryElement} from './story-element.js';
import {
  chooseUnit,
  sortEvents,
  toEntries,
  type Entry,
  type TimelineOrder,
  type Unit,
} from '../timeline/entries.js';
import type {TimelineTool, TimelineTools} from '../timeline/tools.js';
import {warnOfPart} from '../page/later-part.js';

export type {TimelineOrder};

/**
 * What the list shows: all in `middle`, or first and last few around a middle that is folded away;
 * then `lastAlone` does not lean on it.
 */
interface Plan {
  first: Entry[];
  middle: Entry[];
  last: Entry[];
  lastAlone: Entry[];
  unit: Unit;
  characters: number;
}

/**
 * What happened when, each event with its sources.
 *
 * The date is printed once where several events share it, and the year whenever it changes; in a
 * longer timeline days, months or years are headings. A long one is folded to its first and last
 * few events.
 *
 * @example
 * <story-timeline src="/stories/lee-china-visit.json" axis filters="publisher source"></story-timeline>
 *
 * @tagname story-timeline
 * @fires story-toggle - The events in the middle were opened or folded away; the target is
 *     `events`.
 * @fires story-filter - The reader narrows the list down, or lets everything through again.
 * @csspart label - The word "Timeline".
 * @csspart event - One event.
 * @csspart period - The day, month or year over several events.
 * @csspart date - The date of an event.
 * @csspart strand - The strand that an event belongs to.
 * @csspart more - The button that opens the folded events.
 * @csspart axis - The picture of when things happened.
 * @csspart filter - A button of the filters.
 * @csspart event-heading - The heading of an event.
 * @csspart figure - A picture with its caption and credit.
 * @csspart correction - A correction of an event.
 * @csspart marker - A citation marker.
 * @csspart popover - The popover of a marker.
 */
export class StoryTimeline extends StoryElement {
  static override readonly tag = 'story-timeline';
  static override styles = [
    tokenSheet('story-timeline'),
    baseSheet,
    contentSheet,
    stateSheet,
    citationSheet,
    figureSheet,
    correctionSheet,
    timelineSheet,
  ];
  static override properties: PropertyDeclarations = {
    events: {},
    sources: {},
    order: {useDefault: true},
    headingLevel: {attribute: 'heading-level', type: Number, useDefault: true},
    collapseAfter: {attribute: 'collapse-after', type: Number, useDefault: true},
    axis: {type: Boolean},
    filters: {},
  };

  /** Events as JSON, instead of those of the story. */
  events: EventDraft[] | string | undefined;
  /** Sources as JSON, instead of those of the story. */
  sources: SourceDraft[] | string | undefined;
  /** Order of the events: that of the data, or by date. */
  order: TimelineOrder = 'authored';
  /** Level of the word "Timeline" as a heading; those of months, years and events are below. */
  headingLevel = 2;
  /**
   * More events than this are folded to the first and last few; 0 never folds, nor is a single
   * event folded away.
   */
  collapseAfter = 6;
  /** Draws when things happened, to scale; a period of it can be chosen. */
  axis = false;
  /**
   * What the list can be narrowed down by, any of `group publisher source` parted by spaces; `''`:
   * each that has two or more values.
   */
  filters: string | null = null;

  #isOpen = false;
  #isPrinting = false;
  #marked = '';
  #plan: Plan | undefined;
  #plannedFor: unknown[] = [];
  readonly #slices = new Slices(this);
  readonly #asked = new Set<string>();
  /** @internal What narrows the list down, once it is fetched. */
  tools: TimelineTools | undefined;

  protected override renderStory(scene: Scene): unknown {
    const {timeline} = scene.story;
    if (!timeline.length) return nothing;
    const {localize} = scene;
    const {first, middle, last, lastAlone, unit} = this.#planFor(scene);
    const isFolded = first.length > 0 && !this.#isOpen && !this.#isPrinting;
    const renderEntry = (entry: Entry): unknown => this.#renderEntry(entry, unit, scene);
    return html`${renderHeading(this.headingLevel, 'label', localize.term('timeline'))}
      ${this.#hasTools(timeline) ? html`<div class="tools">${this.tools?.render(scene)}</div>` : nothing}
      ${
        first.length
          ? html`<ol class="events" role="list">${first.map(renderEntry)}</ol>
        <p class="more"><button type="button" part="more" aria-expanded=${!isFolded} @click=${() => this.#fold(!isFolded)}>${
          isFolded ? localize.term('more', middle.length) : localize.term('fewer')
        }</button></p>`
          : nothing
      }
      ${
        middle.length
          ? html`<ol class="events slices" role="list" hidden=${isFolded ? 'until-found' : nothing} @beforematch=${() => this.#fold(false)}>${this.#slices.render(
              middle,
              (entry, isBulk) => this.#renderEntry(entry, unit, scene, isFolded || isBulk),
              !isFolded,
            )}</ol>`
          : nothing
      }
      ${last.length ? html`<ol class="events" role="list">${(isFolded ? lastAlone : last).map(renderEntry)}</ol>` : nothing}`;
  }

  /** Of one event there is nothing to leave out; one date, or none, makes no axis. */
  #hasTools(timeline: readonly TimelineEvent[]): boolean {
    return (
      (timeline.length > 1 && this.filters !== null) ||
      (this.axis && new Set(timeline.map(({date}) => date?.edtf).filter(Boolean)).size > 1)
    );
  }

  #renderEntry(
    {event: {date, heading, blocks, url, image, anchor, group}, heading: opened, date: part}: Entry,
    unit: Unit,
    scene: Scene,
    isLater = false,
  ): unknown {
    const {lang} = scene.story;
    return html`<li class="event ${part === 'unseen' ? 'together' : ''} ${isLater ? 'later' : ''}" part="event" data-anchor=${anchor} tabindex="-1">
      ${opened ? renderHeading(this.headingLevel + 1, 'period', renderDate(opened, scene)) : nothing}
      <div class="entry">
        ${date && part !== 'in-heading' ? html`<span class=${part === 'unseen' ? part : 'date'} part="date">${renderDate(date, scene, {part: part === 'omit-year' || part === 'time' ? part : 'full'})}</span>` : nothing}
        ${group ? html`<span class="strand" part="strand" lang=${lang || nothing} dir=${textDirection(lang)}>${group}</span>` : nothing}
        ${heading ? renderHeading(this.headingLevel + (unit ? 2 : 1), 'event-heading', heading, lang) : nothing}
        <div class="event-text">${renderBlocks(blocks, anchor, scene)}${url ? html`<p>${renderLink(url, new URL(url).hostname)}</p>` : nothing}</div>
        ${renderFigure(image, scene)}
        ${renderCorrectionsOf(anchor, scene)}
      </div>
    </li>`;
  }

  /** Made again only when something of it has changed: a long list is drawn in many updates. */
  #planFor(scene: Scene): Plan {
    const {order, collapseAfter, tools} = this;
    const {timeline} = scene.story;
    const inputs = [timeline, order, collapseAfter, tools?.choice, this.axis, this.filters];
    if (this.#plan && inputs.every((input, index) => input === this.#plannedFor[index]))
      return this.#plan;
    this.#plannedFor = inputs;
    const all = sortEvents(timeline, order);
    const events = tools?.select(all, scene) ?? all;
    const head = Math.max(1, Math.floor((collapseAfter - 1) * 0.4));
    const tail = Math.max(1, collapseAfter - 1 - head);
    const isFolding =
      collapseAfter > 0 &&
      events.length > Math.max(collapseAfter, head + tail + 1) &&
      events === all;
    const unit = chooseUnit(events);
    const entries = toEntries(events, unit);
    const [first, middle, last] = isFolding
      ? [entries.slice(0, head), entries.slice(head, -tail), entries.slice(-tail)]
      : [[], entries, []];
    const lastAlone = toEntries(
      last.map(({event}) => event),
      unit,
    );
    const characters = middle.reduce(
      (sum, {event: {blocks}}) => blocks.reduce((length, {text}) => length + text.length, sum),
      0,
    );
    return (this.#plan = {
      first,
      middle,
      last,
      lastAlone,
      unit,
      characters: Math.round(characters / middle.length) || 0,
    });
  }

  protected override ownLists(): Lists {
    return {timeline: this.events, sources: this.sources};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of ['beforeprint', 'afterprint']) addEventListener(type, this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of ['beforeprint', 'afterprint']) removeEventListener(type, this.#onPrint);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    if (this.axis)
      this.#fetchTool('axis', () =>
        import('../timeline/axis.js').then(({TimelineAxis}) => new TimelineAxis(this)),
      );
    if (this.filters !== null)
      this.#fetchTool('filters', () =>
        import('../timeline/filters.js').then(({TimelineFilters}) => new TimelineFilters(this)),
      );
  }

  #fetchTool(name: string, fetchTool: () => Promise<TimelineTool>): void {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    Promise.all([import('../timeline/tools.js'), fetchTool()]).then(
      ([{TimelineTools}, tool]) => TimelineTools.attach(this, tool),
      warnOfPart,
    );
  }

  protected override updated(): void {
    super.updated();
    this.#slices.keepHeight(this.#plan?.characters ?? 0);
    this.#showMarked();
  }

  /** @internal When all of a long list is in the page. */
  get drawn(): Promise<void> {
    return this.#slices.drawn;
  }

  protected override has(anchor: string): boolean {
    return !!this.#eventOf(anchor);
  }

  /**
   * Also a place that is filtered out, folded away or not drawn yet: whoever asks wants to go
   * there.
   */
  protected override bringIn(anchor: string): HTMLElement | undefined {
    const event = this.#eventOf(anchor);
    if (event && this.#plan) this.#bringIn(event);
    return event && super.bringIn(anchor);
  }

  #eventOf(anchor: string): TimelineEvent | undefined {
    const {story} = this.scene;
    const place = findAnchor(story, anchor)?.place;
    return story.timeline.find(event => event.anchor === place);
  }

  #bringIn(event: TimelineEvent): void {
    if (this.tools?.passes(event) === false) {
      this.tools.clear();
      // Only the list that has the event can draw as far as it.
      this.performUpdate();
    }
    const {first, middle} = this.#planFor(this.scene);
    const index = middle.findIndex(entry => entry.event === event);
    if (first.length && index >= 0 && !this.#isOpen) this.#fold(false);
    if (this.#slices.want(index)) this.requestUpdate();
    this.performUpdate();
  }

  /** What a newly selected source supports is not to be missed. */
  #showMarked(): void {
    const {selectedId: sourceId} = this.showing;
    if (sourceId === this.#marked) return;
    this.#marked = sourceId;
    if (this.#isOpen || !this.#plan?.first.length) return;
    const places = new Set(
      this.scene.story.claims
        .filter(({sourceIds}) => sourceIds.includes(sourceId))
        .map(({place}) => place),
    );
    if (this.#plan.middle.some(({event}) => places.has(event.anchor))) this.#fold(false);
  }

  #fold(isFolded: boolean): void {
    this.#isOpen = !isFolded;
    this.requestUpdate();
    this.dispatchEvent(new StoryToggleEvent('events', this.#isOpen));
  }

  readonly #onPrint = ({type}: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    if (this.#isPrinting) this.#slices.want(Infinity);
    this.requestUpdate();
    this.performUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'story-timeline': StoryTimeline;
  }
}
