import {html, nothing, type CSSResult} from 'lit';
import type {TimelineEvent} from '../model/story.js';
import {adoptSheet} from '../page/adopt-sheet.js';
import {StoryFilterEvent, type FilterKind} from '../page/events.js';
import type {Scene} from '../templates/scene.js';
import {toolsSheet} from '../styles/timeline-tools.js';

/** What narrows the list of a timeline down: it draws itself, and says which events it lets through. */
export interface TimelineTool {
  readonly name: 'axis' | 'filters';
  readonly sheet: CSSResult;
  /** Whether anything is left out now. */
  readonly isNarrowed: boolean;
  /** Reads the whole list before each drawing; a choice that is not in it any more is let go. */
  read(events: readonly TimelineEvent[], scene: Scene): void;
  accepts(event: TimelineEvent): boolean;
  /** What another tool leaves out is not let through by `passes`. */
  render(passes: (event: TimelineEvent) => boolean, scene: Scene): unknown;
  /** Lets everything through again, and says what had been narrowed. */
  clear(): FilterKind[];
}

/** What the tools need of their timeline. */
export interface ToolsHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  axis: boolean;
  filters: string | null;
  tools: TimelineTools | undefined;
  requestUpdate(): void;
}

/**
 * The tools of one timeline, the sentence that says how many events they let through, and the button that undoes it all.
 */
export class TimelineTools {
  readonly #host: ToolsHost;
  #tools: TimelineTool[] = [];
  #events: readonly TimelineEvent[] = [];
  /** Another one after each choice. */
  choice: unknown = {};

  constructor(host: ToolsHost) {
    this.#host = host;
  }

  /** Adds a tool to a timeline. */
  static attach(host: ToolsHost, tool: TimelineTool): void {
    host.tools ??= new TimelineTools(host);
    host.tools.#add(tool);
  }

  #add(tool: TimelineTool): void {
    for (const sheet of [toolsSheet, tool.sheet]) adoptSheet(this.#host.renderRoot, sheet);
    this.#tools = [...this.#tools, tool].sort((a, b) => (a.name < b.name ? -1 : 1));
    this.choice = {};
    this.#host.requestUpdate();
  }

  get #wanted(): TimelineTool[] {
    return this.#tools.filter(({name}) =>
      name === 'axis' ? this.#host.axis : this.#host.filters !== null,
    );
  }

  get #isNarrowed(): boolean {
    return this.#wanted.some(tool => tool.isNarrowed);
  }

  /** Whether an event is in the list. */
  passes(event: TimelineEvent, except?: TimelineTool): boolean {
    return this.#wanted.every(tool => tool === except || !tool.isNarrowed || tool.accepts(event));
  }

  /** The events that pass; the same list where none is left out. */
  select(events: readonly TimelineEvent[], scene: Scene): readonly TimelineEvent[] {
    this.#events = events;
    for (const tool of this.#wanted) tool.read(events, scene);
    return this.#isNarrowed ? events.filter(event => this.passes(event)) : events;
  }

  render(scene: Scene): unknown {
    const {localize} = scene;
    const isNarrowed = this.#isNarrowed;
    return html`<div class="parts" @keydown=${this.#onKeyDown}>
      ${this.#wanted.map(tool => html`<div class=${tool.name}>${tool.render(event => this.passes(event, tool), scene)}</div>`)}
      <p class="shown ${isNarrowed ? 'narrowed' : ''}" .style=${isNarrowed ? `inset-block-start:${stickyTopPx()}px` : ''}><span role="status" dir="auto">${isNarrowed ? localize.term('shown', this.#shown, this.#events.length) : localize.term('events', this.#events.length)}</span>${
        isNarrowed
          ? html`<button type="button" part="filter" @click=${this.#onReset}>${localize.term('all')}</button>`
          : nothing
      }</p>
    </div>`;
  }

  /** The list is drawn again, and the page is told; without a kind the reader is not done yet. */
  narrow(kind?: FilterKind, values: string[] = []): void {
    this.choice = {};
    this.#host.requestUpdate();
    if (kind) this.#host.dispatchEvent(new StoryFilterEvent(kind, values, this.#shown));
  }

  get #shown(): number {
    return this.#events.filter(event => this.passes(event)).length;
  }

  /** Lets every event through again. */
  clear(): void {
    for (const kind of this.#tools.flatMap(tool => tool.clear())) this.narrow(kind);
  }

  /** The button goes away with what it undoes, so the focus goes to the first tool. */
  readonly #onReset = (): void => {
    this.clear();
    this.#host.renderRoot.querySelector<HTMLElement>('.parts :is(button, [tabindex="0"])')?.focus();
  };

  /** Within the tools only: the page's own keys are the page's. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isNarrowed) return;
    event.preventDefault();
    const isOnReset = event.target instanceof Element && event.target.matches('.shown button');
    if (isOnReset) this.#onReset();
    else this.clear();
  };
}

/** Below what the page keeps at its top, which it says so that jumps do not end behind it. */
function stickyTopPx(): number {
  return parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}
