import {LaterPart} from '../page/later-part.js';

/** Fetched with the first thing that there is to say. */
const announcing = new LaterPart(() => import('./announce.js'));

/**
 * Shows other words on a button until the signal aborts, and says them to a screen reader.
 *
 * @param button - Its words are its first text.
 */
export function say(button: Element, words: string, until: AbortSignal): void {
  announcing.want(({announce}) => announce(button, words, until));
}
