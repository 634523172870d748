import type {Line} from './text-lines.js';

/** How the number of an entry is written: `[1]`, `(1)`, `1.`, `¹`. */
type NumberForm = 'bracket' | 'round' | 'plain' | 'superscript' | '';

/** What a line of a list starts with. */
export interface EntryStart {
  hasBullet: boolean;
  /** `''` where there is a bullet only. */
  id: string;
  form: NumberForm;
  /** `[^1]: `, `[1]: `, which define a source wherever they stand. */
  isDefinition: boolean;
  rest: string;
}

/** An entry of a list of sources. */
export interface Entry {
  id: string;
  form: NumberForm;
  /** `Yonhap: Lee returns: Lee came home. https://en.yna.co.kr/1`; a tab where a line ended. */
  words: string;
  /** Whether the words are a name among others: `Sources: City Gazette [1], Island Post [2]`. */
  isName: boolean;
}

const BULLET = /^(?:[•・●▪◦‣○■□▲△◆◇▶►→·※][\s•●]*|——|[-–—*+]\s+|[-–—*+]$)/;
const BOLD = '(?:\\*\\*|__)?';
/** The forms of numbers, each with the number in its first group. */
const NUMBERS: readonly [NumberForm, RegExp][] = [
  ['bracket', /^\\?[[［【〔]\[?\^?([\w.#@/-]{1,128})\]?\\?[\]］】〕]/],
  ['round', /^[(（](\d{1,3})[)）]/],
  ['plain', /^(\d{1,3})(?:\s?[-–—.)/:]{1,2}(?:\s|$|(?=[《「«*_]))|[．、\u3000])\s*/],
  ['plain', /^([①-⑳])\s*/],
  ['superscript', /^([⁰¹²³⁴-⁹]{1,3})\s*/],
];
const OPENING = new RegExp(`^${BOLD}`);
const CLOSING = new RegExp(`^${BOLD}(\\s*[:：.](?=\\s|$)|：)?${BOLD}\\s*`);
const BEFORE_CIRCLED_ONE = 0x245f;
/** Long enough for any of them. */
const MAX_NUMBER = 140;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** More than this is deeper than the bullet above. */
const DEEPER = 1;

/** Takes bullet and number off a line; `undefined` where it has neither. */
export function readEntryStart(line: string): EntryStart | undefined {
  const [bullet = ''] = BULLET.exec(line) ?? [];
  const behindBullet = line.slice(bullet.length);
  const numbered = readNumber(behindBullet);
  if (numbered) return {...numbered, hasBullet: bullet !== ''};
  if (!bullet) return undefined;
  return {hasBullet: true, id: '', form: '', isDefinition: false, rest: behindBullet};
}

/** Takes the bullet off a line. */
export function withoutBullet(line: string): string {
  return line.replace(BULLET, '');
}

function readNumber(written: string): Omit<EntryStart, 'hasBullet'> | undefined {
  const line = written.replace(OPENING, '');
  const start = ownDigits(line.slice(0, MAX_NUMBER));
  for (const [form, pattern] of NUMBERS) {
    const [number = '', written = ''] = pattern.exec(start) ?? [];
    if (!number) continue;
    const behind = line.slice(number.length);
    const isNote = number.includes('^');
    // `[Title](https://…)` is a link, and `[PDF] Title` a title.
    if (!/[\d#]/.test(latinDigits(written)) && !isNote) continue;
    if (behind.startsWith('(') && !/^\d+$/.test(written)) continue;
    const [closing = '', colon = ''] = CLOSING.exec(behind) ?? [];
    const isDefinition = form === 'bracket' && /[:：]/.test(colon);
    return {id: latinDigits(written), form, isDefinition, rest: behind.slice(closing.length)};
  }
  return undefined;
}

/** `²³`, `٢٣`, `２３` as `23`, and `②` as `2`. */
export function latinDigits(digits: string): string {
  return ownDigits(digits)
    .replace(/[⁰¹²³⁴-⁹]/g, digit => `${SUPERSCRIPTS.indexOf(digit)}`)
    .replace(/[①-⑳]/g, circled => `${circled.charCodeAt(0) - BEFORE_CIRCLED_ONE}`);
}

/** The digits of Arabic, Persian, Hindi, Bengali, Thai and of full width; each has ten in a row. */
const ZEROS = '٠۰०০๐０';
const OWN_DIGIT = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g;

/** `٢٣`, `２３` as `23`, but `²³` as it is. */
export function ownDigits(text: string): string {
  return text.replace(OWN_DIGIT, digit => {
    const code = digit.charCodeAt(0);
    const zero = [...ZEROS]
      .map(each => code - each.charCodeAt(0))
      .find(value => value >= 0 && value < 10);
    return `${zero ?? digit}`;
  });
}

/**
 * Splits a list of sources into its entries. An entry is one line, or starts with a bullet, a number
 * or both, which may stand on lines of their own; deeper bullets and addresses belong to the entry
 * above.
 */
export function splitEntries(lines: readonly Line[]): Entry[] {
  const entries: OpenEntry[] = [];
  for (const {text, indent, isName = false} of lines) {
    const open = (start: Pick<EntryStart, 'id' | 'form' | 'rest'>, isMarked: boolean): void => {
      const {id, form, rest} = start;
      entries.push({id, form, words: rest, isName, indent, isMarked, hasNotes: false});
    };
    const start = readEntryStart(text) ?? readCounted(text, entries.length);
    const last = entries.at(-1);
    const isBelow = last !== undefined && isNote(start, text, indent, last);
    if (isBelow) {
      last.words += gapBefore(start?.rest ?? text);
      last.hasNotes = true;
    } else if (start && last && !last.id && !last.words) {
      Object.assign(last, {id: start.id, form: start.form, words: start.rest});
    } else if (start) {
      open(start, true);
    } else if (last && (!last.words || last.isMarked || isAddress(text))) {
      last.words = last.words ? last.words + gapBefore(text) : text;
    } else {
      open({id: '', form: '', rest: text}, false);
    }
  }
  return entries.filter(({id, words}) => id || words);
}

/** A deeper bullet, or an address below one. */
function isNote(
  start: EntryStart | undefined,
  text: string,
  indent: number,
  last: OpenEntry,
): boolean {
  if (start) return last.words !== '' && !start.id && indent > last.indent + DEEPER;
  return last.hasNotes && isAddress(text) && indent > last.indent;
}

interface OpenEntry extends Entry {
  indent: number;
  /** Whether it starts with a bullet or a number. */
  isMarked: boolean;
  /** Whether deeper bullets are below it. */
  hasNotes: boolean;
}

/** `1 Harbour Courier: …`, where the number is the next one. */
function readCounted(line: string, count: number): EntryStart | undefined {
  const [, id = '', rest = ''] = /^(\d{1,3})\s+(\D.*)$/.exec(line) ?? [];
  if (!id || Number(id) !== count + 1) return undefined;
  return {hasBullet: false, id, form: 'plain', isDefinition: false, rest};
}

/** A line below an entry, which it goes on or says more of; an address is a part of the line above. */
function gapBefore(line: string): string {
  return (isAddress(line) ? ' ' : '\t') + line;
}

/** Whether a line is an address and nothing else. */
export function isAddress(line: string): boolean {
  return /^<?https?:\/\/\S+$/i.test(line);
}
