import {html, type ReactiveController, type TemplateResult} from 'lit';
import {LaterPart} from '../page/later-part.js';
import {selectorString} from '../page/platform.js';
import type {Marker} from '../templates/marker.js';
import type {Scene} from '../templates/scene.js';
import type * as PopoverPart from './citation-popover.js';
import {findInPath, isPlain} from './event-path.js';
import {Intent} from './intent.js';
import type {InteractiveHost} from './interactive-host.js';
import {announceSourceClick} from './source-click.js';

const popoverPart = new LaterPart(() => import('./citation-popover.js'));

/**
 * The markers of a root: it hears their presses, and gives them a popover when the reader first
 * turns to one. If the popover cannot be fetched, a marker stays a link to its source.
 */
export class Citations implements ReactiveController {
  readonly #host: InteractiveHost;
  readonly #getScene: () => Scene;
  readonly #intent: Intent<typeof PopoverPart>;
  #popover: PopoverPart.CitationPopover | undefined;

  constructor(host: InteractiveHost, getScene: () => Scene) {
    this.#host = host;
    this.#getScene = getScene;
    this.#intent = new Intent(host, popoverPart, '.marker', part => part.rehearse(host, getScene));
    host.addController(this);
  }

  /** The empty popover; its content comes when it opens. */
  render(): TemplateResult {
    return html`<div class="popover" part="popover" popover="manual" role="dialog" tabindex="-1"></div>`;
  }

  hostConnected(): void {
    const root = this.#host.renderRoot;
    root.addEventListener('click', this.#onSourceClick);
    root.addEventListener('auxclick', this.#onSourceClick);
    root.addEventListener('click', this.#onClick);
    root.addEventListener('keydown', this.#onKeyDown);
    root.addEventListener('pointerover', this.#onPointerOver);
  }

  /** Opens the popover of a claim's marker. */
  openClaim(claimId: string): void {
    const run = this.#host.renderRoot.querySelector(`.run[data-anchor=${selectorString(claimId)}]`);
    const marker = run?.querySelector<Marker>('.marker');
    if (marker) this.#press(marker, true);
  }

  /** Closes the popover; the marker that had opened it is returned. */
  close(): Marker | undefined {
    return this.#popover?.close();
  }

  #press(marker: Marker, moveFocus: boolean): void {
    this.#intent.do({
      control: marker,
      act: part => this.#popoverOf(part).press(marker, {moveFocus}),
      giveUp: () => location.assign(marker.href),
    });
  }

  #popoverOf({CitationPopover}: typeof PopoverPart): PopoverPart.CitationPopover {
    return (this.#popover ??= new CitationPopover(this.#host, this.#getScene));
  }

  /** A middle click opens a source too, in a tab of its own. */
  readonly #onSourceClick = (event: Event): void => {
    const {button} = event as MouseEvent;
    if (button < 2) announceSourceClick(event as MouseEvent, this.#host, this.#getScene());
  };

  /** The first marker that a mouse or a pen comes to; from then on the popover hears them itself. */
  readonly #onPointerOver = (event: Event): void => {
    const marker = this.#popover ? undefined : this.#markerIn(event);
    if (!marker || (event as PointerEvent).pointerType === 'touch' || this.#intent.isBusy) return;
    const isHere = popoverPart.now !== undefined;
    const rest = (part: typeof PopoverPart): void => {
      // While the event is on its way, Firefox has no `:hover` on the marker yet.
      if (isHere || marker.matches(':hover')) this.#popoverOf(part).rest(marker);
    };
    this.#intent.do({act: rest});
  };

  readonly #onClick = (event: Event): void => {
    const {button, detail} = event as MouseEvent;
    const marker = this.#markerToOpen(event as MouseEvent);
    if (!marker || button) return;
    event.preventDefault();
    // A click without a pointer comes from the keyboard or from assistive technology.
    this.#press(marker, detail === 0);
  };

  readonly #onKeyDown = (event: Event): void => {
    const {key, repeat} = event as KeyboardEvent;
    const marker = this.#markerToOpen(event as KeyboardEvent);
    if (!marker || (key !== ' ' && key !== 'Enter')) return;
    // Firefox gives the click of Enter on a link a detail of 1, as if a pointer had made it.
    event.preventDefault();
    if (!repeat) marker.click();
  };

  #markerToOpen(event: MouseEvent | KeyboardEvent): Marker | undefined {
    const marker = this.#intent.isGivenUp || !isPlain(event) ? undefined : this.#markerIn(event);
    // Where there is no popover, a marker is a link to its source.
    return marker && 'showPopover' in marker ? marker : undefined;
  }

  #markerIn(event: Event): Marker | undefined {
    return findInPath<Marker>(event, this.#host.renderRoot, '.marker');
  }
}
