import {html, nothing} from 'lit';
import type {Story, TimelineEvent} from '../model/story.js';
import type {FilterKind} from '../page/events.js';
import {textDirection} from '../templates/direction.js';
import type {Scene} from '../templates/scene.js';
import type {TimelineTool, ToolsHost} from './tools.js';
import {filtersSheet} from '../styles/timeline-filters.js';

type Kind = Exclude<FilterKind, 'period'>;

const KINDS: readonly Kind[] = ['group', 'publisher', 'source'];
const TERMS = {group: 'strands', publisher: 'publisher', source: 'sources'} as const;

/** More buttons than this scroll in a box of their own. */
const MANY_CHOICES = 16;

/** One thing to narrow down by: what it is called, and the events that have it. */
interface Choice {
  value: string;
  label: string;
  name: string;
  events: Set<TimelineEvent>;
}

/**
 * Narrows a timeline down by strand, publisher and source: what is chosen in one of them adds up, and an event has to
 * pass all three. Each button says how many events it would show.
 */
export class TimelineFilters implements TimelineTool {
  readonly name = 'filters';
  readonly sheet = filtersSheet;
  readonly #host: ToolsHost;
  #readFrom: Story | undefined;
  #choices = new Map<Kind, Map<string, Choice>>();
  readonly #chosen = new Map<Kind, Set<string>>(KINDS.map(kind => [kind, new Set()]));

  constructor(host: ToolsHost) {
    this.#host = host;
  }

  get isNarrowed(): boolean {
    return [...this.#chosen.values()].some(({size}) => size > 0);
  }

  accepts(event: TimelineEvent, except?: Kind): boolean {
    return KINDS.every(kind => {
      const chosen = this.#chosen.get(kind);
      return (
        kind === except ||
        !chosen?.size ||
        [...chosen].some(value => this.#choices.get(kind)?.get(value)?.events.has(event))
      );
    });
  }

  read(events: readonly TimelineEvent[], {story, localize}: Scene): void {
    if (this.#readFrom === story) return;
    this.#readFrom = story;
    this.#choices = new Map(KINDS.map(kind => [kind, new Map<string, Choice>()]));
    const add = (
      kind: Kind,
      value: string,
      label: string,
      name: string,
      event: TimelineEvent,
    ): void => {
      const choices = this.#choices.get(kind);
      // REUTERS is Reuters: the first spelling counts.
      const key = kind === 'source' ? value : value.toLowerCase();
      const choice = choices?.get(key) ?? {value, label, name, events: new Set()};
      choices?.set(key, choice);
      choice.events.add(event);
    };
    const byId = new Map(story.sources.map(source => [source.id, source]));
    for (const event of events) {
      if (event.group) add('group', event.group, event.group, '', event);
      for (const {sourceId} of event.blocks.flatMap(({runs}) =>
        runs.flatMap(({citations}) => citations),
      )) {
        const {publisher = '', number = 0} = byId.get(sourceId) ?? {};
        if (publisher) add('publisher', publisher, publisher, '', event);
        add(
          'source',
          sourceId,
          String(number),
          localize.term('source', String(number), publisher),
          event,
        );
      }
    }
    for (const [kind, values] of this.#chosen) {
      for (const value of values) if (!this.#choices.get(kind)?.has(value)) values.delete(value);
    }
  }

  render(passes: (event: TimelineEvent) => boolean, scene: Scene): unknown {
    const asked = this.#host.filters?.split(/\s+/).filter(Boolean) ?? [];
    const shown = KINDS.filter(kind =>
      asked.length ? asked.includes(kind) : (this.#choices.get(kind)?.size ?? 0) > 1,
    );
    return shown.map(kind => this.#renderKind(kind, passes, scene));
  }

  #renderKind(
    kind: Kind,
    passes: (event: TimelineEvent) => boolean,
    {localize, story: {lang, sources}}: Scene,
  ): unknown {
    const choices = [...(this.#choices.get(kind) ?? [])];
    if (!choices.length) return nothing;
    if (kind === 'source')
      choices.sort(
        ([a], [b]) => sources.findIndex(({id}) => id === a) - sources.findIndex(({id}) => id === b),
      );
    const chosen = this.#chosen.get(kind);
    const name = localize.term(TERMS[kind]);
    return html`<div class="choices" role="group" aria-label=${name}><b aria-hidden="true">${name}</b><div class=${choices.length > MANY_CHOICES ? 'many' : ''}>${choices.map(
      ([value, {label, name: longName, events}]) => {
        const count = [...events].filter(
          event => passes(event) && this.accepts(event, kind),
        ).length;
        return html`<button type="button" class="choice ${count ? '' : 'none'}" part="filter" aria-pressed=${chosen?.has(value) ? 'true' : 'false'} title=${longName || nothing} @click=${() => this.#toggle(kind, value)}>${
          longName ? html`<span class="unseen">${longName}</span>` : nothing
        }<bdi class=${longName ? 'number' : ''} aria-hidden=${longName ? 'true' : nothing} lang=${lang || nothing} dir=${textDirection(lang)}>${label}</bdi><span class="unseen">, ${localize.term(
          'events',
          count,
        )}</span><small aria-hidden="true">${count}</small></button>`;
      },
    )}</div></div>`;
  }

  #toggle(kind: Kind, value: string): void {
    const chosen = this.#chosen.get(kind);
    if (!chosen?.delete(value)) chosen?.add(value);
    this.#host.tools?.narrow(
      kind,
      [...(chosen ?? [])].map(key => this.#choices.get(kind)?.get(key)?.value ?? key),
    );
  }

  clear(): FilterKind[] {
    return KINDS.filter(kind => {
      const chosen = this.#chosen.get(kind);
      const hadAny = !!chosen?.size;
      chosen?.clear();
      return hadAny;
    });
  }
}
