import {draftFromJson, looksLikeJson} from '../formats/json.js';
import type {Reading} from '../formats/reading.js';

/** What is known of a text besides its characters. */
export interface TextOrigin {
  /** Where it came from, for the message. */
  src?: string;
  /** The server or the author says that it is JSON. */
  isJson?: boolean;
}

/**
 * Reads a story that is our JSON.
 *
 * @returns `undefined` for everything else: a story text, damaged JSON, JSON that is no object.
 */
export function readJson(text: string): Reading | undefined {
  try {
    const reading = draftFromJson(text);
    return reading.issues.length ? undefined : reading;
  } catch {
    return undefined;
  }
}

/**
 * Whether a text that is not our JSON may be a story text. What the server or the author calls JSON
 * is JSON or nothing; a web page and an empty text are no story.
 */
export function mayBeStoryText(text: string, {isJson = false}: TextOrigin = {}): boolean {
  const trimmed = text.trim();
  return !isJson && trimmed !== '' && !trimmed.startsWith('<') && !looksLikeJson(trimmed);
}
