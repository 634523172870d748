import type {DateToken, DateTokenKind} from './date-token.js';
import {UNKNOWN} from './date-tokens.js';

/** EDTF numbers the quarters of a year from 33 on, and its halves from 40 on. */
const BEFORE_FIRST_QUARTER = 32;
const BEFORE_FIRST_HALF = 39;

const COUNTING_NUMBER = /^[1-9]\d*$/;

type Combine = (digits: string) => DateToken;

/** What each unit makes of the number beside it. */
const UNITS: Partial<Record<DateTokenKind, Combine>> = {
  quarter: digits =>
    combined('month', /^[1-4]$/.test(digits) && `${BEFORE_FIRST_QUARTER + Number(digits)}`),
  half: digits =>
    combined('month', /^[12]$/.test(digits) && `${BEFORE_FIRST_HALF + Number(digits)}`),
  // `1980s` is 198X, and `1800s` is 18XX.
  decade: digits =>
    combined(
      'year',
      /^\d{3}0$/.test(digits) && digits.replace(/00?$/, zeros => 'X'.repeat(zeros.length)),
    ),
  // There is no year 0: 1 BC is 0000 in EDTF, and 44 BC is -0043.
  bce: digits => combined('year', COUNTING_NUMBER.test(digits) && yearDigits(1 - Number(digits))),
  ce: digits => combined('year', COUNTING_NUMBER.test(digits) && yearDigits(Number(digits))),
};

/**
 * Combines quarters, halves, decades and eras with their numbers, so that days, months and years
 * are left.
 *
 * @example
 * combineUnits(tokenise('Q3 2025')) // [{kind: 'month', value: '35'}, {kind: 'year', value: '2025'}]
 * combineUnits(tokenise('44 BC'))   // [{kind: 'year', value: '-0043'}]
 */
export function combineUnits(tokens: readonly DateToken[]): DateToken[] {
  const done: DateToken[] = [];
  let isUsed = false;
  tokens.forEach((token, index) => {
    const combine = UNITS[token.kind];
    const next = tokens[index + 1];
    if (isUsed) {
      isUsed = false;
    } else if (!combine) {
      done.push(token);
    } else if (next && belongsToNext(token, done.at(-1), next, tokens[index + 2])) {
      done.push(combine(next.value));
      isUsed = true;
    } else {
      const previous = done.pop();
      done.push(combine(isNumber(previous) ? previous.value : ''));
      if (token.kind === 'bce') shareEra(done, combine);
    }
  });
  return done;
}

/** `Q3`, `decade 1980` and `AD 79`, not `3rd quarter`, `1980s` and `79 AD`. */
function belongsToNext(
  unit: DateToken,
  previous: DateToken | undefined,
  next: DateToken,
  afterNext: DateToken | undefined,
): boolean {
  if (unit.kind === 'decade') return next.kind === 'year' && previous?.kind !== 'year';
  if (unit.kind === 'quarter' || unit.kind === 'half') return next.kind === 'day';
  // In `44 BC, 15 March` the next number is a day.
  const isNextDay = isNumber(previous) && next.kind === 'day' && afterNext?.kind === 'month';
  return isNumber(next) && !isNextDay;
}

/** In `100–44 BC` both years are before our era. */
function shareEra(tokens: DateToken[], combine: Combine): void {
  const [start, sign] = tokens.slice(-3);
  const isSpan = sign?.kind === 'range' || sign?.kind === 'hyphen';
  if (isSpan && isNumber(start) && COUNTING_NUMBER.test(start.value))
    tokens.splice(-3, 1, combine(start.value));
}

function isNumber(token: DateToken | undefined): token is DateToken {
  return token?.kind === 'day' || token?.kind === 'year';
}

function combined(kind: DateTokenKind, value: string | false): DateToken {
  return value === false ? UNKNOWN : {kind, value};
}

/** `-0043` */
function yearDigits(year: number): string {
  const digits = `${Math.abs(year)}`.padStart(4, '0');
  return year < 0 ? `-${digits}` : digits;
}
