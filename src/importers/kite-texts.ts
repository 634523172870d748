import type {SectionDraft, SourceDraft} from '../model/draft.js';
import type {Citations} from './citations.js';
import {asLine, asList, asText, withoutEmpty} from './foreign.js';
import type {Loss} from './imported.js';
import {repairMojibake} from './mojibake.js';

// No unbounded white space in an expression that is searched for: it would take quadratic time.

/** `[macrumors.com#1]`, `[common]` */
const MARKER = /\[(?:([^#[\]\s]{1,200})#(\d{1,6})|common)\]/g;
/** The colon of `Carrier limits: …`, and not of `14:30`. */
const HEADING = /^([^:[\]]{1,120}(?::\d\d[^:[\]]{0,80})?):\s+([^]+)$/;

/** What is left where a marker was taken out: `from next month .` */
const SPACE_BEFORE_STOP = /[^\S\n]{1,8}(?=[.,;](?:\s|$))/g;

/** The texts of one cluster, with their markers as ours. */
export class KiteTexts {
  readonly #citations: Citations;
  readonly #losses: Loss[];
  /** By domain, how many articles it has. */
  readonly #counts = new Map<string, number>();
  /** By name without its ending, the domain; `''` where several have that name. */
  readonly #names = new Map<string, string>();
  /** By address, the key of the article that is there. */
  readonly #byAddress = new Map<string, string>();

  constructor(citations: Citations, losses: Loss[]) {
    this.#citations = citations;
    this.#losses = losses;
  }

  /** @param domain - `''` where it is missing; such an article cannot be cited by a marker. */
  addArticle(domain: string, source: SourceDraft): void {
    const number = (this.#counts.get(domain) ?? 0) + 1;
    this.#counts.set(domain, number);
    const name = nameOf(domain);
    if (number === 1) this.#names.set(name, this.#names.has(name) ? '' : domain);
    const key = `${domain}#${number}`;
    this.#citations.add(key, source);
    if (source.url && !this.#byAddress.has(source.url)) this.#byAddress.set(source.url, key);
  }

  /** A source that is no article of the cluster, unless it is. */
  addSource(url: string, publisher: string): void {
    if (!url || this.#byAddress.has(url)) return;
    this.#citations.add(url, withoutEmpty({publisher, url}));
  }

  /** The marker that cites what is at an address, `''` where nothing is known of it. */
  cite(url: string): string {
    return this.#citations.cite(this.#byAddress.get(url) ?? url);
  }

  /** Cited text. */
  read(value: unknown, path: string): string {
    const written = repairMojibake(asText(value)).replace(/\\n/g, '\n');
    const parts = written.split(MARKER);
    const pieces: string[] = [];
    // Each marker leaves two groups, which are both undefined for `[common]`.
    for (let index = 0; index < parts.length; index += 3) {
      const words = this.#citations.escape(parts[index] ?? '');
      const isLast = index + 1 >= parts.length;
      const marker = isLast ? '' : this.#marker(parts[index + 1], parts[index + 2], path);
      // What is no marker of ours keeps its place in the sentence.
      const isOurs = !isLast && !marker.includes('#');
      pieces.push(isOurs ? words.trimEnd() : words, marker);
    }
    return pieces.join('').replace(SPACE_BEFORE_STOP, '').trim();
  }

  /** Text without markers, on one line. */
  plain(value: unknown, path: string): string {
    const text = repairMojibake(asLine(value));
    const plain = text.replace(MARKER, '').replace(SPACE_BEFORE_STOP, '').trim();
    if (plain !== text) this.#lose(path, 'A headline cites nothing, so its markers are left out.');
    return plain;
  }

  /** A text, or a list of them, as paragraphs. */
  readAll(value: unknown, path: string): string {
    const isList = Array.isArray(value);
    return asList(value)
      .map((item, index) => this.read(item, isList ? `${path}[${index}]` : path))
      .filter(Boolean)
      .join('\n\n');
  }

  /** `Carrier limits: Encrypted messages require …` */
  readPoint(value: unknown, path: string): SectionDraft {
    const point = this.read(value, path);
    const [, heading = '', text = point] = HEADING.exec(point) ?? [];
    return {heading, text};
  }

  #marker(domain: string | undefined, number = '', path: string): string {
    if (domain === undefined) {
      this.#lose(path, 'Common knowledge has no source, so the marker [common] is left out.');
      return '';
    }
    const written = `[${domain}#${number}]`;
    const known = this.#findDomain(domain.toLowerCase().replace(/^www\./, ''));
    const marker = this.#citations.cite(`${known}#${Number(number)}`);
    if (!marker) this.#lose(path, `${written} names no article, so it stays as it is written.`);
    else if (known !== domain) this.#lose(path, `${written} is read as ${known}.`);
    return marker || written;
  }

  /** The domain itself, else the only one that has its name: `reuters.com` for `reuters.net`. */
  #findDomain(domain: string): string {
    if (this.#counts.has(domain)) return domain;
    return this.#names.get(nameOf(domain)) || domain;
  }

  #lose(path: string, message: string): void {
    this.#losses.push({path, message});
  }
}

function nameOf(domain: string): string {
  return domain.replace(/\.[^.]*$/, '');
}
