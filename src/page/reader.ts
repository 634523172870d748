/** What the reader of this page has done so far, where several elements have to agree on it. */
class Reader {
  /**
   * When the reader last scrolled, pressed or typed, as `performance.now()`; 0 before that. Whoever
   * is reading already must not be moved by a story that comes late.
   */
  actedMs = 0;
  /** The address that was followed when the page loaded. */
  followedUrl = '';
  /**
   * When a popover was last closed, as `performance.now()`: moving on to the next marker needs no
   * second rest.
   */
  citationClosedMs = -Infinity;
  /** Aborted when the reader leaves the place that a jump has led to. */
  shownPlace: AbortController | undefined;
  /** What stands at the foot of the window, by what it is for, the lowest first. */
  readonly footBars = new Map<string, {readonly element: HTMLElement; close(): void}>();

  /** Whether what is being read is already kept in place while a newer version is drawn. */
  isHeld = false;

  /** Whether the popover of a marker has been drawn unseen, so that the first press need not wait. */
  isRehearsed = false;

  /**
   * The navigations that an element has answered, so that a second one of the same story does not.
   */
  readonly #answered = new WeakSet<Event>();
  #isWatched = false;

  /** Notes from now on when the reader acts. */
  watch(): void {
    if (this.#isWatched) return;
    this.#isWatched = true;
    const onAct = (): void => void (this.actedMs = performance.now());
    for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
      addEventListener(type, onAct, {passive: true, capture: true});
    }
  }

  isAnswered(navigation: Event): boolean {
    return this.#answered.has(navigation);
  }

  answer(navigation: Event): void {
    this.#answered.add(navigation);
  }
}

export const reader = new Reader();
