import {issue, type Issue} from './issues.js';
import {safeUrl} from './safe-url.js';
import type {SafeUrl} from './story.js';

const MAX_TEXT_CHARACTERS = 65_536;
const ID = /^[A-Za-z0-9._#@/-]{1,128}$/;

/** C0 and C1 controls but tab and line feed; bidi embeddings, overrides and isolates, which reorder text outside their own element. */
// eslint-disable-next-line no-control-regex
const REMOVED = /[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g;

/** The one text normaliser: well-formed UTF-16 without what could disturb the text around it. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(REMOVED, '').toWellFormed();
}

/**
 * One object of an untrusted draft, read field by field.
 *
 * Each method reads one named own field and returns a fresh, clean value, or the empty value with an issue
 * that says where. A non-string leaf never gets through: `{"nodeType": 1}` in a template breaks Lit for good.
 * Nothing here recurses, so depth cannot hurt.
 */
export class Fields {
  readonly #object: Record<string, unknown>;
  readonly #known = new Set<string>(['$schema']);

  constructor(
    value: unknown,
    readonly path: string,
    readonly issues: Issue[],
  ) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    this.#object = isObject ? (value as Record<string, unknown>) : {};
    if (!isObject) this.#invalid('', 'an object');
  }

  /** True where the field is there at all. */
  has(name: string): boolean {
    return this.#read(name) != null;
  }

  /** Text that may have several lines. A number is taken as its string. */
  text(name: string, maxCharacters = MAX_TEXT_CHARACTERS): string {
    const value = this.#read(name);
    if (value == null) return '';
    if (typeof value !== 'string' && typeof value !== 'number')
      return (this.#invalid(name, 'text'), '');
    const text = String(value);
    if (text.length > maxCharacters) this.#truncated(name, `${maxCharacters} characters`);
    return cleanText(text.slice(0, maxCharacters)).trim();
  }

  /** Text on one line: white space is folded. */
  line(name: string, maxCharacters?: number): string {
    return this.text(name, maxCharacters).replace(/\s+/g, ' ');
  }

  id(name: string): string {
    const id = this.line(name);
    if (!id || ID.test(id)) return id;
    return (this.#invalid(name, '1 to 128 of the characters A–Z a–z 0–9 . _ # @ / -'), '');
  }

  lang(name: string): string {
    const lang = this.line(name);
    try {
      return lang && (Intl.getCanonicalLocales(lang)[0] ?? '');
    } catch {
      return (this.#invalid(name, 'a BCP 47 language tag such as "en" or "pt-BR"'), '');
    }
  }

  url(name: string): SafeUrl {
    const value = this.#read(name);
    if (value == null || value === '') return '';
    const url = typeof value === 'string' ? safeUrl(value) : '';
    if (!url)
      this.#report(
        'url-unsafe',
        name,
        'is not a full http(s) address, so it is not linked. Write it with https://.',
      );
    return url;
  }

  /** A size in CSS pixels, 0 where there is none. */
  pixels(name: string): number {
    const value = Number(this.#read(name) ?? 0);
    if (value >= 0 && value < 1e5) return value;
    return (this.#invalid(name, 'a number of pixels'), 0);
  }

  flag(name: string): boolean {
    const value = this.#read(name);
    if (value != null && typeof value !== 'boolean') this.#invalid(name, 'true or false');
    return value === true;
  }

  /** One object; `null` where there is none. A string is read as the field named by `shorthand`. */
  object(name: string, shorthand?: string): Fields | null {
    const value = this.#read(name);
    if (value == null) return null;
    return this.#child(value, name, shorthand);
  }

  /** A list of objects, cut at `maxItems`. */
  list(name: string, maxItems: number, shorthand?: string): Fields[] {
    const value = this.#read(name);
    if (value == null) return [];
    if (!Array.isArray(value)) return (this.#invalid(name, 'a list'), []);
    if (value.length > maxItems) this.#truncated(name, `${maxItems} entries`);
    return value
      .slice(0, maxItems)
      .map((item, index) => this.#child(item, `${name}[${index}]`, shorthand));
  }

  /** Reports the fields that nobody asked for. Call it last. */
  reportUnknown(): void {
    for (const key of Object.keys(this.#object)) {
      if (!this.#known.has(key) && !key.startsWith('x-')) {
        this.#report(
          'field-unknown',
          key.slice(0, 60),
          'is no field of this format. Correct its name, or start it with "x-".',
        );
      }
    }
  }

  /** The path of a field, or of this object where `name` is `''`. */
  pathOf(name: string): string {
    return this.path && name ? `${this.path}.${name}` : this.path || name;
  }

  #read(name: string): unknown {
    this.#known.add(name);
    try {
      return Object.hasOwn(this.#object, name) ? this.#object[name] : undefined;
    } catch {
      // An object by property may have a getter that throws.
      return undefined;
    }
  }

  #child(value: unknown, name: string, shorthand?: string): Fields {
    return new Fields(
      shorthand && typeof value === 'string' ? {[shorthand]: value} : value,
      this.pathOf(name),
      this.issues,
    );
  }

  #invalid(name: string, expected: string): void {
    this.#report('field-invalid', name, `must be ${expected}, so it is left out.`);
  }

  #truncated(name: string, limit: string): void {
    this.#report('input-truncated', name, `is longer than ${limit}; the rest is left out.`);
  }

  #report(code: Issue['code'], name: string, message: string): void {
    const path = this.pathOf(name);
    this.issues.push(issue(code, path, `${path || 'The story'} ${message}`));
  }
}
