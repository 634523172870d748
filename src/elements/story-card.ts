import {html, nothing, type PropertyDeclarations} from 'lit';
import {Actions} from '../interaction/actions.js';
import {findAnchor} from '../model/anchors.js';
import {adoptSheet} from '../page/adopt-sheet.js';
import {StoryToggleEvent} from '../page/events.js';
import {LaterPart} from '../page/later-part.js';
import {isPrerendered} from '../page/prerendered.js';
import {findDrawn, type Places} from '../page/showing.js';
import {TallRail} from '../page/tall-rail.js';
import {cardSheets} from '../styles/card.js';
import {
  DEFAULT_PARTS,
  isShort,
  isWhole,
  partsOf,
  partWith,
  renderCard,
  type CardPart,
  type CardVariant,
  type CardView,
} from '../templates/card.js';
import type {Scene} from '../templates/scene.js';
import {StoryElement} from './story-element.js';
import {StorySources} from './story-sources.js';
import {StoryTimeline} from './story-timeline.js';

export type {CardVariant};

/**
 * What `brief` and `headline` need beyond the full card. Until it is here, such a card is empty.
 */
const shortCard = new LaterPart(() => import('../interaction/brief.js'));
/** The table of who supports what, which most cards do not show. */
const coverage = new LaterPart(() => import('./story-coverage.js'));

/**
 * A whole story that shows how it knows what it says: headline, sections whose sentences carry
 * their sources, the timeline, and the sources themselves.
 *
 * @example
 * <story-card src="/stories/lee-china-visit.json">
 *   <a href="/lee-china-visit">Lee's visit to China</a>
 * </story-card>
 *
 * @example
 * <story-card variant="brief" src="/stories/lee-china-visit.json"></story-card>
 *
 * @tagname story-card
 * @fires story-toggle - The reader has opened or closed the rest of a brief.
 * @cssstate expanded - A brief shows the whole story.
 * @slot header - Above the headline.
 * @slot footer - Below the sources.
 * @csspart headline - The headline.
 * @csspart summary - The standfirst, or the first words of a brief.
 * @csspart meta - Publisher, dates, number of articles and publishers.
 * @csspart disclosure - How the story was made; shown in every variant.
 * @csspart toggle - The button that opens a brief.
 * @csspart figure - A picture with its caption and credit.
 * @csspart section - One section with its heading.
 * @csspart heading - The heading of a section.
 * @csspart corrections - All corrections, below the sections.
 * @csspart correction - One correction, there or at the place that it puts right.
 * @csspart label - The word "Corrections".
 * @csspart marker - A citation marker.
 * @csspart popover - The popover of a marker.
 * @csspart event - One event of the timeline.
 * @csspart date - The date of an event.
 * @csspart axis - The picture of when things happened.
 * @csspart filter - A button of the filters.
 * @csspart source - One source.
 * @csspart cell - One number of the coverage table.
 */
export class StoryCard extends StoryElement {
  static override readonly tag: string = 'story-card';
  static override styles = cardSheets;
  static override properties: PropertyDeclarations = {
    variant: {useDefault: true},
    expanded: {type: Boolean, reflect: true},
    show: {useDefault: true},
    headingLevel: {attribute: 'heading-level', type: Number, useDefault: true},
    collapseAfter: {attribute: 'collapse-after', type: Number, useDefault: true},
    axis: {type: Boolean},
    filters: {},
  };

  /** How much of the story is shown. */
  variant: CardVariant = 'full';
  /** Whether a brief shows the whole story. */
  expanded = false;
  /**
   * What to show, of `summary image sections timeline sources coverage meta`, separated by spaces;
   * all but `coverage` by default.
   */
  show: string | undefined = DEFAULT_PARTS;
  /** Level of the headline; section headings are one below. */
  headingLevel = 2;
  /** More events of the timeline than this are folded to the first and last few; 0 never folds. */
  collapseAfter = 6;
  /** Draws in the timeline when things happened, to scale; the reader can choose a period. */
  axis = false;
  /** What the timeline can be narrowed down by, as `filters` of `story-timeline`. */
  filters: string | null = null;

