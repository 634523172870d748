import {issue, type Issue} from '../model/issues.js';
import type {EventDraft} from '../model/story.js';
import {readPrintedDate, type TranslateDate} from './printed-dates.js';
import {withoutEmpty, type PartReading} from './reading.js';

const BULLET = /^[-•*]\s+/;
/**
 * What else may stand between date and text: `**Jan 6, 2026:** text`, `2026年1月6日：…`,
 * `2026年1月6日——…`, `Jan 6, 2026—text`, `Jan 6, 2026 -- text`, `Jan 6, 2026 | text`.
 */
const SEPARATOR = /^\**([^*]{1,80}?)(?::\**\s|\**:\s|：|\s?—— ?|—(?=\S)|\s--\s|\s\|\s)/;
const DASH = /\s[-–—]\s/;
const DASH_LENGTH = 3;

/** Longer wording before a dash is a sentence, not a date or the name of a moment. */
const MAX_MOMENT = 40;
/**
 * What names a moment before a colon, where other words are a sentence: `5:40 a.m.: …`,
 * `Around noon: …`, but not `Lee said: …`.
 */
const MOMENT_WORDS =
  'dawn noon dusk midnight morning afternoon evening night day week month year hour minute moment ' +
  'later earlier today yesterday tomorrow weekend monday tuesday wednesday thursday friday saturday sunday';
const MOMENT_WORD = new RegExp(`\\d|\\b(?:${MOMENT_WORDS.replaceAll(' ', '|')})s?\\b`, 'i');

/**
 * Reads a timeline. An event is a line that starts with a date, or with the name of a moment before
 * a dash or a colon (`The day after – …`, `5:40 a.m.: …`); other lines go on with the event before,
 * in a new paragraph where a blank line is between.
 */
export function readTimeline(
  lines: readonly string[],
  translate?: TranslateDate,
): PartReading<EventDraft> {
  const items: EventDraft[] = [];
  const issues: Issue[] = [];
  let gap = '';
  for (const written of lines) {
    const line = writeDash(written.replace(BULLET, ''), translate);
    if (!line) {
      gap = '\n\n';
      continue;
    }
    const moment = findMoment(line, translate);
    const text = line.slice(moment.length + DASH_LENGTH).trim();
    const {edtf, label, flaw} = readPrintedDate(moment, translate);
    const isNamed = text !== '' && moment.length <= MAX_MOMENT;
    const last = items.at(-1);
    if (!flaw || isNamed) {
      if (flaw) {
        issues.push(
          issue(
            flaw,
            `timeline[${items.length}].date`,
            `"${label}" is not a date like "Jan 6, 2026".`,
          ),
        );
      }
      items.push(withoutEmpty({date: edtf, label, text}));
    } else if (last) {
      last.text = last.text ? last.text + gap + line : line;
    } else {
      items.push({text: line});
    }
    gap = ' ';
  }
  return {items, issues};
}

/** Whether a line starts with a date that a separator follows, as the events of a timeline do. */
export function startsWithDate(line: string): boolean {
  const written = writeDash(line.replace(BULLET, ''));
  const moment = findMoment(written);
  return moment.length < written.length && readPrintedDate(moment).edtf !== '';
}

/** Puts a spaced dash after a date, or another moment, that another separator follows. */
function writeDash(line: string, translate?: TranslateDate): string {
  return line.replace(SEPARATOR, (all, words: string) => {
    const isMoment = all.includes(':') && words.length <= MAX_MOMENT && MOMENT_WORD.test(words);
    return isMoment || readPrintedDate(words, translate).edtf ? `${words} – ` : all;
  });
}

/** What stands before the first dash, or before the second in `Jan 30 – Feb 2, 2026 – …`. */
function findMoment(line: string, translate?: TranslateDate): string {
  const [first = '', second] = line.split(DASH, 2);
  const range = line.slice(0, `${first} – ${second}`.length);
  const findDate = (translation?: TranslateDate): string | undefined =>
    [range, first].find(words => readPrintedDate(words, translation).edtf);
  // A line that is dated in English is not asked about.
  return findDate() ?? (translate && findDate(translate)) ?? first;
}
