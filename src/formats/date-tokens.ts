import type {DateToken, DateTokenKind} from './date-token.js';
import {readEnglishWord} from './english-words.js';

/** What no date has. */
export const UNKNOWN: DateToken = {kind: 'unknown', value: ''};

/** How a piece is written, in lower case, and what it is. */
interface TokenReader {
  pattern: RegExp;
  read: (found: string[]) => DateToken;
}

const always = (kind: DateTokenKind) => (): DateToken => ({kind, value: ''});

/** The first one that fits reads the start of the text. */
const READERS: readonly TokenReader[] = [
  // `10:00-12:00`, `10 a.m.-2:30 p.m.`: EDTF has no spans of hours.
  {
    pattern: /^\d\d?(:\d\d)?( ?[ap]m)? ?([-–—]|to) ?\d\d?:\d\d( ?[ap]m\b)?/,
    read: always('vague'),
  },
  // `2:30-4 p.m.`
  {
    pattern: /^\d\d?:\d\d( ?[ap]m)? ?([-–—]|to) ?\d\d? ?[ap]m\b/,
    read: always('vague'),
  },
  // `UTC+9`, `GMT-05:00`
  {
    pattern: /^(?:utc|gmt) ?([+-])(\d\d?)(?::?(\d\d))?\b/,
    read: ([, sign, hours, minutes = '00']) => ({
      kind: 'zone',
      value: `${sign}${twoDigits(hours)}:${minutes}`,
    }),
  },
  // `14:30+09:00`
  {
    pattern: /^[+-]\d\d:\d\d/,
    read: ([offset = '']) => ({kind: 'zone', value: offset}),
  },
  // `14:30:15`, `2:30 p.m.`, `2.30pm`, `14.30 GMT`; the dash of `Jan 6, 2026 - 14:30` only sets the
  // time off.
  {
    pattern:
      /^(?: [-–—] )?(\d\d?)(?::|\.(?=\d\d ?(?:[ap]m|gmt|bst|cest|cet)\b))(\d\d)(:\d\d)?(?: ?([ap])m\b)?/,
    read: ([, hour, minute, second = '', half]) => readClock(hour, `${minute}${second}`, half),
  },
  // `Jan 6, 2026, noon`, `Jan 6, 2026 - noon`
  {pattern: /^( [-–—] )?noon\b/, read: () => ({kind: 'clock', value: 'T12:00'})},
  // `2 p.m.`: EDTF has no hours without minutes.
  {pattern: /^\d\d? ?([ap]m|o['’]clock)\b/, read: always('vague')},
  {
    pattern: /^\d+/,
    read: ([digits = '']) => ({kind: digits.length > 2 ? 'year' : 'day', value: digits}),
  },
  {pattern: /^(\s+-\s+|[–—])/, read: always('range')},
  {pattern: /^-/, read: always('hyphen')},
  {pattern: /^\p{L}+/u, read: ([word = '']) => readEnglishWord(word)},
  // A slash is none of a range: `Q3/2025` is one date, and `03/04/2026` has no order.
  {pattern: /^([\s,.'’()*/]|:(?!\d))/, read: always('filler')},
];

/**
 * Takes an English date apart; nothing where any piece is not one of a date.
 *
 * @example
 * tokenise('the 6th of Jan. 2026')
 * // [{kind: 'day', value: '6'}, {kind: 'month', value: '1'}, {kind: 'year', value: '2026'}]
 */
export function tokenise(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  // The letters of `p.m.` and `B.C.` are one word.
  let rest = text.toLowerCase().replace(/(\p{L})\./gu, '$1');
  while (rest) {
    const {token, length} = readToken(rest);
    if (token.kind === 'unknown') return [];
    if (token.kind !== 'filler') tokens.push(token);
    rest = rest.slice(length);
  }
  return tokens;
}

function readToken(text: string): {token: DateToken; length: number} {
  for (const {pattern, read} of READERS) {
    const found = pattern.exec(text);
    if (found) return {token: read(found), length: found[0].length};
  }
  return {token: UNKNOWN, length: 0};
}

/** `2:30 p.m.` as `T14:30`; nothing is `14:30 p.m.`. */
function readClock(hour = '', minutes: string, half?: string): DateToken {
  if (!half) return {kind: 'clock', value: `T${twoDigits(hour)}:${minutes}`};
  if (Number(hour) > 12) return UNKNOWN;
  const hour24 = (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  return {kind: 'clock', value: `T${twoDigits(hour24)}:${minutes}`};
}

/** `06` */
export function twoDigits(number: string | number = ''): string {
  return `${number}`.padStart(2, '0');
}
