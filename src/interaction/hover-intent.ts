import {reader} from '../page/reader.js';
import type {Marker} from '../templates/marker.js';

const OPEN_AFTER_MS = 150;
const CLOSE_AFTER_MS = 300;

/** What hover intent asks of the popover, and tells it. */
export interface HoverTarget {
  /** The marker whose popover is open. */
  readonly trigger: Marker | undefined;
  /** A pinned popover takes no notice of the pointer. */
  readonly isPinned: boolean;
  /**
   * Whether hovering opens anything here: a sheet covers the page, so it waits for a tap, also
   * under a pen.
   */
  canHover(): boolean;
  markerIn(event: Event): Marker | undefined;
  isInPopover(event: Event): boolean;
  open(marker: Marker): void;
  close(): void;
}

/**
 * Opens a popover when a mouse or a pen rests on a marker, and closes it after the pointer has left
 * both. When another popover was open just before, the next opens at once.
 */
export class HoverIntent {
  readonly #target: HoverTarget;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(target: HoverTarget) {
    this.#target = target;
  }

  /** Forgets what was about to happen. */
  cancel(): void {
    clearTimeout(this.#timer);
  }

  onPointerOver(event: PointerEvent): void {
    const target = this.#target;
    if (event.pointerType === 'touch' || !target.canHover()) return;
    const marker = target.markerIn(event);
    const isInside = marker ? marker === target.trigger : target.isInPopover(event);
    if (isInside) this.cancel();
    if (marker && !isInside && !target.isPinned) this.rest(marker);
  }

  /** The pointer is on a marker; if it stays there, the popover opens. */
  rest(marker: Marker): void {
    this.cancel();
    const waitMs = this.#isMovingOn ? 0 : OPEN_AFTER_MS;
    this.#timer = setTimeout(() => this.#target.open(marker), waitMs);
  }

  onPointerOut(event: PointerEvent): void {
    const target = this.#target;
    const isOut = target.markerIn(event) ?? target.isInPopover(event);
    if (event.pointerType === 'touch' || !isOut) return;
    this.cancel();
    if (!target.trigger || target.isPinned) return;
    this.#timer = setTimeout(() => target.close(), CLOSE_AFTER_MS);
  }

  get #isMovingOn(): boolean {
    const closedForMs = performance.now() - reader.citationClosedMs;
    return !!this.#target.trigger || closedForMs < CLOSE_AFTER_MS;
  }
}
