import type {StoryError} from '../load/story-error.js';
import type {StoryLoadEvent} from './events.js';

type Loaded = StoryLoadEvent['detail'];

interface Attempt {
  promise: Promise<Loaded>;
  resolve(loaded: Loaded): void;
  reject(error: StoryError): void;
}

/**
 * The promise of an element's first story, or of the error in its place. It stays resolved once
 * there was a story; after an error the next attempt has a promise of its own.
 */
export class Ready {
  #attempt = newAttempt();
  #outcome: 'none' | 'story' | 'error' = 'none';

  get promise(): Promise<Loaded> {
    return this.#attempt.promise;
  }

  /** Another attempt to read a story begins. */
  begin(): void {
    if (this.#outcome !== 'error') return;
    this.#attempt = newAttempt();
    this.#outcome = 'none';
  }

  resolve(loaded: Loaded): void {
    this.begin();
    this.#attempt.resolve(loaded);
    this.#outcome = 'story';
  }

  reject(error: StoryError): void {
    if (this.#outcome === 'story') return;
    this.begin();
    this.#attempt.reject(error);
    this.#outcome = 'error';
  }
}

// Not with Promise.withResolvers, which Node 20 and Safari 17.3 do not have.
function newAttempt(): Attempt {
  const attempt: Partial<Attempt> = {};
  attempt.promise = new Promise((resolve, reject) => Object.assign(attempt, {resolve, reject}));
  // An error that nobody waits for has its event, and is no unhandled rejection.
  attempt.promise.catch(() => undefined);
  return attempt as Attempt;
}