  constructor() {
    super();
    // What a server wrote has its layout already, and nothing may move.
    if (!isPrerendered(this)) new TallRail(this);
    new Actions(this, {toggle: () => this.#toggle()});
  }

  protected override renderStory(scene: Scene): unknown {
    if (!this.#hasShortCard) return nothing;
    return renderCard(this.#view(), scene);
  }

  #view(): CardView {
    return {
      variant: this.variant,
      isExpanded: this.expanded,
      shown: this.#shown,
      headingLevel: this.headingLevel,
      brief: shortCard.now,
      stale: this.renderStale(),
      timeline: () => this.#renderTimeline(),
      coverage: () => this.#renderCoverage(),
      sources: () => this.#renderSources(),
    };
  }

  #renderTimeline(): unknown {
    const {calendar, deepLinks, report, axis, filters, collapseAfter} = this;
    return html`<story-timeline exportparts="event, date, marker, popover, axis, filter"
      .headingLevel=${this.headingLevel + 1} .calendar=${calendar} .deepLinks=${deepLinks}
      .report=${report} .axis=${axis} .filters=${filters}
      .collapseAfter=${collapseAfter}></story-timeline>`;
  }

  #renderCoverage(): unknown {
    const {calendar, deepLinks, report} = this;
    return html`<story-coverage exportparts="cell" .calendar=${calendar}
      .deepLinks=${deepLinks} .report=${report}></story-coverage>`;
  }

  #renderSources(): unknown {
    const {calendar, deepLinks, report} = this;
    return html`<story-sources exportparts="source" .headingLevel=${this.headingLevel + 1}
      .calendar=${calendar} .deepLinks=${deepLinks} .report=${report}></story-sources>`;
  }

  get #shown(): ReadonlySet<CardPart> {
    return partsOf(this.show);
  }

  protected override prepare(): void {
    super.prepare();
    if (isShort(this.variant)) this.#prepareShortCard();
    if (!this.#hasCoverage) this.#fetchCoverage();
  }

  /** A card that a server drew stays until all parts of ours are here. */
  protected override canDraw(): boolean {
    return super.canDraw() && this.#hasShortCard && this.#hasCoverage;
  }

  /** Whether a short card can be drawn, where it is to be one. */
  get #hasShortCard(): boolean {
    return !isShort(this.variant) || !!shortCard.now;
  }

  /** Whether the coverage can be drawn, where it is to be shown. */
  get #hasCoverage(): boolean {
    return !this.#shown.has('coverage') || !!coverage.now;
  }

  #prepareShortCard(): void {
    if (shortCard.now) adoptSheet(this.renderRoot, shortCard.now.gistSheet);
    else shortCard.want(() => this.requestUpdate());
  }

  #fetchCoverage(): void {
    coverage.want(({StoryCoverage}) => {
      StoryCoverage.define();
      this.requestUpdate();
    });
  }

  protected override updated(): void {
    this.states.set('expanded', this.expanded && isWhole(this.variant, this.expanded));
  }

  protected override places(): Partial<Places> {
    return {shows: place => this.#shows(place), bringIn: anchor => this.#bringIn(anchor)};
  }

  /** Whether the card shows a place, in a brief also one that only the whole story has. */
  #shows(place: string): boolean {
    return this.variant !== 'headline' && this.#shown.has(partWith(place));
  }

  /** A brief opens for a place that only the whole story has. */
  #bringIn(anchor: string): HTMLElement | undefined {
    const target = findDrawn(this.renderRoot, anchor);
    const isClosed = this.variant === 'brief' && !this.expanded;
    if (target || !isClosed || !findAnchor(this.scene.story, anchor)) return target;
    this.expanded = true;
    this.#drawNow();
    return findDrawn(this.renderRoot, anchor);
  }

  /** Draws the card at once, and the elements in it. */
  #drawNow(): void {
    this.performUpdate();
    for (const element of this.renderRoot.querySelectorAll('*')) {
      if (element instanceof StoryElement) element['performUpdate']();
    }
  }

  #toggle(): void {
    this.expanded = !this.expanded;
    this.dispatchEvent(new StoryToggleEvent('story', this.expanded));
    if (!this.expanded)
      void this.updateComplete.then(() => shortCard.now?.bringBack(this.renderRoot));
  }

  static override define(tag?: string, registry?: CustomElementRegistry): void {
    StoryTimeline.define(undefined, registry);
    StorySources.define(undefined, registry);
    super.define(tag, registry);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-card': StoryCard;
  }
}
