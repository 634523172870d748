import {issue, type Issue} from '../model/issues.js';
import type {StoryDraft} from '../model/story.js';
import type {TranslateDate} from './printed-dates.js';
import {withoutEmpty, type Reading} from './reading.js';
import {splitBlocks} from './text-blocks.js';
import {isMarkedHeading, readSections} from './text-sections.js';
import {readSources} from './text-sources.js';
import {readTimeline, startsWithDate} from './text-timeline.js';

// In all readers of text: no greedy `.` or negated class with the flag `u` on text of any length,
// because WebKit's backtracking is quadratic then.

/** How a story text is read. */
export interface TextOptions {
  /**
   * Asked about dates that are not English, as `translateDate` answers; without it they stay as
   * printed.
   */
  translate?: TranslateDate | undefined;
}

/** A first line that is longer is a paragraph. */
const MAX_HEADLINE = 250;
/** `[4]`, `[1, 2]`; a year in brackets is none. */
const MARKER = /\[\d{1,3}(?:[-–, ]{1,2}\d{1,3}){0,20}\]/;
/** Fewer may be paragraphs of the text. */
const FEWEST_DATED_LINES = 2;
const FOREIGN_LETTER = /[^\P{L}\p{Script=Latin}]/u;

/**
 * Reads a story from plain text, as an editor pastes it.
 *
 * The headline's line; `Updated … (4 articles)`; sections, whose headings are `## Heading`,
 * `**Heading** text`, a short line of their own, or run into the paragraph; then
 * `Sources (4 articles)` and `Timeline`, in either order. Every part may be missing, and blank
 * lines may stand between lines. Markers stay in the text.
 *
 * Never throws, and loses no word: a line that fits nothing is a paragraph, and an `Updated` that
 * is no date stays as printed. What had to be guessed or could not be read is an issue:
 * `heading-guessed`, `source-guessed`, `date-unreadable`, `date-impossible`, `count-mismatch`.
 * `normalize()` checks what the text means.
 *
 * @example
 * draftFromText('Lee Returns\nUpdated (1 article)\nHe landed[1].\nSources\n[1] Yonhap: Lee returns').draft
 * // {headline: 'Lee Returns', lang: 'en', sections: [{text: 'He landed[1].'}],
 * //  sources: [{id: '1', publisher: 'Yonhap', title: 'Lee returns'}]}
 */
export function draftFromText(text: string, {translate}: TextOptions = {}): Reading {
  const {updated, body, sources, timeline, counts, hasKeywords} = splitBlocks(text, translate);
  const headline = readHeadline(body);
  const sectionPart = readSections(headline ? body.slice(1) : body);
  const sourcePart = readSources(sources);
  const timelinePart = readTimeline(timeline, translate);
  const draft = withoutEmpty({
    headline,
    // The keywords are English; so is a text in their script.
    lang: hasKeywords && !FOREIGN_LETTER.test(headline) ? 'en' : '',
    updated,
    sections: sectionPart.items,
    sources: sourcePart.items,
    timeline: timelinePart.items,
  });
  const issues = [
    ...sectionPart.issues,
    ...sourcePart.issues,
    ...timelinePart.issues,
    ...checkCounts(counts, sourcePart.items.length),
    ...(timeline.length && !sources.length ? checkMarkers(body.join('\n')) : []),
    ...(sources.length && !timeline.length ? checkDates(body) : []),
  ];
  return {draft, issues};
}

/**
 * Whether a text that was read into this draft is a story: it has a headline, and sources or events.
 * Anything else may be the words of an error.
 */
export function looksLikeStory({headline, sources, timeline}: StoryDraft): boolean {
  return !!headline && !!(sources?.length || timeline?.length);
}

/** The first line, `''` where it is a paragraph or the heading of a section. */
function readHeadline([first = '']: readonly string[]): string {
  const isHeadline = first.length < MAX_HEADLINE && !isMarkedHeading(first);
  return isHeadline ? first.replace(/^# +/, '') : '';
}

/** Markers without a list that they cite: its name was missing, or was not one that is known. */
function checkMarkers(text: string): Issue[] {
  const [marker] = MARKER.exec(text) ?? [];
  if (!marker) return [];
  const message =
    `The text has markers such as ${marker}, but no Sources block was found. ` +
    'Write "Sources" on a line of its own above the list.';
  return [issue('citation-unresolved', 'sources', message)];
}

/** Dated lines without a timeline: its name was missing, or was not one that is known. */
function checkDates(lines: readonly string[]): Issue[] {
  const dated = lines.filter(startsWithDate);
  if (dated.length < FEWEST_DATED_LINES) return [];
  const message =
    `${dated.length} lines begin with a date, but no Timeline block was found. ` +
    'Write "Timeline" on a line of its own above them.';
  return [issue('heading-guessed', 'timeline', message)];
}

function checkCounts(counts: ReadonlySet<string>, listed: number): Issue[] {
  return [...counts]
    .filter(count => Number(count) !== listed)
    .map(count =>
      issue('count-mismatch', 'sources', `${count} articles are counted, but ${listed} listed.`),
    );
}
