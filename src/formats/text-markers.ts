import type {SourceDraft} from '../model/draft.js';
import {latinDigits, ownDigits, type Entry} from './text-entries.js';

const MAX_URL = 2_000;
/** `[[1]](https://…)`, `[1](https://…)`, `([1](https://…))`. */
const LINKED = new RegExp(
  String.raw`\[\\?\[?\^?(\d{1,3})\\?\]?\]` +
    String.raw`\(<?(https?:\/\/[^\s()<>]{1,${MAX_URL}})>?(?: "[^"\n]{0,200}")?\)`,
  'g',
);
/** `【1】`, `【1†source】`, `［1］`, `〔1〕`, `（※1）`, `[^1]`, `\[1\]`, `<sup>1</sup>`, `<sup>[1]</sup>`. */
const BRACKETED = new RegExp(
  String.raw`(?:[【［〔]|[(（]※)(\d{1,3}(?:[,，、;\-–~ ]{1,2}\d{1,3}){0,20})(?:[†:][^】］〕\n]{0,60})?[】］〕)）]` +
    String.raw`|\[\^([\w.#@/-]{1,64})\]|\\\[(\d{1,3})\\\]|<sup>\[?(\d{1,3})\]?<\/sup>`,
  'g',
);
/** `[1，2]`, `[1;2]`. */
const LISTED = /\[(\d{1,3}(?:\s?[,，、،;؛；–~-]\s?\d{1,3}){1,20})\]/g;
/** `[١]`, `［１，３］`, `（१）`: as the brackets of Latin digits that the others look for. */
const OWN_DIGITS =
  /[[［【〔(（][٠-٩۰-۹०-९০-৯๐-๙０-９][٠-٩۰-۹०-९০-৯๐-๙０-９ ,，、،;؛；–-]{0,60}[\]］】〕)）]/g;
const ROUND = /\s?[(（](\d{1,3}(?:\s?[,，、،;؛；–-]\s?\d{1,3}){0,20})[)）]/g;
const SUPERSCRIPT = /([^\s⁰¹²³⁴-⁹⁻]?)( ?)([⁰¹²³⁴-⁹]{1,9}(?:[,˒⁻–][⁰¹²³⁴-⁹]{1,9}){0,20})/g;
/** `km²`, `10²`: before these a raised number is none of a source. */
const UNIT_END = /(?:(?<![\p{L}])(?:[kcdmµ]?m|ft|mi|in|yd|sec|s|CO|H|x)|(?<!\d)10)$/u;
const UNIT_CHARACTERS = 4;
/** The match and its groups; the place comes behind them. */
const SUPERSCRIPT_GROUPS = 4;

/** `… gaan (3).`, and not `(1) the tram, (2) the bus`. */
const OPEN_ROUND = /[(（]\d{1,3}(?:[,–-] ?\d{1,3}){0,9}[)）](?![.,;:!?。]|$)/m;

/**
 * Whether `(1)` is a marker: where the sources are numbered so, or where no text has another marker
 * and each such number closes what it cites.
 */
export function hasRoundMarkers(texts: readonly string[], entries: readonly Entry[]): boolean {
  if (entries.some(({form}) => form === 'round')) return true;
  const text = texts.join('\n');
  const isPlain = entries.length > 0 && entries.every(({form}) => form === 'plain');
  return isPlain && !/\[\d{1,3}\]/.test(text) && !OPEN_ROUND.test(text);
}

/**
 * Writes markers as the gate reads them, in the text of a story whose sources are known.
 *
 * `[^1]`, `【1】`, `[[1]](https://…)`, `\[1\]` become `[1]`; so do `¹` and, where the sources are
 * numbered so, `(1)`, if there is such a source. The address of a linked marker goes to the source
 * that has none.
 */
export class MarkerWriter {
  readonly #sources: SourceDraft[];
  readonly #byId: Map<string, SourceDraft>;
  readonly #isRound: boolean;

  /** @param isRound - Whether `(1)` is a marker. */
  constructor(sources: SourceDraft[], isRound: boolean) {
    this.#sources = sources;
    this.#byId = new Map(sources.map((source, index) => [String(source.id ?? index + 1), source]));
    this.#isRound = isRound;
  }

  write(text: string): string {
    let written = text.replace(OWN_DIGITS, all => this.#inLatinDigits(all));
    written = written.replace(LINKED, (all, id: string, url: string) => this.#linked(all, id, url));
    written = written.replace(BRACKETED, (all, ...ids: (string | undefined)[]) =>
      this.#bracketed(all, ids),
    );
    written = written.replace(LISTED, (all, list: string) => this.#listed(all, list));
    if (this.#isRound) {
      written = written.replace(ROUND, (all, list: string) =>
        this.#listed(all, list, /^\s/.test(all) ? ' ' : ''),
      );
    }
    if (!/[⁰¹²³⁴-⁹]/.test(written)) return written;
    return written.replace(SUPERSCRIPT, (...found: string[]) => {
      const [all = '', letter = '', space = '', digits = ''] = found;
      const at = Number(found[SUPERSCRIPT_GROUPS]);
      const context = written.slice(Math.max(0, at - UNIT_CHARACTERS), at + letter.length);
      return UNIT_END.test(context) ? all : this.#superscript(letter + space, digits);
    });
  }

  #linked(all: string, id: string, url: string): string {
    const known = this.#byId.get(id);
    if (!known && this.#byId.size < 1_000) {
      const source = {id, url};
      this.#sources.push(source);
      this.#byId.set(id, source);
    } else if (known && !known.url) {
      known.url = url;
    }
    return this.#byId.get(id)?.url === url
      ? `[${id}]`
      : all.replace(/^\[\\?\[?\^?(\d{1,3})\\?\]?\]/, '[$1]');
  }

  /** Where they cite: a year in brackets stays as it is written. */
  #inLatinDigits(all: string): string {
    const numbers = ownDigits(all);
    const isCitation = numbers.match(/\d+/g)?.some(number => this.#byId.has(number)) ?? false;
    if (!isCitation || (/^[(（]/.test(all) && !this.#isRound)) return all;
    return numbers.replace(/^［/, '[').replace(/］$/, ']');
  }

  #bracketed(all: string, [list, note, escaped, raised]: (string | undefined)[]): string {
    if (note !== undefined) return `[${note}]`;
    const id = escaped ?? raised;
    if (id !== undefined) return this.#byId.has(id) ? `[${id}]` : all;
    return this.#listed(all, list ?? '');
  }

  #listed(all: string, list: string, before = ''): string {
    const numbers = list.match(/\d+/g) ?? [];
    if (!numbers.some(number => this.#byId.has(number))) return all;
    return `${before}[${list.replace(/\s?[,，、،;؛；]\s?/g, ', ')}]`;
  }

  #superscript(before: string, raised: string): string {
    const numbers = latinDigits(raised);
    if (/[,˒⁻–]/.test(numbers)) {
      return before + this.#listed(raised, numbers.replace(/˒/g, ',').replace(/⁻/g, '–'));
    }
    if (this.#byId.has(numbers)) return `${before}[${numbers}]`;
    const digits = [...numbers];
    if (!digits.every(digit => this.#byId.has(digit))) return before + raised;
    return before + digits.map(digit => `[${digit}]`).join('');
  }
}
