import {loadDraft, type LoadOptions} from './load-draft.js';
import {toStory, type ParsedStory} from './parsed-story.js';

/**
 * Fetches a story and takes it through the gate; for pages that want the data without our elements.
 *
 * @param url - Absolute, http(s).
 * @throws {StoryError} (as a rejection) See `loadDraft`.
 * @example
 * const {story} = await loadStory('https://news.example/stories/lee-china-visit.json', {timeoutMs: 3000});
 */
export async function loadStory(url: string, options?: LoadOptions): Promise<ParsedStory> {
  return toStory(await loadDraft(url, options));
}
