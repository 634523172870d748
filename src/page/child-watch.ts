import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Draws an element again when something inside it changes, and when the page has been parsed. */
export class ChildWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new MutationObserver(() => this.#redraw());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {childList: true, subtree: true, characterData: true});
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.#redraw(), {once: true});
    }
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #redraw(): void {
    this.#host.requestUpdate();
  }
}
