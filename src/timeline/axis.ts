import {html, nothing} from 'lit';
import {isSameStory} from '../model/normalize.js';
import type {Story, TimelineEvent} from '../model/story.js';
import type {FilterKind} from '../page/events.js';
import {SizeObserver} from '../page/platform.js';
import {axisSheet} from '../styles/axis.js';
import {printDate} from '../templates/date.js';
import type {Scene} from '../templates/scene.js';
import {AxisPicture} from './axis-picture.js';
import {dateOf, endsOf, type Bin} from './bins.js';
import {countIn, type Counts} from './counting.js';
import {extentOf, overlap, type Extent} from './extent.js';
import {
  carryOver,
  isSamePeriod,
  moveThumb,
  sliderTarget,
  wholePeriod,
  type Period,
  type Thumb,
} from './period.js';
import {
  beginDrag,
  binUnder,
  clickedPeriod,
  draggedPeriod,
  isClick,
  isRightToLeft,
  type Drag,
} from './plot-pointer.js';
import {EMPTY_SCALE, makeScale, type Scale} from './scale.js';
import type {DrawOptions, Passes, TimelineTool, ToolContext} from './tools.js';

/** What our text measures by default. */
const TEXT_PX = 17;

/**
 * The narrowest axis on a sheet of A4 or Letter, with wide margins. The browser lays out for paper
 * only when nothing can be drawn any more, so labels are chosen for this.
 */
const PAPER_PX = 480;

const THUMBS: readonly Thumb[] = ['from', 'until'];

/**
 * When things happened, to scale: a dot or a bar for each day, month or year, and a line for what
 * lasted longer or has a coarser date. Two sliders choose a period, by keyboard or by dragging;
 * each of their values says the date and how many events there are, so that the picture can be read
 * without being seen. Two clicks choose a period too.
 */
export class TimelineAxis implements TimelineTool {
  readonly name = 'axis';
  readonly sheet = axisSheet;
  readonly #context: ToolContext;
  #story: Story | undefined;
  #scale: Scale = EMPTY_SCALE;
  #extents = new Map<TimelineEvent, Extent>();
  #period: Period = wholePeriod([]);
  #drag: Drag | undefined;
  /** Counted in pixels of text at its default size. */
  #widthPx: number;

