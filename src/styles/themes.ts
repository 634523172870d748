import {contrast} from './themes/contrast.js';
import {magazine} from './themes/magazine.js';
import {newsprint} from './themes/newsprint.js';
import {wire} from './themes/wire.js';

/** The themes of the package. Each becomes a style sheet of that name in `dist/themes`. */
export const themes = {newsprint, wire, magazine, contrast};
