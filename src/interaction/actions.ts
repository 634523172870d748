import type {ReactiveController} from 'lit';
import {findInPath} from './event-path.js';
import type {InteractiveHost} from './interactive-host.js';

/**
 * Does what the buttons of a root stand for. Templates hold no listeners: a button says by its
 * `data-action` what it is for.
 *
 * @example
 * new Actions(this, {toggle: () => (this.expanded = !this.expanded)});
 */
export class Actions implements ReactiveController {
  readonly #host: InteractiveHost;
  readonly #acts: Readonly<Record<string, () => void>>;

  constructor(host: InteractiveHost, acts: Readonly<Record<string, () => void>>) {
    this.#host = host;
    this.#acts = acts;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('click', this.#onClick);
  }

  readonly #onClick = (event: Event): void => {
    const button = findInPath(event, this.#host.renderRoot, '[data-action]');
    this.#acts[button?.dataset['action'] ?? '']?.();
  };
}
