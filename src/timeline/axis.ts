import {html, nothing} from 'lit';
import type {DateOptions} from '../model/format-date.js';
import type {StoryDate} from '../model/dates.js';
import {isSameStory} from '../model/normalize.js';
import type {Story, TimelineEvent} from '../model/story.js';
import {axisSheet} from '../styles/axis.js';
import type {FilterKind} from '../page/events.js';
import {printDate} from '../templates/date.js';
import type {Scene} from '../templates/scene.js';
import * as geometry from './scale.js';
import type {Extent, Scale} from './scale.js';
import {chooseTicks, textWidth, type Tick} from './ticks.js';
import type {TimelineTool, ToolsHost} from './tools.js';

/** Up to this many events of one bin are dots to be counted; more are a bar. */
const MAX_DOTS = 5;
/** So are dots that would touch their neighbours. */
const DOT_PX = 12;
type Thumb = 'from' | 'until';

/**
 * When things happened, to scale: a dot or a bar for each day, month or year, a line for what lasted longer or is dated
 * coarser. Two sliders choose a period, by keyboard or by dragging; each of their values says the date and how many events
 * there are, so that the picture can be read without seeing it.
 */
export class TimelineAxis implements TimelineTool {
  readonly name = 'axis';
  readonly sheet = axisSheet;
  readonly #host: ToolsHost;
  #readFrom: Story | undefined;
  #scale: Scale = {stretches: [], bins: [], shares: [], tracks: ''};
  #extents = new Map<TimelineEvent, Extent>();
  /** Indices of the first and the last bin of the chosen period. */
  #from = 0;
  #until = 0;
  #dragged:
    {thumb: Thumb | ''; anchor: number; from: number; until: number; hasMoved: boolean} | undefined;
  /** With text of 17 px. */
  #widthPx: number;

  constructor(host: ToolsHost) {
    this.#host = host;
    // Not the host itself: a page may make that inline.
    const box = host.renderRoot.querySelector('.root') ?? host;
    this.#widthPx = textWidth(box);
    new ResizeObserver(() => {
      const widthPx = textWidth(box);
      if (widthPx === this.#widthPx) return;
      this.#widthPx = widthPx;
      // Drawing within the observer's own turn would be an error of the page.
      requestAnimationFrame(() => host.requestUpdate());
    }).observe(box);
  }

  get #last(): number {
    return this.#scale.bins.length - 1;
  }

  get isNarrowed(): boolean {
    return this.#from > 0 || this.#until < this.#last;
  }

