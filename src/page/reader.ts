/** What one reader has done on this page so far, as far as several elements have to agree on it. */
class Reader {
  /** Whether the reader is reading already: then a story that comes late must not move the page. */
  hasActed = false;
  /** The address that was followed when the page loaded. */
  followedUrl = '';
  /**
   * When a popover was last closed, as `performance.now()`: moving on to the next marker needs no
   * second rest.
   */
  citationClosedMs = -Infinity;
  /** Aborted when the reader leaves the place that a jump has led to. */
  shownPlace: AbortController | undefined;

  /**
   * The navigations that an element has answered, so that a second one of the same story does not.
   */
  readonly #answered = new WeakSet<Event>();
  #isWatched = false;

  /** Begins to watch whether the reader acts. */
  watch(): void {
    if (this.#isWatched) return;
    this.#isWatched = true;
    const options = {passive: true, capture: true, once: true};
    for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
      addEventListener(type, () => (this.hasActed = true), options);
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
