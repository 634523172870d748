import {withoutEmpty} from './reading.js';
import type {ReadDate} from './text-citation.js';
import {withoutBullet} from './text-entries.js';
import {readMark, type Line} from './text-lines.js';
import {findDate, isDateAlone, withoutEmphasis} from './text-moments.js';
import type {TimelineReading} from './text-timeline.js';

/** A bracket, a row of a table, or `1. September 2021`, whose 1 may be a number and no day. */
const UNUSUAL = /^(?:[[(|]|1[.)]\s)|\t/;

/** Whether a line is written as usual: `Jan 6, 2026 – Lee meets Xi.` */
export function isUsualEvent({text}: Line, readDate: ReadDate): boolean {
  const bare = withoutBullet(text);
  const mark = readMark(bare);
  if (UNUSUAL.test(bare) || (mark && !mark.rest) || isDateAlone(bare, readDate)) return false;
  return findDate(withoutEmphasis(bare), readDate) !== undefined;
}

/** Reads lines like `Jan 6, 2026 – Lee meets Xi.`; what has no date goes on with the line above. */
export function readUsualTimeline(lines: readonly Line[], readDate: ReadDate): TimelineReading {
  const items: {date: string; label: string; text: string}[] = [];
  for (const {text: written} of lines) {
    const line = withoutEmphasis(withoutBullet(written));
    const {words, text} = findDate(line, readDate) ?? {words: '', text: line};
    const {edtf, label} = words ? readDate(words) : {edtf: '', label: ''};
    const last = items.at(-1);
    if (last && !words) last.text += ` ${text}`;
    else items.push({date: edtf, label, text});
  }
  return {items: items.map(withoutEmpty), issues: [], notes: []};
}
