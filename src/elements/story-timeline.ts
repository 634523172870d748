import {html, nothing, type PropertyDeclarations} from 'lit';
import {findAnchor} from '../model/anchors.js';
import type {EventDraft, SourceDraft} from '../model/draft.js';
import type {TimelineEvent} from '../model/story.js';
import {StoryFilterEvent, StoryToggleEvent} from '../page/events.js';
import type {DraftOptions} from '../page/draft-controller.js';
import {Printing} from '../page/printing.js';
import {findDrawn, type Places} from '../page/showing.js';
import {timelineSheets} from '../styles/timeline.js';
import type {Scene} from '../templates/scene.js';
import {renderHeading} from '../templates/text.js';
import type {Entry} from '../timeline/entries.js';
import {hasTools, LaterTools} from '../timeline/later-tools.js';
import {KeptPlan, makePlan, nameOfEntry, type Plan} from '../timeline/plan.js';
import {Slices} from '../timeline/slices.js';
import {renderEntry} from '../timeline/render-entry.js';
import {sortEvents, type TimelineOrder} from '../timeline/sort-events.js';
import {StoryElement} from './story-element.js';

export type {TimelineOrder};

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
  static override readonly tag: string = 'story-timeline';
  static override styles = timelineSheets;
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
  /** Draws when things happened, to scale; the reader can choose a period. */
  axis = false;
  /**
   * What the list can be narrowed down by: any of `group publisher source`, separated by spaces;
   * `''` is each of them that has two or more values.
   */
  filters: string | null = null;

  /** Whether the reader has the folded events open. */
  #isOpen = false;
  #shownSelection = '';
  readonly #plan = new KeptPlan();
  readonly #tools = new LaterTools(this, {
    redraw: () => this.requestUpdate(),
    onChange: () => this.#planAnew(),
    onNarrow: (kind, values, shown) =>
      this.dispatchEvent(new StoryFilterEvent(kind, values, shown)),
  });
  readonly #slices = new Slices(this, nameOfEntry);
  readonly #printing = new Printing(this, () => this.#drawForPaper());

  protected override renderStory(scene: Scene): unknown {
    const {timeline} = scene.story;
    if (!timeline.length) return nothing;
    const plan = this.#planFor(scene);
    const isFolded = plan.isFoldable && !this.#isOpen && !this.#printing.isOn;
    const toolsBox = html`<div class="tools">${this.#tools.now?.render(scene, this.#printing.isOn)}</div>`;
    const label = renderHeading(this.headingLevel, 'label', scene.localize.term('timeline'));
    return html`${scene.join(label)}
      ${this.renderStale()}
      ${hasTools(timeline, this) ? toolsBox : nothing}
      ${plan.isFoldable ? this.#renderFirst(plan, isFolded, scene) : nothing}
      ${plan.middle.length ? this.#renderMiddle(plan, isFolded, scene) : nothing}
      ${plan.isFoldable ? this.#renderLast(plan, isFolded, scene) : nothing}`;
  }

  /** The entries before the fold, and the button that opens it. */
  #renderFirst(plan: Plan, isFolded: boolean, scene: Scene): unknown {
    const {localize} = scene;
    const words = isFolded ? localize.term('more', plan.middle.length) : localize.term('fewer');
    const entries = this.#renderEntries(plan.first, plan, scene);
    return html`<ol class="events" role="list">${entries}</ol>
      <p class="more"><button type="button" part="more"
        @click=${() => this.#setOpen(isFolded)}>${words}</button></p>`;
  }

  #renderMiddle(plan: Plan, isFolded: boolean, scene: Scene): unknown {
    const slices = this.#slices.render(
      plan.middle,
      (entry, isBulk) => this.#renderEntry(entry, plan, scene, isFolded || isBulk),
      !isFolded,
    );
    return html`<ol class="events slices" role="list" hidden=${isFolded ? 'until-found' : nothing}
      @beforematch=${() => this.#setOpen(true)}>${slices}</ol>`;
  }

  #renderLast(plan: Plan, isFolded: boolean, scene: Scene): unknown {
    const shown = isFolded ? plan.lastAlone : plan.last;
    const entries = this.#renderEntries(shown, plan, scene);
    return html`<ol class="events" role="list">${entries}</ol>`;
  }

  #renderEntries(entries: readonly Entry[], plan: Plan, scene: Scene): unknown {
    return scene.drawEach(entries, nameOfEntry, entry => this.#renderEntry(entry, plan, scene));
  }

  #renderEntry(entry: Entry, {unit}: Plan, scene: Scene, isLater = false): unknown {
    const level = this.headingLevel + 1;
    return renderEntry(entry, {level, eventLevel: unit ? level + 1 : level, isLater}, scene);
  }

  #planFor(scene: Scene): Plan {
    const {order, collapseAfter, axis, filters} = this;
    const {timeline} = scene.story;
    return this.#plan.planFor(timeline, [order, collapseAfter, axis, filters], older => {
      // A newer version of the story is drawn as far as the one before.
      if (!older) this.#slices.beginAnew();
      const all = sortEvents(timeline, order);
      const events = this.#tools.now?.select(all, scene) ?? all;
      const isNarrowed = events !== all;
      return makePlan(events, isNarrowed ? 0 : collapseAfter, older);
    });
  }

  /** Other events are let through. */
  #planAnew(): void {
    this.#plan.forget();
    this.requestUpdate();
  }

  protected override draftOptions(): Partial<DraftOptions> {
    return {ownLists: () => ({timeline: this.events, sources: this.sources})};
  }

  protected override prepare(): void {
    super.prepare();
    this.#tools.want({axis: this.axis, filters: this.filters});
  }

  protected override updated(): void {
    this.#slices.keepHeight(this.#plan.now?.characters ?? 0);
    this.#showSelection();
  }

  protected override places(): Partial<Places> {
    return {shows: place => !!this.#eventOf(place), bringIn: anchor => this.#bringIn(anchor)};
  }

  #bringIn(anchor: string): HTMLElement | undefined {
    const event = this.#eventOf(anchor);
    if (event && this.#plan.now) this.#reveal(event);
    return event && findDrawn(this.renderRoot, anchor);
  }

  #eventOf(anchor: string): TimelineEvent | undefined {
    const {story} = this.scene;
    const place = findAnchor(story, anchor)?.place;
    return story.timeline.find(event => event.anchor === place);
  }

  /** Shows an event that is filtered out, folded away or not drawn yet. */
  #reveal(event: TimelineEvent): void {
    if (this.#tools.now?.passes(event) === false) {
      this.#tools.now.clear();
      // The event has no place in the narrowed list, so the whole one has to be there first.
      this.performUpdate();
    }
    const {isFoldable, middle} = this.#planFor(this.scene);
    const index = middle.findIndex(entry => entry.event === event);
    if (isFoldable && index >= 0 && !this.#isOpen) this.#setOpen(true);
    if (this.#slices.want(index)) this.requestUpdate();
    this.performUpdate();
  }

  /** Opens the fold if the source that the reader has just selected supports an event in it. */
  #showSelection(): void {
    const {selectedId} = this.showing;
    if (selectedId === this.#shownSelection) return;
    this.#shownSelection = selectedId;
    const plan = this.#plan.now;
    if (this.#isOpen || !plan?.isFoldable) return;
    const claims = this.scene.story.claims.filter(claim => claim.sourceIds.includes(selectedId));
    const places = new Set(claims.map(({place}) => place));
    if (plan.middle.some(({event}) => places.has(event.anchor))) this.#setOpen(true);
  }

  #setOpen(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.requestUpdate();
    this.dispatchEvent(new StoryToggleEvent('events', isOpen));
  }

  #drawForPaper(): void {
    if (this.#printing.isOn) this.#slices.want(Infinity);
    this.requestUpdate();
    this.performUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-timeline': StoryTimeline;
  }
}
