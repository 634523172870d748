import {readPrintedDate} from '../formats/printed-dates.js';
import {translateAnyCalendar} from '../formats/other-calendars.js';
import type {StoryDraft} from '../model/draft.js';

/** What a printed date would be in EDTF; `''` where nobody can know. */
export function hintForDate(words: string, {lang}: StoryDraft): string {
  const language = typeof lang === 'string' ? lang : '';
  const {edtf, label} = readPrintedDate(words, text => translateAnyCalendar(text, language));
  if (!edtf) return '';
  return label ? `Write ${edtf}, and “${label}” as its "label".` : `Write ${edtf}.`;
}
