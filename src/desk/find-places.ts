import type {Format} from '../importers/formats.js';
import type {StoryDraft} from '../model/draft.js';
import type {DeskIssue} from './desk-issue.js';
import {findJsonPlaces, type JsonPlace, type TextSpan} from './json-places.js';
import {Lines} from './lines.js';
import {TextPlaces} from './text-places.js';

/** What the drafts were read from. */
export interface ReadText {
  text: string;
  format: Format;
}

type FindSpan = (issue: DeskIssue) => TextSpan | null;

/** `{"stories": [` before the stories of a list that is no list itself. */
const IN_OBJECT = /^\s*\{/;

/**
 * Says of each issue where it stands in the text that the drafts were read from, and sorts them by
 * that; those without a place come first.
 */
export function findPlaces(
  issues: readonly DeskIssue[],
  drafts: readonly StoryDraft[],
  {text, format}: ReadText,
): DeskIssue[] {
  if (!issues.length) return [];
  const [draft = {}] = drafts;
  const isList = drafts.length > 1;
  const spanOf = format === 'json' ? jsonSpans(issues, text, isList) : textSpans(draft, text);
  const lines = new Lines(text);
  const placed = issues.map(issue => ({issue, span: spanOf(issue)}));
  placed.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
  return placed.map(({issue, span}) => ({...issue, range: span && lines.rangeOf(span)}));
}

function textSpans(draft: StoryDraft, text: string): FindSpan {
  const places = new TextPlaces(text, draft);
  return ({code, path, words}) => {
    if (code !== 'count-mismatch') return places.find(path, words);
    // The number stands in brackets, far from the list: `Updated Jan 13, 2026 (3 articles)`.
    const span = places.find('', `(${words}`);
    return span && {start: span.end - words.length, end: span.end};
  };
}

/** The words inside the value; the key of a field that is unknown; else the value's first line. */
function jsonSpans(issues: readonly DeskIssue[], text: string, isList: boolean): FindSpan {
  const list = isList && IN_OBJECT.test(text) ? 'stories' : '';
  const places = findJsonPlaces(text, new Set(issues.map(({path}) => list + path)));
  const cursors = new Map<string, number>();
  return ({code, path, words}) => {
    const place = places.get(list + path);
    if (!place) return null;
    if (code === 'field-unknown') return place.key ?? place.value;
    const {start} = place.value;
    const found =
      findInside(text, place, words, cursors.get(path) ?? start) ??
      findInside(text, place, words, start);
    if (found) cursors.set(path, found.end);
    return found ?? firstLineOf(text, place);
  };
}

function findInside(
  text: string,
  {value}: JsonPlace,
  words: string,
  from: number,
): TextSpan | null {
  const escaped = JSON.stringify(words.replace(/…$/, '')).slice(1, -1);
  const start = escaped ? text.slice(from, value.end).indexOf(escaped) : -1;
  return start < 0 ? null : {start: from + start, end: from + start + escaped.length};
}

/** A whole object is too much to underline. */
function firstLineOf(text: string, {value}: JsonPlace): TextSpan {
  const lineEnd = text.indexOf('\n', value.start);
  const end = lineEnd < 0 ? value.end : Math.min(value.end, lineEnd);
  return {start: value.start, end};
}
