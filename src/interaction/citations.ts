import {html, type ReactiveController, type TemplateResult} from 'lit';
import {LaterPart} from '../page/later-part.js';
import {selectorString} from '../page/platform.js';
import {whenIdle} from '../page/when-idle.js';
import type {Marker} from '../templates/marker.js';
import type {Scene} from '../templates/scene.js';
import type {CitationPopover} from './citation-popover.js';
import {findInPath, isPlain} from './event-path.js';
import type {InteractiveHost} from './interactive-host.js';
import {announceSourceClick} from './source-click.js';

const popoverPart = new LaterPart(() => import('./citation-popover.js'));

/** What a reader did to a marker before the popover was there. */
interface Wish {
  marker: Marker;
  kind: 'hover' | 'click' | 'key';
}

/**
 * The markers of a root: it hears their presses. The popover comes when the browser has nothing else
 * to do, or at once when a pointer or the focus reaches a marker; where readers save data, only
 * then. What the reader did meanwhile is done when it is there. If it cannot be fetched, a marker
 * stays a link to its source.
 */
export class Citations implements ReactiveController {
  readonly #host: InteractiveHost;
  readonly #getScene: () => Scene;
  #popover: CitationPopover | undefined;
  #wish: Wish | undefined;
  #listeners: AbortController | undefined;
  #isAsked = false;
  /** The popover could not be fetched, so markers are the links that they are written as. */
  #isOnlyLinks = false;

  constructor(host: InteractiveHost, getScene: () => Scene) {
    this.#host = host;
    this.#getScene = getScene;
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
    if (this.#popover) return;
    this.#isOnlyLinks = false;
    const {signal} = (this.#listeners = new AbortController());
    const onTurn = (event: Event): void => {
      if (this.#markerIn(event)) this.#want();
    };
    root.addEventListener('focusin', onTurn, {signal});
    root.addEventListener('pointerdown', onTurn, {signal});
    root.addEventListener('pointerover', event => this.#onPointerOver(event as PointerEvent), {
      signal,
    });
  }

  hostUpdated(): void {
    if (this.#isAsked || !this.#host.renderRoot.querySelector('.marker')) return;
    this.#isAsked = true;
    const {connection} = navigator as {connection?: {saveData?: boolean}};
    if (!connection?.saveData) whenIdle(() => this.#want());
  }

  hostDisconnected(): void {
    this.#listeners?.abort();
  }

  /** Opens the popover of a claim's marker. */
  openClaim(claimId: string): void {
    const run = this.#host.renderRoot.querySelector(`.run[data-anchor=${selectorString(claimId)}]`);
    const marker = run?.querySelector<Marker>('.marker');
    if (marker) this.#do({marker, kind: 'key'});
  }

  /** Closes the popover; the marker that had opened it is returned. */
  close(): Marker | undefined {
    return this.#popover?.close();
  }

  #want(): void {
    const onFailure = (): void => this.#followLink();
    popoverPart.want(({CitationPopover}) => this.#onArrival(CitationPopover), onFailure);
  }

  #onArrival(Popover: typeof CitationPopover): void {
    if (this.#popover) return;
    this.#listeners?.abort();
    this.#popover = new Popover(this.#host, this.#getScene);
    const wish = this.#takeWish();
    if (wish) this.#do(wish);
  }

  #followLink(): void {
    this.#listeners?.abort();
    this.#isOnlyLinks = true;
    const wish = this.#takeWish();
    if (wish && wish.kind !== 'hover') location.assign(wish.marker.href);
  }

  #do(wish: Wish): void {
    if (!this.#popover) return this.#keepWish(wish);
    const {marker, kind} = wish;
    if (kind !== 'hover') this.#popover.activate(marker, {moveFocus: kind === 'key'});
    else if (marker.matches(':hover')) this.#popover.rest(marker);
  }

  #keepWish(wish: Wish): void {
    this.#takeWish();
    this.#wish = wish;
    // The marker shows that it was heard.
    if (wish.kind !== 'hover') wish.marker.setAttribute('aria-busy', 'true');
    this.#want();
  }

  #takeWish(): Wish | undefined {
    const wish = this.#wish;
    this.#wish = undefined;
    wish?.marker.removeAttribute('aria-busy');
    return wish;
  }

  #markerIn(event: Event): Marker | undefined {
    return findInPath<Marker>(event, this.#host.renderRoot, '.marker');
  }

  /** A middle click opens a source too, in a tab of its own. */
  readonly #onSourceClick = (event: Event): void => {
    const {button} = event as MouseEvent;
    if (button < 2) announceSourceClick(event as MouseEvent, this.#host, this.#getScene());
  };

  #onPointerOver(event: PointerEvent): void {
    const marker = this.#markerIn(event);
    if (!marker) return;
    if (event.pointerType === 'touch' || this.#wish?.marker === marker) this.#want();
    else this.#keepWish({marker, kind: 'hover'});
  }

  readonly #onClick = (event: Event): void => {
    const {button, detail} = event as MouseEvent;
    const marker = this.#markerToOpen(event as MouseEvent);
    if (!marker || button) return;
    event.preventDefault();
    // A click without a pointer comes from the keyboard or from assistive technology.
    this.#do({marker, kind: detail === 0 ? 'key' : 'click'});
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
    const marker = this.#isOnlyLinks || !isPlain(event) ? undefined : this.#markerIn(event);
    return marker && canPopUp(marker) ? marker : undefined;
  }
}

/** Browsers before our floor have no popover; there a marker is a link to its source. */
function canPopUp(element: HTMLElement): boolean {
  return 'showPopover' in element;
}
