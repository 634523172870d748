import {announceHeight} from './embed/heights.js';
import {showStory} from './embed/show-story.js';

// What runs in a frame: in `embed.html`, which has a place for a story, and in pages of a worker,
// which have the story already.
const place = document.querySelector('[data-story-embed]');
if (place) showStory(place);
announceHeight();
