// What ours is compared with: what it has drawn itself, put into a page by `innerHTML`.
import {drawnBy, putCard} from './in-page.mjs';

/**
 * Draws an element in a page of its own, so that every way that is measured starts cold.
 *
 * @param {string} steps what runs in the page, up to an `element` that is whole
 */
export async function drawReference(openPage, steps) {
  const page = await openPage();
  const drawn = await page.evaluate(`(async () => { ${steps} return (${drawnBy})(element); })()`);
  await page.close();
  return drawn;
}

/** Draws a card, with what it fetches once it is there. */
export function drawCardReference(openPage, story, quietMs) {
  return drawReference(
    openPage,
    `const element = (${putCard})(${JSON.stringify(story)});
    await element.ready;
    await new Promise(resolve => { setTimeout(resolve, ${quietMs}); });`,
  );
}
