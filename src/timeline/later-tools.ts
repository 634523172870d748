import type {ReactiveControllerHost} from 'lit';
import type {TimelineEvent} from '../model/story.js';
import {LaterPart} from '../page/later-part.js';
import type {TimelineTools, ToolCallbacks, ToolClass, WantedTools} from './tools.js';

/** What only timelines with an axis or with filters need; both bring what they share. */
const axisPart = new LaterPart(() => Promise.all([import('./tools.js'), import('./axis.js')]));
const filtersPart = new LaterPart(() =>
  Promise.all([import('./tools.js'), import('./filters.js')]),
);

interface ToolsHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The tools of one timeline, each fetched when it is first wanted. */
export class LaterTools {
  readonly #host: ToolsHost;
  readonly #callbacks: ToolCallbacks;
  readonly #asked = new Set<unknown>();
  /** The tools, once the first of them is here. */
  now: TimelineTools | undefined;

  constructor(host: ToolsHost, callbacks: ToolCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
  }

  /** Called before each drawing. */
  want(wanted: WantedTools): void {
    if (wanted.axis) {
      this.#fetch(axisPart, ([{TimelineTools}, {TimelineAxis}]) =>
        this.#add(TimelineTools, TimelineAxis),
      );
    }
    if (wanted.filters !== null) {
      this.#fetch(filtersPart, ([{TimelineTools}, {TimelineFilters}]) =>
        this.#add(TimelineTools, TimelineFilters),
      );
    }
    if (this.now) this.now.wanted = wanted;
  }

  /** Only once: a list of many slices would ask again and again for what cannot be fetched. */
  #fetch<Part>(part: LaterPart<Part>, onArrival: (part: Part) => void): void {
    if (this.#asked.has(part)) return;
    this.#asked.add(part);
    // The tools are drawn into a box that only the first drawing makes.
    part.want(loaded => void this.#host.updateComplete.then(() => onArrival(loaded)));
  }

  #add(Tools: typeof TimelineTools, Tool: ToolClass): void {
    const box = this.#host.renderRoot.querySelector<HTMLElement>('.root') ?? this.#host;
    this.now ??= new Tools(box, this.#callbacks);
    this.now.add(Tool);
  }
}

/** One event leaves nothing to choose; one date, or none, makes no axis. */
export function hasTools(
  timeline: readonly TimelineEvent[],
  {axis, filters}: WantedTools,
): boolean {
  if (filters !== null && timeline.length > 1) return true;
  return axis && hasTwoDates(timeline);
}

/** The second date ends the search, which a long list makes with each of its slices. */
function hasTwoDates(timeline: readonly TimelineEvent[]): boolean {
  const first = timeline.find(({date}) => date?.edtf)?.date;
  return timeline.some(({date}) => date?.edtf && date.edtf !== first?.edtf);
}
