import type {Language} from './text-language.js';
import {EAST_ASIAN_LANGUAGES} from './words-east-asian.js';
import {LATIN_LANGUAGES} from './words-latin.js';
import {LANGUAGES_IN_OTHER_SCRIPTS} from './words-other-scripts.js';

/** The words of story texts in all languages but English. A page fetches those of one script. */
export const OTHER_LANGUAGES: readonly Language[] = [
  ...EAST_ASIAN_LANGUAGES,
  ...LATIN_LANGUAGES,
  ...LANGUAGES_IN_OTHER_SCRIPTS,
];
