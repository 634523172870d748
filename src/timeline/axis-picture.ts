import {html, nothing} from 'lit';
import {printDate} from '../templates/date.js';
import type {Scene} from '../templates/scene.js';
import {inLanes, type Counts, type LaneSpan, type Span} from './counting.js';
import type {Period} from './period.js';
import type {Scale, Stretch} from './scale.js';
import {chooseTicks, type PrintDate, type Tick} from './ticks.js';

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

/** The axis as it is drawn, but for its thumbs. */
export class AxisPicture {
  readonly #scale: Scale;
  readonly #counts: Counts;
  readonly #period: Period;
  readonly #widthPx: number;
  /** Of all events, so that a filter does not change the scale under the reader. */
  readonly #highest: number;
  readonly #hasBars: boolean;

  /** @param widthPx - Counted in pixels of text at its default size. */
  constructor(scale: Scale, counts: Counts, period: Period, widthPx: number) {
    const {all} = counts;
    const isNarrow = widthPx / all.length < DOT_PX;
    const hasNeighbours = all.some((count, index) => count && all[index + 1]);
    this.#scale = scale;
    this.#counts = counts;
    this.#period = period;
    this.#widthPx = widthPx;
    this.#highest = Math.max(1, ...all);
    this.#hasBars = this.#highest > MAX_DOTS || (isNarrow && hasNeighbours);
  }

  /** Its rows and columns, as a declaration of CSS. */
  get grid(): string {
    const stackEm = DOT_EM * this.#highest + MARGIN_EM;
    const heightEm = this.#hasBars ? Math.min(MAX_BAR_EM, stackEm) : stackEm;
    return `grid-template:${heightEm}em auto auto auto/${this.#scale.tracks}`;
  }

  /** Where bins are in the grid, as a declaration of CSS. */
  columnsOf(first: number, last = first): string {
    return `grid-column:${this.#columnOf(first)}/${this.#columnOf(last) + 1}`;
  }

  /** A break is a column too. */
  #columnOf(index: number): number {
    return index + 1 + (this.#scale.bins[index]?.stretch ?? 0);
  }

  render(scene: Scene): unknown {
    const {bins, stretches} = this.#scale;
    const {from, until} = this.#period;
    const isNarrowed = from > 0 || until < bins.length - 1;
    const brush = html`<i class="brush" .style=${this.columnsOf(from, until)}></i>`;
    const {passing, spans} = this.#counts;
    return html`${isNarrowed ? brush : nothing}
      ${passing.map((count, index) => (count ? this.#renderCount(count, index) : nothing))}
      ${stretches.map((stretch, index) => this.#renderLine(stretch, index > 0))}
      ${spans.length ? this.#renderSpans(spans) : nothing}
      ${this.#chooseTicks(scene).map(tick => this.#renderTick(tick))}`;
  }

  #renderCount(count: number, index: number): unknown {
    const out = this.#isOut(index, index) ? 'out' : '';
    const columns = this.columnsOf(index);
    if (this.#hasBars) {
      const area = `${columns};block-size:${(100 * count) / this.#highest}%`;
      return html`<i class="bar ${out}" .style=${area}></i>`;
    }
    const dots = Array.from({length: count}, () => html`<i></i>`);
    return html`<span class="stack ${out}" .style=${columns}>${dots}</span>`;
  }

  /** Whether bins lie outside the chosen period. */
  #isOut(first: number, last: number): boolean {
    return first > this.#period.until || last < this.#period.from;
  }

  /** The line below the events of a stretch, and the break before it. */
  #renderLine({first, last}: Stretch, hasBreak: boolean): unknown {
    const column = `grid-column:${this.#columnOf(first) - 1}`;
    const mark = html`<i class="break" .style=${column}></i>`;
    return html`<i class="line" .style=${this.columnsOf(first, last)}></i>${hasBreak ? mark : nothing}`;
  }

  #renderSpans(spans: readonly Span[]): unknown {
    const columns = this.columnsOf(0, this.#scale.bins.length - 1);
    const lanes = inLanes(spans).map(span => this.#renderSpan(span));
    return html`<span class="spans" .style=${columns}>${lanes}</span>`;
  }

  #renderSpan({first, last, isEndless, lane}: LaneSpan): unknown {
    const endless = isEndless ? 'endless' : '';
    const out = this.#isOut(first, last) ? 'out' : '';
    const area = `${this.columnsOf(first, last)};grid-row:${lane + 1}`;
    return html`<i class="span ${endless} ${out}" .style=${area}></i>`;
  }

  #chooseTicks(scene: Scene): Tick[] {
    const print: PrintDate = (date, options) => printDate(date, scene, options);
    return chooseTicks(this.#scale, this.#widthPx - THUMBS_PX, scene.localize.lang(), print);
  }

  #renderTick({bin, text, className}: Tick): unknown {
    return html`<span class="tick ${className}" aria-hidden="true"
      .style=${this.columnsOf(bin)}><bdi>${text}</bdi></span>`;
  }
}
