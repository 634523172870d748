import {parseDate, type DateProblem} from '../model/parse-date.js';
import {readEnglishDate} from './english-dates.js';

/** What a printed date says. */
export interface PrintedDate {
  /** EDTF, at the precision that was printed; `''` where there is a flaw. */
  edtf: string;
  /**
   * The wording as printed, where `edtf` alone would lose some of it or there is none; else `''`.
   */
  label: string;
  /** Why there is no `edtf`: the code of the issue to report. */
  flaw: `date-${DateProblem}` | '';
}

/**
 * Says a date of another language in English that `readPrintedDate` reads; `''` where it cannot.
 *
 * @param lang - BCP 47: the language of the story, where that is known.
 */
export type TranslateDate = (text: string, lang?: string) => string;

const MAX_LENGTH = 64;

/** `2023-24` is two years, and not the winter that it is in EDTF; so is `1939-45`. */
const SEASON_NUMBER = /\b\d{4}-(?:1[3-9]|[2-9]\d)(?![\d-])/;

/** `2026-01-04 to 2026-01-07`, `2026-01 – 2026-03`. */
const ISO_RANGE = /^(\d{4}-\d\d(?:-\d\d)?)(?: to | - | ?[–—] ?)(\d{4}-\d\d(?:-\d\d)?)$/i;

/**
 * Reads a date as a newsroom prints it, into EDTF at the printed precision and never a finer one.
 *
 * Day and year around a month that is a word, in any case, with or without a full stop; ranges
 * (`Jan 4–7, 2026`), also open ones (`since 2019`); quarters, halves, seasons, decades, years
 * before our era, `circa`, `2:30 p.m.`, `14:30 KST`; and EDTF itself, except seasons as numbers.
 * The label keeps what EDTF cannot say: `late`, a weekday, the time of a range. Nothing is filled
 * in: `Jan 6` has no year, `03/04/2026` no order and `2023-24` no meaning, so all three are
 * unreadable. Never throws; a text of more than 64 characters is unreadable.
 *
 * @param translate - Asked about a text with a digit that is no English date; `translateDate` does
 *     it.
 * @example
 * readPrintedDate('Jan. 4–7, 2026') // {edtf: '2026-01-04/2026-01-07', label: '', flaw: ''}
 * readPrintedDate('Late 2023')      // {edtf: '2023', label: 'Late 2023', flaw: ''}
 * readPrintedDate('Feb 30, 2026')   // {edtf: '', label: 'Feb 30, 2026', flaw: 'date-impossible'}
 */
export function readPrintedDate(text: string, translate?: TranslateDate): PrintedDate {
  const label = text.trim();
  const plain =
    label.length > MAX_LENGTH ? '' : label.replace(/[‐‑‒−]/g, '-').replace(ISO_RANGE, '$1/$2');
  const date = readPlainDate(plain, label);
  const isForeign = date.flaw === 'date-unreadable' && /\p{Nd}/u.test(plain);
  return translate && isForeign ? readPlainDate(translate(plain), label) : date;
}

/** EDTF or English. */
function readPlainDate(text: string, label: string): PrintedDate {
  const isEdtf = !SEASON_NUMBER.test(text) && parseDate(text).problem !== 'unreadable';
  const {edtf, isLost} = isEdtf ? {edtf: text, isLost: false} : readEnglishDate(text);
  const {problem} = parseDate(edtf);
  if (problem) return {edtf: '', label, flaw: `date-${problem}`};
  return {edtf, label: isLost ? label : '', flaw: ''};
}
