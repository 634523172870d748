import {dateUnder} from './dates-below.js';
import type {ReadDate} from './text-citation.js';
import {withoutBullet} from './text-entries.js';
import {findDate, MAX_DATE, momentsOf, withoutEmphasis, type Moment} from './text-moments.js';

/** `9 de julio de 2024 empieza la obra` */
const MAX_DATE_SPACES = 5;
/** `6. März 2026. Der Bau beginnt.` */
const MAX_DATE_STOPS = 3;
const WITH_MONTH = /^\d{4}-\d\d/;
/** `1971년`, `1912年` */
const NAMED_YEAR = /[년年]$/;
/** `1963. Se inaugura el viaducto.`, `1912年，铁桥建成。` */
const STOP = /\.\s+|，/g;
const YEAR = /^.{0,24}\d{4}/;
const SENTENCE = /[.。]\W*$/;

/** The date that a line starts with, be a separator behind it or, as in `2024년 7월 9일 착공`, not. */
export function findAnyDate(line: string, readDate: ReadDate): Moment | undefined {
  return (
    findDate(line, readDate) ?? findDateAtStop(line, readDate) ?? findDateAtSpace(line, readDate)
  );
}

/** The longest date that ends where a sentence or a clause would. */
function findDateAtStop(line: string, readDate: ReadDate): Moment | undefined {
  if (!YEAR.test(line)) return undefined;
  return [...line.slice(0, MAX_DATE).matchAll(STOP)]
    .slice(0, MAX_DATE_STOPS)
    .map(({index, 0: stop}) => ({
      words: line.slice(0, index),
      text: line.slice(index + stop.length),
    }))
    .filter(({words, text}) => text && readDate(words).edtf)
    .at(-1);
}

/** A day or a month with its year, and a short rest that is no sentence. */
function findDateAtSpace(line: string, readDate: ReadDate): Moment | undefined {
  if (line.length > MAX_DATE || !YEAR.test(line) || SENTENCE.test(line)) return undefined;
  return [...line.matchAll(/\s+/g)]
    .slice(0, MAX_DATE_SPACES)
    .map(({index, 0: gap}) => ({words: line.slice(0, index), text: line.slice(index + gap.length)}))
    .filter(({words}) => WITH_MONTH.test(readDate(words).edtf) || isNamedYear(words, readDate))
    .at(-1);
}

/**
 * EDTF of the date that a line starts with as the events of a timeline do; else `''`.
 *
 * @param year - Of the events above, which may have said it for this one, too.
 */
export function startDateOf(line: string, readDate: ReadDate, year: string): string {
  const start = withoutEmphasis(withoutBullet(line.replace(/^\|\s*/, '')));
  const {words = ''} = findAnyDate(start, readDate) ?? momentsOf(start)[0] ?? {};
  const {edtf} = readDate(words);
  return edtf || !words || !year ? edtf : (dateUnder(words, year, readDate)?.edtf ?? '');
}

function isNamedYear(words: string, readDate: ReadDate): boolean {
  return NAMED_YEAR.test(words) && readDate(words).edtf !== '';
}
