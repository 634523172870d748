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
const NAMES =
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  );

/**
 * What other words mean: `m21`–`m24` a season; `q` a quarter; `h` a half; `x` a decade; `~` about; `b` before our era, `a` in it; `/` up to;
 * `f` from, `u` until; an offset where a zone name means one thing in every language, else `z`; `<` something that EDTF cannot say,
 * so that the label keeps it; and none for words that say nothing.
 */
const MEANINGS = (
  'm21 spring|m22 summer|m23 autumn fall|m24 winter|q q quarter|h h half|x s|~ circa ca c about around|b bc bce|a ad ce|/ to through|f from since|u until till' +
  '|Z utc gmt z|+01:00 cet|+02:00 cest|+09:00 kst jst|z et est edt ct mt pt pst pdt bst ist local time|1 first|2 second|3 third|4 fourth' +
  '| of the in on at st nd rd th|< early mid late end midnight'
)
  .split('|')
  .map(entry => entry.split(' '));

const MAX_LENGTH = 64;
/** A later year is of another calendar: `5786`. */
const MAX_YEAR = 2999;

/** `2023-24` is two years, not the winter that it is in EDTF; so is `1939-45`. And `2019-` has no end. */
const UNCLEAR = /\b\d{4}-(?:1[3-9]|[2-9]\d)(?![\d-])|-\W*$/;
const ISO_RANGE = /^(\d{4}-\d\d(?:-\d\d)?)(?: to | - | ?[–—] ?)(\d{4}-\d\d(?:-\d\d)?)$/i;

/**
 * Reads a date as a newsroom prints it, so that it becomes EDTF at that precision and never a more precise one.
 *
 * Day and year around a month that is a word, in any case, with or without a full stop; ranges (`Jan 4–7, 2026`), also open
 * (`since 2019`), quarters, halves, seasons, decades, years before our era, `circa`, `2:30 p.m.`, `14:30 KST`; and EDTF itself, but for
 * seasons as numbers. What EDTF has nothing for stays in the label: `late`, a weekday, a range's time. Nothing is filled in: `Jan 6` has
 * no year, `03/04/2026` no order and `2023-24` no meaning, so all are unreadable. Never throws; more than 64 characters are unreadable.
 *
 * @param translate - Asked about what has a digit and is no date in English, as `translateDate` of translate-date.
 * @example
 * readPrintedDate('Jan. 4–7, 2026') // {edtf: '2026-01-04/2026-01-07', label: '', flaw: ''}
 * readPrintedDate('Late 2023')      // {edtf: '2023', label: 'Late 2023', flaw: ''}
 * readPrintedDate('Feb 30, 2026')   // {edtf: '', label: 'Feb 30, 2026', flaw: 'date-impossible'}
 */
export function readPrintedDate(text: string, translate?: TranslateDate): PrintedDate {
  const label = text.trim();
  // `<` is what we write for words that are lost, and `1²` is a footnote.
  const plain =
    label.length > MAX_LENGTH || /[<¹²³⁰-₉]/.test(label)
      ? ''
      : label.replace(/[‐‑‒−]/g, '-').replace(ISO_RANGE, '$1/$2');
  let [edtf, isLost, problem] = readEnglish(plain);
  if (problem === 'unreadable' && translate && /\p{Nd}/u.test(plain))
    [edtf, isLost, problem] = readEnglish(translate(plain));
  return {edtf, label: isLost ? label : '', flaw: problem && `date-${problem}`};
}

function readEnglish(text: string): [edtf: string, isLost: boolean, problem: DateProblem | ''] {
  for (const [edtf, isLost] of UNCLEAR.test(text)
    ? []
    : [[text, false] as const, readWords(text.toLowerCase())]) {
    const {problem} = parseDate(edtf);
    if (problem !== 'unreadable') return [problem ? '' : edtf, isLost || problem !== '', problem];
  }
  return ['', true, 'unreadable'];
}

/** Month, day and year, as `MONTH`, `DAY` and `YEAR` count them; then what was said of all three: `~`, `f` or `u`. */
type PrintedMoment = [month?: string, day?: string, year?: string, mark?: string];
const MONTH = 0,
  DAY = 1,
  YEAR = 2,
  MARK = 3;

/** What EDTF never has. */
const WRONG = '!';
const UNREADABLE: [edtf: string, isLost: boolean] = ['', false];

