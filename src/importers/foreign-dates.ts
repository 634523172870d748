import {readPrintedDate} from '../formats/printed-dates.js';
import {translateAnyCalendar} from '../formats/other-calendars.js';
import {parseDate} from '../model/parse-date.js';
import type {EventDraft} from '../model/draft.js';
import type {Loss} from './imported.js';

/** `2026-01-06 14:30:00.000 +0900`, `2026-01-06T14:30Z` */
const DATE_TIME =
  /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d{1,9})? ?(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?$/i;
/** `Tue, 06 Jan 2026 14:30:00 +0900`, of RFC 822 */
const MAIL_DATE =
  /^(?:[a-z]{3},? )?(\d{1,2}) ([a-z]{3})[a-z]* (\d{4}) (\d\d:\d\d)(:\d\d)? ?([a-z]{1,4}|[+-]\d\d:?\d\d)?$/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Of RFC 822. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/** A date of a draft. */
export interface DraftDate {
  /** EDTF; absent where the wording is no date. */
  date?: string;
  /** The wording, where EDTF would lose some of it. */
  label?: string;
}

/**
 * Reads a date as data formats and newsrooms write it, at the precision that it has.
 *
 * @param lang - BCP 47: the language in which a printed date is tried first.
 * @example
 * readForeignDate('2026-05-11T17:25:13.250+0000')    // {date: '2026-05-11T17:25:13+00:00'}
 * readForeignDate('Tue, 06 Jan 2026 14:30:00 +0900') // {date: '2026-01-06T14:30:00+09:00'}
 * readForeignDate('Late 2023')                       // {date: '2023', label: 'Late 2023'}
 * readForeignDate('21st minute')                     // {label: '21st minute'}
 */
export function readForeignDate(written: string, lang = ''): DraftDate {
  const text = written.trim().replace(/\s+/g, ' ');
  if (!text) return {};
  const machine = readDateTime(text) || readMailDate(text);
  if (machine && !parseDate(machine).problem) return {date: machine};
  const {edtf, label} = readPrintedDate(text, date => translateAnyCalendar(date, lang));
  return {...(edtf && {date: edtf}), ...(label && {label})};
}

/**
 * Reads a date for a field that has no label: `''` with a loss where it is none.
 */
export function readPlainDate(written: string, path: string, losses: Loss[], lang = ''): string {
  const {date = '', label} = readForeignDate(written, lang);
  if (label) {
    const message = date
      ? `"${label}" says more than ${date}, which is kept.`
      : `"${label.slice(0, 60)}" is no date that can be read, so it is left out.`;
    losses.push({path, message});
  }
  return date;
}

/**
 * Reports the events whose date could not be read: it is printed as it is, and orders nothing.
 *
 * @param first - The place in the timeline of the first event.
 */
export function reportUndated(events: readonly EventDraft[], losses: Loss[], first = 0): void {
  for (const [index, {date, label}] of events.entries()) {
    if (date || !label) continue;
    const message = `"${label.slice(0, 60)}" is no date that can be read, so it is only printed.`;
    losses.push({path: `timeline[${first + index}].date`, message});
  }
}

function readDateTime(text: string): string {
  const [, day, time = '', seconds = '', zone = ''] = DATE_TIME.exec(text) ?? [];
  return day ? `${day}T${time}${seconds}${writeZone(zone)}` : '';
}

function readMailDate(text: string): string {
  const [, day = '', name = '', year, time = '', seconds = '', zone = ''] =
    MAIL_DATE.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (!year || !month) return '';
  const date = [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
  return `${date}T${time}${seconds}${writeZone(zone)}`;
}

/** `''` for a name that means more than one zone. */
function writeZone(zone: string): string {
  if (/^[+-]/.test(zone)) return zone.replace(/^(...):?(\d\d)$/, '$1:$2');
  return ZONES[zone.toLowerCase()] ?? '';
}
