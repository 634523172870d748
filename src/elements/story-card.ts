import {css, html, nothing, type PropertyDeclarations} from 'lit';
import type {Section, Story} from '../model/story.js';
import {baseSheet, contentSheet, stateSheet} from '../styles/base.js';
import {citationSheet} from '../styles/citation.js';
import {correctionSheet, figureSheet} from '../styles/figure.js';
import {tokenSheet} from '../styles/tokens.js';
import {textDirection} from './localize.js';
import {renderFigure} from './render-figure.js';
import {renderBlocks, renderDate, renderHeading, renderLink, type Scene} from './render-text.js';
import {placeName} from './places.js';
import {renderCorrection, renderCorrectionsOf} from './render-correction.js';
import {StoryElement} from './story-element.js';
import {warnOfPart} from './warn-of-part.js';
import {StorySources} from './story-sources.js';
import {StoryTimeline} from './story-timeline.js';

const DEFAULT_PARTS = 'summary image sections timeline sources meta';

type CardPart = 'summary' | 'image' | 'sections' | 'timeline' | 'sources' | 'coverage' | 'meta';

/**
 * A whole story that shows how it knows what it says: headline, sections whose sentences carry their sources, the
 * timeline, and the sources themselves.
 *
 * @example
 * <story-card src="/stories/lee-china-visit.json"><a href="/lee-china-visit">Lee's visit to China</a></story-card>
 *
 * @tagname story-card
 * @slot header - Above the headline.
 * @slot footer - Below the sources.
 * @csspart headline - The headline.
 * @csspart summary - The standfirst.
 * @csspart meta - Publisher, authors, dates and counts.
 * @csspart disclosure - How the story was made.
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
  static override styles = [tokenSheet('story-card'), baseSheet, contentSheet, stateSheet, citationSheet, figureSheet, correctionSheet, css`
    header:has(~ .columns, ~ footer, ~ .figure) { border-block-end: 1px solid var(--_line); padding-block-end: 1.1em; margin-block-end: 1.4em; }
    header:has(~ footer):not(:has(~ .columns)) { border: 0; margin: 0; }
    .kicker { font-size: 0.82em; font-weight: 700; color: var(--_accent); margin-block-end: 0.4em; }
    .headline {
      font-family: var(--_headline-font); font-size: var(--_headline-size); font-weight: var(--_headline-weight); line-height: 1.1;
      letter-spacing: var(--_headline-tracking); text-wrap: balance; max-inline-size: 22ch;
    }
    .headline:lang(ko), .headline:lang(ja), .headline:lang(zh) { word-break: keep-all; line-height: 1.25; }
    .standfirst { font-size: 1.08em; line-height: 1.5; margin-block-start: 0.8em; max-inline-size: 60ch; display: grid; gap: 0.6em; }
    .meta { margin-block-start: 0.8em; font-size: 0.82em; color: var(--_soft); }
    .meta bdi { display: inline-block; }
    .meta > * + *::before { content: "·"; content: "·" / ""; opacity: 0.6; margin-inline: 0.5em; display: inline-block; }
    .single-publisher { color: var(--_ink); }
    .single-publisher b { font-weight: inherit; border-block-end: 2px solid var(--_mark); }
    .disclosure { font-size: 0.82em; color: var(--_soft); margin-block-start: 0.4em; max-inline-size: 66ch; }
    .columns { display: grid; gap: 2.2em; }
    .section { max-inline-size: 66ch; }
    /* In a very long story what is off the screen is neither laid out nor painted; the padding keeps the focus ring of a marker at the edge. */
    .section:nth-child(n + 13) { max-inline-size: calc(66ch + 1em); padding-inline: 0.5em; margin-inline: -0.5em; content-visibility: auto; contain-intrinsic-block-size: auto 14em; }
    .section + .section { margin-block-start: 1.5em; }
    .heading { font-family: var(--_headline-font); font-size: 1.06em; font-weight: 700; line-height: 1.3; letter-spacing: -0.005em; margin-block-end: 0.3em; text-wrap: balance; }
    .section p { text-wrap: pretty; hanging-punctuation: first; }
    .section p + p { margin-block-start: 0.8em; }
    .corrections, footer { border-block-start: 1px solid var(--_line); margin-block-start: 2em; padding-block-start: 1.4em; }
    .corrections li { font-size: 0.88em; max-inline-size: 66ch; }
    .corrections li + li { margin-block-start: 0.5em; }
    .coverage { margin-block-start: 2.2em; }
    .rail { min-inline-size: 0; }
    .rail, footer, .coverage {
      --story-timeline-background: transparent; --story-timeline-padding: 0; --story-timeline-font-size: 1em;
      --story-coverage-background: transparent; --story-coverage-padding: 0; --story-coverage-font-size: 1em;
      --story-sources-background: transparent; --story-sources-padding: 0; --story-sources-font-size: 1em;
    }
    @container (min-width: 56em) {
      .columns:has(.rail):has(.section) { grid-template-columns: minmax(0, 1fr) minmax(17em, 22em); gap: 3.2em; }
      .columns:has(.section) .rail { border-inline-start: 1px solid var(--_line); padding-inline-start: 2em; }
    }
  `];
  static override properties: PropertyDeclarations = {show: {}, headingLevel: {attribute: 'heading-level', type: Number}};

  /** What to show, of `summary image sections timeline sources coverage meta`, parted by spaces; all but `coverage` by default. */
  show: string | undefined = DEFAULT_PARTS;
  /** Level of the headline; section headings are one below. */
  headingLevel = 2;


  protected override renderStory(story: Story): unknown {
    const {scene} = this;
    const shown = (this.show ?? DEFAULT_PARTS).split(/\s+/);
    const shows = (part: CardPart): boolean => shown.includes(part);
    return html`<article aria-labelledby="headline">
      ${this.#renderHeader(story, scene, shows)}
      ${shows('image') ? renderFigure(story.image, scene) : nothing}
      ${this.#renderColumns(story, scene, shows)}
      ${this.#renderCorrections(story, scene)}
      ${shows('sources') && story.sources.length
        ? html`<footer><story-sources exportparts="source" .headingLevel=${this.headingLevel + 1} .calendar=${this.calendar} .deepLinks=${this.deepLinks} .report=${this.report}></story-sources></footer>`
        : nothing}
      <slot name="footer"></slot>
    </article>`;
  }

  /** Sections and coverage, and the timeline beside them where there is room. */
  #renderColumns({sections, sources, timeline}: Story, scene: Scene, shows: (part: CardPart) => boolean): unknown {
    const {calendar, deepLinks, report} = this;
    const hasCoverage = shows('coverage') && sources.length > 0;
    const hasTimeline = shows('timeline') && timeline.length > 0;
    const shown = shows('sections') ? sections : [];
    if (!shown.length && !hasCoverage && !hasTimeline) return nothing;
    return html`<div class="columns">
      ${shown.length || hasCoverage ? html`<div>
        ${shown.map(section => this.#renderSection(section, scene))}
        ${hasCoverage ? html`<div class="coverage"><story-coverage exportparts="cell" .calendar=${calendar} .deepLinks=${deepLinks} .report=${report}></story-coverage></div>` : nothing}
      </div>` : nothing}
      ${hasTimeline
        ? html`<div class="rail"><story-timeline exportparts="event, date, marker, popover" .headingLevel=${this.headingLevel + 1} .calendar=${calendar} .deepLinks=${deepLinks} .report=${report}></story-timeline></div>`
        : nothing}
    </div>`;
  }

  #renderHeader(story: Story, scene: Scene, shows: (part: CardPart) => boolean): unknown {
    const {kicker, headline, summary, disclosure, lang} = story;
    return html`<header>
      <slot name="header"></slot>
      ${kicker ? html`<p class="kicker" lang=${lang || nothing} dir=${textDirection(lang)}>${kicker}</p>` : nothing}
      <div id="headline">${headline ? renderHeading(this.headingLevel, 'headline', headline, lang) : nothing}</div>
      ${shows('summary') && summary.length ? html`<div class="standfirst" part="summary">${renderBlocks(summary, 'summary', scene)}</div>` : nothing}
      ${shows('meta') ? this.#renderMeta(story, scene) : nothing}
      ${disclosure ? html`<p class="disclosure" part="disclosure" lang=${lang || nothing} dir=${textDirection(lang)}>${disclosure}</p>` : nothing}
    </header>`;
  }

  #renderMeta({publisher, authors, published, updated, sources, publishers}: Story, scene: Scene): unknown {
    const {localize} = scene;
    const [onlyPublisher = ''] = publishers;
    const isSingle = publishers.length === 1 && sources.length > 1;
    const parts = [
      publisher && renderLink(publisher.url, publisher.name),
      authors.length && authors.map(({name, url}, index) => html`${index ? ', ' : ''}${renderLink(url, name)}`),
      published && localizeAround(date => localize.term('published', date), renderDate(published, scene)),
      updated && localizeAround(date => localize.term('updated', date), renderDate(updated, scene)),
      sources.length && localize.term('articles', sources.length),
      publishers.length && (isSingle
        ? html`<span class="single-publisher"><b aria-hidden="true">${localize.term('publishers', 1)}</b><span class="unseen">${localize.term('onePublisher', onlyPublisher)}</span></span>`
        : localize.term('publishers', publishers.length)),
    ].filter(Boolean);
    return parts.length ? html`<p class="meta" part="meta">${parts.map(part => html`<bdi>${part}</bdi>`)}</p>` : nothing;
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
      <ul role="list">${corrections.map(correction => html`<li>${renderCorrection(correction, scene)} ${
        correction.target ? html`<a href="#${scene.prefix}-${correction.target}" data-jump=${correction.target}>${placeName(correction.target, scene)}</a>` : nothing}</li>`)}</ul>
    </div>`;
  }

  protected override willUpdate(): void {
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

/** Puts markup into a phrase of any word order: the phrase is asked for with a mark in the place. */
function localizeAround(phrase: (place: string) => string, content: unknown): unknown {
  const [before, after] = phrase('\0').split('\0');
  return html`${before}${content}${after}`;
}

declare global {
  interface HTMLElementTagNameMap { 'story-card': StoryCard }
}