/** The first has at most the form of EDTF: whether the calendar has such a date is the model's to say. The second: words were lost. */
function readWords(text: string): [edtf: string, isLost: boolean] {
  const {rest, time, offset} = takeTime(
    text
      .replace(/(\p{L})\./gu, '$1')
      .replace(/^(.+\d) ?(?:[-–—]| to) ?(?:the )?(?:present|now)$/, 'since $1'),
  );
  let zone = offset;
  const said = rest
    // `Q3/2025`; `03/04/2026` has no order with any sign.
    .replaceAll('/', ' ')
    .replace(/\p{L}+/gu, word => ` ${meaning(word)} `)
    .replace(/[+-]\d\d:\d\d|z/gi, found => {
      zone ||= found;
      return '';
    });
  const [start, end, more] = nameUnits(partRanges(said))
    .trim()
    .split(/ ?[/–—] ?/)
    .map(readMoment);
  if (!start || more) return UNREADABLE;
  // `1445 GMT` is no year.
  if (zone && !time && isOnly(YEAR, start)) return UNREADABLE;
  // `1800s` is ten years or a hundred; `BST` more than one zone.
  const isLost = /<|\d\d00 +x/.test(said) || zone === 'z' || (zone !== '' && !time);
  if (!end) {
    const edtf = write(start) + time + (time && zone.replace('z', ''));
    const mark = start[MARK] ?? '';
    return [mark === 'f' ? `${edtf}/..` : mark === 'u' ? `../${edtf}` : edtf + mark, isLost];
  }
  // What an end lacks the other lends it, but no year to a month: `March to 2026`; nor are `winter 2023–2024` two ends.
  if (
    (isOnly(YEAR, end) && (!start[YEAR] || Number(start[MONTH]?.slice(1)) > 20)) ||
    (isOnly(YEAR, start) && !end[YEAR])
  )
    return UNREADABLE;
  if ((isOnly(DAY, end) && !start[DAY]) || (isOnly(DAY, start) && !end[DAY])) return UNREADABLE;
  // `Jan 30 – Feb 2, 2026`, `Jan 4–7`, `4–7 January`, `2026 Jan 30 – Feb 2`.
  start[YEAR] ??= end[YEAR];
  end[YEAR] ??= start[YEAR];
  if (start[DAY]) start[MONTH] ??= end[MONTH];
  if (end[DAY]) end[MONTH] ??= start[MONTH];
  const [before, after] = [
    (start[MARK] ?? '').replace('f', ''),
    (end[MARK] ?? '').replace('u', ''),
  ];
  // Of `c. 1910–1920` nobody can tell whether the end is as vague; a time belongs to either end.
  return [
    `${write(start)}${before}/${write(end)}${after}`,
    isLost || (before !== '' && !after) || time !== '',
  ];
}

/** Takes the first time of day out of a text. */
function takeTime(text: string): {rest: string; time: string; offset: string} {
  let time = '',
    offset = '';
  const rest = text
    .replace(/\bnoon\b/, '12:00')
    // `2.30pm`, `14.30 GMT`.
    .replace(/(\d)\.(\d\d ?(?:[ap]m|gmt|bst|cest|cet)\b)/, '$1:$2')
    // `10:00-12:00` is no offset, and `2-4:30 pm` begins at no time of its own.
    .replace(
      /(?<!\d)\d\d?(?::\d\d)?(?: ?[ap]m)? ?(?:[-–—]|to) ?\d\d?:\d\d(?: ?[ap]m\b)?|\d\d?:\d\d(?: ?[ap]m)? ?(?:[-–—]|to) ?\d\d? ?[ap]m\b/,
      '<',
    )
    .replace(
      /\b(?:utc|gmt) ?([+-])(\d\d?)(?::?(\d\d))?\b/,
      (_, sign: string, hours: string, minutes = '00') => {
        offset = `${sign}${padded(hours)}:${minutes}`;
        return '';
      },
    )
    .replace(
      /(?: [-–—] )?(\d\d?):(\d\d)(:\d\d)?(?: ?([ap])m\b)?/,
      (_, hour: string, minute: string, second = '', half?: string) => {
        time = `T${padded(half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : hour)}:${minute}${second}`;
        return half && Number(hour) > 12 ? WRONG : '';
      },
    )
    // An hour alone is more than EDTF can say.
    .replace(/\b\d\d? ?[ap]m\b/, '<');
  return {rest, time, offset};
}

