import type {Issue} from '../model/issues.js';
import type {StoryDraft} from '../model/draft.js';

/** What a format makes of a text: a draft, and what it had to guess or could not read. */
export interface Reading {
  draft: StoryDraft;
  issues: Issue[];
}

/** What one part of a text says: sections, sources or events. */
export interface PartReading<Item> {
  items: Item[];
  issues: Issue[];
}

/** Leaves out the fields that are empty, so that a draft has only what was said. */
export function withoutEmpty<
  Fields extends Record<string, string | readonly unknown[] | undefined>,
>(fields: Fields): Partial<Fields> {
  const entries = Object.entries(fields).filter(([, value]) => value?.length);
  return Object.fromEntries(entries) as Partial<Fields>;
}
