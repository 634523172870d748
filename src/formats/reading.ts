import type {Issue} from '../model/issues.js';
import type {StoryDraft} from '../model/story.js';

/** What a format makes of a text: a draft, and what it had to guess or could not read. */
export interface Reading {
  draft: StoryDraft;
  issues: Issue[];
}
