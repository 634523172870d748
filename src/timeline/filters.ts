import {html, nothing} from 'lit';
import type {Source, Story, TimelineEvent} from '../model/story.js';
import type {FilterKind} from '../page/events.js';
import {filtersSheet} from '../styles/timeline-filters.js';
import {textDirection} from '../templates/direction.js';
import type {Scene} from '../templates/scene.js';
import {labelled, sourceName} from '../templates/source-name.js';
import {CHOICE_KINDS, collectChoices, type Choice, type ChoiceKind} from './choices.js';
import type {DrawOptions, Passes, TimelineTool, ToolContext} from './tools.js';

const TERMS = {group: 'strands', publisher: 'publisher', source: 'sources'} as const;

/** More buttons than this scroll in a box of their own. */
const MANY_CHOICES = 16;

/** What the button on a phone opens. */
const PANEL_ID = 'filter-panel';

/** A button, and what it says. */
interface ChoiceButton {
  choice: Choice;
  isChosen: boolean;
  /** How many events it would show. */
  count: number;
  onClick: () => void;
}

/**
 * Narrows a timeline down by strand, publisher and source: what is chosen of one kind adds up, and
 * an event has to pass all three kinds. Each button says how many events it would show.
 */
export class TimelineFilters implements TimelineTool {
  readonly name = 'filters';
  readonly sheet = filtersSheet;
  readonly #context: ToolContext;
  #story: Story | undefined;
  #isOpen = false;
  #choices = collectChoices([], []);
  /** Keys of the choices. */
  readonly #chosen: Record<ChoiceKind, Set<string>> = {
    group: new Set(),
    publisher: new Set(),
    source: new Set(),
  };

  constructor(context: ToolContext) {
    this.#context = context;
  }

  get isNarrowed(): boolean {
    return this.#narrowedKinds.length > 0;
  }

  get #narrowedKinds(): ChoiceKind[] {
    return CHOICE_KINDS.filter(kind => this.#chosen[kind].size > 0);
  }

  read(events: readonly TimelineEvent[], {story}: Scene): void {
    if (this.#story === story) return;
    this.#story = story;
    this.#choices = collectChoices(events, story.sources);
    for (const kind of CHOICE_KINDS) {
      const chosen = this.#chosen[kind];
      for (const key of chosen) if (!this.#choices[kind].has(key)) chosen.delete(key);
    }
  }

  accepts(event: TimelineEvent): boolean {
    return CHOICE_KINDS.every(kind => this.#acceptsBy(kind, event));
  }

  #acceptsBy(kind: ChoiceKind, event: TimelineEvent): boolean {
    const chosen = [...this.#chosen[kind]];
    const choices = this.#choices[kind];
    return !chosen.length || chosen.some(key => choices.get(key)?.events.has(event));
  }

  describe(scene: Scene): string[] {
    return this.#narrowedKinds.map(kind => {
      const names = [...this.#chosen[kind]].map(key => this.#nameOf(kind, key, scene));
      const {localize} = scene;
      return labelled(localize.term(TERMS[kind]), names.join(localize.term('comma')), localize);
    });
  }

  #nameOf(kind: ChoiceKind, key: string, {localize}: Scene): string {
    const choice = this.#choices[kind].get(key);
    const source = choice?.source;
    if (source) return sourceName(source, localize);
    return choice?.value ?? '';
  }

  clear(): FilterKind[] {
    const narrowed = this.#narrowedKinds;
    for (const kind of narrowed) this.#chosen[kind].clear();
    return narrowed;
  }

  render(passes: Passes, scene: Scene, {filters}: DrawOptions): unknown {
    const asked = filters?.split(/\s+/).filter(Boolean) ?? [];
    const isShown = (kind: ChoiceKind): boolean =>
      asked.length ? asked.includes(kind) : this.#choices[kind].size > 1;
    const kinds = CHOICE_KINDS.filter(isShown).map(kind => this.#renderKind(kind, passes, scene));
    return html`${this.#renderSwitch(scene)}
      <div class="panel ${this.#isOpen ? 'open' : ''}" id=${PANEL_ID}>${kinds}</div>`;
  }

  /** Where there is little room, this button opens the filters; elsewhere the sheet hides it. */
  #renderSwitch({localize}: Scene): unknown {
    const chosen = CHOICE_KINDS.reduce((sum, kind) => sum + this.#chosen[kind].size, 0);
    const filter = localize.term('filter');
    const words = chosen ? localize.term('counted', filter, chosen) : filter;
    return html`<button type="button" class="switch" aria-expanded=${this.#isOpen}
      aria-controls=${PANEL_ID} @click=${this.#onSwitch}>${words}</button>`;
  }

  readonly #onSwitch = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#context.redraw();
  };

  #renderKind(kind: ChoiceKind, passes: Passes, scene: Scene): unknown {
    const choices = [...this.#choices[kind]];
    if (!choices.length) return nothing;
    const others = CHOICE_KINDS.filter(each => each !== kind);
    const wouldPass: Passes = event =>
      passes(event) && others.every(other => this.#acceptsBy(other, event));
    const buttons = choices.map(([key, choice]) =>
      renderChoice(
        {
          choice,
          isChosen: this.#chosen[kind].has(key),
          count: [...choice.events].filter(wouldPass).length,
          onClick: () => this.#toggle(kind, key),
        },
        scene,
      ),
    );
    const name = scene.localize.term(TERMS[kind]);
    const many = choices.length > MANY_CHOICES ? 'many' : '';
    return html`<div class="choices" role="group" aria-label=${name}><b
      aria-hidden="true">${name}</b><div class=${many}>${buttons}</div></div>`;
  }

  #toggle(kind: ChoiceKind, key: string): void {
    const chosen = this.#chosen[kind];
    if (!chosen.delete(key)) chosen.add(key);
    const values = [...chosen].map(each => this.#choices[kind].get(each)?.value ?? each);
    this.#context.narrow(kind, values);
  }
}

/** A source goes by its number and its publisher: a number alone tells nobody which one it is. */
function renderChoice(
  {choice, isChosen, count, onClick}: ChoiceButton,
  {localize, story}: Scene,
): unknown {
  const {value, source} = choice;
  const {lang} = story;
  const name = source && sourceName(source, localize);
  const words = html`<bdi lang=${lang || nothing} dir=${textDirection(lang)}>${value}</bdi>`;
  const events = localize.term('events', count);
  return html`<button type="button" class="choice ${count ? '' : 'none'}" part="filter"
    aria-pressed=${isChosen} @click=${onClick}>${
      source ? renderSource(source, name) : words
    }<span class="unseen">${localize.term('comma')}${events}</span><small
    aria-hidden="true">${localize.number(count)}</small></button>`;
}

function renderSource({number, publisher}: Source, name: unknown): unknown {
  return html`<span class="unseen">${name}</span><span class="number"
    aria-hidden="true">${number}</span><bdi class="who" aria-hidden="true">${publisher}</bdi>`;
}
