import assert from 'node:assert/strict';
import {EXPECTED, readStory} from './read-story.mjs';
import draft from './story.json' with {type: 'json'};

assert.deepEqual(await readStory(draft), EXPECTED);
