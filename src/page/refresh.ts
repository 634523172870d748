/** Timers with a longer delay fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Calls back at an interval, while the page is in sight. */
export class Refresh {
  readonly #onTime: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #seconds = 0;

  constructor(onTime: () => void) {
    this.#onTime = onTime;
  }

  /** @param seconds - 0 ends it. */
  every(seconds: number): void {
    if (seconds === this.#seconds) return;
    this.#seconds = seconds;
    clearInterval(this.#timer);
    if (!(seconds > 0)) return;
    const call = (): void => {
      if (!document.hidden) this.#onTime();
    };
    this.#timer = setInterval(call, Math.min(seconds * 1000, MAX_TIMER_MS));
  }
}
