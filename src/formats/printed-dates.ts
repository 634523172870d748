import {parseDate, type DateProblem} from '../model/dates.js';

/** What a printed date says. */
export interface PrintedDate {
  /** EDTF, at the precision that was printed; `''` where there is a flaw. */
  edtf: string;
  /** The wording as printed, where `edtf` alone would lose some of it or there is none; else `''`. */
  label: string;
  /** Why there is no `edtf`: the code of the issue to report. */
  flaw: `date-${DateProblem}` | '';
}

/** Says a date of another language in English; `''` where it cannot. A `<` stands for words that EDTF has nothing for. */
export type TranslateDate = (text: string) => string;

/** Months, then days of the week; three letters of a name are enough. */
const NAMES = 'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/**
 * What other words mean: `m21`–`m24` a season; `q` a quarter; `x` a decade; `~` about; `b` before our era; `/` up to; an
 * offset where a zone name means one thing in every language; `<` something that EDTF cannot say,
 * so that the label keeps it; and none for words that say nothing.
 */
const MEANINGS = ('m21 spring|m22 summer|m23 autumn fall|m24 winter|q q|x s|~ circa ca c about|b bc bce|/ to|Z utc gmt z|+01:00 cet|+02:00 cest|+09:00 kst jst'
  + '| of the in on at from st nd rd th|< early mid late end').split('|').map(entry => entry.split(' '));

const MAX_LENGTH = 64;

/**
 * Reads a date as a newsroom prints it, so that it becomes EDTF at that precision and never a more precise one.
 *
 * Day and year around a month that is a word, in any case, with or without a full stop; ranges (`Jan 4–7, 2026`), quarters,
 * seasons, decades, years before our era, `circa`, `14:30 KST`; and EDTF itself. What EDTF has nothing for stays in the label: `late`, a
 * weekday. Nothing is filled in: `Jan 6` has no year and
 * `03/04/2026` no order, so both are unreadable. Never throws; more than 64 characters are unreadable.
 *
 * @param translate - Asked about what has a digit and is no date in English, as `translateDate` of translate-date.
 * @example
 * readPrintedDate('Jan. 4–7, 2026') // {edtf: '2026-01-04/2026-01-07', label: '', flaw: ''}
 * readPrintedDate('Late 2023')      // {edtf: '2023', label: 'Late 2023', flaw: ''}
 * readPrintedDate('Feb 30, 2026')   // {edtf: '', label: 'Feb 30, 2026', flaw: 'date-impossible'}
 */
export function readPrintedDate(text: string, translate?: TranslateDate): PrintedDate {
  const label = text.trim();
  const plain = label.length > MAX_LENGTH ? '' : label.replace(/[‐‑]/g, '-');
  for (const [edtf, isLost] of [[plain, false] as const, readWords(plain.toLowerCase())]) {
    const {problem} = parseDate(edtf);
    if (!problem) return {edtf, label: isLost ? label : '', flaw: ''};
    if (problem === 'impossible') return {edtf: '', label, flaw: `date-${problem}`};
  }
  const english = /\p{Nd}/u.test(plain) && translate?.(plain);
  const {edtf, label: lost, flaw} = english ? readPrintedDate(english) : {edtf: '', label, flaw: 'date-unreadable' as const};
  return {edtf, label: lost && label, flaw};
}

/** Month, day and year, as `MONTH`, `DAY` and `YEAR` count them. */
type PrintedMoment = [month?: string, day?: string, year?: string];
const MONTH = 0, DAY = 1, YEAR = 2;

/** The first has at most the form of EDTF: whether the calendar has such a date is the model's to say. The second: words were lost. */
function readWords(text: string): [edtf: string, isLost: boolean] {
  let time = '', zone = '';
  const said = text.replace(/(\p{L})\./gu, '$1')
    .replace(/(\d\d?):(\d\d)/, (_, hour: string, minute: string) => {
      time = `T${padded(hour)}:${minute}`;
      return '';
    })
    .replace(/\p{L}+/gu, word => ` ${meaning(word)} `);
  const [start, end, more] = said.replace(/[+-]\d\d:\d\d|Z/, offset => {
    zone = offset;
    return '';
  })
    // `Jan 4-7` is a range; `mid-2024` and `6-Jan-2026` are not.
    .replace(/(\d)-(?=\d)/g, '$1/')
    .replace(/[\s,.:'’()<~*-]+/g, ' ')
    .replace(/(\d{3})0 x/g, '$1X')
    .replace(/q (\d)/g, (_, quarter) => `m${32 + Number(quarter)}`)
    .replace(/(\d+) b/, (_, year) => padded(1 - Number(year), 4))
    .trim().split(/ ?[/–—] ?/).map(readMoment);
  if (!start || more) return ['', false];
  if (end) {
    // `Jan 30 – Feb 2, 2026`, `Jan 4–7`, `4–7 January`, `2026 Jan 30 – Feb 2`: each end lends what the other lacks.
    start[YEAR] ??= end[YEAR];
    end[YEAR] ??= start[YEAR];
    if (start[DAY]) start[MONTH] ??= end[MONTH];
    if (end[DAY]) end[MONTH] ??= start[MONTH];
  }
  return [write(start) + (end ? `/${write(end)}` : '') + time + (time && zone) + (said.includes('~') ? '~' : ''), said.includes('<')];
}

function meaning(word: string): string {
  const index = NAMES.findIndex(name => word.length > 2 && name.startsWith(word));
  return index < 0 ? MEANINGS.find(([, ...words]) => words.includes(word))?.[0] ?? '?' : index < 12 ? `m${index + 1}` : '<';
}

/** In any order, because the month is a word and a day has two digits at most. */
function readMoment(words: string): PrintedMoment {
  const moment: PrintedMoment = [];
  for (const word of words.split(' ')) {
    const field = /^m/.test(word) ? MONTH : word.length < 3 ? DAY : YEAR;
    moment[field] = moment[field] || !word ? '?' : word;
  }
  return moment;
}

function write([month, day, year]: PrintedMoment): string {
  return year + (month || day ? `-${padded(month?.slice(1) ?? '?')}` : '') + (day ? `-${padded(day)}` : '');
}

function padded(digits: string | number, length = 2): string {
  return `${digits}`.replace(/\d+/, value => value.padStart(length, '0'));
}
