import type {ReactiveController} from 'lit';
import {hasFallback} from './fallback.js';
import {isObjectText, type OriginHost} from './draft-origin.js';
import type {StoryState} from './states.js';

interface SilentHost extends OriginHost {
  addController(controller: ReactiveController): void;
}

/** A framework that sets the story later has done so by then. */
const PATIENCE_MS = 2000;
const LOST_OBJECT = 'nothing has set the property: write JSON.stringify(story)';

/** Says once in the console why an element that its author has filled shows no story. */
export class Silence implements ReactiveController {
  readonly #host: SilentHost;
  readonly #drafts: {readonly state: StoryState};
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SilentHost, drafts: {readonly state: StoryState}) {
    this.#host = host;
    this.#drafts = drafts;
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
    if (this.#drafts.state !== 'idle') return;
    const reason = isObjectText(String(host.getAttribute('story')))
      ? LOST_OBJECT
      : reasonInside(host);
    if (reason) console.warn(`[story-widgets] <${host.localName}> has no story: ${reason}.`);
  }
}

function reasonInside(host: HTMLElement): string {
  const script = host.querySelector('script');
  if (script)
    return `its <script type="${script.type}"> is not read: write type="application/json"`;
  if (!hasFallback(host)) return '';
  return 'give it src, story, or a <script type="application/json"> inside it';
}
