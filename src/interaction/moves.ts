/** What moves a reader through a story: jumps with their way back, and the marks of a source. */
export {Jump} from './jump.js';
export {Marks} from './mark-support.js';
