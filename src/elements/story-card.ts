import {html, nothing, type PropertyDeclarations} from 'lit';
import {Actions} from '../interaction/actions.js';
import {findAnchor, isEventPlace, SUMMARY_PLACE} from '../model/anchors.js';
import type {Story} from '../model/story.js';
import {adoptSheet} from '../page/adopt-sheet.js';
import {StoryToggleEvent} from '../page/events.js';
import {drawEach} from '../page/draw-each.js';
import {LaterPart, warnOfPart} from '../page/later-part.js';
import {TallRail} from '../page/tall-rail.js';
import {baseSheet, contentSheet, stateSheet} from '../styles/base.js';
import {cardSheet} from '../styles/card.js';
import {citationSheet} from '../styles/citation.js';
import {correctionSheet, figureSheet} from '../styles/figure.js';
import {paperSheet} from '../styles/paper.js';
import {tokenSheet} from '../styles/tokens.js';
import {renderCorrections} from '../templates/correction.js';
import {textDirection} from '../templates/direction.js';
import {renderFigure} from '../templates/figure.js';
import {renderMeta} from '../templates/meta.js';
import type {Scene} from '../templates/scene.js';
import {nameOfSection, renderSection} from '../templates/section.js';
import {renderBlocks, renderHeading} from '../templates/text.js';
import {StoryElement} from './story-element.js';
import {StorySources} from './story-sources.js';
import {StoryTimeline} from './story-timeline.js';

/**
 * What `brief` and `headline` need beyond the full card. Until it is here, such a card is empty.
 */
const brief = new LaterPart(() => import('../interaction/brief.js'));

/** A longer headline is set a step smaller, so that it does not fill the first screen. */
const LONG_HEADLINE_CHARACTERS = 90;

const DEFAULT_PARTS = 'summary image sections timeline sources meta';

/** `full` is the story, `brief` its gist that opens into the story, `headline` its headline. */
export type CardVariant = 'full' | 'brief' | 'headline';

type CardPart = 'summary' | 'image' | 'sections' | 'timeline' | 'sources' | 'coverage' | 'meta';

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
 * @csspart source - One source.
 * @csspart cell - One number of the coverage table.
 */
export class StoryCard extends StoryElement {
  static override readonly tag = 'story-card';
  static override styles = [
    tokenSheet('story-card'),
    baseSheet,
    contentSheet,
    stateSheet,
    citationSheet,
    figureSheet,
    correctionSheet,
    cardSheet,
    paperSheet,
  ];
  static override properties: PropertyDeclarations = {
    variant: {useDefault: true},
    expanded: {type: Boolean, reflect: true},
    show: {useDefault: true},
    headingLevel: {attribute: 'heading-level', type: Number, useDefault: true},
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

  constructor() {
    super();
    new TallRail(this);
    new Actions(this, {toggle: () => this.#toggle()});
  }

  protected override renderStory(scene: Scene): unknown {
    if (this.#isShort && !brief.now) return nothing;
    const short = this.#isShort ? 'short' : '';
    const whole = this.#isWhole ? 'whole' : '';
    return html`<article class="${short} ${whole}" aria-labelledby="headline">
      ${this.#renderHeader(scene)}
      ${this.#isWhole ? this.#renderWhole(scene) : nothing}
      <slot name="footer"></slot>
      ${this.#isShort && this.#isWhole ? brief.now?.renderLess(scene) : nothing}
    </article>`;
  }

  #renderHeader(scene: Scene): unknown {
    const {kicker, headline, disclosure, lang} = scene.story;
    const long = headline.length > LONG_HEADLINE_CHARACTERS ? 'long' : '';
    const dir = textDirection(lang);
    const kickerLine = html`<p class="kicker" lang=${lang || nothing} dir=${dir}>${kicker}</p>`;
    const disclosureLine = html`<p class="disclosure" part="disclosure" lang=${lang || nothing}
      dir=${dir}>${disclosure}</p>`;
    return html`<header>
      <slot name="header"></slot>
      ${kicker ? kickerLine : nothing}
      <div id="headline" class=${long}>${this.#renderHeadline(scene.story)}</div>
      ${this.#shows('summary') ? this.#renderSummary(scene) : nothing}
      ${this.#shows('meta') ? renderMeta(scene) : nothing}
      ${this.renderStale()}
      ${disclosure ? disclosureLine : nothing}
      ${this.variant === 'brief' ? this.#renderMore(scene) : nothing}
    </header>`;
  }

  #renderHeadline({headline, url, lang}: Story): unknown {
    if (!headline) return nothing;
    const words = this.#isShort && url ? html`<a href=${url}>${headline}</a>` : headline;
    return renderHeading(this.headingLevel, 'headline', words, lang);
  }

  #renderSummary(scene: Scene): unknown {
    const {story} = scene;
    if (this.variant === 'headline') return nothing;
    if (this.variant === 'brief') return brief.now?.renderGist(story, this.expanded, scene);
    if (!story.summary.length) return nothing;
    const blocks = renderBlocks(story.summary, SUMMARY_PLACE, scene);
    return html`<div class="standfirst" part="summary">${blocks}</div>`;
  }

  /** The button that opens a brief, and the picture of a closed one. */
  #renderMore(scene: Scene): unknown {
    const hasThumbnail = !this.expanded && this.#shows('image');
    const thumbnail = hasThumbnail ? brief.now?.renderThumbnail(scene.story, scene) : nothing;
    return html`${brief.now?.renderToggle(this.expanded, scene)}
      ${thumbnail}`;
  }

