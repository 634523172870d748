import {parse} from 'csv-parse/sync';
import {issue} from '../model/issues.js';
import {noStory, type Foreign} from './foreign.js';
import type {Imported, ImporterOptions, Loss} from './imported.js';
import {COLUMNS, columnName, delimiterOf, isSheet} from './sheet-columns.js';
import {readSlides} from './timelinejs.js';

/** `14:30`, `2:30:05 PM`, `2 pm` */
const TIME = /^(\d{1,2})(?::(\d\d))?(?::(\d\d))?\s?([ap])?\.?(?:m\.?)?$/i;
/** `2011-12-10`, `2011` */
const ISO = /^(-?\d{1,5})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/;
/** `12/10/2011 14:30:00`, `12/2011` */
const AMERICAN = /^(?:(\d{1,2})\/)?(?:(\d{1,2})\/)?(-?\d{1,5})(?:\s+(\d{1,2}:.*))?$/;

/** The parser makes an error of each row that is short; a story has 10,000 events at most. */
const MAX_ROWS = 20_000;
const TOO_MANY_ROWS = issue(
  'input-truncated',
  'timeline',
  'The sheet has more than 20,000 rows; the rest are left out. Split it into timelines.',
);

/** A row of the sheet by the names of the columns that a timeline has, in lower case. */
type Row = ReadonlyMap<string, string>;

/**
 * Reads the spreadsheet of TimelineJS as CSV, separated by commas, semicolons or tabs. Its rows are
 * slides: `Type` is `title`, `era` or nothing. What follows is as in its JSON.
 */
export function importTimelineJsCsv(text: string, {src}: ImporterOptions): Imported[] {
  const sheet = text.replace(/^\uFEFF/, '').trimStart();
  if (!isSheet(sheet)) {
    throw noStory(src, 'the first line of the sheet names its columns, such as Year and Headline');
  }
  const losses: Loss[] = [];
  const [header = [], ...lines] = parseSheet(sheet, src);
  const places = placesOf(header);
  reportColumns(header, losses);
  const rows = lines.slice(0, MAX_ROWS).map(cells => rowOf(cells, places));
  const isType = (type: string) => (row: Row) => valueOf(row, 'type').toLowerCase() === type;
  const events = rows.filter(row => !isType('title')(row) && !isType('era')(row) && hasWords(row));
  const root = {
    title: slideOf(rows.find(isType('title')) ?? new Map()),
    events: events.map(slideOf),
    eras: rows.filter(isType('era')).map(slideOf),
  };
  return [{...readSlides(root, losses), issues: lines.length > MAX_ROWS ? [TOO_MANY_ROWS] : []}];
}

function parseSheet(text: string, src: string): string[][] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      // The header, and one row more than are read, to know that there are more.
      to: MAX_ROWS + 2,
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw noStory(src, `it is no valid CSV: ${reason.slice(0, 200)}`);
  }
}

/** Where the columns that a timeline has stand; of two with one name, the last. */
function placesOf(header: readonly string[]): Map<string, number> {
  const named = header.map((name, index) => [columnName(name), index] as const);
  return new Map(named.filter(([name]) => COLUMNS.includes(name)));
}

function rowOf(cells: readonly string[], places: ReadonlyMap<string, number>): Row {
  return new Map([...places].map(([name, index]) => [name, cells[index] ?? '']));
}

function reportColumns(header: readonly string[], losses: Loss[]): void {
  for (const name of header) {
    const isKnown = COLUMNS.includes(columnName(name)) || !name.trim();
    const message = 'A timeline has no such column, so it is left out.';
    if (!isKnown) losses.push({path: `column ${name.trim().slice(0, 60)}`, message});
  }
}

function valueOf(row: Row, ...names: string[]): string {
  return names.map(name => row.get(name)?.trim()).find(Boolean) ?? '';
}

function hasWords(row: Row): boolean {
  return [...row.values()].some(value => value.trim());
}

function slideOf(row: Row): Foreign {
  return {
    start_date: dateOf(row, ''),
    end_date: dateOf(row, 'end '),
    display_date: valueOf(row, 'display date'),
    text: {headline: valueOf(row, 'headline'), text: valueOf(row, 'text')},
    media: {
      url: valueOf(row, 'media'),
      credit: valueOf(row, 'media credit'),
      caption: valueOf(row, 'media caption'),
      alt: valueOf(row, 'alt text'),
    },
    group: valueOf(row, 'group', 'tag'),
    background: background(valueOf(row, 'background')),
  };
}

function background(value: string): unknown {
  return /^https?:/i.test(value) ? {url: value} : undefined;
}

function dateOf(row: Row, prefix: '' | 'end '): Foreign {
  const whole = valueOf(row, prefix ? 'end date' : 'start date');
  if (whole) return splitDate(whole);
  const [year, month, day, time] = ['year', 'month', 'day', 'time'].map(part =>
    valueOf(row, prefix + part),
  );
  return {year, month, day, ...splitTime(time ?? '')};
}

function splitDate(written: string): Foreign {
  const iso = ISO.exec(written);
  if (iso) return {year: iso[1], month: iso[2], day: iso[3]};
  const [, month, day, year, time = ''] = AMERICAN.exec(written) ?? [];
  return {year, month, day, ...splitTime(time)};
}

function splitTime(written: string): Foreign {
  const [, digits, minute, second, half = ''] = TIME.exec(written) ?? [];
  if (digits === undefined) return {};
  const hour = Number(digits);
  const afternoon = half.toLowerCase() === 'p' ? (hour % 12) + 12 : hour % 12;
  return {hour: half ? afternoon : hour, minute, second};
}