  read(events: readonly TimelineEvent[], {story}: Scene): void {
    if (this.#readFrom === story) return;
    const older = isSameStory(this.#readFrom, story) && this.isNarrowed && this.#scale.bins;
    this.#readFrom = story;
    this.#scale = geometry.makeScale(events);
    this.#extents = new Map(
      events.flatMap(event => {
        const extent = event.date && geometry.extentOf(event.date);
        return extent ? [[event, extent] as const] : [];
      }),
    );
    if (older)
      [this.#from, this.#until] = geometry.samePeriod(
        older,
        this.#from,
        this.#until,
        this.#scale.bins,
      );
    else this.clear();
  }

  /** What a date may mean and the period have to meet. */
  accepts(event: TimelineEvent): boolean {
    const extent = this.#extents.get(event);
    const [first, last] = [this.#scale.bins[this.#from], this.#scale.bins[this.#until]];
    return !!extent && !!first && !!last && extent.fromMs < last.toMs && extent.toMs > first.fromMs;
  }

  clear(): FilterKind[] {
    const {isNarrowed} = this;
    [this.#from, this.#until] = [0, this.#last];
    return isNarrowed ? ['period'] : [];
  }

  render(passes: (event: TimelineEvent) => boolean, scene: Scene): unknown {
    const {bins, stretches} = this.#scale;
    if (bins.length < 2) return nothing;
    const {counts, totals, lasting} = geometry.countIn(bins, this.#extents, passes);
    // The scale is that of all events, so that a filter does not change the picture under the reader.
    const highest = Math.max(1, ...totals);
    const isTight =
      this.#widthPx / bins.length < DOT_PX &&
      totals.some((total, index) => total && totals[index + 1]);
    const hasBars = highest > MAX_DOTS || isTight;
    const isOut = (index: number): string =>
      index < this.#from || index > this.#until ? 'out' : '';
    const print = (date: StoryDate, options?: DateOptions): string =>
      printDate(date, scene, options);
    const ticks = chooseTicks(this.#scale, this.#widthPx - 40, scene.localize.lang(), print);
    return html`<div class="plot ${this.isNarrowed ? 'narrowed' : ''}" part="axis" .style=${`grid-template:${hasBars ? Math.min(4.4, 1.06 * highest + 0.9) : 1.06 * highest + 0.9}em auto auto auto/${this.#scale.tracks}`}
        @pointerdown=${this.#onPointerDown} @pointermove=${this.#onPointerMove} @pointerup=${this.#onPointerUp} @pointercancel=${this.#onPointerCancel}>
      ${this.isNarrowed ? html`<i class="brush" .style=${this.#columns(this.#from, this.#until)}></i>` : nothing}
      ${counts.map((count, index) =>
        !count
          ? nothing
          : hasBars
            ? html`<i class="bar ${isOut(index)}" .style=${`${this.#columns(index)};block-size:${(100 * count) / highest}%`}></i>`
            : html`<span class="stack ${isOut(index)}" .style=${this.#columns(index)}>${Array.from({length: count}, () => html`<i></i>`)}</span>`,
      )}
      ${stretches.map(
        ({first, last}, index) =>
          html`<i class="line" .style=${this.#columns(first, last)}></i>${
            index
              ? html`<i class="break" .style=${`grid-column:${this.#column(first) - 1}`}></i>`
              : nothing
          }`,
      )}
      ${
        lasting.length
          ? html`<span class="spans" .style=${this.#columns(0, this.#last)}>${geometry
              .inLanes(lasting)
              .map(
                ([first, last, isEndless, lane]) =>
                  html`<i class="span ${isEndless ? 'endless' : ''} ${first > this.#until || last < this.#from ? 'out' : ''}" .style=${`${this.#columns(first, last)};grid-row:${lane + 1}`}></i>`,
              )}</span>`
          : nothing
      }
      ${ticks.map(tick => this.#renderTick(tick))}
      ${this.#renderThumb('from', this.#from, counts, scene, print)}
      ${this.#renderThumb('until', this.#until, counts, scene, print)}
    </div>`;
  }

  #renderTick({bin, text, className}: Tick): unknown {
    return html`<span class="tick ${className}" aria-hidden="true" .style=${this.#columns(bin)}><bdi>${text}</bdi></span>`;
  }

  #renderThumb(
    thumb: Thumb,
    index: number,
    counts: readonly number[],
    {localize}: Scene,
    print: (date: StoryDate) => string,
  ): unknown {
    const bin = this.#scale.bins[index];
    if (!bin) return nothing;
    const value = `${print(geometry.dateOf(bin, bin))}: ${localize.term('events', counts[index] ?? 0)}`;
    return html`<span class="thumb ${thumb}" role="slider" tabindex="0" aria-label=${localize.term(thumb)} aria-orientation="horizontal"
      aria-valuemin="0" aria-valuemax=${this.#last} aria-valuenow=${index} aria-valuetext=${value}
      .style=${this.#columns(index)} @keydown=${(event: KeyboardEvent) => this.#onKeyDown(event, thumb)}></span>`;
  }

  /** Where a bin is in the grid; a break is a column too. */
  #column(index: number): number {
    return index + 1 + (this.#scale.bins[index]?.stretch ?? 0);
  }

  #columns(first: number, last = first): string {
    return `grid-column:${this.#column(first)}/${this.#column(last) + 1}`;
  }

  #binAt({clientX, currentTarget}: PointerEvent): number {
    const plot = currentTarget as HTMLElement;
    const {left, width} = plot.getBoundingClientRect();
    const ratio = (clientX - left) / width;
    const share = getComputedStyle(plot).direction === 'rtl' ? 1 - ratio : ratio;
    return Math.max(
      0,
      this.#scale.shares.findLastIndex(({from}) => from <= share),
    );
  }

  #set(from: number, until: number): void {
    const [first, last] = [
      Math.max(0, Math.min(from, until)),
      Math.min(this.#last, Math.max(from, until)),
    ];
    if (first === this.#from && last === this.#until) return;
    [this.#from, this.#until] = [first, last];
    this.#host.tools?.narrow();
  }

  #announce(): void {
    const {bins} = this.#scale;
    const [first, last] = [bins[this.#from], bins[this.#until]];
    this.#host.tools?.narrow(
      'period',
      first && last && this.isNarrowed ? geometry.periodOf(first, last) : [],
    );
  }

  #onKeyDown(event: KeyboardEvent, thumb: Thumb): void {
    const forward =
      getComputedStyle(event.currentTarget as HTMLElement).direction === 'rtl'
        ? 'ArrowLeft'
        : 'ArrowRight';
    const page = Math.max(2, Math.round(this.#last / 10));
    const at = thumb === 'from' ? this.#from : this.#until;
    const target = {
      ArrowLeft: at - 1,
      ArrowRight: at - 1,
      ArrowDown: at - 1,
      [forward]: at + 1,
      ArrowUp: at + 1,
      PageDown: at - page,
      PageUp: at + page,
      Home: 0,
      End: this.#last,
    }[event.key];
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const before = [this.#from, this.#until].join();
    if (thumb === 'from') this.#set(Math.min(target, this.#until), this.#until);
    else this.#set(this.#from, Math.max(target, this.#from));
    if (before !== [this.#from, this.#until].join()) this.#announce();
  }

  readonly #onPointerDown = (event: PointerEvent): void => {
    if (event.button) return;
    const plot = event.currentTarget as HTMLElement;
    const target = event.target as HTMLElement;
    const thumb = target.matches('.thumb') ? (target.matches('.from') ? 'from' : 'until') : '';
    plot.setPointerCapture(event.pointerId);
    this.#dragged = {
      thumb,
      anchor: this.#binAt(event),
      from: this.#from,
      until: this.#until,
      hasMoved: false,
    };
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    if (!this.#dragged) return;
    const {thumb, anchor, from, until, hasMoved} = this.#dragged;
    const bin = this.#binAt(event);
    if (bin === anchor && !hasMoved) return;
    this.#dragged.hasMoved = true;
    if (thumb === 'from') this.#set(Math.min(bin, until), until);
    else if (thumb === 'until') this.#set(from, Math.max(bin, from));
    else this.#set(anchor, bin);
  };

  readonly #onPointerUp = (event: PointerEvent): void => {
    if (!this.#dragged) return;
    const {thumb, anchor, from, until, hasMoved} = this.#dragged;
    this.#dragged = undefined;
    // Of a single bin the thumbs cover it and its neighbours.
    if (!hasMoved && (!thumb || from === until)) {
      const bin = geometry.nearestBusy(this.#scale.bins, [...this.#extents.values()], anchor);
      // A second click on what is chosen lets it go.
      if (from === bin && until === bin) this.#set(0, this.#last);
      else this.#set(bin, bin);
    }
    // So that arrows and Escape go on from here.
    (event.currentTarget as HTMLElement)
      .querySelector<HTMLElement>(`.thumb.${thumb || 'until'}`)
      ?.focus({preventScroll: true});
    if (from !== this.#from || until !== this.#until) this.#announce();
  };

  /** The page scrolls after all. */
  readonly #onPointerCancel = (): void => {
    if (this.#dragged) this.#set(this.#dragged.from, this.#dragged.until);
    this.#dragged = undefined;
  };
}
