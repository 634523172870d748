import type {ReactiveController} from 'lit';
import {adoptSheet} from '../page/adopt-sheet.js';
import {StoryCitationCloseEvent, StoryCitationOpenEvent} from '../page/events.js';
import {warnOfPart} from '../page/later-part.js';
import {reader} from '../page/reader.js';
import {popoverSheet} from '../styles/popover.js';
import type {Marker} from '../templates/marker.js';
import type {Scene} from '../templates/scene.js';
import {act, sourceIdsOf} from './citation-actions.js';
import {makePopoverContent, makeSheetContent} from './citation-content.js';
import {findInPath, isBehindModal} from './event-path.js';
import {HoverIntent, type HoverTarget} from './hover-intent.js';
import type {InteractiveHost} from './interactive-host.js';
import {
  describeCitation,
  nameOf,
  tintClaim,
  whatIsSaid,
  type OpenedCitation,
} from './opened-citation.js';
import {focusBeside, holdsFocus, placement, showBeside} from './placement.js';
import {moveInside} from './popover-stops.js';

export {rehearse} from './rehearsal.js';

/**
 * The one popover of a root: the source behind a marker, and the claim that it supports.
 *
 * A pointer that rests opens it, a click pins it, and an activation from the keyboard moves the
 * focus in. It is a manual popover: light dismiss would close it before the click that pins, and
 * would close the host page's open menus.
 */
export class CitationPopover implements ReactiveController, HoverTarget {
  readonly #host: InteractiveHost;
  readonly #getScene: () => Scene;
  readonly #hover = new HoverIntent(this);
  #opened: OpenedCitation | undefined;
  #listeners: AbortController | undefined;

  constructor(host: InteractiveHost, getScene: () => Scene) {
    this.#host = host;
    this.#getScene = getScene;
    adoptSheet(host.renderRoot, popoverSheet);
    host.addController(this);
  }

  get trigger(): Marker | undefined {
    return this.#opened?.trigger;
  }

  get isPinned(): boolean {
    return !!this.#opened?.isPinned;
  }

