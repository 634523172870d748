import type {SourceDraft} from '../model/draft.js';
import type {Issue} from '../model/issues.js';

/** An escaped bracket, or a bracket that could be a marker. */
const BRACKET = /\\\[|\[([^[\]\n]{1,600})\]/g;
/** `4`, `1, 2`, `1–3`; `4:a` */
const NUMBERS = /^[\d\s,\u2010-\u2015-]+$|^\d{1,9}:[^\s:]+$/;

/**
 * The sources of one imported story. Each is known by a key of the foreign format, and gets its
 * number when the text first cites it: numbers follow the reading order.
 *
 * Add all sources before the first text is written.
 *
 * @example
 * const citations = new Citations();
 * citations.add('reuters.com#1', {title: 'Tram extension approved'});
 * citations.cite('reuters.com#1') // '[1]'
 * citations.sources()             // [{id: '1', title: 'Tram extension approved'}]
 */
export class Citations {
  readonly #sources = new Map<string, SourceDraft>();
  readonly #numbers = new Map<string, number>();
  readonly #issues = new Map<string, readonly Issue[]>();

  /**
   * A key that is known keeps what is known of its source.
   *
   * @param issues - What was guessed about it, as of the first of a list: `sources[0].title`.
   */
  add(key: string, source: SourceDraft, issues: readonly Issue[] = []): void {
    this.#sources.set(key, {...source, ...this.#sources.get(key)});
    this.#issues.set(key, issues);
  }

  /** How many sources there are. */
  get size(): number {
    return this.#sources.size;
  }

  has(key: string): boolean {
    return this.#sources.has(key);
  }

  /** The marker that cites a source, `''` for a key that names none. */
  cite(key: string): string {
    if (!this.#sources.has(key)) return '';
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, number);
    return `[${number}]`;
  }

  /** Foreign text as cited text: a bracket that would name a source by accident stays a bracket. */
  escape(text: string): string {
    return text.replace(BRACKET, (bracket, inside?: string) => {
      const isTaken = inside === undefined || this.#couldCite(inside);
      return isTaken ? `\\${bracket}` : bracket;
    });
  }

  #couldCite(inside: string): boolean {
    if (!NUMBERS.test(inside)) return false;
    const numbers = inside.match(/\d{1,9}/g)?.map(Number) ?? [];
    return numbers.some(number => number > 0 && number <= this.#sources.size);
  }

  /** First the sources that are cited, by number; then the others, as they were added. */
  sources(): SourceDraft[] {
    return this.#keys().map((key, index) => ({
      id: String(index + 1),
      ...this.#sources.get(key),
    }));
  }

  /** What was guessed about the sources, in their order, with the paths that they have now. */
  issues(): Issue[] {
    return this.#keys().flatMap((key, index) =>
      (this.#issues.get(key) ?? []).map(issue => ({
        ...issue,
        path: issue.path.replace(/^sources\[0\]/, `sources[${index}]`),
      })),
    );
  }

  #keys(): string[] {
    const others = [...this.#sources.keys()].filter(key => !this.#numbers.has(key));
    return [...this.#numbers.keys(), ...others];
  }
}
