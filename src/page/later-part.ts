let hasWarned = false;

/** A part that could not be fetched costs that part only, and one sentence in the console. */
export function warnOfPart(error: unknown): void {
  if (hasWarned) return;
  hasWarned = true;
  console.warn(
    '[story-widgets] A part could not be fetched. Publish the files beside the script with it.',
    error,
  );
}

/**
 * A part of ours that most pages never need, and that is fetched when it is first wanted.
 *
 * @example
 * const brief = new LaterPart(() => import('../interaction/brief.js'));
 */
export class LaterPart<Module> {
  readonly #fetch: () => Promise<Module>;
  #asked: Promise<Module> | undefined;
  /** The part, once it is here. */
  now: Module | undefined;

  constructor(fetch: () => Promise<Module>) {
    this.#fetch = fetch;
  }

  /** Resolves when the part is here, or cannot be fetched. */
  whenSettled(): Promise<void> {
    return new Promise(resolve => this.want(() => resolve(), resolve));
  }

  /**
   * Fetches the part, once for all who ask.
   *
   * @param onArrival - Called at once where the part is here already.
   * @param onFailure - Called where it cannot be fetched, after one sentence in the console.
   */
  want(onArrival: (part: Module) => void, onFailure?: () => void): void {
    if (this.now) return onArrival(this.now);
    this.#asked ??= this.#fetch().then(part => (this.now = part));
    this.#asked.then(onArrival, (error: unknown) => {
      // The next one who wants it asks again.
      this.#asked = undefined;
      warnOfPart(error);
      onFailure?.();
    });
  }
}
