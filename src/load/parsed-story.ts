import type {Reading} from '../formats/reading.js';
import {normalize, type Normalized} from '../model/normalize.js';
import type {StoryDraft} from '../model/draft.js';

/**
 * A story with the draft it came from; `issues` has what the reader found, then what the gate and
 * the checks found.
 */
export interface ParsedStory extends Normalized {
  readonly draft: StoryDraft;
}

/** Takes what a format has read through the gate. */
export function toStory({draft, issues: readingIssues}: Reading): ParsedStory {
  const normalized = normalize(draft);
  const {story, flaws} = normalized;
  return {
    draft,
    story,
    flaws,
    get issues() {
      return normalized.issues.then(issues => [...readingIssues, ...issues]);
    },
  };
}
