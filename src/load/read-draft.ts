import {draftFromJson} from '../formats/json.js';
import type {Reading} from '../formats/reading.js';
import {StoryError} from './story-error.js';

export type {Reading};

/**
 * Reads a story in whatever format it is in: our JSON at once, story text after its reader has come, and that of dates in other
 * languages where one is not English.
 *
 * The format is told by the content, never by a header or a file name: a CDN that sends JSON as `text/plain`, or an
 * error page with status 200, is an everyday case.
 *
 * @param src - Where the text came from, for the message.
 * @throws {StoryError} `not-json`, or `not-a-story` for an empty text, a web page, or plain text that holds no story. A
 *     promise rejects with the same; `network` where the reader of story text could not be fetched.
 */
export function readDraft(text: string, src = ''): Reading | Promise<Reading> {
  const first = text.trimStart().charAt(0);
  const place = src || 'the page';
  if (!first)
    throw new StoryError(
      'not-a-story',
      `The story from ${place} is empty. Check the file or the address.`,
      {src},
    );
  if (first === '<')
    throw new StoryError(
      'not-a-story',
      `A web page came from ${place} where a story was expected. Check the address.`,
      {src},
    );
  if (first !== '{' && first !== '[') return readText(text, src, place);
  try {
    return draftFromJson(text);
  } catch (cause) {
    throw new StoryError(
      'not-json',
      `The story from ${place} is not valid JSON: ${cause instanceof Error ? cause.message : ''}. It may be cut short.`,
      {src, cause},
    );
  }
}

async function readText(text: string, src: string, place: string): Promise<Reading> {
  const [{draftFromText}, {readPrintedDate}] = await Promise.all([
    import('../formats/text.js'),
    import('../formats/printed-dates.js'),
  ]).catch((cause: unknown) => {
    throw new StoryError(
      'network',
      'The reader of story text could not be fetched. Publish the files beside the script with it.',
      {src, cause},
    );
  });
  let isForeign = false;
  let reading = draftFromText(text, readPrintedDate, () => {
    isForeign = true;
    return '';
  });
  if (isForeign) {
    await import('../formats/translate-date.js').then(
      ({translateDate}) => {
        reading = draftFromText(text, readPrintedDate, date =>
          translateDate(date, document.documentElement.lang),
        );
      },
      () =>
        console.warn(
          '[story-widgets] The reader of dates in other languages could not be fetched. Publish the files beside the script with it.',
        ),
    );
  }
  const {sections, sources, timeline} = reading.draft;
  if (sections?.length || sources?.length || timeline?.length) return reading;
  throw new StoryError('not-a-story', `The text from ${place} is not a story.`, {src});
}
