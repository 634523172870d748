import {StoryError} from '../load/story-error.js';
import type {StoryDraft} from '../model/draft.js';
import {isEmpty, normalize} from '../model/normalize.js';

/**
 * Refuses a draft that is no story for an element.
 *
 * @param draft - With the element's own lists.
 * @param src - Where it came from; `''` for the page.
 * @throws A `StoryError` that names its first flaw.
 */
export function refuseNoStory(draft: StoryDraft, src: string): void {
  const {story, flaws} = normalize(draft);
  if (!isEmpty(story)) return;
  const [flaw] = flaws;
  const reason = flaw ? ` See ${flaw.path} (${flaw.code}).` : '';
  throw new StoryError(
    'not-a-story',
    `What came from ${src || 'the page'} is not a story: it has no headline and no parts.${reason}`,
    {src},
  );
}

/** What a page is told of a failure, whatever was thrown. */
export function toStoryError(cause: unknown): StoryError {
  if (cause instanceof StoryError) return cause;
  return new StoryError('not-a-story', `The story could not be read: ${String(cause)}`, {cause});
}
