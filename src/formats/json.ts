import {issue} from '../model/issues.js';
import type {Reading} from './reading.js';

/**
 * Reads our JSON, and looks only at its outer shape: `normalize()` finds what it means and what is
 * wrong with it.
 *
 * @throws {SyntaxError} If it is not JSON.
 */
export function draftFromJson(text: string): Reading {
  const draft: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (typeof draft === 'object' && draft !== null && !Array.isArray(draft))
    return {draft, issues: []};
  return {
    draft: {},
    issues: [issue('field-invalid', '', 'A story is a JSON object. Put the story into { }.')],
  };
}
