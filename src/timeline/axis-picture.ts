import {html, nothing} from 'lit';
import {printDate} from '../templates/date.js';
import type {Scene} from '../templates/scene.js';
import {inLanes, type Counts, type LaneSpan} from './counting.js';
import type {Period} from './period.js';
import type {Scale, Stretch} from './scale.js';
import {chooseTicks, type Tick} from './ticks.js';

/** Up to this many events of one bin are dots that can be counted; more are a bar. */
const MAX_DOTS = 5;
/** Neighbouring dots touch where bins are narrower than this. */
const DOT_PX = 12;

/**
 * Height of a dot with the space above it, of what surrounds a stack of them, and of a bar at most.
 */
const DOT_EM = 1.06;
const MARGIN_EM = 0.9;
const MAX_BAR_EM = 4.4;

/** What the thumbs take of the width. */
const THUMBS_PX = 40;

/** What the axis shows. */
export interface Picture {
  scale: Scale;
  counts: Counts;
  period: Period;
  isNarrowed: boolean;
  /** Counted in pixels of text at its default size. */
  widthPx: number;
}

/** The rows and columns of the picture, as a declaration of CSS. */
export function gridOf({scale, counts, widthPx}: Picture): string {
  const stackEm = DOT_EM * highestOf(counts) + MARGIN_EM;
  const heightEm = hasBars(counts, widthPx) ? Math.min(MAX_BAR_EM, stackEm) : stackEm;
  return `grid-template:${heightEm}em auto auto auto/${scale.tracks}`;
}

/** Where bins are in the grid, as a declaration of CSS. */
export function columnsOf(scale: Scale, first: number, last = first): string {
  return `grid-column:${columnOf(scale, first)}/${columnOf(scale, last) + 1}`;
}

/** A break is a column too. */
function columnOf({bins}: Scale, index: number): number {
  return index + 1 + (bins[index]?.stretch ?? 0);
}

/** Everything but the thumbs. */
export function renderPicture(picture: Picture, scene: Scene): unknown {
  const {scale, counts, period, isNarrowed, widthPx} = picture;
  const {localize} = scene;
  const brush = html`<i class="brush" .style=${columnsOf(scale, period.from, period.until)}></i>`;
  const ticks = chooseTicks(scale, widthPx - THUMBS_PX, localize.lang(), (date, options) =>
    printDate(date, scene, options),
  );
  return html`${isNarrowed ? brush : nothing}
    ${counts.passing.map((count, index) => renderCount(picture, count, index))}
    ${scale.stretches.map((stretch, index) => renderLine(scale, stretch, index > 0))}
    ${counts.spans.length ? renderSpans(picture) : nothing}
    ${ticks.map(tick => renderTick(scale, tick))}`;
}

function renderCount(picture: Picture, count: number, index: number): unknown {
  const {scale, counts, period, widthPx} = picture;
  if (!count) return nothing;
  const out = index < period.from || index > period.until ? 'out' : '';
  const columns = columnsOf(scale, index);
  if (hasBars(counts, widthPx)) {
    const height = `block-size:${(100 * count) / highestOf(counts)}%`;
    return html`<i class="bar ${out}" .style=${`${columns};${height}`}></i>`;
  }
  const dots = Array.from({length: count}, () => html`<i></i>`);
  return html`<span class="stack ${out}" .style=${columns}>${dots}</span>`;
}

/** Of all events, so that a filter does not change the scale under the reader. */
function highestOf({all}: Counts): number {
  return Math.max(1, ...all);
}

function hasBars(counts: Counts, widthPx: number): boolean {
  const {all} = counts;
  const isNarrow = widthPx / all.length < DOT_PX;
  const hasNeighbours = all.some((count, index) => count && all[index + 1]);
  return highestOf(counts) > MAX_DOTS || (isNarrow && hasNeighbours);
}

/** The line below the events of a stretch, and the break before it. */
function renderLine(scale: Scale, {first, last}: Stretch, hasBreak: boolean): unknown {
  const column = `grid-column:${columnOf(scale, first) - 1}`;
  const mark = html`<i class="break" .style=${column}></i>`;
  return html`<i class="line" .style=${columnsOf(scale, first, last)}></i>${hasBreak ? mark : nothing}`;
}

function renderSpans(picture: Picture): unknown {
  const {scale, counts} = picture;
  const columns = columnsOf(scale, 0, scale.bins.length - 1);
  const spans = inLanes(counts.spans).map(span => renderSpan(picture, span));
  return html`<span class="spans" .style=${columns}>${spans}</span>`;
}

function renderSpan({scale, period}: Picture, span: LaneSpan): unknown {
  const {first, last, isEndless, lane} = span;
  const endless = isEndless ? 'endless' : '';
  const out = first > period.until || last < period.from ? 'out' : '';
  const area = `${columnsOf(scale, first, last)};grid-row:${lane + 1}`;
  return html`<i class="span ${endless} ${out}" .style=${area}></i>`;
}

function renderTick(scale: Scale, {bin, text, className}: Tick): unknown {
  return html`<span class="tick ${className}" aria-hidden="true"
    .style=${columnsOf(scale, bin)}><bdi>${text}</bdi></span>`;
}
