import {html, nothing, type CSSResult} from 'lit';
import type {TimelineEvent} from '../model/story.js';
import {adoptSheet} from '../page/adopt-sheet.js';
import type {FilterKind} from '../page/events.js';
import {toolsSheet} from '../styles/timeline-tools.js';
import type {Scene} from '../templates/scene.js';

export type Passes = (event: TimelineEvent) => boolean;

/** What a timeline is to have, as its attributes say. */
export interface WantedTools {
  axis: boolean;
  filters: string | null;
}

/** How a tool is drawn. */
export interface DrawOptions extends WantedTools {
  /** Whether it is drawn for paper. */
  isPrinting: boolean;
}

/**
 * What narrows the list of a timeline down: it draws itself, and says which events it lets through.
 */
export interface TimelineTool {
  readonly name: 'axis' | 'filters';
  readonly sheet: CSSResult;
  /** Whether anything is left out now. */
  readonly isNarrowed: boolean;
  /** Reads the whole list before each drawing; a choice that is no longer in it is dropped. */
  read(events: readonly TimelineEvent[], scene: Scene): void;
  accepts(event: TimelineEvent): boolean;
  /** @param passes - Whether the other tools let an event through. */
  render(passes: Passes, scene: Scene, options: DrawOptions): unknown;
  /** What is chosen, in words; nothing where everything is let through. */
  describe(scene: Scene): string[];
  /** Lets everything through again, and returns what had been narrowed. */
  clear(): FilterKind[];
}

/** What a tool is given. */
export interface ToolContext {
  /** A block that the tool is drawn in; the page may make the timeline itself inline. */
  readonly box: HTMLElement;
  /** Draws the tool again. */
  redraw(): void;
  /** Says that other events are let through. Without a kind, the reader is still choosing. */
  narrow(kind?: FilterKind, values?: string[]): void;
}

/** `TimelineAxis` or `TimelineFilters`. */
export type ToolClass = new (context: ToolContext) => TimelineTool;

/** What tools tell their timeline. */
export interface ToolCallbacks {
  /** The tools look different, the list does not. */
  redraw(): void;
  /** The list has other events. */
  onChange(): void;
  /**
   * The reader has narrowed the list down.
   *
   * @param values - What is let through; empty where that filter is off.
   * @param shown - How many events are left.
   */
  onNarrow(kind: FilterKind, values: string[], shown: number): void;
}

/**
 * The tools of one timeline, the sentence that says how many events they let through, and the
 * button that undoes it all.
 *
 * @example
 * const tools = new TimelineTools(box, {redraw, onChange, onNarrow});
 * tools.add(TimelineAxis);
 * tools.wanted = {axis: true, filters: null};
 */
export class TimelineTools {
  readonly #box: HTMLElement;
  readonly #callbacks: ToolCallbacks;
  #tools: TimelineTool[] = [];
  #events: readonly TimelineEvent[] = [];
  /** Tools that are not wanted keep what was chosen in them. */
  wanted: WantedTools = {axis: false, filters: null};

  constructor(box: HTMLElement, callbacks: ToolCallbacks) {
    this.#box = box;
    this.#callbacks = callbacks;
  }

  /** Adds a tool. The axis stands above the filters, whichever comes first. */
  add(Tool: ToolClass): void {
    const tool = new Tool({
      box: this.#box,
      redraw: () => this.#callbacks.redraw(),
      narrow: (kind, values) => this.#narrow(kind, values),
    });
    const root = this.#box.getRootNode();
    for (const sheet of [toolsSheet, tool.sheet]) adoptSheet(root, sheet);
    this.#tools = tool.name === 'axis' ? [tool, ...this.#tools] : [...this.#tools, tool];
    this.#callbacks.onChange();
  }

  get #used(): TimelineTool[] {
    const {axis, filters} = this.wanted;
    return this.#tools.filter(({name}) => (name === 'axis' ? axis : filters !== null));
  }

  get #isNarrowed(): boolean {
    return this.#used.some(tool => tool.isNarrowed);
  }

  get #shown(): number {
    return this.#events.filter(event => this.passes(event)).length;
  }

  /** Whether an event is in the list. */
  passes(event: TimelineEvent): boolean {
    return this.#passesAllBut(undefined, event);
  }

  #passesAllBut(exempt: TimelineTool | undefined, event: TimelineEvent): boolean {
    return this.#used.every(tool => tool === exempt || !tool.isNarrowed || tool.accepts(event));
  }

  /** The events that pass; the same list where none is left out. */
  select(events: readonly TimelineEvent[], scene: Scene): readonly TimelineEvent[] {
    this.#events = events;
    for (const tool of this.#used) tool.read(events, scene);
    return this.#isNarrowed ? events.filter(event => this.passes(event)) : events;
  }

  render(scene: Scene, isPrinting: boolean): unknown {
    const options = {...this.wanted, isPrinting};
    return html`<div class="parts" .style=${`--top:${stickyTopPx()}px`} @keydown=${this.#onKeyDown}>
      ${this.#used.map(tool => this.#renderTool(tool, scene, options))}
      ${this.#renderShown(scene, isPrinting)}
    </div>`;
  }

  #renderTool(tool: TimelineTool, scene: Scene, options: DrawOptions): unknown {
    const passes: Passes = event => this.#passesAllBut(tool, event);
    return html`<div class=${tool.name}>${tool.render(passes, scene, options)}</div>`;
  }

  #renderShown(scene: Scene, isPrinting: boolean): unknown {
    const {localize} = scene;
    const count = this.#events.length;
    const isNarrowed = this.#isNarrowed;
    const words = isNarrowed
      ? localize.term('shown', count, this.#shown)
      : localize.term('events', count);
    const reset = html`<button type="button" part="filter"
      @click=${this.#onReset}>${localize.term('all')}</button>`;
    const chosen = isPrinting ? this.#renderChosen(scene) : nothing;
    return html`<p class="shown ${isNarrowed ? 'narrowed' : ''}"><span role="status"
      dir="auto">${words}</span>${isNarrowed ? reset : nothing}${chosen}</p>`;
  }

  /** What is chosen: paper has no buttons that could be seen to be pressed. */
  #renderChosen(scene: Scene): unknown {
    const chosen = this.#used.flatMap(tool => tool.describe(scene));
    return chosen.map(words => html`<bdi>${words}</bdi>`);
  }

  #narrow(kind?: FilterKind, values: string[] = []): void {
    this.#callbacks.onChange();
    if (kind) this.#callbacks.onNarrow(kind, values, this.#shown);
  }

  /** Lets every event through again. */
  clear(): void {
    for (const kind of this.#tools.flatMap(tool => tool.clear())) this.#narrow(kind);
  }

  /** The button goes away with what it undoes, so the focus goes to the first tool in sight. */
  readonly #onReset = (): void => {
    this.clear();
    const controls = this.#box.querySelectorAll<HTMLElement>('.parts :is(button, [tabindex="0"])');
    [...controls].find(control => control.checkVisibility())?.focus();
  };

  /** Inside the tools only: other keys on the page are not ours. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isNarrowed) return;
    event.preventDefault();
    const isOnReset = event.target instanceof Element && event.target.matches('.shown button');
    if (isOnReset) this.#onReset();
    else this.clear();
  };
}

/** Below what the page keeps at its top, which it declares so that jumps do not end behind it. */
function stickyTopPx(): number {
  return parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}
