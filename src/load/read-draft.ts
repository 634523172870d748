import {draftFromJson} from '../formats/json.js';
import type {TranslateDate} from '../formats/printed-dates.js';
import type {Reading} from '../formats/reading.js';
import {StoryError} from './story-error.js';

export type {Reading};

/**
 * Reads a story in whatever format it is in: our JSON at once, story text once its reader has been
 * fetched. The reader of dates in other languages is fetched only if a date is not English.
 *
 * The format is detected from the content, never from a header or a file name: a CDN that sends
 * JSON as `text/plain`, or an error page with status 200, is an everyday case.
 *
 * @param src - Where the text came from, for the message.
 * @throws {StoryError} `not-json`, or `not-a-story` for an empty text, a web page, or plain text
 *     that holds no story. A promise rejects with the same; `network` where the reader of story
 *     text could not be fetched.
 */
export function readDraft(text: string, src = ''): Reading | Promise<Reading> {
  const first = text.trimStart().charAt(0);
  const place = src || 'the page';
  if (!first) {
    const message = `The story from ${place} is empty. Check the file or the address.`;
    throw new StoryError('not-a-story', message, {src});
  }
  if (first === '<') {
    const message = `A web page came from ${place} where a story was expected. Check the address.`;
    throw new StoryError('not-a-story', message, {src});
  }
  return first === '{' || first === '[' ? readJson(text, src, place) : readText(text, src, place);
}

function readJson(text: string, src: string, place: string): Reading {
  try {
    return draftFromJson(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    const message = `The story from ${place} is not valid JSON: ${reason}. It may be cut short.`;
    throw new StoryError('not-json', message, {src, cause});
  }
}

async function readText(text: string, src: string, place: string): Promise<Reading> {
  const {draftFromText} = await fetchTextReader(src);
  let hasForeignDates = false;
  const noteForeignDate = (): string => {
    hasForeignDates = true;
    return '';
  };
  let reading = draftFromText(text, {translate: noteForeignDate});
  if (hasForeignDates) reading = draftFromText(text, {translate: await fetchTranslator()});
  const {sections, sources, timeline} = reading.draft;
  if (sections?.length || sources?.length || timeline?.length) return reading;
  throw new StoryError('not-a-story', `The text from ${place} is not a story.`, {src});
}

async function fetchTextReader(src: string) {
  try {
    return await import('../formats/text.js');
  } catch (cause) {
    const message =
      'The reader of story text could not be fetched. Publish the files beside the script with it.';
    throw new StoryError('network', message, {src, cause});
  }
}

/**
 * The translator of dates into English, for the language of the page; none where it could not be
 * fetched.
 */
async function fetchTranslator(): Promise<TranslateDate | undefined> {
  try {
    const {translateDate} = await import('../formats/translate-date.js');
    return date => translateDate(date, document.documentElement.lang);
  } catch {
    console.warn(
      '[story-widgets] The reader of dates in other languages could not be fetched. ' +
        'Publish the files beside the script with it.',
    );
    return undefined;
  }
}
