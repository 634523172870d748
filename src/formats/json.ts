import {issue} from '../model/issues.js';
import type {StoryDraft} from '../model/draft.js';
import type {Reading} from './reading.js';

/** `{"headline"`, `["`, `[{`; `[Live] Storm hits the coast` is a headline. */
const JSON_START = /^[\uFEFF\s]{0,100}(?:\{|\[\s{0,100}[[{"\]])/;
/** `"}`, `"}]`, `});` of JSONP, `}` and `]` on lines of their own; a story text may end with a marker. */
const JSON_END = /(?:\}|[}"\n]\s{0,20}\])\s{0,20}\)?;?$/;
/** Long enough for `JSON_END`. */
const END_CHARACTERS = 100;

/** Whether a text begins or ends like JSON, be it valid or not. */
export function looksLikeJson(text: string): boolean {
  return JSON_START.test(text) || JSON_END.test(text.trimEnd().slice(-END_CHARACTERS));
}

/**
 * Reads our JSON, and looks only at its outer shape: `normalize()` finds what it means and what is
 * wrong with it.
 *
 * @throws {SyntaxError} If it is not JSON.
 */
export function draftFromJson(text: string): Reading {
  const draft: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (typeof draft === 'object' && draft !== null && !Array.isArray(draft))
    return {draft: draft as StoryDraft, issues: []};
  return {
    draft: {},
    issues: [issue('field-invalid', '', 'A story is a JSON object. Put the story into { }.')],
  };
}
