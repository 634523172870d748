import type {ReactiveControllerHost} from 'lit';
import {en, type WordName, type Words} from '../i18n/en.js';
import type {Word} from '../i18n/phrase.js';
import {SHIPPED} from '../i18n/shipped.js';

/**
 * Phrases of one language: all of them, or only those that a page wants otherwise. Those that
 * neither it nor a language of ours has are English.
 *
 * @example
 * const swahili: Translation = {$code: 'sw', timeline: 'Ratiba', events: {other: 'Matukio {0}'}};
 */
export interface Translation extends Partial<Words> {
  /** BCP 47 language: `de`, or `de-AT` for readers in Austria alone. */
  readonly $code: string;
}

const NAMES = Object.keys(en) as WordName[];

/**
 * The languages of a page: those that it has registered, and those of ours that were fetched. A
 * page's own phrase goes before ours, whichever came first.
 */
class Languages {
  readonly #own = new Map<string, Translation>();
  /** In the order of the English ones. */
  readonly #fetched = new Map<string, readonly Word[]>();
  readonly #asked = new Set<string>();
  /** Asked for, and not here yet. */
  readonly #coming = new Set<string>();
  readonly #hosts = new Set<ReactiveControllerHost>();
  #observer: MutationObserver | undefined;

  /** Draws an element again whenever it may have to speak another language. */
  join(host: ReactiveControllerHost): void {
    this.#hosts.add(host);
    if (this.#observer) return;
    this.#observer = new MutationObserver(() => this.#redraw());
    this.#observer.observe(document, {subtree: true, attributeFilter: ['lang']});
  }

  leave(host: ReactiveControllerHost): void {
    this.#hosts.delete(host);
  }

  register(translation: Translation): void {
    const code = translation.$code.toLowerCase();
    this.#own.set(code, {...this.#own.get(code), ...translation});
    this.#redraw();
  }

  /** A phrase in the first of some languages that has it. */
  find(codes: readonly string[], name: WordName): Word | undefined {
    for (const code of codes) {
      const word = this.#own.get(code)?.[name] ?? this.#fetched.get(code)?.[NAMES.indexOf(name)];
      if (word) return word;
    }
    return codes.includes('en') ? en[name] : undefined;
  }

  /** Fetches the first of some languages that is ours, unless the page has registered all of it. */
  async fetch(codes: readonly string[]): Promise<void> {
    const code = codes.find(each => each in SHIPPED);
    if (!code || this.#asked.has(code) || this.#isWhole(code)) return;
    this.#asked.add(code);
    this.#coming.add(code);
    // Files for script tags have no names; what has another number of phrases is another version's.
    const found: Record<string, Words> = (await SHIPPED[code]?.().catch(() => undefined)) ?? {};
    const phrases = Object.values(found).flatMap(words => Object.values<Word>(words));
    if (phrases.length === NAMES.length) {
      this.#fetched.set(code, phrases);
    } else {
      const failure = `The words for "${code}" could not be fetched; English is used.`;
      console.warn(`[story-widgets] ${failure}`);
    }
    this.#coming.delete(code);
    this.#redraw();
  }

  /** Whether words of one of some languages are on their way. */
  areComing(codes: readonly string[]): boolean {
    return codes.some(code => this.#coming.has(code));
  }

  #isWhole(code: string): boolean {
    const own = this.#own.get(code) ?? {};
    return NAMES.every(name => name in own);
  }

  /** Forgets what the page has registered; for tests. */
  reset(): void {
    this.#own.clear();
    this.#redraw();
  }

  #redraw(): void {
    for (const host of this.#hosts) host.requestUpdate();
  }
}

export const languages = new Languages();

/**
 * Adds a language, or changes phrases of one that we have. Elements on the page show them at once.
 *
 * @param translations - Phrases by name, as in `story-widgets/i18n/en`: `{0}`, `{1}` are values,
 *     and what is counted has a phrase for each plural category. A function of the values will do
 *     too. Unknown names are ignored.
 * @example
 * registerTranslation({$code: 'en', sources: 'References'});
 */
export function registerTranslation(...translations: readonly Translation[]): void {
  for (const translation of translations) languages.register(translation);
}
