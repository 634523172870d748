import {readPrintedDate} from '../formats/printed-dates.js';
import {translateAnyCalendar} from '../formats/other-calendars.js';
import {draftFromJson} from '../formats/json.js';
import {compareDates, type StoryDate} from '../model/dates.js';
import {parseDate} from '../model/parse-date.js';
import {normalize} from '../model/normalize.js';
import type {StoryDraft} from '../model/draft.js';
import {findJsonPlaces, type JsonPlace, type TextSpan} from './json-places.js';
import {valueAt} from './offending-words.js';

/** A text after `fix`. */
export interface Fixed {
  /** The whole text; the one that was given where there was nothing to mend. */
  text: string;
  /** What was mended, in sentences: `published: “Jan 6, 2026” is now 2026-01-06.` */
  changes: readonly string[];
}

/** One stretch of the text and what comes in its place. */
interface Edit extends TextSpan {
  written: string;
  change: string;
}

const DATE_FIELD = /(?:^|\.)(?:published|updated|date)$/;

/**
 * Mends in our JSON what needs no judgement, and leaves every other character as it is: dates become
 * EDTF, with the wording that EDTF cannot say as their `label` (of events, which alone have one); a
 * source whose id is taken has the free id that readers see; a timeline that runs both ways is put
 * into the order that most of it has.
 *
 * What may mean two things stays: `03/04/2026`, an unresolved marker, an address without `https://`.
 * A text in another format is given back as it is: convert it first.
 *
 * @param text - Of one story.
 * @throws {SyntaxError} If it begins like JSON and is none.
 * @example
 * fix('{"headline": "Lee", "published": "Jan 6, 2026"}').text
 * // '{"headline": "Lee", "published": "2026-01-06"}'
 */
export function fix(text: string): Fixed {
  if (!/^\uFEFF?\s*\{/.test(text)) return {text, changes: []};
  const {draft} = draftFromJson(text);
  const dates = apply(text, [...dateEdits(text, draft), ...idEdits(text, draft)]);
  const order = apply(dates.text, orderEdits(dates.text));
  return {text: order.text, changes: [...dates.changes, ...order.changes]};
}

function apply(text: string, edits: readonly Edit[]): Fixed {
  let fixed = '';
  let at = 0;
  for (const {start, end, written} of edits.toSorted((a, b) => a.start - b.start)) {
    fixed += text.slice(at, start) + written;
    at = end;
  }
  const changes = edits.map(({change}) => change).filter(Boolean);
  return {text: fixed + text.slice(at), changes};
}

/** The paths at which the gate noticed one flaw. */
function pathsOf(draft: StoryDraft, code: string): string[] {
  return normalize(draft)
    .flaws.filter(flaw => flaw.code === code)
    .map(({path}) => path);
}

function dateEdits(text: string, draft: StoryDraft): Edit[] {
  const paths = pathsOf(draft, 'date-unreadable').filter(path => DATE_FIELD.test(path));
  const places = findJsonPlaces(text, paths);
  return paths.flatMap(path => {
    const place = places.get(path);
    const edit = place && dateEdit(path, place, draft);
    return edit ? [edit] : [];
  });
}

function dateEdit(path: string, {value}: JsonPlace, draft: StoryDraft): Edit | null {
  const printed = valueAt(draft, path);
  if (typeof printed !== 'string') return null;
  const lang = typeof draft.lang === 'string' ? draft.lang : '';
  const {edtf, label} = readPrintedDate(printed, words => translateAnyCalendar(words, lang));
  const isEvent = path.startsWith('timeline');
  // Only an event has a label to keep what EDTF cannot say.
  if (!edtf || (label && !isEvent)) return null;
  const hasLabel = valueAt(draft, path.replace(/date$/, 'label')) !== undefined;
  const kept = label && !hasLabel ? `, "label": ${JSON.stringify(label)}` : '';
  return {
    ...value,
    written: JSON.stringify(edtf) + kept,
    change: `${path}: “${printed}” is now ${edtf}.`,
  };
}

/** A source whose id was used before has the id that the gate gives it, and that readers see. */
function idEdits(text: string, draft: StoryDraft): Edit[] {
  const paths = pathsOf(draft, 'source-duplicate');
  const places = findJsonPlaces(text, paths);
  const {sources} = normalize(draft).story;
  return paths.flatMap(path => {
    const [, index = ''] = /^sources\[(\d+)\]/.exec(path) ?? [];
    const id = sources[Number(index)]?.id;
    const place = places.get(path);
    if (!id || !place?.key) return [];
    const change = `${path}: “${String(valueAt(draft, path))}” is taken, so it is now ${id}.`;
    return [{...place.value, written: JSON.stringify(id), change}];
  });
}

/** The events in the places of each other, where each has a date and the order is mixed. */
function orderEdits(text: string): Edit[] {
  const {timeline} = draftFromJson(text).draft;
  if (!Array.isArray(timeline)) return [];
  const dates = timeline.map(dateOf);
  const dated = dates.filter(date => date !== null);
  const direction = directionOf(dated);
  if (!direction || dated.length < dates.length) return [];
  const paths = timeline.map((_event, index) => `timeline[${index}]`);
  const places = findJsonPlaces(text, paths);
  const slots = paths.flatMap(path => places.get(path)?.value ?? []);
  const order = slots
    .map((span, index) => ({span, date: dated[index]}))
    .toSorted((a, b) => (a.date && b.date ? direction * compareDates(a.date, b.date) : 0));
  const name = direction > 0 ? 'oldest' : 'newest';
  return slots.map((slot, index) => {
    const {start, end} = order[index]?.span ?? slot;
    const change = index ? '' : `timeline: the events are now in order, the ${name} first.`;
    return {...slot, written: text.slice(start, end), change};
  });
}

function dateOf(event: unknown): StoryDate | null {
  const written = valueAt(event as StoryDraft, 'date');
  const {date, problem} = parseDate(typeof written === 'string' ? written : '');
  return problem ? null : date;
}

/** 1 for oldest first, -1 for newest first, as most steps go; 0 where all go one way. */
function directionOf(dates: readonly StoryDate[]): 1 | -1 | 0 {
  const steps = dates.slice(1).map((date, index) => {
    const before = dates[index];
    return before ? Math.sign(compareDates(before, date)) : 0;
  });
  const forward = steps.filter(step => step < 0).length;
  const back = steps.filter(step => step > 0).length;
  if (!forward || !back) return 0;
  return forward >= back ? 1 : -1;
}
