import type {Issue} from '../model/issues.js';
import type {TextBlocks} from './text-blocks.js';
import type {ReadDate} from './text-citation.js';
import {readEntryStart, withoutBullet, type EntryStart} from './text-entries.js';
import type {TextContext} from './text-context.js';
import {isWeekdayIn} from './dates-below.js';
import {BOX, isHeadingLine, readMark, type BodyLine, type Line} from './text-lines.js';
import {MAX_DATE} from './text-moments.js';
import {startDateOf} from './spaced-dates.js';
import {leftOutIssue, unnamedIssue} from './text-issues.js';

/** Fewer may be paragraphs of the text. */
const FEWEST_EVENTS = 3;
const YEAR_DIGITS = 4;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** `8:15 – …`, `午前6時20分　…` */
const CLOCK = /^\D{0,6}\d{1,2}\s?(?:[:.h時时시点點]|uhr|[ap]\.?m)/i;

/** Takes lists that nothing names for what their lines look like. */
export function takeUnnamed(
  blocks: TextBlocks,
  context: TextContext,
): TextBlocks & {issues: Issue[]} {
  const body = [...blocks.body];
  const timeline = blocks.timeline.length
    ? []
    : takeUnnamedTimeline(body, context, yearOf(blocks, context.readDate));
  // `来源：江北发布` below a headline says whose text it is, where a list of sources follows.
  const isOfList = ({isName, text}: Line): boolean => !isName || !text.startsWith('•');
  const listed = blocks.sources.filter(isOfList);
  const named = listed.length ? listed : blocks.sources;
  const asides = listed.length ? blocks.sources.filter(line => !isOfList(line)) : [];
  const sources = named.length ? [] : takeUnnamedSources(body);
  const guess = (block: 'Sources' | 'Timeline'): Issue =>
    unnamedIssue(block, 'The last lines look like a list');
  const issues = [
    ...(timeline.length ? [guess('Timeline')] : []),
    ...(sources.length ? [guess('Sources')] : []),
    ...asides.map(({text}) => leftOutIssue(text, 'sources')),
  ];
  return {
    ...blocks,
    body,
    timeline: [...blocks.timeline, ...timeline],
    sources: [...named, ...sources],
    issues,
  };
}

/**
 * Takes the dated lines that close the body, a part or a section of it, off it, where no timeline is
 * named: `12 Feb 2026: The board meets.` and at least two more. A heading right above them is their
 * name.
 */
export function takeUnnamedTimeline(
  body: BodyLine[],
  {readDate, lang}: TextContext,
  yearOfStory = '',
): Line[] {
  let year = '';
  let isBelow: 'day' | 'heading' | '' = '';
  const isDay = (words: string): boolean =>
    words.length <= MAX_DATE &&
    (DAY.test(readDate(words).edtf) || isWeekdayIn(words, yearOfStory, readDate, lang));
  const isEvent = body.map(({text, isNewPart}, index) => {
    const mark = readMark(text);
    const isHeading = mark !== undefined && !mark.rest;
    const words = isHeading ? mark.words : text;
    const date = index > 0 ? startDateOf(words, readDate, year) : '';
    year = date.slice(0, YEAR_DIGITS) || year;
    if (index > 0 && (date || isDay(words))) {
      const below = isDay(words) ? 'day' : '';
      isBelow = isHeading ? 'heading' : below;
      return true;
    }
    if (isHeading || isNewPart || BOX.test(text)) isBelow = '';
    // Below `Monday, March 2` stand clock lines, and below `**2011 — The ban**` a paragraph.
    const isUnder = isBelow === 'day' ? CLOCK.test(withoutBullet(text)) : isBelow !== '';
    if (!isUnder) isBelow = '';
    return isUnder;
  });
  const end = isEvent.lastIndexOf(true) + 1;
  let start = end;
  while (isEvent[start - 1]) start--;
  const next = body[end];
  const isAtEnd = !next || next.isNewPart || isHeadingBelow(next);
  if (end - start < FEWEST_EVENTS || !isAtEnd) return [];
  while (body[start - 1]?.text.startsWith('|')) start--;
  const events = body.splice(start, end - start);
  const above = body.at(start - 1);
  if (start > 1 && above && isName(above.text)) body.splice(start - 1, 1);
  return events;
}

/** In which the story was published. */
function yearOf({published, updated}: TextBlocks, readDate: ReadDate): string {
  const dates = [...published, ...updated].map(words => readDate(words).edtf);
  return dates.find(Boolean)?.slice(0, YEAR_DIGITS) ?? '';
}

/** `**What we read**`, `◇ 참고한 자료`, or a short line between blank ones, below a list. */
function isHeadingBelow({text, isAfterBlank}: BodyLine): boolean {
  return isHeadingLine(text) || BOX.test(text) || (isAfterBlank && isName(text));
}

/** `How it came to this`, which is a heading of nothing once its events are a timeline. */
export function isName(line: string): boolean {
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
  // One by one: a long text has more lines than a call takes arguments.
  for (const line of lines.filter((_, index) => !isSource(starts[index]))) body.push(line);
  return lines.filter((_, index) => isSource(starts[index]));
}

/** `[1] Courier: …`; a step of a plan has no bracket and no address. */
function isSource(start: EntryStart | undefined): boolean {
  return (
    !!start?.id && !!start.rest && (start.form === 'bracket' || /https?:\/\//.test(start.rest))
  );
}
