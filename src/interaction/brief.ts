import {scrollIntoView} from '../page/platform.js';

/**
 * What a card needs to be short, fetched by cards of these variants: most pages show full ones
 * only.
 */
export {gistSheet} from '../styles/gist.js';
export {renderGist, renderLess, renderThumbnail, renderToggle} from '../templates/gist.js';

/**
 * Brings the reader of a brief that was closed back to it, from wherever in the story it was
 * closed: the button there is gone.
 */
export function bringBack(root: ParentNode): void {
  const article = root.querySelector('article');
  if (article) scrollIntoView(article, {block: 'nearest'});
  root.querySelector<HTMLElement>('.toggle')?.focus({preventScroll: true});
}
