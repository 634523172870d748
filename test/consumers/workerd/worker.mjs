import {EXPECTED, readStory} from './read-story.mjs';
import draft from './story.json';

export default {
  async fetch() {
    return Response.json({actual: await readStory(draft), expected: EXPECTED});
  },
};
