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

/** What each word means in the dates of one language; `dateWords()` makes it. */
export type DateWords = ReadonlyMap<string, string>;

/** Offsets of the zone names that mean one thing in every language; `CST`, `IST` and `BST` do not. */
const ZONES = 'Z utc gmt z|+01:00 cet|+02:00 cest|+09:00 kst jst|';

/**
 * Describes how a language prints dates, as data: the reader itself knows no language.
 *
 * Entries are parted by `|`: a meaning, a space, then its words, in lower case and without full stops. The meanings: `m3` the third month,
 * `m21`–`m24` a season, `m` that the number before it is a month; `q` a quarter; `x` a decade; `~` about; `b` before our era; `/` up to;
 * `<` something that EDTF cannot say, so that the label keeps it; and none for words that say nothing.
 *
 * @example
 * const KOREAN = dateWords('m 월| 년 일|m21 봄|m22 여름|m23 가을|m24 겨울');
 */
export function dateWords(table: string): DateWords {
  return new Map((ZONES + table).split('|').flatMap(entry => {
    const [meaning = '', ...words] = entry.split(' ');
    return words.map((word): [string, string] => [word, meaning]);
  }));
}

const ENGLISH = dateWords('m1 jan january|m2 feb february|m3 mar march|m4 apr april|m5 may|m6 jun june|m7 jul july|m8 aug august|m9 sep sept september|m10 oct october|m11 nov november|m12 dec december'
  + '|m21 spring|m22 summer|m23 autumn fall|m24 winter|q q|x s|~ circa ca c about|b bc bce|/ to'
  + '| of the in on at from st nd rd th|< et est edt pt pst pdt ist bst early mid late end monday tuesday wednesday thursday friday saturday sunday');

const MAX_LENGTH = 64;

/**
 * Reads a date as a newsroom prints it, so that it becomes EDTF at that precision and never a more precise one.
 *
 * Day and year around a month that is a word, in any case, with or without a full stop; ranges (`Jan 4–7, 2026`), quarters, seasons,
 * decades, years before our era, `circa`, `14:30 KST`; and EDTF itself. A zone name that means several things is left out of the EDTF,
 * as is a time with a.m. or p.m.; the label keeps both. Nothing is filled in: `Jan 6` has no year and `1/6/26` no order, so both are
 * unreadable. Never throws; more than 64 characters are unreadable.
 *
 * @example
 * readPrintedDate('Jan. 4–7, 2026') // {edtf: '2026-01-04/2026-01-07', label: '', flaw: ''}
 * readPrintedDate('Late 2023')      // {edtf: '2023', label: 'Late 2023', flaw: ''}
 * readPrintedDate('Feb 30, 2026')   // {edtf: '', label: 'Feb 30, 2026', flaw: 'date-impossible'}
 */
export function readPrintedDate(text: string, languages: readonly DateWords[] = [ENGLISH]): PrintedDate {
  const label = text.trim();
  let flaw: PrintedDate['flaw'] = 'date-unreadable';
  const plain = label.length > MAX_LENGTH ? '' : label.replace(/[‐‑]/g, '-');
  for (const [edtf, isLost] of [[plain, false] as const, ...languages.map(words => readWords(plain.toLowerCase(), words))]) {
    const {problem} = parseDate(edtf);
    if (!problem) return {edtf, label: isLost ? label : '', flaw: ''};
    if (problem === 'impossible') flaw = 'date-impossible';
  }
  return {edtf: '', label, flaw};
}

const ZONE = /[+-]\d\d:\d\d|Z/;
const MOMENT = /^(?=.)(?:m(\d+) ?)?(?:(\d\d?)(?: |$))?(-?\d{3}[\dX])?$/;
const MONTH = 1, DAY = 2, YEAR = 3;

/** The first has at most the form of EDTF: whether the calendar has such a date is the model's to say. The second: words were lost. */
function readWords(text: string, words: DateWords): [edtf: string, isLost: boolean] {
  let time = '';
  const said = text.replace(/(\p{L})\./gu, '$1')
    .replace(/[\d:]+ ?[ap]m\b/, '<')
    .replace(/(\d\d?):(\d\d)/, (_, hour: string, minute: string) => {
      time = `T${padded(hour)}:${minute}`;
      return '';
    })
    .replace(/\p{L}+/gu, word => ` ${words.get(word) ?? '?'} `);
  const zone = time && ZONE.exec(said)?.[0];
  const [start, end, more] = said.replace(ZONE, '')
    // `Jan 4-7` is a range; `mid-2024` and `6-Jan-2026` are not.
    .replace(/(\d)-(?=\d)/g, '$1/')
    .replace(/[\s,.:'’()<~*-]+/g, ' ')
    .replace(/(\d{3})0 x/g, '$1X')
    .replace(/q (\d)/g, (_, quarter) => `m${32 + Number(quarter)}`)
    .replace(/(\d+) m(?!\d)/g, 'm$1')
    .replace(/\b(\d\d?) (m\d+)/g, '$2 $1')
    .replace(/(\d{4}) (m\d+( \d+)?)/g, '$2 $1')
    .replace(/(\d+) b/, (_, year) => padded(1 - Number(year), 4))
    .trim().split(/ ?[/–—] ?/).map((words): (string | undefined)[] => MOMENT.exec(words) ?? ['', '', '', '?']);
  if (!start || more) return ['', false];
  if (end) {
    // `Jan 30 – Feb 2, 2026`, `Jan 4–7`, `4–7 January`: each end lends what the other lacks.
    start[YEAR] ||= end[YEAR];
    if (start[DAY]) start[MONTH] ||= end[MONTH];
    if (end[DAY]) end[MONTH] ||= start[MONTH];
  }
  return [write(start) + (end ? `/${write(end)}` : '') + time + (zone ?? '') + (said.includes('~') ? '~' : ''), said.includes('<')];
}

function write([, month, day, year]: (string | undefined)[]): string {
  return `${year}${month || day ? `-${padded(month ?? '?')}` : ''}${day ? `-${padded(day)}` : ''}`;
}

function padded(digits: string | number, length = 2): string {
  return `${digits}`.replace(/\d+/, value => value.padStart(length, '0'));
}
