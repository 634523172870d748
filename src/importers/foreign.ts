import {StoryError} from '../load/story-error.js';
import type {Loss} from './imported.js';

/** An object of a foreign JSON, about which nothing is known. */
export type Foreign = Readonly<Record<string, unknown>>;

const MAX_KEYS = 50;
const MAX_KEY_CHARACTERS = 60;

/**
 * Parses a foreign JSON.
 *
 * @throws {StoryError} `not-json`.
 */
export function parseForeign(text: string, src: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    const message = `${src || 'The text'} is not valid JSON: ${reason}. It may be cut short.`;
    throw new StoryError('not-json', message, {src, cause});
  }
}

/** The error for a text that holds no story in the format it was taken for. */
export function noStory(src: string, expected: string): StoryError {
  const message = `${src || 'The text'} holds no story: ${expected}.`;
  return new StoryError('not-a-story', message, {src});
}

/** Whether a value is an object, and no list. */
export function isObject(value: unknown): value is Foreign {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object, or an empty one for anything else. */
export function asObject(value: unknown): Foreign {
  return isObject(value) ? value : {};
}

/** The text or number, without white space around it; `''` for anything else. */
export function asText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

/** The text on one line. */
export function asLine(value: unknown): string {
  return asText(value).replace(/\s+/g, ' ');
}

/** The list; one value alone is a list of it, and none is an empty one. */
export function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === '' ? [] : [value];
}

/** The objects of a list, each with its index; what is not an object is left out and reported. */
export function objectsOf(
  value: unknown,
  path: string,
  losses: Loss[],
): {item: Foreign; path: string}[] {
  return asList(value).flatMap((item, index) => {
    const itemPath = `${path}[${index}]`;
    if (isObject(item)) return [{item, path: itemPath}];
    losses.push({path: itemPath, message: 'This is no object, so it is left out.'});
    return [];
  });
}

/** Reports the fields that have a value and that nobody has read. */
export function reportRest(
  object: Foreign,
  known: readonly string[],
  path: string,
  losses: Loss[],
): void {
  const rest = Object.keys(object).filter(
    key => !known.includes(key) && !isEmptyValue(object[key]),
  );
  for (const key of rest.slice(0, MAX_KEYS)) {
    const name = key.slice(0, MAX_KEY_CHARACTERS);
    losses.push({
      path: path ? `${path}.${name}` : name,
      message: 'A story has no place for this, so it is left out.',
    });
  }
}

function isEmptyValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || value === '';
}

/** Leaves out what is empty, so that a draft has only what was said. */
export function withoutEmpty<Fields extends object>(fields: Fields): Fields {
  const entries = Object.entries(fields).filter(([, value]) => !isEmptyField(value));
  return Object.fromEntries(entries) as Fields;
}

function isEmptyField(value: unknown): boolean {
  if (isEmptyValue(value) || value === false) return true;
  return isObject(value) && Object.keys(value).length === 0;
}
