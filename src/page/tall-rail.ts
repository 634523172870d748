import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {SizeObserver} from './platform.js';

/** How far a timeline runs below the text before its hole is worth filling, in em. */
const HOLE_EM = 18;

interface ColumnsHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Tells the style sheet of a card where its timeline runs far below its text, by the class
 * `tall-rail` on `.columns`: what comes next then fills the hole. The heights of the two do not
 * depend on it.
 */
export class TallRail implements ReactiveController {
  readonly #host: ColumnsHost;
  #observer: ResizeObserver | undefined;
  #text: HTMLElement | null = null;
  #timeline: HTMLElement | null = null;

  constructor(host: ColumnsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const text = this.#host.renderRoot.querySelector<HTMLElement>('.text');
    const timeline = this.#host.renderRoot.querySelector<HTMLElement>('.rail > *');
    if (text === this.#text && timeline === this.#timeline) return;
    this.hostDisconnected();
    if (!text || !timeline) return;
    this.#text = text;
    this.#timeline = timeline;
    this.#observer = new SizeObserver(() => markTallRail(text, timeline));
    this.#observer.observe(text);
    this.#observer.observe(timeline);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#text = this.#timeline = null;
  }
}

function markTallRail(text: HTMLElement, timeline: HTMLElement): void {
  const holePx = timeline.offsetHeight - text.offsetHeight;
  const emPx = parseFloat(getComputedStyle(text).fontSize);
  text.parentElement?.classList.toggle('tall-rail', holePx > HOLE_EM * emPx);
}