  constructor(context: ToolContext) {
    this.#context = context;
    const {box} = context;
    this.#widthPx = textWidth(box);
    new SizeObserver(() => {
      const widthPx = textWidth(box);
      if (widthPx === this.#widthPx) return;
      this.#widthPx = widthPx;
      // Drawing within the observer's own turn would be an error of the page.
      requestAnimationFrame(() => context.redraw());
    }).observe(box);
  }

  get #whole(): Period {
    return wholePeriod(this.#scale.bins);
  }

  /** The first and the last bin of the period; none where nothing can be chosen. */
  get #ends(): [Bin, Bin] | undefined {
    const {bins} = this.#scale;
    const first = bins[this.#period.from];
    const last = bins[this.#period.until];
    return first && last && [first, last];
  }

  get isNarrowed(): boolean {
    return !isSamePeriod(this.#period, this.#whole);
  }

  read(events: readonly TimelineEvent[], {story}: Scene): void {
    if (this.#story === story) return;
    const isKept = isSameStory(this.#story, story) && this.isNarrowed;
    const older = this.#scale.bins;
    this.#story = story;
    this.#scale = makeScale(events);
    this.#extents = extentsOf(events);
    const {bins} = this.#scale;
    this.#period = isKept ? carryOver(this.#period, older, bins) : this.#whole;
  }

  /** Whether an event may have happened in the period: one of 2026 may have on any day of it. */
  accepts(event: TimelineEvent): boolean {
    const extent = this.#extents.get(event);
    if (!extent || !this.#ends) return false;
    const [{fromMs}, {toMs}] = this.#ends;
    return overlap(extent, {fromMs, toMs});
  }

  describe(scene: Scene): string[] {
    return this.#ends && this.isNarrowed ? [printDate(dateOf(...this.#ends), scene)] : [];
  }

  clear(): FilterKind[] {
    const {isNarrowed} = this;
    this.#period = this.#whole;
    return isNarrowed ? ['period'] : [];
  }

  render(passes: Passes, scene: Scene, {isPrinting}: DrawOptions): unknown {
    const {bins} = this.#scale;
    if (bins.length < 2) return nothing;
    const counts = countIn(bins, this.#extents, passes);
    const widthPx = isPrinting ? Math.min(PAPER_PX, this.#widthPx) : this.#widthPx;
    const picture = new AxisPicture(this.#scale, counts, this.#period, widthPx);
    const name = scene.localize.term('period');
    return html`<div class="plot ${this.isNarrowed ? 'narrowed' : ''}" part="axis" role="group"
      aria-label=${name} .style=${picture.grid} @pointerdown=${this.#onPointerDown}
      @pointermove=${this.#onPointerMove} @pointerup=${this.#onPointerUp}
      @pointercancel=${this.#onPointerCancel}>
      ${picture.render(scene)}
      ${THUMBS.map(thumb => this.#renderThumb(thumb, picture, counts, scene))}
    </div>`;
  }

  #renderThumb(thumb: Thumb, picture: AxisPicture, {passing}: Counts, scene: Scene): unknown {
    const {localize} = scene;
    const index = this.#period[thumb];
    const bin = this.#scale.bins[index];
    if (!bin) return nothing;
    const events = localize.term('events', passing[index] ?? 0);
    const value = localize.term('labelled', printDate(dateOf(bin), scene), events);
    return html`<span class="thumb ${thumb}" role="slider" tabindex="0"
      aria-label=${localize.term(thumb)} aria-orientation="horizontal" aria-valuemin="0"
      aria-valuemax=${this.#whole.until} aria-valuenow=${index} aria-valuetext=${value}
      .style=${picture.columnsOf(index)}
      @keydown=${(event: KeyboardEvent) => this.#onKeyDown(event, thumb)}></span>`;
  }

  #choose(period: Period): void {
    if (isSamePeriod(period, this.#period)) return;
    this.#period = period;
    this.#context.narrow();
  }

  /** Tells the page once the reader is done. */
  #announce(before: Period): void {
    if (isSamePeriod(before, this.#period)) return;
    const values = this.#ends && this.isNarrowed ? endsOf(...this.#ends) : [];
    this.#context.narrow('period', values);
  }

  #onKeyDown(event: KeyboardEvent, thumb: Thumb): void {
    const before = this.#period;
    const isRtl = isRightToLeft(event.currentTarget as HTMLElement);
    const target = sliderTarget(event.key, before[thumb], this.#whole.until, isRtl);
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    // Arrows would turn the page of a host that listens for them too.
    event.preventDefault();
    event.stopPropagation();
    this.#choose(moveThumb(before, thumb, target));
    this.#announce(before);
  }

  readonly #onPointerDown = (event: PointerEvent): void => {
    if (event.button) return;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#drag = beginDrag(event, this.#scale.bins, this.#period);
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag) return;
    const bin = binUnder(event, this.#scale.bins);
    if (bin === drag.anchor && !drag.hasMoved) return;
    drag.hasMoved = true;
    this.#choose(draggedPeriod(drag, bin));
  };

  readonly #onPointerUp = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag) return;
    this.#drag = undefined;
    const plot = event.currentTarget as HTMLElement;
    if (isClick(drag, plot)) {
      this.#choose(clickedPeriod(drag, this.#scale.bins, [...this.#extents.values()]));
    }
    // Arrows and Escape go on from here.
    const slider = plot.querySelector<HTMLElement>(`.thumb.${drag.thumb ?? 'until'}`);
    slider?.focus({preventScroll: true});
    this.#announce(drag.before);
  };

  /** The touch has turned out to scroll the page. */
  readonly #onPointerCancel = (): void => {
    if (this.#drag) this.#choose(this.#drag.before);
    this.#drag = undefined;
  };
}

function extentsOf(events: readonly TimelineEvent[]): Map<TimelineEvent, Extent> {
  const extents = new Map<TimelineEvent, Extent>();
  for (const event of events) {
    const extent = event.date && extentOf(event.date);
    if (extent) extents.set(event, extent);
  }
  return extents;
}

/** Width of a box as if its text were of the default size: larger text has less room. */
function textWidth(box: Element): number {
  return (box.clientWidth * TEXT_PX) / parseFloat(getComputedStyle(box).fontSize);
}
