/// <reference types="node" />
import {reasonOf} from './failure.js';
import {visible} from './visible.js';

/** One line on standard error, for a person. */
export function say(line: string): void {
  process.stderr.write(`${visible(line.replaceAll('\n', ' '))}\n`);
}

/** Why something could not be done, never with a stack. */
export function sayFailure(error: unknown): void {
  say(`story-widgets: ${reasonOf(error)}.`);
}
