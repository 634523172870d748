import type {ReactiveController} from 'lit';
import type {Showing} from '../page/showing.js';
import type {Scene} from '../templates/scene.js';
import type {InteractiveHost} from './interactive-host.js';
import type {Marks} from './mark-support.js';
import {movesPart} from './moves-part.js';

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
    if (selectedId) movesPart.want(part => this.#mark(part), this.#unselect);
    else this.#clear();
  }

  hostDisconnected(): void {
    this.#clear();
  }

  #mark({Marks: Part}: {Marks: typeof Marks}): void {
    const scene = this.#getScene();
    const source = scene.story.sources.find(({id}) => id === this.#showing.selectedId);
    if (!source || !this.#host.isConnected) return this.#clear();
    this.#marks ??= new Part(this.#host.renderRoot, this.#showing);
    this.#marks.show(source, scene);
  }

  #clear(): void {
    this.#marks?.clear();
    this.#marks = undefined;
  }

  /** Nothing is marked, so no switch may say that it is. */
  readonly #unselect = (): void => this.#showing.select('');
}
