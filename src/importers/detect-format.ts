import {looksLikeJson} from '../formats/json.js';

/** The formats that can be imported, by name. */
export const FORMATS = ['json', 'text'] as const;

/** A format that can be imported. */
export type Format = (typeof FORMATS)[number];

/**
 * Says from its content in which format a text is. What is like none of the others is a story text.
 */
export function detectFormat(text: string): Format {
  return looksLikeJson(text.trim()) ? 'json' : 'text';
}
