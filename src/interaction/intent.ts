import type {ReactiveController} from 'lit';
import type {LaterPart} from '../page/later-part.js';
import {whenIdle} from '../page/when-idle.js';
import {findInPath} from './event-path.js';
import type {InteractiveHost} from './interactive-host.js';

/**
 * A long list is drawn in hundreds of updates, and has none of some controls: to search all of it
 * each time would take longer than to draw it.
 */
const MAX_LOOKS = 10;

/** What a reader wants of a part, which may not be here yet. */
export interface Wish<Module> {
  /** Shows that it was heard while the part is on its way. */
  control?: Element;
  act(part: Module): void;
  /** Called where the part cannot be fetched. */
  giveUp?(): void;
}

/**
 * Fetches a part for the controls of a root: when the browser has nothing else to do, or at once
 * when a pointer or the focus reaches such a control; where readers save data, only then. The last
 * thing that the reader asked for meanwhile is done when the part is here.
 */
export class Intent<Module> implements ReactiveController {
  readonly #host: InteractiveHost;
  readonly #part: LaterPart<Module>;
  readonly #controls: string;
  readonly #prepare: ((part: Module) => void) | undefined;
  #wish: Wish<Module> | undefined;
  #listeners: AbortController | undefined;
  /** How often the root is still searched for a control; never once the part was asked for. */
  #looksLeft = MAX_LOOKS;
  /** Whether the part could not be fetched. Nobody asks again until the element is put into a page. */
  isGivenUp = false;

  /**
   * @param controls - A selector for the elements of the root that need the part.
   * @param prepare - What is done with a part that came while the browser was idle.
   */
  constructor(
    host: InteractiveHost,
    part: LaterPart<Module>,
    controls: string,
    prepare?: (part: Module) => void,
  ) {
    this.#host = host;
    this.#part = part;
    this.#controls = controls;
    this.#prepare = prepare;
    host.addController(this);
  }

  hostConnected(): void {
    this.isGivenUp = false;
    if (this.#part.now) return;
    const {signal} = (this.#listeners = new AbortController());
    const onTurn = (event: Event): void => {
      if (findInPath(event, this.#host.renderRoot, this.#controls)) this.#fetch();
    };
    for (const type of ['focusin', 'pointerdown', 'pointerover']) {
      this.#host.renderRoot.addEventListener(type, onTurn, {signal});
    }
  }

  hostUpdated(): void {
    if (this.#looksLeft-- <= 0 || !this.#host.renderRoot.querySelector(this.#controls)) return;
    this.#looksLeft = 0;
    const {connection} = navigator as {connection?: {saveData?: boolean}};
    if (!connection?.saveData) whenIdle(() => this.#fetch(this.#prepare));
  }

  hostDisconnected(): void {
    this.#listeners?.abort();
  }

  /** Whether the reader has pressed something, and waits for the part. */
  get isBusy(): boolean {
    return !!this.#wish?.control;
  }

  /** Does what is wished for: at once where the part is here. */
  do(wish: Wish<Module>): void {
    this.#takeWish();
    if (this.#part.now) return wish.act(this.#part.now);
    this.#wish = wish;
    wish.control?.setAttribute('aria-busy', 'true');
    this.#fetch();
  }

  #fetch(prepare?: (part: Module) => void): void {
    this.#part.want(
      part => {
        this.#listeners?.abort();
        this.#takeWish()?.act(part);
        prepare?.(part);
      },
      () => {
        this.#listeners?.abort();
        this.isGivenUp = true;
        this.#takeWish()?.giveUp?.();
      },
    );
  }

  #takeWish(): Wish<Module> | undefined {
    const wish = this.#wish;
    this.#wish = undefined;
    wish?.control?.removeAttribute('aria-busy');
    return wish;
  }
}
