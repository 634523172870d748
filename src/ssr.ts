export {serializeForScript} from './server/json-script.js';
export {prerender, type PrerenderOptions} from './server/prerender.js';
export {StoryError, type StoryErrorCode} from './load/story-error.js';