/** A slash where a range is meant, and none where a hyphen only joins. */
function partRanges(said: string): string {
  return (
    said
      .replace(/(\d+) ?[-–—/] ?(?=\d+ +b)/g, '$1 b/')
      .replace(/< +- +/g, '< ')
      // `mar` is Tuesday in French where a month follows.
      .replace(/^ m3 +(?=\d\d? +m)/, '< ')
      // `Jan 4 - 7`, `4.-7.`, `2019-2021`, `Jan. 4-Feb. 7`, `30 Jan-2 Feb`, `May 2025-June 2026` and `Q3-Q4` are ranges; `mid-2024`, `6-Jan-2026`,
      // `2026-Jan-06` and `Jan-6-2026` are not.
      .replace(
        / - |(?<=\b\d\d? ?)-(?=\d\d?\b)|(?<=\b\d{4})-(?=\d{4}\b|\d\d? +m| m\d+ +\d{4}\b)|(?<=m\d+ +)-(?=\d\d? +m)|(?<=\d)-(?= q | m\d+ +\d\d?\b)|(?<=\d) +u +(?=\S)/g,
        '/',
      )
      // `4일부터 7일까지`.
      .replace(/ f +(?=.* u *$)/, '/')
  );
}

/** Quarters and halves as months, decades and years of an era as EDTF has them. */
function nameUnits(said: string): string {
  return (
    said
      .replace(/[\s,.:'’()<*-]+/g, ' ')
      // `decade 1980`, `3rd quarter`.
      .replace(/\bx (\d+)/g, '$1 x')
      .replace(/\b(\d) ([qh])\b/g, '$2 $1')
      .replace(/(\d\d)00 x/g, '$1XX')
      .replace(/(\d{3})0 x/g, '$1X')
      .replace(/\bq ([1-4])\b/g, (_, quarter) => `m${32 + Number(quarter)}`)
      .replace(/\bh ([12])\b/g, (_, half) => `m${39 + Number(half)}`)
      // The year of `March 15, 44 BC` and of `April 7, AD 30`.
      .replace(/\b([1-9]\d*) b\b(?! \d+\b(?! m))|\bb ([1-9]\d*)/g, (_, before = '', after = '') =>
        padded(1 - Number(`${before}${after}`), 4),
      )
      .replace(/\b(\d+) a\b(?! \d+\b(?! m))|\ba (\d+)/g, (_, before = '', after = '') =>
        padded(`${before}${after}`, 4),
      )
  );
}

function meaning(word: string): string {
  const index = NAMES.findIndex(name => word.length > 2 && name.startsWith(word));
  return index < 0
    ? (MEANINGS.find(([, ...words]) => words.includes(word))?.[0] ?? WRONG)
    : index < 12
      ? `m${index + 1}`
      : '<';
}

/** In any order, because the month is a word and a day has two digits at most. */
function readMoment(said: string): PrintedMoment {
  const moment: PrintedMoment = [];
  const words = said.split(' ');
  words.forEach((word, index) => {
    const isLast = index === words.length - 1;
    // `6 من يناير`: from the sixth, and the sixth of.
    if (word === 'f' && !isLast && Number(words[index - 1])) return;
    const isMark = word === '~' || (/[fu]/.test(word) && (!index || isLast));
    const field = isMark ? MARK : /^m/.test(word) ? MONTH : word.length < 3 ? DAY : YEAR;
    moment[field] = moment[field] || !word || Number(word) > MAX_YEAR ? WRONG : word;
  });
  return moment;
}

function isOnly(field: number, moment: PrintedMoment): boolean {
  return moment.every((value, index) => index === field || index === MARK || value === undefined);
}

function write([month, day, year]: PrintedMoment): string {
  // A season has no days: `Winter 2023/24`.
  if (day && Number(month?.slice(1)) > 20) return WRONG;
  return (
    year +
    (month || day ? `-${padded(month?.slice(1) ?? WRONG)}` : '') +
    (day ? `-${padded(day)}` : '')
  );
}

function padded(digits: string | number, length = 2): string {
  return `${digits}`.replace(/\d+/, value => value.padStart(length, '0'));
}
