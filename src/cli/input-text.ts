import type {Format} from '../importers/formats.js';
import {Failure} from './failure.js';

/** As much as the elements themselves read of one story. */
export const MAX_BYTES = 8 * 1024 * 1024;

/** The text of an input, and what is known of it besides. */
export interface InputText {
  text: string;
  /** The format that a server says; missing where the text alone tells. */
  from?: Format | undefined;
  /** The address against which its links are resolved; missing where it has none. */
  url?: string;
}

/** @param reason - A part of a sentence: `it is a PDF`. */
export function unreadable(name: string, reason: string): Failure {
  return new Failure(`Could not read ${name}: ${reason}.`);
}