  get #popover(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.popover');
  }

  get #hasFocus(): boolean {
    return !!this.#popover && holdsFocus(this.#popover);
  }

  hostConnected(): void {
    const {signal} = (this.#listeners = new AbortController());
    // The pointer's way from one place of a root to another is not seen outside that root.
    const root = this.#host.renderRoot;
    root.addEventListener('click', this.#onClick, {signal});
    root.addEventListener('keydown', this.#onKeyDown, {signal});
    root.addEventListener('pointerover', this.#onPointerOver, {signal});
    root.addEventListener('pointerout', this.#onPointerOut, {signal});
  }

  hostDisconnected(): void {
    this.#listeners?.abort();
    this.close();
  }

  hostUpdated(): void {
    if (!this.#opened) return;
    const {trigger, scene} = this.#opened;
    if (!trigger.isConnected) this.close({returnFocus: this.#hasFocus});
    else if (scene.story !== this.#getScene().story) this.#refresh(this.#opened);
  }

  /** After a change of the story: stays where it says the same, and closes where it does not. */
  #refresh(opened: OpenedCitation): void {
    const fresh = describeCitation(opened.trigger, this.#getScene(), opened.isPinned);
    if (whatIsSaid(opened) !== whatIsSaid(fresh)) {
      this.close({returnFocus: this.#hasFocus});
      return;
    }
    opened.scene = fresh.scene;
    opened.claim = fresh.claim;
    tintClaim(opened, this.#host);
  }

  /** Pins from hover, closes what is pinned, and opens anything else pinned. */
  activate(marker: Marker, {moveFocus}: {moveFocus: boolean}): void {
    this.#hover.cancel();
    if (this.trigger === marker && this.isPinned) return void this.close();
    this.#open(marker, true);
    // A pointer that rests on the marker may have opened it already.
    if (this.#opened) this.#opened.isPinned = true;
    if (!moveFocus) return;
    requestAnimationFrame(() => {
      const popover = this.#popover;
      if (popover && this.trigger === marker) focusBeside(marker, popover);
    });
  }

  /** Waits for the rest of a pointer that is on a marker already. */
  rest(marker: Marker): void {
    if (this.canHover()) this.#hover.rest(marker);
  }

  /** Opens without pinning, as a resting pointer does. */
  open(marker: HTMLElement): void {
    this.#open(marker as Marker, false);
  }

  /** Closes the popover. What opened it is returned, and gets the focus back on request. */
  close({returnFocus = false} = {}): Marker | undefined {
    this.#hover.cancel();
    const opened = this.#opened;
    if (!opened) return undefined;
    const {trigger, claim, closing} = opened;
    this.#opened = undefined;
    reader.citationClosedMs = performance.now();
    closing.abort();
    trigger.removeAttribute('data-open');
    this.#popover?.hidePopover?.();
    if (returnFocus) trigger.focus();
    this.#host.dispatchEvent(new StoryCitationCloseEvent(sourceIdsOf(opened), claim, trigger));
    return trigger;
  }

  canHover(): boolean {
    return placement.choose() !== 'sheet';
  }

  markerIn(event: Event): Marker | undefined {
    return findInPath<Marker>(event, this.#host.renderRoot, '.marker');
  }

  isInPopover(event: Event): boolean {
    return !!findInPath(event, this.#host.renderRoot, '.popover');
  }

  #open(trigger: Marker, isPinned: boolean): void {
    const popover = this.#popover;
    if (!popover?.showPopover || this.trigger === trigger) return;
    // From one marker to the next nothing blinks.
    popover.toggleAttribute('data-moving', !!this.close());
    const opened = (this.#opened = describeCitation(trigger, this.#getScene(), isPinned));
    popover.setAttribute('aria-label', nameOf(trigger));
    popover.replaceChildren(makePopoverContent(opened, this.#host, this.#dismiss));
    trigger.setAttribute('data-open', '');
    tintClaim(opened, this.#host);
    if (placement.choose() === 'sheet') void this.#showSheet(opened, popover);
    else this.#showBeside(opened, popover);
    this.#announce(opened);
  }

  #showBeside({trigger, closing: {signal}}: OpenedCitation, popover: HTMLElement): void {
    const options = {signal, capture: true};
    document.addEventListener('pointerdown', this.#onOutsidePointerDown, options);
    showBeside(trigger, popover, signal);
  }

  async #showSheet(opened: OpenedCitation, popover: HTMLElement): Promise<void> {
    const {trigger, scene, closing} = opened;
    opened.isPinned = true;
    try {
      const {openSheet} = await import('./bottom-sheet.js');
      if (closing.signal.aborted) return;
      const content = makeSheetContent(opened, this.#host);
      const closeSheet = openSheet(this.#host.renderRoot, content, {
        label: nameOf(trigger),
        close: scene.localize.term('close'),
        about: trigger,
        onClose: this.#dismiss,
      });
      closing.signal.addEventListener('abort', closeSheet);
    } catch (error) {
      warnOfPart(error);
      this.#showBeside(opened, popover);
    }
  }

  /** Tells the page, and so every other popover, that this one is open. */
  #announce(opened: OpenedCitation): void {
    const {trigger, claim, closing} = opened;
    const options = {signal: closing.signal, capture: true};
    document.addEventListener('keydown', this.#onEscape, options);
    this.#host.dispatchEvent(new StoryCitationOpenEvent(sourceIdsOf(opened), claim, trigger));
    // Only now, so that our own opening does not close us.
    document.addEventListener('story-citation-open', this.#onOtherOpen, options);
  }

  /** The reader closes it. */
  readonly #dismiss = (): void => {
    this.close({returnFocus: true});
  };

  readonly #onOtherOpen = (): void => {
    this.close();
  };

  readonly #onClick = (event: Event): void => {
    if (this.#opened) act(event as MouseEvent, this.#host, this.#opened);
  };

  readonly #onKeyDown = (event: Event): void => {
    const popover = this.#popover;
    const isTab = (event as KeyboardEvent).key === 'Tab';
    if (!isTab || !popover || !this.isInPopover(event)) return;
    if (!moveInside(popover, event as KeyboardEvent)) this.close()?.focus();
  };

  readonly #onPointerOver = (event: Event): void => {
    this.#hover.onPointerOver(event as PointerEvent);
  };

  readonly #onPointerOut = (event: Event): void => {
    this.#hover.onPointerOut(event as PointerEvent);
  };

  readonly #onEscape = (event: KeyboardEvent): void => {
    // Escape under a dialog of the page is that dialog's.
    if (event.key !== 'Escape' || isBehindModal(this.#host)) return;
    event.preventDefault();
    event.stopPropagation();
    // A reader who writes in the page's own field, with the mouse on a marker, goes on writing.
    this.close({returnFocus: this.#hasFocus || document.activeElement === document.body});
    // What comes to lie under a mouse that rests is not what the reader moves on to.
    reader.citationClosedMs = -Infinity;
  };

  readonly #onOutsidePointerDown = (event: PointerEvent): void => {
    const isOutside = !this.isInPopover(event) && this.markerIn(event) !== this.trigger;
    if (isOutside) this.close();
  };
}
