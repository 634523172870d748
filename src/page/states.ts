import type {ReactiveController} from 'lit';

/** `stale`: the last good story is still on screen after a failure. */
export type StoryState = 'idle' | 'loading' | 'ready' | 'stale' | 'error';

interface StatefulHost extends HTMLElement {
  readonly state: StoryState;
  addController(controller: ReactiveController): void;
}

/** Custom states of an element, which style sheets see as `:state(stale)`. */
export class States implements ReactiveController {
  readonly #host: StatefulHost;
  /** Test runners without a browser have no internals, and older browsers have no states. */
  readonly #states: CustomStateSet | undefined;

  constructor(host: StatefulHost) {
    this.#host = host;
    const internals = host.attachInternals?.() as Partial<ElementInternals> | undefined;
    this.#states = internals?.states;
    host.addController(this);
  }

  hostUpdated(): void {
    const {state} = this.#host;
    for (const name of ['loading', 'error', 'stale']) this.set(name, state === name);
  }

  set(name: string, isOn: boolean): void {
    if (isOn) this.#states?.add(name);
    else this.#states?.delete(name);
  }
}
