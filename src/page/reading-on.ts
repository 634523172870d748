import {isEmpty} from '../model/normalize.js';
import type {Story} from '../model/story.js';
import type {DraftController} from './draft-controller.js';
import {newerVersion} from './draw-each.js';
import type {Showing} from './showing.js';

/**
 * What a newer version of a story waits for: the part that lets the reader read on.
 *
 * @param shown - What is on screen.
 * @returns `undefined` where nothing has to be waited for.
 */
export function partForNewer(drafts: DraftController, shown: Story): Promise<void> | undefined {
  if (newerVersion.now || isEmpty(shown)) return undefined;
  drafts.update();
  return drafts.story === shown ? undefined : newerVersion.whenSettled();
}

/** Keeps what is being read in its place in the window, where the next drawing shows another story. */
export function keepReading(next: Story, shown: Story, showing: Showing): void {
  if (next !== shown) newerVersion.now?.keepReading(showing.nearestFirst());
}
