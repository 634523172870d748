import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface EditedHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Notices when something else changes what an element has drawn: a browser that translates the
 * page, or an extension. They put nodes of their own in the place of ours, and what Lit would write
 * into ours then reaches nobody; so the next story has to be drawn from scratch.
 */
export class ForeignEdits implements ReactiveController {
  readonly #host: EditedHost;
  readonly #observer = new MutationObserver(() => (this.#isEdited = true));
  #isEdited = false;
  #story: unknown;
  #generation = 0;

  constructor(host: EditedHost) {
    this.#host = host;
    host.addController(this);
  }

  /** A key for what shows a story: another one where a new story follows on foreign edits. */
  keyFor(story: unknown): number {
    const isNew = story !== this.#story;
    this.#story = story;
    if (isNew && this.#isEdited) {
      this.#isEdited = false;
      this.#generation++;
    }
    return this.#generation;
  }

  hostUpdate(): void {
    if (this.#observer.takeRecords().length) this.#isEdited = true;
    this.#observer.disconnect();
  }

  hostUpdated(): void {
    const drawn = this.#host.renderRoot.querySelector('.story');
    if (drawn) this.#observer.observe(drawn, {childList: true, subtree: true});
  }
}
