import {css, html, nothing, type PropertyDeclarations} from 'lit';
import type {Section, Story} from '../model/story.js';
import {baseSheet, contentSheet, stateSheet} from '../styles/base.js';
import {citationSheet} from '../styles/citation.js';
import {correctionSheet, figureSheet} from '../styles/figure.js';
import {tokenSheet} from '../styles/tokens.js';
import {StoryToggleEvent} from '../page/events.js';
import {textDirection} from '../page/localize.js';
import {renderFigure} from '../templates/figure.js';
import {renderMeta} from '../templates/meta.js';
import {renderBlocks, renderHeading, type Scene} from '../templates/text.js';
import {placeName} from '../templates/place-name.js';
import type * as ShortCardModule from '../templates/gist.js';
import {renderCorrection, renderCorrectionsOf} from '../templates/correction.js';
import {StoryElement} from './story-element.js';
import {warnOfPart} from '../page/later-part.js';
import {StorySources} from './story-sources.js';
import {StoryTimeline} from './story-timeline.js';

/** What `brief` and `headline` need beyond the full card: most pages show full ones only. */
let shortCard: typeof ShortCardModule | undefined;

/** Fetches what the short variants are drawn with; before that such a card is empty. */
export async function loadShortCard(): Promise<void> {
  shortCard ??= await import('../templates/gist.js');
}

const DEFAULT_PARTS = 'summary image sections timeline sources meta';

/** `full` is the story, `brief` its gist that opens into the story, `headline` its headline. */
export type CardVariant = 'full' | 'brief' | 'headline';

type CardPart = 'summary' | 'image' | 'sections' | 'timeline' | 'sources' | 'coverage' | 'meta';

