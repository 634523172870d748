import {normalize} from '../model/normalize.js';
import {loadDraft, type LoadOptions} from './load-draft.js';
import type {ParsedStory} from './parse-story.js';

/**
 * Fetches a story and takes it through the gate; for pages that want the data without our elements.
 *
 * @param url - Absolute, http(s).
 * @throws {StoryError} (as a rejection) See `loadDraft`.
 * @example
 * const {story} = await loadStory('https://news.example/stories/lee-china-visit.json', {timeoutMs: 3000});
 */
export async function loadStory(url: string, options?: LoadOptions): Promise<ParsedStory> {
  const {draft, issues: readingIssues} = await loadDraft(url, options);
  const {story, issues} = normalize(draft);
  return {draft, story, issues: [...readingIssues, ...issues]};
}
