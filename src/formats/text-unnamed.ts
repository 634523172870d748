import type {ReadDate} from './text-citation.js';
import {readEntryStart, type EntryStart} from './text-entries.js';
import {isHeadingLine, type BodyLine, type Line} from './text-lines.js';
import {startsWithDate} from './text-timeline.js';

/** Fewer may be paragraphs of the text. */
const FEWEST_EVENTS = 3;

/**
 * Takes the dated lines that close the body, or a part of it, off it, where no timeline is named:
 * `12 Feb 2026: The board meets.` and at least two more. A heading right above them is their name.
 */
export function takeUnnamedTimeline(body: BodyLine[], readDate: ReadDate): Line[] {
  const isEvent = body.map(({text}, index) => index > 0 && startsWithDate(text, readDate));
  const end = isEvent.lastIndexOf(true) + 1;
  let start = end;
  while (isEvent[start - 1]) start--;
  const isAtEnd = end === body.length || body[end]?.isNewPart === true;
  if (end - start < FEWEST_EVENTS || !isAtEnd) return [];
  const events = body.splice(start, end - start);
  const above = body.at(start - 1);
  if (start > 1 && above && isName(above.text)) body.splice(start - 1, 1);
  return events;
}

/** `How it came to this`, which is a heading of nothing once its events are a timeline. */
function isName(line: string): boolean {
  return isHeadingLine(line) || /^.{1,60}(?<![.!?。\])])$/.test(line);
}

/**
 * Takes numbered sources off the body, where nothing names them: a list at its end, or
 * `[1] Courier: …` below each section, where all such lines count on.
 */
export function takeUnnamedSources(body: BodyLine[]): Line[] {
  const starts = body.map(({text}) => readEntryStart(text));
  const ids = starts.filter(isSource).map(start => start?.id);
  if (ids.some((id, index) => id !== `${index + 1}`)) return [];
  const lines = body.splice(0);
  body.push(...lines.filter((_, index) => !isSource(starts[index])));
  return lines.filter((_, index) => isSource(starts[index]));
}

/** `[1] Courier: …`; a step of a plan has no bracket and no address. */
function isSource(start: EntryStart | undefined): boolean {
  return (
    !!start?.id && !!start.rest && (start.form === 'bracket' || /https?:\/\//.test(start.rest))
  );
}

/** How many lines of a text begin with a date, where no timeline was found. */
export function countDated(lines: readonly Line[], readDate: ReadDate): number {
  return lines.filter(({text}) => startsWithDate(text, readDate)).length;
}