/**
 * A whole story that shows how it knows what it says: headline, sections whose sentences carry their sources, the
 * timeline, and the sources themselves.
 *
 * @example
 * <story-card src="/stories/lee-china-visit.json"><a href="/lee-china-visit">Lee's visit to China</a></story-card>
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
    css`
    :host { --_border: var(--_rule-width) var(--_rule-style) var(--_rule); }
    header { display: grid; justify-items: var(--_header-align); text-align: var(--_header-align); }
    header:has(~ .columns, ~ footer, ~ .figure) { border-block-end: var(--_border); padding-block-end: calc(1.1 * var(--_space)); margin-block-end: calc(1.4 * var(--_space)); }
    header:has(~ footer):not(:has(~ .columns)) { border: 0; margin: 0; }
    .kicker { font-family: var(--_label-font); font-size: 0.82em; font-weight: 700; color: var(--_accent); margin-block-end: 0.4em; }
    .headline {
      font-family: var(--_headline-font); font-size: var(--_headline-size); font-weight: var(--_headline-weight); line-height: var(--_headline-leading);
      letter-spacing: var(--_headline-tracking); text-wrap: balance; max-inline-size: var(--_headline-measure);
    }
    .headline:lang(ko), .headline:lang(ja), .headline:lang(zh) { word-break: keep-all; line-height: 1.25; }
    .standfirst { font-size: 1.08em; line-height: 1.5; margin-block-start: calc(0.8 * var(--_space)); max-inline-size: 60ch; display: grid; gap: 0.6em; }
    .meta { font-family: var(--_label-font); margin-block-start: calc(0.8 * var(--_space)); font-size: 0.82em; color: var(--_soft); }
    .meta > span { display: inline-block; }
    .meta > :not(:last-child)::after { content: "·"; content: "·" / ""; opacity: 0.6; margin-inline: 0.5em; display: inline-block; }
    .single-publisher { color: var(--_ink); }
    .single-publisher b { font-weight: inherit; border-block-end: 2px solid var(--_mark); }
    .disclosure { font-size: 0.82em; color: var(--_soft); margin-block-start: 0.4em; max-inline-size: var(--_measure); }
    .columns { display: grid; gap: calc(2.2 * var(--_space)); }
    .section { max-inline-size: var(--_measure); }
    /* In a very long story what is off the screen is neither laid out nor painted; the padding keeps the focus ring of a marker at the edge. */
    .section:nth-child(n + 13) { max-inline-size: calc(var(--_measure) + 1em); padding-inline: 0.5em; margin-inline: -0.5em; content-visibility: auto; contain-intrinsic-block-size: auto 14em; }
    .section + .section { margin-block-start: calc(1.5 * var(--_space)); }
    .heading { font-family: var(--_headline-font); font-size: var(--_heading-size); font-weight: var(--_headline-weight); line-height: 1.25; letter-spacing: -0.005em; margin-block-end: 0.3em; text-wrap: balance; }
    .section p { text-wrap: pretty; hanging-punctuation: first; }
    .section p + p { margin-block-start: 0.8em; }
    .corrections, footer { border-block-start: var(--_border); margin-block-start: calc(2 * var(--_space)); padding-block-start: calc(1.4 * var(--_space)); }
    .corrections li { font-size: 0.88em; max-inline-size: var(--_measure); }
    .corrections li + li { margin-block-start: 0.5em; }
    .coverage { margin-block-start: calc(2.2 * var(--_space)); }
    .rail { min-inline-size: 0; }
    .rail, footer, .coverage {
      --story-timeline-background: transparent; --story-timeline-padding: 0px; --story-timeline-font-size: 1em;
      --story-coverage-background: transparent; --story-coverage-padding: 0px; --story-coverage-font-size: 1em;
      --story-sources-background: transparent; --story-sources-padding: 0px; --story-sources-font-size: 1em;
    }
    @container (min-width: 56em) {
      .columns:has(.rail):has(.section) { grid-template-columns: minmax(0, calc(var(--_measure) + 2ch)) minmax(17em, 1fr); gap: calc(3.2 * var(--_space)); }
      .columns:has(.section) .rail { border-inline-start: 1px solid var(--_line); padding-inline-start: calc(2 * var(--_space)); }
    }
  `,
  ];
  static override properties: PropertyDeclarations = {
    variant: {},
    expanded: {type: Boolean, reflect: true},
    show: {},
    headingLevel: {attribute: 'heading-level', type: Number},
  };

  /** How much of the story stands there. */
  variant: CardVariant = 'full';
  /** Whether a brief shows the whole story. */
  expanded = false;
  /** What to show, of `summary image sections timeline sources coverage meta`, parted by spaces; all but `coverage` by default. */
  show: string | undefined = DEFAULT_PARTS;
  /** Level of the headline; section headings are one below. */
  headingLevel = 2;

  protected override renderStory(story: Story): unknown {
    const {scene} = this;
    const shown = (this.show ?? DEFAULT_PARTS).split(/\s+/);
    const shows = (part: CardPart): boolean => shown.includes(part);
    if (this.#isShort && !shortCard) return nothing;
    return html`<article class="${this.#isShort ? 'short' : ''} ${this.#isWhole ? 'whole' : ''}" aria-labelledby="headline">
      ${this.#renderHeader(story, scene, shows)}
      ${
        this.#isWhole
          ? html`${shows('image') ? renderFigure(story.image, scene) : nothing}
        ${this.#renderColumns(story, scene, shows)}
        ${this.#renderCorrections(story, scene)}
        ${
          shows('sources') && story.sources.length
            ? html`<footer><story-sources exportparts="source" .headingLevel=${this.headingLevel + 1} .calendar=${this.calendar} .deepLinks=${this.deepLinks} .report=${this.report}></story-sources></footer>`
            : nothing
        }`
          : nothing
      }
      <slot name="footer"></slot>
    </article>`;
  }

  /** Sections and coverage, and the timeline beside them where there is room. */
  #renderColumns(
    {sections, sources, timeline}: Story,
    scene: Scene,
    shows: (part: CardPart) => boolean,
  ): unknown {
    const {calendar, deepLinks, report} = this;
    const hasCoverage = shows('coverage') && sources.length > 0;
    const hasTimeline = shows('timeline') && timeline.length > 0;
    const shown = shows('sections') ? sections : [];
    if (!shown.length && !hasCoverage && !hasTimeline) return nothing;
    return html`<div class="columns">
      ${
        shown.length || hasCoverage
          ? html`<div>
        ${shown.map(section => this.#renderSection(section, scene))}
        ${hasCoverage ? html`<div class="coverage"><story-coverage exportparts="cell" .calendar=${calendar} .deepLinks=${deepLinks} .report=${report}></story-coverage></div>` : nothing}
      </div>`
          : nothing
      }
      ${
        hasTimeline
          ? html`<div class="rail"><story-timeline exportparts="event, date, marker, popover" .headingLevel=${this.headingLevel + 1} .calendar=${calendar} .deepLinks=${deepLinks} .report=${report}></story-timeline></div>`
          : nothing
      }
    </div>`;
  }

  get #isShort(): boolean {
    return this.variant === 'brief' || this.variant === 'headline';
  }

  /** Whether all of the story stands there. */
  get #isWhole(): boolean {
    return this.variant === 'brief' ? this.expanded : this.variant !== 'headline';
  }

  #renderHeader(story: Story, scene: Scene, shows: (part: CardPart) => boolean): unknown {
    const {kicker, headline, url, summary, disclosure, lang} = story;
    const {variant, expanded} = this;
    return html`<header>
      <slot name="header"></slot>
      ${kicker ? html`<p class="kicker" lang=${lang || nothing} dir=${textDirection(lang)}>${kicker}</p>` : nothing}
      <div id="headline">${headline ? renderHeading(this.headingLevel, 'headline', this.#isShort && url ? html`<a href=${url}>${headline}</a>` : headline, lang) : nothing}</div>
      ${
        !shows('summary') || variant === 'headline'
          ? nothing
          : variant === 'brief'
            ? shortCard?.renderGist(story, expanded, scene)
            : summary.length
              ? html`<div class="standfirst" part="summary">${renderBlocks(summary, 'summary', scene)}</div>`
              : nothing
      }
      ${shows('meta') ? renderMeta(scene) : nothing}
      ${disclosure ? html`<p class="disclosure" part="disclosure" lang=${lang || nothing} dir=${textDirection(lang)}>${disclosure}</p>` : nothing}
      ${variant === 'brief' ? shortCard?.renderMore(story, expanded, shows, this.#onToggle, scene) : nothing}
    </header>`;
  }

  #renderSection({anchor, heading, blocks, image}: Section, scene: Scene): unknown {
    return html`<section class="section" part="section" data-anchor=${anchor} tabindex="-1">
      ${heading ? renderHeading(this.headingLevel + 1, 'heading', heading, scene.story.lang) : nothing}
      ${renderFigure(image, scene)}
      ${renderBlocks(blocks, anchor, scene)}
      ${renderCorrectionsOf(anchor, scene)}
    </section>`;
  }

  #renderCorrections({corrections}: Story, scene: Scene): unknown {
    if (!corrections.length) return nothing;
    return html`<div class="corrections" part="corrections">
      ${renderHeading(this.headingLevel + 1, 'label', scene.localize.term('corrections'))}
      <ul role="list">${corrections.map(
        correction =>
          html`<li>${renderCorrection(correction, scene)} ${
            correction.target
              ? html`<a href="#${scene.prefix}-${correction.target}" data-jump=${correction.target}>${placeName(correction.target, scene)}</a>`
              : nothing
          }</li>`,
      )}</ul>
    </div>`;
  }

  /** @internal A brief opens for a place that only the whole story has. */
  override findPlace(id: string): ReturnType<StoryElement['findPlace']> {
    const found = super.findPlace(id);
    if (
      found ||
      this.variant !== 'brief' ||
      this.expanded ||
      !shortCard?.hasPlace(this.normalized.story, id)
    )
      return found;
    this.expanded = true;
    this.drawNow();
    for (const inner of this.innerElements) inner.drawNow();
    return super.findPlace(id);
  }

  readonly #onToggle = (): void => {
    this.expanded = !this.expanded;
    this.dispatchEvent(new StoryToggleEvent('story', this.expanded));
  };

  protected override updated(): void {
    super.updated();
    if (this.expanded && this.#isWhole) this.internals?.states.add('expanded');
    else this.internals?.states.delete('expanded');
  }

  protected override willUpdate(): void {
    if (this.#isShort && !shortCard) loadShortCard().then(() => this.requestUpdate(), warnOfPart);
    else if (this.#isShort) shortCard?.dress(this.renderRoot);
    if (this.show?.includes('coverage') && !customElements.get('story-coverage')) {
      import('./story-coverage.js').then(({StoryCoverage}) => StoryCoverage.define(), warnOfPart);
    }
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
