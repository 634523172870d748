import {normalize, type Normalized} from '../model/normalize.js';
import {draftFromJson} from './json.js';
import {readPrintedDate} from './printed-dates.js';
import type {Reading} from './reading.js';
import {draftFromText} from './text.js';
import {translateDate} from './translate-date.js';

/** A story with the draft that it came from; `issues` has what reading found, then what the gate found. */
export interface ParsedStory extends Normalized, Reading {}

/**
 * Reads a story that is at hand, as our JSON or as story text; which one is told by its first character.
 *
 * Never throws for text, however odd.
 *
 * @param lang - BCP 47: what the dates of a story text are read in first, where they are not English. Without it a date counts
 *     where all languages of its script agree.
 * @throws {SyntaxError} Where the text starts like JSON and is not.
 * @example
 * const {story, issues} = parseStory(await readFile('lee-china-visit.txt', 'utf8'));
 * story.sections.length // 5
 */
export function parseStory(text: string, {lang = ''}: {lang?: string} = {}): ParsedStory {
  const {draft, issues: readingIssues} = /^\s*[{[]/.test(text)
    ? draftFromJson(text)
    : draftFromText(text, readPrintedDate, date => translateDate(date, lang));
  const {story, issues} = normalize(draft);
  return {draft, story, issues: [...readingIssues, ...issues]};
}
