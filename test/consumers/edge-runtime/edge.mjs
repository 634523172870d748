import {EXPECTED, readStory} from './read-story.mjs';
import draft from './story.json';

addEventListener('fetch', event => {
  const answer = readStory(draft).then(actual => Response.json({actual, expected: EXPECTED}));
  event.respondWith(answer);
});
