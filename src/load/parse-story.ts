import {ALL_FORMS} from '../formats/all-forms.js';
import {findDisclosure} from '../formats/find-disclosure.js';
import {splitHeadings} from '../headings/headings.js';
import type {Reading} from '../formats/reading.js';
import {draftFromText, looksLikeStory} from '../formats/text.js';
import {splitOtherHeadings} from '../headings/other-headings.js';
import {OTHER_LANGUAGES} from '../formats/text-languages.js';
import {readRecord} from '../formats/text-record.js';
import {translateAnyCalendar} from '../formats/other-calendars.js';
import {findLists} from '../formats/unnamed-lists.js';
import {toStory, type ParsedStory} from './parsed-story.js';
import {readDamaged} from './read-damaged.js';
import {mayBeStoryText, readJson} from './read-json.js';
import {notAStory} from './story-error.js';

export type {ParsedStory};

/**
 * Reads a story that is at hand, as our JSON or as story text. Its first and last characters show
 * which of them it is.
 *
 * @param lang - BCP 47: the language in which dates of a story text are tried first, where they are
 *     not English. Without it a date counts only if all languages of its script agree on it.
 * @throws {StoryError} `not-json` for a text that begins or ends like JSON and is none;
 *     `not-a-story` for any other that holds no story: it is empty, a web page, JSON that is no
 *     object, or a text without a headline or without sources and events.
 * @example
 * const {story, issues} = parseStory(await readFile('lee-china-visit.txt', 'utf8'));
 * story.sections.length // 5
 */
export function parseStory(text: string, {lang = ''}: {lang?: string} = {}): ParsedStory {
  return toStory(readJson(text) ?? readOther(text, lang));
}

function readOther(text: string, lang: string): Reading {
  const found = mayBeStoryText(text) ? text : readDamaged(text);
  return typeof found === 'string' ? readText(found, lang) : found;
}

function readText(text: string, lang: string): Reading {
  const reading = draftFromText(text, {
    translate: (date, storyLang) => translateAnyCalendar(date, storyLang || lang),
    languages: OTHER_LANGUAGES,
    splitHeadings,
    splitOtherHeadings,
    forms: ALL_FORMS,
    readRecord,
    findDisclosure,
    findLists,
  });
  if (looksLikeStory(reading.draft)) return reading;
  throw notAStory('');
}
