import {StoryError} from '../load/story-error.js';
import type {StoryDraft} from '../model/story.js';

/** Lists of an element's own, by the field of the draft that they stand for; a string is JSON. */
export type Lists = Partial<Record<keyof StoryDraft, unknown[] | string | undefined>>;

/** Puts lists of an element's own in the place of the story's. */
export class OwnLists {
  readonly #onError: (error: StoryError) => void;
  #values: unknown[] = [];
  #draft: StoryDraft = {};

  constructor(onError: (error: StoryError) => void) {
    this.#onError = onError;
  }

  /**
   * The draft with those lists. Where a string holds no list, the last good one stays. The same lists give the same
   * draft, because what is computed from a draft is remembered by the object.
   */
  putInto(draft: StoryDraft, lists: Lists): StoryDraft {
    const values: unknown[] = [draft, ...Object.values(lists)];
    if (values.every((value, index) => value === this.#values[index])) return this.#draft;
    this.#values = values;
    const own = Object.entries(lists)
      .filter(([, list]) => list !== undefined)
      .map(([name, list]): [string, unknown] => [
        name,
        typeof list === 'string'
          ? (this.#read(name, list) ?? this.#draft[name as keyof StoryDraft])
          : list,
      ]);
    return (this.#draft = own.length ? {...draft, ...Object.fromEntries(own)} : draft);
  }

  #read(name: string, json: string): unknown[] | undefined {
    try {
      const list: unknown = JSON.parse(json);
      if (Array.isArray(list)) return list as unknown[];
    } catch {
      // Said below, like any other value that is no list.
    }
    this.#onError(
      new StoryError(
        'not-json',
        `The attribute "${name === 'timeline' ? 'events' : name}" must hold a JSON list. The last good one stays.`,
      ),
    );
    return undefined;
  }
}
