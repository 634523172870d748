import type {ReactiveController} from 'lit';
import {LaterPart} from '../page/later-part.js';
import type {Showing} from '../page/showing.js';
import type {Scene} from '../templates/scene.js';
import type {InteractiveHost} from './interactive-host.js';

/** Fetched with the first source that a reader selects. */
const marking = new LaterPart(() => import('./mark-support.js'));

/** Marks all that the selected source supports, in every element that shows the story. */
export class Selection implements ReactiveController {
  readonly #host: InteractiveHost;
  readonly #showing: Showing;
  readonly #getScene: () => Scene;
  #clearMarks: (() => void) | undefined;

  constructor(host: InteractiveHost, showing: Showing, getScene: () => Scene) {
    this.#host = host;
    this.#showing = showing;
    this.#getScene = getScene;
    host.addController(this);
  }

  hostUpdated(): void {
    const {selectedId} = this.#showing;
    // A long list is drawn in many updates; without a selection none of them has to be searched.
    if (!selectedId && !this.#clearMarks) return;
    this.#clear();
    const {story} = this.#getScene();
    const source = story.sources.find(({id}) => id === selectedId);
    if (!source) return;
    document.addEventListener('keydown', this.#onEscape);
    this.#clearMarks = marking.now?.markSupport(this.#host.renderRoot, story, source);
    if (!marking.now) marking.want(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#clear();
  }

  #clear(): void {
    this.#clearMarks?.();
    this.#clearMarks = undefined;
    document.removeEventListener('keydown', this.#onEscape);
  }

  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // A dialog around the story stays open.
    event.preventDefault();
    this.#showing.select('');
  };
}
