import {ENGLISH, Vocabulary} from '../formats/text-language.js';
import {OTHER_LANGUAGES} from '../formats/text-languages.js';

/** The parts of an article that are lists and no text. */
export type PartName = 'sources' | 'timeline';

const vocabulary = new Vocabulary([ENGLISH, ...OTHER_LANGUAGES]);
const COUNT = /\s{0,4}[(（][^()（）]{0,40}[)）]\s*$/;
const MAX_CHARACTERS = 80;

/**
 * The part that a heading names, in the words of story text: `Sources (4 articles)`, `Quellen:`. A
 * heading that goes on names none: `Sources close to the talks`.
 */
export function blockNamed(heading: string): PartName | undefined {
  if (heading.length > MAX_CHARACTERS) return undefined;
  const named = vocabulary.readName(heading.replace(COUNT, ''));
  if (!named || named.rest || named.isLast) return undefined;
  return named.part === 'sources' || named.part === 'timeline' ? named.part : undefined;
}
