import type {ReactiveController} from 'lit';
import {hasFallback} from './fallback.js';
import type {OriginHost} from './draft-origin.js';
import type {StoryState} from './draft-controller.js';

interface SilentHost extends OriginHost {
  readonly state: StoryState;
  addController(controller: ReactiveController): void;
}

/** A framework that sets the story later has done so by then. */
const PATIENCE_MS = 2000;

/** Says once in the console why an element with content of the page's author shows no story. */
export class Silence implements ReactiveController {
  readonly #host: SilentHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SilentHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer ??= setTimeout(() => this.#explain(), PATIENCE_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #explain(): void {
    const host = this.#host;
    const script = host.querySelector('script');
    if (host.state !== 'idle' || !(script || hasFallback(host))) return;
    const reason = script
      ? `its <script type="${script.type}"> is not read: write type="application/json"`
      : 'give it src, story, or a <script type="application/json"> inside it';
    console.warn(`[story-widgets] <${host.localName}> has no story: ${reason}.`);
  }
}
