import {ENGLISH, type Language} from './language-words.js';
import {readMark} from './text-lines.js';

export {ENGLISH, type Language};

/** What a name stands for. */
export type PartName = (typeof PARTS)[number];
const PARTS = [
  ...(['sources', 'timeline', 'updated', 'published', 'headline', 'summary', 'by'] as const),
  ...(['kicker', 'publisher', 'heading', 'disclosure'] as const),
] as const;

/** A line that begins, or ends, with the name of a part. */
export interface NamedLine {
  part: PartName;
  /** The rest of the line, without the colon. */
  rest: string;
  hasColon: boolean;
  /** Whether the name stands last: `2026年2月18日更新`. */
  isLast: boolean;
  /** The languages that have this name. */
  langs: readonly string[];
}

/** Longer lines name nothing but a list of sources that goes on in the same line. */
const MAX_NAMED_LINE = 2_000;
/** `## `, `**`, `■ `, `📚 ` before a name, and what closes it. */
const DECORATION = /^[^\p{L}\p{N}([【（［]{0,12}/u;
const CLOSING = /[\s*_#=:：]{0,12}$/;
const LETTER = /[\p{L}\p{M}]/u;
const SETS_OFF = /[\s:：\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]$/u;
const MAX_LAST = 80;

/** Knows the names of parts in some languages, and the other words of each. */
export class Vocabulary {
  readonly #languages: readonly Language[];
  readonly #names = new Map<string, {part: PartName; langs: string[]}>();
  readonly #maxLength: number;
  #kinds: RegExp | undefined;

  constructor(languages: readonly Language[]) {
    this.#languages = languages;
    for (const language of languages) {
      for (const part of PARTS) {
        for (const name of wordsOf(language[part])) this.#addName(name, part, language.lang);
      }
    }
    this.#maxLength = Math.max(...[...this.#names.keys()].map(name => name.length));
  }

  /** The part that a line names; `undefined` where it names none. */
  readName(written: string): NamedLine | undefined {
    if (written.length > MAX_NAMED_LINE) return undefined;
    const mark = readMark(written);
    const words = mark && !mark.rest ? mark.words : written;
    const line = words.replace(DECORATION, '').normalize('NFC');
    const start = fold(line.slice(0, 2 * this.#maxLength));
    for (let length = this.#maxLength; length > 0; length--) {
      const name = start.slice(0, length);
      if (!this.#names.has(name) || LETTER.test(start.slice(length, length + 1))) continue;
      return this.#named(name, line.slice(lengthOf(line, length)), false);
    }
    return line.length > MAX_LAST ? undefined : this.#readLast(line.replace(CLOSING, ''));
  }

  /** Only in scripts without spaces, and after one, does a name stand last: `2026年2月18日更新`. */
  #readLast(line: string): NamedLine | undefined {
    const folded = fold(line);
    for (let length = Math.min(this.#maxLength, folded.length - 2); length > 0; length--) {
      const name = folded.slice(-length);
      const before = folded.slice(0, -length);
      if (this.#names.has(name) && SETS_OFF.test(before)) {
        return this.#named(name, line.slice(0, lengthOf(line, before.length)), true);
      }
    }
    return undefined;
  }

  /**
   * The words of one kind in every language, as one expression over folded text; `accessed` is not
   * folded.
   */
  words(kind: 'kinds' | 'moments' | 'and' | 'accessed'): string {
    return this.#languages
      .map(({[kind]: written = ''}) => (kind === 'accessed' ? written : fold(written)))
      .filter(Boolean)
      .join('|');
  }

  /** Whether words name a kind of article, and no publisher: `Analysis`. */
  isKind(words: string): boolean {
    this.#kinds ??= new RegExp(`^(?:${this.words('kinds')})$`);
    return this.#kinds.test(fold(words));
  }

  /** How many different ones of the frequent words of a language a text has; `text` is folded. */
  countFrequent(lang: string, text: string): number {
    const {frequent = ''} = this.#languages.find(each => each.lang === lang) ?? {};
    const words = new RegExp(`(?<![\\p{L}’'])(?:${fold(frequent)})(?![\\p{L}])`, 'gu');
    return frequent ? new Set(text.match(words) ?? []).size : 0;
  }

  /** `zh-Hant`, or `zh`, by the characters that are more often in a text. */
  scriptOf(lang: string, text: string): string {
    const {scripts = {}} = this.#languages.find(each => each.lang === lang) ?? {};
    const counts = Object.entries(scripts).map(
      ([code, characters]) => [code, text.match(characters)?.length ?? 0] as const,
    );
    return counts.sort(([, a], [, b]) => b - a)[0]?.[0] ?? lang;
  }

  #addName(name: string, part: PartName, lang: string): void {
    const folded = fold(name);
    const known = this.#names.get(folded);
    if (known?.part === part) known.langs.push(lang);
    else if (!known) this.#names.set(folded, {part, langs: [lang]});
  }

  #named(name: string, written: string, isLast: boolean): NamedLine {
    const {part = 'sources', langs = []} = this.#names.get(name) ?? {};
    const [, space = '', colon = ''] = /^[*_]*(\s?)([:：]|[–—-]\s)?/.exec(written) ?? [];
    const rest = written
      .replace(/\s{2,}/g, ' ')
      .replace(/^[\s*_:：–—-]+/, '')
      .replace(CLOSING, '');
    // A space before the colon is French.
    const isFrench = !isLast && space && /[:：]/.test(colon) && langs.includes('fr');
    return {part, rest, hasColon: colon !== '', isLast, langs: isFrench ? ['fr'] : langs};
  }
}

/**
 * Letters in one spelling: lower case, without accents or characters that nobody sees. Not that of
 * `fold-letters.ts`: the chunk of dates in other languages must import nothing.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Cf}\u0300-\u036f\u064b-\u065f]/gu, '')
    .normalize('NFC');
}

/** The words of a table's cell. */
export function wordsOf(cell: string): string[] {
  return cell.split('|').filter(Boolean);
}

/** How many characters of a line are `length` folded ones. */
function lengthOf(line: string, length: number): number {
  let folded = 0;
  let end = 0;
  for (const character of line) {
    if (folded >= length) break;
    folded += fold(character).length;
    end += character.length;
  }
  return end;
}
