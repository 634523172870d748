import {StoryError} from '../load/story-error.js';
import type {StoryDraft} from '../model/draft.js';
import {isObjectText} from './draft-origin.js';

/** An element's own lists, by the field of the draft that they stand for; a string is JSON. */
export type Lists = Partial<Record<keyof StoryDraft, unknown[] | string | undefined>>;

type Field = keyof StoryDraft;

/** The attribute that holds the list of a field, where its name is another. */
const ATTRIBUTES: Partial<Record<Field, string>> = {timeline: 'events'};

interface ReadList {
  json: string;
  list: unknown[] | undefined;
}

/** Puts an element's own lists in the place of the story's. */
export class OwnLists {
  readonly #onError: (error: StoryError) => void;
  readonly #read = new Map<Field, ReadList>();
  #inputs: unknown[] = [];
  #draft: StoryDraft = {};

  constructor(onError: (error: StoryError) => void) {
    this.#onError = onError;
  }

  /**
   * The draft with those lists. Where a string holds no list, the last good one stays, and the flaw
   * is reported once. The same lists give the same draft, because what is computed from a draft is
   * remembered by the object.
   */
  putInto(draft: StoryDraft, lists: Lists): StoryDraft {
    const own = Object.entries(lists)
      .map(([field, list]): [string, unknown] => [field, this.#listOf(field as Field, list)])
      .filter(([, list]) => list !== undefined);
    const inputs = [draft, ...own.flat()];
    const isSame = inputs.every((input, index) => input === this.#inputs[index]);
    if (isSame && inputs.length === this.#inputs.length) return this.#draft;
    this.#inputs = inputs;
    this.#draft = own.length ? {...draft, ...Object.fromEntries(own)} : draft;
    return this.#draft;
  }

  #listOf(field: Field, list: unknown): unknown {
    if (typeof list !== 'string') return list;
    if (isObjectText(list)) return undefined;
    const last = this.#read.get(field);
    if (last?.json === list) return last.list;
    const parsed = parseList(list);
    if (!parsed) this.#onError(notAList(ATTRIBUTES[field] ?? field));
    const kept = parsed ?? last?.list;
    this.#read.set(field, {json: list, list: kept});
    return kept;
  }
}

function parseList(json: string): unknown[] | undefined {
  try {
    const list: unknown = JSON.parse(json);
    return Array.isArray(list) ? (list as unknown[]) : undefined;
  } catch {
    return undefined;
  }
}

function notAList(attribute: string): StoryError {
  return new StoryError(
    'not-json',
    `The attribute "${attribute}" must hold a JSON list. The last good one stays.`,
  );
}
