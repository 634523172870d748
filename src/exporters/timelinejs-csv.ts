import type {StoryDraft} from '../model/draft.js';
import {slidesOf, type Slide} from './timelinejs.js';

const DATE_COLUMNS = ['Year', 'Month', 'Day', 'Time'];
const COLUMNS = [
  ...DATE_COLUMNS,
  ...DATE_COLUMNS.map(name => `End ${name}`),
  ...['Display Date', 'Headline', 'Text', 'Media', 'Media Credit', 'Media Caption'],
  ...['Media Thumbnail', 'Alt Text', 'Type', 'Group', 'Background'],
];
/** A spreadsheet would run it as a formula; a negative year is a number. */
const FORMULA = /^(?:[=+@\t\r]|-(?!\d+$))/;

/** Writes the timeline of a story as the spreadsheet of TimelineJS. */
export function exportTimelineJsCsv(draft: StoryDraft): string {
  const {title, events} = slidesOf(draft);
  const rows = [COLUMNS, rowOf(title, 'title'), ...events.map(event => rowOf(event, ''))];
  return rows.map(cells => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

function rowOf(slide: Slide, type: string): string[] {
  const {text, media, group = '', display_date: display = ''} = slide;
  return [
    ...dateCells(slide.start_date),
    ...dateCells(slide.end_date),
    ...[display, text.headline, text.text, media?.url ?? '', media?.credit ?? ''],
    ...[media?.caption ?? '', '', media?.alt ?? '', type, group, ''],
  ];
}

function dateCells(date: Readonly<Record<string, number>> = {}): string[] {
  const {year, month, day, hour, minute, second} = date;
  const time = [hour, minute, second].filter(part => part !== undefined);
  return [
    ...[year, month, day].map(part => (part === undefined ? '' : String(part))),
    time.map(part => String(part).padStart(2, '0')).join(':'),
  ];
}

function writeCell(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
