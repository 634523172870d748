import {normalize, type Normalized} from '../model/normalize.js';
import {draftFromJson} from './json.js';
import type {Reading} from './reading.js';
import {draftFromText} from './text.js';
import {translateDate} from './translate-date.js';

/**
 * A story with the draft it came from; `issues` has what the reader found, then what `normalize`
 * found.
 */
export interface ParsedStory extends Normalized, Reading {}

/**
 * Reads a story that is at hand, as our JSON or as story text. Its first character shows which of
 * them it is.
 *
 * Never throws for text, however odd.
 *
 * @param lang - BCP 47: the language in which dates of a story text are tried first, where they are
 *     not English. Without it a date counts only if all languages of its script agree on it.
 * @throws {SyntaxError} If the text starts like JSON and is none.
 * @example
 * const {story, issues} = parseStory(await readFile('lee-china-visit.txt', 'utf8'));
 * story.sections.length // 5
 */
export function parseStory(text: string, {lang = ''}: {lang?: string} = {}): ParsedStory {
  const {draft, issues: readingIssues} = /^\s*[{[]/.test(text)
    ? draftFromJson(text)
    : draftFromText(text, {translate: date => translateDate(date, lang)});
  const {story, issues} = normalize(draft);
  return {draft, story, issues: [...readingIssues, ...issues]};
}
