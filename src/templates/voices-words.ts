import type {Voices} from '../model/voices.js';
import type {Wording} from './scene.js';

const TERMS = {publisher: 'publishers', site: 'sites', unnamed: 'unnamed'} as const;

/** `2 publishers`, `3 sites`: how many voices there are, and what was counted. */
export function voicesWords({by, count}: Voices, localize: Wording): string {
  return localize.term(TERMS[by], count);
}
