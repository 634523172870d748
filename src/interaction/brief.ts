/**
 * What a card needs to be short, fetched by cards of these variants: most pages show full ones
 * only.
 */
export {gistSheet} from '../styles/gist.js';
export {renderGist, renderThumbnail, renderToggle} from '../templates/gist.js';
