import {readChoices, type Choices} from '../embed/choices.js';

/** Where the page of a story is. */
export const STORY_PATH = '/story';

/** What of a story a page shows. */
export interface PageRequest extends Choices {
  /** The page's own address, without parameters that mean nothing: each page is kept once. */
  pageUrl: URL;
}

/**
 * What a reader asks for with `/story?src=…&element=…&theme=…`.
 *
 * @returns A sentence where there is something wrong with it.
 */
export function readPageRequest({origin, searchParams}: URL): PageRequest | string {
  const choices = readChoices(searchParams);
  if (typeof choices === 'string') return choices;
  const pageUrl = new URL(STORY_PATH, origin);
  pageUrl.searchParams.set('src', choices.src);
  if (choices.element !== 'story-card') pageUrl.searchParams.set('element', choices.element);
  if (choices.theme) pageUrl.searchParams.set('theme', choices.theme);
  return {...choices, pageUrl};
}
