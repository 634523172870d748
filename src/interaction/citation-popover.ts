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
 * A pointer that rests on a marker opens it, and it closes when the pointer has left. A press pins
 * it: it then stays until the reader closes it. A press from the keyboard also moves the focus in.
 *
 * It is a manual popover: light dismiss would close it before the click that pins, and would close
 * the host page's open menus.
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
    // The root is listened to, because nothing outside it sees a pointer that moves within it.
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

  /** After a change of the story: stays open if it still says the same, and closes otherwise. */
  #refresh(opened: OpenedCitation): void {
    const fresh = describeCitation(opened.trigger, this.#getScene());
    if (whatIsSaid(opened) !== whatIsSaid(fresh)) {
      this.close({returnFocus: this.#hasFocus});
      return;
    }
    Object.assign(opened, fresh);
    tintClaim(opened, this.#host);
  }

  /**
   * A click or a key on a marker: closes its popover if that is pinned. Otherwise opens it, unless
   * a resting pointer has done so, and pins it.
   */
  press(marker: Marker, {moveFocus}: {moveFocus: boolean}): void {
    this.#hover.cancel();
    if (this.trigger === marker && this.isPinned) return void this.close();
    this.open(marker);
    if (this.#opened) this.#opened.isPinned = true;
    if (!moveFocus) return;
    requestAnimationFrame(() => {
      const popover = this.#popover;
      if (popover && this.trigger === marker) focusBeside(marker, popover);
    });
  }

  /** A pointer is on a marker: if it stays there, the popover opens. */
  rest(marker: Marker): void {
    if (this.canHover()) this.#hover.rest(marker);
  }

  /** Opens the popover for a marker, or a sheet in its place; it is not pinned. */
  open(trigger: Marker): void {
    const popover = this.#popover;
    if (!popover?.showPopover || this.trigger === trigger) return;
    // Where the reader goes on from another marker, it does not fade in again.
    popover.toggleAttribute('data-moving', !!this.close());
    const shown = describeCitation(trigger, this.#getScene());
    const opened = {...shown, trigger, isPinned: false, closing: new AbortController()};
    this.#opened = opened;
    popover.setAttribute('aria-label', nameOf(trigger));
    popover.replaceChildren(makePopoverContent(shown, this.#host, this.#dismiss));
    trigger.setAttribute('data-open', '');
    tintClaim(opened, this.#host);
    if (placement.choose() === 'sheet') void this.#showSheet(opened, popover);
    else this.#showBeside(opened, popover);
    this.#announce(opened);
  }

  /** Closes the popover. Its marker is returned, and gets the focus back on request. */
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

  #showBeside({trigger, closing: {signal}}: OpenedCitation, popover: HTMLElement): void {
    const options = {signal, capture: true};
    document.addEventListener('pointerdown', this.#onOutsidePointerDown, options);
    showBeside(trigger, popover, signal);
  }

  /** A sheet is modal, so it stays until the reader closes it. */
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

  /** Tells the page that this popover is open, and closes it when another opens. */
  #announce(opened: OpenedCitation): void {
    const {trigger, claim, closing} = opened;
    const options = {signal: closing.signal, capture: true};
    document.addEventListener('keydown', this.#onEscape, options);
    this.#host.dispatchEvent(new StoryCitationOpenEvent(sourceIdsOf(opened), claim, trigger));
    // Only after our own event, which would close it.
    document.addEventListener('story-citation-open', this.#onOtherOpen, options);
  }

  /** What the reader closes it by: Escape, the button, or the sheet's own ways. */
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
    // Behind an open dialog of the page, Escape is the dialog's.
    if (event.key !== 'Escape' || isBehindModal(this.#host)) return;
    event.preventDefault();
    event.stopPropagation();
    // The marker gets the focus back, but not from a field of the page that the reader types in.
    this.close({returnFocus: this.#hasFocus || document.activeElement === document.body});
    // A marker that now lies under a resting mouse is not one that the reader has moved on to.
    reader.citationClosedMs = -Infinity;
  };

  readonly #onOutsidePointerDown = (event: PointerEvent): void => {
    const isOutside = !this.isInPopover(event) && this.markerIn(event) !== this.trigger;
    if (isOutside) this.close();
  };
}