  #renderWhole(scene: Scene): unknown {
    return html`${this.#shows('image') ? renderFigure(scene.story.image, scene) : nothing}
      ${this.#renderColumns(scene)}`;
  }

  /**
   * Sections and coverage, and the timeline beside them where there is room; then what has been
   * corrected, and the sources.
   */
  #renderColumns(scene: Scene): unknown {
    const {sources, timeline} = scene.story;
    const hasTimeline = this.#shows('timeline') && timeline.length > 0;
    const hasSources = this.#shows('sources') && sources.length > 0;
    const parts = [
      this.#renderText(scene),
      hasTimeline ? this.#renderTimeline() : nothing,
      renderCorrections(this.headingLevel + 1, scene),
      hasSources ? this.#renderSources() : nothing,
    ];
    if (parts.every(part => part === nothing)) return nothing;
    const [text, rail, corrections, list] = parts;
    return html`<div class="columns">
      ${text}
      ${rail}
      ${corrections}
      ${list}
    </div>`;
  }

  #renderText(scene: Scene): unknown {
    const {sections, sources} = scene.story;
    const shown = this.#shows('sections') ? sections : [];
    const hasCoverage = this.#shows('coverage') && sources.length > 0;
    if (!shown.length && !hasCoverage) return nothing;
    const level = this.headingLevel + 1;
    return html`<div class="text">
        ${drawEach(shown, nameOfSection, section => renderSection(section, level, scene))}
        ${hasCoverage ? this.#renderCoverage() : nothing}
      </div>`;
  }

  #renderTimeline(): unknown {
    const {calendar, deepLinks, report} = this;
    return html`<div class="rail"><story-timeline exportparts="event, date, marker, popover"
      .headingLevel=${this.headingLevel + 1} .calendar=${calendar} .deepLinks=${deepLinks}
      .report=${report}></story-timeline></div>`;
  }

  #renderCoverage(): unknown {
    const {calendar, deepLinks, report} = this;
    return html`<div class="coverage"><story-coverage exportparts="cell" .calendar=${calendar}
      .deepLinks=${deepLinks} .report=${report}></story-coverage></div>`;
  }

  #renderSources(): unknown {
    const {calendar, deepLinks, report} = this;
    return html`<footer><story-sources exportparts="source" .headingLevel=${this.headingLevel + 1}
      .calendar=${calendar} .deepLinks=${deepLinks} .report=${report}></story-sources></footer>`;
  }

  get #isShort(): boolean {
    return this.variant === 'brief' || this.variant === 'headline';
  }

  /** Whether all of the story is shown. */
  get #isWhole(): boolean {
    return this.variant === 'brief' ? this.expanded : this.variant !== 'headline';
  }

  #shows(part: CardPart): boolean {
    return (this.show ?? DEFAULT_PARTS).split(/\s+/).includes(part);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    if (this.#isShort && brief.now) adoptSheet(this.renderRoot, brief.now.gistSheet);
    else if (this.#isShort) brief.want(() => this.requestUpdate());
    if (this.#shows('coverage') && !customElements.get('story-coverage')) {
      import('./story-coverage.js').then(({StoryCoverage}) => StoryCoverage.define(), warnOfPart);
    }
  }

  protected override updated(): void {
    super.updated();
    this.states.set('expanded', this.expanded && this.#isWhole);
  }

  protected override has(anchor: string): boolean {
    const found = findAnchor(this.scene.story, anchor);
    const place = found?.place ?? anchor;
    if (this.variant === 'headline' || found?.kind === 'source') return false;
    if (isEventPlace(place)) return this.#shows('timeline');
    return this.#shows(place === SUMMARY_PLACE ? 'summary' : 'sections');
  }

  /** A brief opens for a place that only the whole story has. */
  protected override bringIn(anchor: string): HTMLElement | undefined {
    const target = super.bringIn(anchor);
    const isClosed = this.variant === 'brief' && !this.expanded;
    if (target || !isClosed || !findAnchor(this.scene.story, anchor)) return target;
    this.expanded = true;
    this.#drawNow();
    return super.bringIn(anchor);
  }

  /** Draws at once what waits to be drawn, also inside. */
  #drawNow(): void {
    StoryElement.drawNow(this);
    const inside = this.renderRoot.querySelectorAll('story-timeline,story-sources');
    for (const element of inside) {
      if (element instanceof StoryElement) StoryElement.drawNow(element);
    }
  }

  #toggle(): void {
    this.expanded = !this.expanded;
    this.dispatchEvent(new StoryToggleEvent('story', this.expanded));
    if (!this.expanded) void this.updateComplete.then(() => brief.now?.bringBack(this.renderRoot));
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
