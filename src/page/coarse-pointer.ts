import type {ReactiveController, ReactiveControllerHost} from 'lit';

const coarsePointer = globalThis.matchMedia?.('(any-pointer: coarse)');

/** Whether a finger may be used on this device; the element is drawn again when that changes. */
export class CoarsePointer implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isPresent(): boolean {
    return coarsePointer?.matches ?? false;
  }

  hostConnected(): void {
    coarsePointer?.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    coarsePointer?.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => this.#host.requestUpdate();
}
