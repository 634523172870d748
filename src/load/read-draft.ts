import type {Reading} from '../formats/reading.js';
import {mayBeStoryText, readJson, type TextOrigin} from './read-json.js';
import {StoryError} from './story-error.js';

export type {Reading};

/**
 * Reads a story in whatever format it is in: our JSON at once, anything else once its reader has
 * been fetched: that of story text, or that of JSON which was damaged on its way. The words and the
 * dates of other languages are fetched only if a text is not English.
 *
 * The format is detected from the content: a CDN that sends JSON as `text/plain`, or an error page
 * with status 200, is an everyday case. But what the server or the author calls JSON is JSON or
 * nothing.
 *
 * @throws {StoryError} `not-json`, or `not-a-story` for an empty text, a web page, or plain text
 *     that holds no story. A promise rejects with the same; `network` where the reader of story
 *     text could not be fetched.
 */
export function readDraft(text: string, origin: TextOrigin = {}): Reading | Promise<Reading> {
  return readJson(text) ?? readOther(text, origin);
}

async function readOther(text: string, origin: TextOrigin): Promise<Reading> {
  if (mayBeStoryText(text, origin)) return readText(text, origin.src);
  const {readDamaged} = await fetchDamageReader(origin.src);
  const found = readDamaged(text, origin);
  return typeof found === 'string' ? readText(found, origin.src) : found;
}

async function fetchDamageReader(src = '') {
  try {
    return await import('./read-damaged.js');
  } catch (cause) {
    const message = `The story from ${src || 'the page'} is not valid JSON.`;
    throw new StoryError('not-json', message, {src, cause});
  }
}

async function readText(text: string, src = ''): Promise<Reading> {
  const reader = await fetchTextReader(src);
  const found = await reader.readText(text, src);
  if (typeof found === 'string') throw new StoryError('not-a-story', found, {src});
  return found;
}

async function fetchTextReader(src: string) {
  try {
    return await import('./read-text.js');
  } catch (cause) {
    const message =
      'The reader of story text could not be fetched. Publish the files beside the script with it.';
    throw new StoryError('network', message, {src, cause});
  }
}
