import {ALL_FORMS} from '../formats/all-forms.js';
import {findDisclosure} from '../formats/find-disclosure.js';
import {splitHeadings} from '../headings/headings.js';
import {splitOtherHeadings} from '../headings/other-headings.js';
import {draftFromText, looksLikeStory} from '../formats/text.js';
import {OTHER_LANGUAGES} from '../formats/text-languages.js';
import {readRecord} from '../formats/text-record.js';
import {translateAnyCalendar} from '../formats/other-calendars.js';
import {findLists} from '../formats/unnamed-lists.js';
import {notAStory} from '../load/story-error.js';
import {findDoubts} from './doubts.js';
import type {Imported, ImporterOptions} from './imported.js';

/** Reads story text in every language and form that we know. */
export function importText(text: string, {src, lang}: ImporterOptions): Imported[] {
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
  if (!looksLikeStory(reading.draft)) throw notAStory(src);
  const {draft, issues} = reading;
  return [{draft, losses: [], issues: [...issues, ...findDoubts(draft, issues)]}];
}
