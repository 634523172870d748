import {html, nothing} from 'lit';
import {isEventPlace, SUMMARY_PLACE} from '../model/anchors.js';
import {renderCorrections} from './correction.js';
import {textDirection} from './direction.js';
import {renderFigure} from './figure.js';
import type * as Gist from './gist.js';
import {renderMeta} from './meta.js';
import type {Scene} from './scene.js';
import {nameOfSection, renderSection} from './section.js';
import {renderBlocks, renderHeading} from './text.js';

/** A longer headline is set a step smaller, so that it does not fill the first screen. */
const LONG_HEADLINE_CHARACTERS = 90;

export const DEFAULT_PARTS = 'summary image sections timeline sources meta';

/** `full` is the story, `brief` its gist that opens into the story, `headline` its headline. */
export type CardVariant = 'full' | 'brief' | 'headline';

export type CardPart =
  'summary' | 'image' | 'sections' | 'timeline' | 'sources' | 'coverage' | 'meta';

/** How a card is shown, and what is drawn elsewhere. */
export interface CardView {
  variant: CardVariant;
  /** Whether a brief shows the whole story. */
  isExpanded: boolean;
  shown: ReadonlySet<CardPart>;
  /** Level of the headline, 1 to 6. */
  headingLevel: number;
  /** What a short card needs; absent in a full one. */
  brief: typeof Gist | undefined;
  /** The line that says that the story is not the newest. */
  stale: unknown;
  timeline: () => unknown;
  coverage: () => unknown;
  sources: () => unknown;
}

/** The parts of a card that its attribute `show` names; unknown names mean nothing. */
export function partsOf(show: string | undefined): ReadonlySet<CardPart> {
  return new Set((show ?? DEFAULT_PARTS).split(/\s+/) as CardPart[]);
}

/** The part of a card that a place of the story stands in. */
export function partWith(place: string): CardPart {
  if (place === SUMMARY_PLACE) return 'summary';
  return isEventPlace(place) ? 'timeline' : 'sections';
}

export function isShort(variant: CardVariant): boolean {
  return variant === 'brief' || variant === 'headline';
}

/** Whether all of the story is shown. */
export function isWhole(variant: CardVariant, isExpanded: boolean): boolean {
  return variant === 'brief' ? isExpanded : variant !== 'headline';
}

/** A whole story: headline, sections and coverage with the timeline beside them, and its sources. */
export function renderCard(view: CardView, scene: Scene): unknown {
  const {variant, isExpanded} = view;
  const whole = isWhole(variant, isExpanded);
  const short = isShort(variant);
  return html`<article class="${short ? 'short' : ''} ${whole ? 'whole' : ''}" aria-labelledby="headline">
      ${renderHeader(view, scene)}
      ${whole ? renderWhole(view, scene) : nothing}
      <slot name="footer"></slot>
      ${short && whole ? view.brief?.renderLess(scene) : nothing}
    </article>`;
}

function renderHeader(view: CardView, scene: Scene): unknown {
  const {kicker, headline, disclosure, lang} = scene.story;
  const {shown, variant} = view;
  const long = headline.length > LONG_HEADLINE_CHARACTERS ? 'long' : '';
  const dir = textDirection(lang);
  const kickerLine = html`<p class="kicker" lang=${lang || nothing} dir=${dir}>${kicker}</p>`;
  const disclosureLine = html`<p class="disclosure" part="disclosure" lang=${lang || nothing}
      dir=${dir}>${disclosure}</p>`;
  return html`<header>
      <slot name="header"></slot>
      ${kicker ? scene.join(kickerLine) : nothing}
      <div id="headline" class=${long}>${renderHeadline(view, scene)}</div>
      ${shown.has('summary') ? renderSummary(view, scene) : nothing}
      ${shown.has('meta') ? renderMeta(scene) : nothing}
      ${view.stale}
      ${disclosure ? scene.join(disclosureLine) : nothing}
      ${variant === 'brief' ? renderMore(view, scene) : nothing}
    </header>`;
}

function renderHeadline({variant, headingLevel}: CardView, scene: Scene): unknown {
  const {headline, url, lang} = scene.story;
  if (!headline) return nothing;
  const words = isShort(variant) && url ? html`<a href=${url}>${headline}</a>` : headline;
  return scene.join(renderHeading(headingLevel, 'headline', words, lang));
}

function renderSummary({variant, isExpanded, brief}: CardView, scene: Scene): unknown {
  const {story} = scene;
  if (variant === 'headline') return nothing;
  if (variant === 'brief') return brief?.renderGist(story, isExpanded, scene);
  if (!story.summary.length) return nothing;
  const blocks = renderBlocks(story.summary, SUMMARY_PLACE, scene);
  return html`<div class="standfirst" part="summary">${blocks}</div>`;
}

/** The button that opens a brief, and the picture of a closed one. */
function renderMore({isExpanded, shown, brief}: CardView, scene: Scene): unknown {
  const hasThumbnail = !isExpanded && shown.has('image');
  const thumbnail = hasThumbnail ? brief?.renderThumbnail(scene.story, scene) : nothing;
  return html`${brief?.renderToggle(isExpanded, scene)}
      ${thumbnail}`;
}

function renderWhole(view: CardView, scene: Scene): unknown {
  const image = view.shown.has('image') ? renderFigure(scene.story.image, scene) : nothing;
  return html`${image}
      ${renderColumns(view, scene)}`;
}

/**
 * Sections and coverage, and the timeline beside them where there is room; then what has been
 * corrected, and the sources.
 */
function renderColumns(view: CardView, scene: Scene): unknown {
  const {shown, headingLevel} = view;
  const {sources, timeline} = scene.story;
  const hasTimeline = shown.has('timeline') && timeline.length > 0;
  const hasSources = shown.has('sources') && sources.length > 0;
  const parts = [
    renderText(view, scene),
    hasTimeline ? html`<div class="rail">${view.timeline()}</div>` : nothing,
    renderCorrections(headingLevel + 1, scene),
    hasSources ? html`<footer>${view.sources()}</footer>` : nothing,
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

function renderText({shown, headingLevel, coverage}: CardView, scene: Scene): unknown {
  const {story} = scene;
  const sections = shown.has('sections') ? story.sections : [];
  const hasCoverage = shown.has('coverage') && story.sources.length > 0;
  if (!sections.length && !hasCoverage) return nothing;
  const level = headingLevel + 1;
  return html`<div class="text">
        ${scene.drawEach(sections, nameOfSection, section => renderSection(section, level, scene))}
        ${hasCoverage ? html`<div class="coverage">${coverage()}</div>` : nothing}
      </div>`;
}
