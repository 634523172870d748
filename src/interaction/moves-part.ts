import {LaterPart} from '../page/later-part.js';
import type * as Moves from './moves.js';

/** What moves a reader through a story, fetched when the reader first turns to a link or a switch. */
export const movesPart = new LaterPart(() => import('./moves.js'));

export type MovesPart = typeof Moves;
