import type {ReactiveController} from 'lit';
import {LaterPart} from '../page/later-part.js';
import type {Showing} from '../page/showing.js';
import type {Scene} from '../templates/scene.js';
import type {InteractiveHost} from './interactive-host.js';
import type {Marks} from './mark-support.js';

/** Fetched with the first source that a reader selects. */
const marking = new LaterPart(() => import('./mark-support.js'));

/** Marks all that the selected source supports, in every element that shows the story. */
export class Selection implements ReactiveController {
  readonly #host: InteractiveHost;
  readonly #showing: Showing;
  readonly #getScene: () => Scene;
  #marks: Marks | undefined;

  constructor(host: InteractiveHost, showing: Showing, getScene: () => Scene) {
    this.#host = host;
    this.#showing = showing;
    this.#getScene = getScene;
    host.addController(this);
  }

  hostUpdated(): void {
    const {selectedId} = this.#showing;
    // A long list is drawn in many updates; without a selection none of them has to be searched.
    if (!selectedId && !this.#marks) return;
    const scene = this.#getScene();
    const source = scene.story.sources.find(({id}) => id === selectedId);
    if (!source) return this.#clear();
    if (!marking.now) return marking.want(() => this.#host.requestUpdate());
    this.#marks ??= new marking.now.Marks(this.#host.renderRoot, this.#showing);
    this.#marks.show(source, scene);
    document.addEventListener('keydown', this.#onEscape);
  }

  hostDisconnected(): void {
    this.#clear();
  }

  #clear(): void {
    this.#marks?.clear();
    this.#marks = undefined;
    document.removeEventListener('keydown', this.#onEscape);
  }

  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // A dialog around the story stays open.
    event.preventDefault();
    this.#showing.select('');
  };
}
