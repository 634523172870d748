/** Stable codes: why there is no story to show. */
export type StoryErrorCode =
  | 'network'
  | 'http'
  | 'timeout'
  | 'too-large'
  | 'not-json'
  | 'not-a-story'
  | 'inline-missing'
  | 'blocked-url';

/**
 * There is no story: a code to match on, and a sentence for a developer that says what was wrong,
 * where, and what to do.
 *
 * @example
 * const src = '/stories/lee.json';
 * const message = `The server answered 404 for ${src}. Check the address.`;
 * new StoryError('http', message, {status: 404, src});
 */
export class StoryError extends Error {
  override readonly name = 'StoryError';
  /** The HTTP status, 0 where there was none. */
  readonly status: number;
  /** The address that was asked for, `''` where none was. */
  readonly src: string;

  constructor(
    readonly code: StoryErrorCode,
    message: string,
    {status = 0, src = '', cause}: {status?: number; src?: string; cause?: unknown} = {},
  ) {
    super(message, {cause});
    this.status = status;
    this.src = src;
  }
}

/** The error for a text that holds no story. */
export function notAStory(src: string): StoryError {
  return new StoryError('not-a-story', notAStoryWords(src), {src});
}

/** What that error says. */
export function notAStoryWords(src: string): string {
  return (
    `The text from ${src || 'the page'} is not a story. A story text has a headline, and a Sources ` +
    'or a Timeline block.'
  );
}
