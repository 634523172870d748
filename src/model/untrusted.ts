import {
  note,
  type CountedPart,
  type ExpectedField,
  type Flaw,
  type FlawCode,
  type ValuesOf,
} from './flaws.js';
import {safeUrl} from './safe-url.js';
import type {SafeUrl} from './story.js';

const MAX_TEXT_CHARACTERS = 65_536;
const MAX_TITLE_CHARACTERS = 2_000;
const MAX_LINE_CHARACTERS = 500;
const MAX_MARKS = 30;
const MAX_ITEMS = 200;
const MAX_PIXELS = 100_000;
const MAX_KEY_CHARACTERS = 60;
const ID = /^[A-Za-z0-9._#@/-]{1,128}$/;

/**
 * C0 and C1 controls except tab and line feed, and the bidi embeddings, overrides and isolates,
 * which reorder text outside their own element.
 */
// eslint-disable-next-line no-control-regex
const REMOVED = /[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g;

/** The one text normaliser: well-formed UTF-16 without what could disturb the text around it. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(REMOVED, '').toWellFormed();
}

/** Marks on one letter; what has no width between them does not begin another. */
const PILE = /([\p{M}\p{Cf}]{30})[\p{M}\p{Cf}]+/gu;
const DIGITS = /(\d{1000})\d+/g;

/**
 * Without what costs a page more than its length: engines take seconds for one very long number,
 * and a letter with hundreds of marks paints over the page above it.
 */
function withoutPiles(text: string): string {
  return text.replace(PILE, '$1').replace(DIGITS, '$1');
}

/**
 * One object of an untrusted draft, read field by field.
 *
 * Each method reads one named own field and returns a fresh, clean value, or the empty value with
 * a flaw that says where. A leaf that is not a string never gets through: `{"nodeType": 1}` in a
 * template breaks Lit for good. Nothing here recurses, so depth cannot hurt.
 *
 * @example
 * const fields = new Fields({title: ' Lee meets Xi ', url: 'javascript:alert(1)'}, 'sources[0]', flaws);
 * fields.line('title') // 'Lee meets Xi'
 * fields.url('url')    // '', and a flaw `url-unsafe` at `sources[0].url`
 */
export class Fields {
  readonly #object: Record<string, unknown>;
  readonly #known = new Set<string>(['$schema']);

  /**
   * @param value - Anything at all; what is not an object is reported and read as an empty one.
   * @param path - Where the object stands in the draft, `''` for the draft itself.
   * @param flaws - The list to add to.
   */
  constructor(
    value: unknown,
    readonly path: string,
    readonly flaws: Flaw[],
  ) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    this.#object = isObject ? (value as Record<string, unknown>) : {};
    if (!isObject) this.#invalid('', 'object', null);
  }

  /** Accepts a field without reading it. */
  allow(name: string): void {
    this.#known.add(name);
  }

  /** Text that may have several lines. A number is taken as its string. */
  text(name: string, maxCharacters = MAX_TEXT_CHARACTERS): string {
    const value = this.#read(name);
    if (value == null) return '';
    if (typeof value !== 'string' && typeof value !== 'number') {
      return this.#invalid(name, 'text', '');
    }
    const text = String(value);
    if (text.length > maxCharacters) this.#truncated(name, maxCharacters, 'characters');
    const clean = cleanText(text.slice(0, maxCharacters)).trim();
    const drawable = withoutPiles(clean);
    if (drawable !== clean) this.#truncated(name, MAX_MARKS, 'pieces');
    return drawable;
  }

  /** A name or a short wording: one line, cut at 500 characters. */
  line(name: string): string {
    return this.sentence(name, MAX_LINE_CHARACTERS);
  }

  /** Text on one line: each stretch of white space becomes one space. */
  sentence(name: string, maxCharacters?: number): string {
    return this.text(name, maxCharacters).replace(/\s\s+|[^\S ]/g, ' ');
  }

  /** A headline, a heading or a title: one line, cut at 2,000 characters. */
  title(name: string): string {
    return this.sentence(name, MAX_TITLE_CHARACTERS);
  }

  id(name: string): string {
    const id = this.line(name);
    if (!id || ID.test(id)) return id;
    return this.#invalid(name, 'id', '');
  }

  lang(name: string): string {
    const lang = this.line(name);
    try {
      return lang && (Intl.getCanonicalLocales(lang)[0] ?? '');
    } catch {
      return this.#invalid(name, 'lang', '');
    }
  }

  url(name: string): SafeUrl {
    const value = this.#read(name);
    if (value == null || value === '') return '';
    const url = typeof value === 'string' ? safeUrl(value) : '';
    if (!url) this.report('url-unsafe', name);
    return url;
  }

  /** A size in CSS pixels, 0 where there is none. */
  pixels(name: string): number {
    const value = this.#read(name) ?? 0;
    const pixels = typeof value === 'string' ? Number(value) : value;
    if (typeof pixels === 'number' && pixels >= 0 && pixels < MAX_PIXELS) return pixels;
    return this.#invalid(name, 'pixels', 0);
  }

  flag(name: string): boolean {
    const value = this.#read(name) ?? false;
    return typeof value === 'boolean' ? value : this.#invalid(name, 'flag', false);
  }

  /** One object; `null` where there is none. A string is read as the field named by `shorthand`. */
  object(name: string, shorthand?: string): Fields | null {
    const value = this.#read(name);
    return value == null ? null : this.#child(value, name, shorthand);
  }

  /**
   * A list of objects, cut at `maxItems`. A string in it is read as the field named by `shorthand`.
   */
  list(name: string, maxItems = MAX_ITEMS, shorthand?: string): Fields[] {
    const value = this.#read(name) ?? [];
    if (!Array.isArray(value)) return this.#invalid(name, 'list', []);
    if (value.length > maxItems) this.#truncated(name, maxItems, 'entries');
    return value
      .slice(0, maxItems)
      .map((item, index) => this.#child(item, `${name}[${index}]`, shorthand));
  }

  /** The path of a field, or of this object where `name` is `''`. */
  pathOf(name: string): string {
    return this.path && name ? `${this.path}.${name}` : this.path || name;
  }

  /** Reports a flaw of a field, or of this object where `name` is `''`. */
  report<Code extends FlawCode>(code: Code, name: string, ...values: ValuesOf<Code>): void {
    note(this.flaws, code, this.pathOf(name), ...values);
  }

  /** Reports the fields that nobody asked for. Call it last. */
  reportUnknown(): void {
    for (const key of Object.keys(this.#object)) {
      if (this.#known.has(key) || key.startsWith('x-')) continue;
      this.report('field-unknown', key.slice(0, MAX_KEY_CHARACTERS));
    }
  }

  #read(name: string): unknown {
    this.#known.add(name);
    try {
      return Object.hasOwn(this.#object, name) ? this.#object[name] : undefined;
    } catch {
      // A draft that a page hands over as an object may have a getter that throws.
      return undefined;
    }
  }

  #child(value: unknown, name: string, shorthand?: string): Fields {
    const isShort = shorthand && typeof value === 'string';
    return new Fields(isShort ? {[shorthand]: value} : value, this.pathOf(name), this.flaws);
  }

  /** Reports a value of the wrong kind. Returns what is used in its place. */
  #invalid<Empty>(name: string, expected: ExpectedField, empty: Empty): Empty {
    this.report('field-invalid', name, expected);
    return empty;
  }

  #truncated(name: string, most: number, what: CountedPart): void {
    this.report('input-truncated', name, most, what);
  }
}
