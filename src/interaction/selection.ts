import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isSameStory} from '../model/normalize.js';
import type {Story, StoryDraft} from '../model/story.js';
import type * as Marking from './mark-support.js';
import type {Scene} from '../templates/text.js';
import {warnOfPart} from '../page/later-part.js';

interface SelectionHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly scene: Scene;
  readonly baseDraft: StoryDraft | undefined;
}

/** What is selected in one story, for every element that shows it. */
interface Shared {
  sourceId: string;
  onChange: Set<() => void>;
}

const selections = new WeakMap<StoryDraft, Shared>();

/** Fetched with the first selection. */
let marking: typeof Marking | undefined;

/** The source that the reader has selected: all that it supports is marked, in every element that shows the same story. */
export class Selection implements ReactiveController {
  readonly #host: SelectionHost;
  #draft: StoryDraft | undefined;
  #story: Story | undefined;
  #clearMarks: (() => void) | undefined;

  constructor(host: SelectionHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The selected source's id, `''` where none is. */
  get sourceId(): string {
    return this.#shared?.sourceId ?? '';
  }

  /** Selects a source; `''` clears. */
  select(sourceId: string): void {
    const shared = this.#shared;
    if (!shared || shared.sourceId === sourceId) return;
    shared.sourceId = sourceId;
    for (const onChange of shared.onChange) onChange();
  }

  hostUpdated(): void {
    const {baseDraft, scene} = this.#host;
    if (baseDraft !== this.#draft) {
      const {story} = scene;
      // A newer version of the same story keeps what the reader had marked.
      const kept =
        isSameStory(this.#story, story) && story.sources.some(({id}) => id === this.sourceId)
          ? this.sourceId
          : '';
      this.#leave();
      this.#draft = baseDraft;
      this.#story = story;
      if (baseDraft && !selections.has(baseDraft))
        selections.set(baseDraft, {sourceId: kept, onChange: new Set()});
      this.#shared?.onChange.add(this.#onChange);
    }
    this.#mark();
  }

  hostDisconnected(): void {
    this.#leave();
    this.#draft = undefined;
  }

  get #shared(): Shared | undefined {
    return this.#draft && selections.get(this.#draft);
  }

  #leave(): void {
    this.#clearMarks?.();
    this.#shared?.onChange.delete(this.#onChange);
    document.removeEventListener('keydown', this.#onEscape);
  }

  #mark(): void {
    const {
      renderRoot,
      scene: {story},
    } = this.#host;
    const {sourceId} = this;
    // A long list is drawn in many updates; without a selection none of them has to be searched.
    if (!sourceId && !this.#clearMarks) return;
    this.#clearMarks?.();
    this.#clearMarks = undefined;
    document.removeEventListener('keydown', this.#onEscape);
    const source = story.sources.find(({id}) => id === sourceId);
    if (!source) return;
    document.addEventListener('keydown', this.#onEscape);
    if (marking) this.#clearMarks = marking.markSupport(renderRoot, story, source);
    else {
      import('./mark-support.js')
        .then(part => {
          marking = part;
          this.#onChange();
        })
        .catch(warnOfPart);
    }
  }

  readonly #onChange = (): void => this.#host.requestUpdate();

  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // A dialog around the story stays open.
    event.preventDefault();
    this.select('');
  };
}
