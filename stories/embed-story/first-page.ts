import {version} from '../../package.json';
import {EmbedStory} from './embed-story.js';

// The first page's server answers at every address of the codes, so that they can be tried.
const element = document.querySelector<EmbedStory>('embed-story');
if (element) {
  element.dist = new URL(`/story-widgets@${version}/dist/`, location.href).href;
  element.worker = new URL('/', location.href).href;
}
customElements.define('embed-story', EmbedStory);
