import type {StoryError} from '../load/story-error.js';
import type {DeskIssue} from './desk-issue.js';
import {Lines} from './lines.js';

const POSITION = /at position (\d+)/;
const ENDS_TOO_EARLY = /end of (?:JSON )?input/i;

/** The one issue of a text that is no story. */
export function unreadable(error: StoryError, text: string): DeskIssue {
  const isJson = error.code === 'not-json';
  return {
    code: isJson ? 'not-json' : 'not-a-story',
    severity: 'error',
    path: '',
    message: error.message,
    words: '',
    hint: '',
    range: isJson ? rangeOfFlaw(text) : null,
  };
}

/** Where the parser of JSON stopped, as far as its message says it. */
function rangeOfFlaw(text: string) {
  const reason = reasonOf(text);
  const [, position] = POSITION.exec(reason) ?? [];
  const start = ENDS_TOO_EARLY.test(reason) ? text.trimEnd().length : Number(position ?? NaN);
  return Number.isNaN(start) ? null : new Lines(text).rangeOf({start, end: start + 1});
}

function reasonOf(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}
