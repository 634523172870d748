import type {DateToken, DateTokenKind} from './date-token.js';
import {MONTHS, WEEKDAYS} from './english-names.js';

/** How many letters of a name are enough: `Jan. 6`, `Sept. 9`, `Thurs.`. */
const SHORTEST_NAME = 3;

/** The other words of English dates, and what each is as a token. */
const WORDS: readonly {words: string; kind: DateTokenKind; value?: string}[] = [
  {words: 'first', kind: 'day', value: '1'},
  {words: 'second', kind: 'day', value: '2'},
  {words: 'third', kind: 'day', value: '3'},
  {words: 'fourth', kind: 'day', value: '4'},
  {words: 'spring', kind: 'month', value: '21'},
  {words: 'summer', kind: 'month', value: '22'},
  {words: 'autumn fall', kind: 'month', value: '23'},
  {words: 'winter', kind: 'month', value: '24'},
  {words: 'q quarter', kind: 'quarter'},
  {words: 'h half', kind: 'half'},
  {words: 's decade', kind: 'decade'},
  {words: 'bc bce', kind: 'bce'},
  {words: 'ad ce', kind: 'ce'},
  {words: 'circa ca c about around', kind: 'about'},
  {words: 'from since', kind: 'from'},
  {words: 'until till', kind: 'until'},
  {words: 'present now', kind: 'present'},
  {words: 'to through', kind: 'range'},
  {words: 'utc gmt z', kind: 'zone', value: 'Z'},
  {words: 'cet', kind: 'zone', value: '+01:00'},
  {words: 'cest', kind: 'zone', value: '+02:00'},
  {words: 'kst jst', kind: 'zone', value: '+09:00'},
  // None of these is one offset: `BST` is in London and in Dhaka, and `ET` in summer and in winter.
  {words: 'et est edt ct mt pt pst pdt bst ist local time', kind: 'zone'},
  {words: 'early mid late end morning afternoon midnight', kind: 'vague'},
  {words: 'of the in on at st nd rd th', kind: 'filler'},
];

const TOKENS = new Map(
  WORDS.flatMap(({words, kind, value = ''}) =>
    words.split(' ').map((word): [string, DateToken] => [word, {kind, value}]),
  ),
);

/** What a word of an English date is, in lower case; `unknown` where no English date has it. */
export function readEnglishWord(word: string): DateToken {
  const isName = (name: string): boolean => word.length >= SHORTEST_NAME && name.startsWith(word);
  const month = MONTHS.findIndex(isName) + 1;
  if (month) return {kind: 'month', value: `${month}`};
  if (WEEKDAYS.some(isName)) return {kind: 'vague', value: ''};
  return TOKENS.get(word) ?? {kind: 'unknown', value: ''};
}
