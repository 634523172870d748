import {draftFromJson, looksLikeJson} from '../formats/json.js';
import type {Reading} from '../formats/reading.js';
import {StoryError} from './story-error.js';

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
 * @returns `undefined` for a text that may be a story text.
 * @throws {StoryError} `not-json` where JSON was meant and does not parse; `not-a-story` for an empty
 *     text, a web page, and JSON that is no object.
 */
export function readJson(
  text: string,
  {src = '', isJson = false}: TextOrigin = {},
): Reading | undefined {
  const place = src || 'the page';
  const trimmed = text.trim();
  if (!trimmed) {
    const message = `The story from ${place} is empty. Check the file or the address.`;
    throw new StoryError('not-a-story', message, {src});
  }
  // PHP prints its warnings as a few tags before the JSON.
  const isLikeJson = looksLikeJson(trimmed);
  if (trimmed.startsWith('<') && !isLikeJson) {
    const message = `A web page came from ${place} where a story was expected. Check the address.`;
    throw new StoryError('not-a-story', message, {src});
  }
  return isJson || isLikeJson ? parse(text, src, place) : undefined;
}

function parse(text: string, src: string, place: string): Reading {
  const reading = tryToParse(text, src, place);
  const [flaw] = reading.issues;
  if (!flaw) return reading;
  throw new StoryError('not-a-story', `What came from ${place} is not a story. ${flaw.message}`, {
    src,
  });
}

function tryToParse(text: string, src: string, place: string): Reading {
  try {
    return draftFromJson(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    const message =
      `The story from ${place} is not valid JSON: ${reason}. ` +
      'It may be cut short, or something else was printed with it.';
    throw new StoryError('not-json', message, {src, cause});
  }
}
