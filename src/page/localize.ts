import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {en, type WordName} from '../i18n/en.js';
import {phrase, type Value} from '../i18n/phrase.js';
import {wordCodes} from '../i18n/shipped.js';
import {composedParent} from './composed-tree.js';
import {CONTEXT} from './context.js';
import {languages} from './languages.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Our words in the language of the place: the nearest `lang` through shadow hosts, else the
 * story's, else English.
 */
export class Localize implements ReactiveController {
  /** BCP 47 language of the story, the second choice. */
  storyLang = '';

  readonly #host: Host;
  #placeLang = '';
  #codes: readonly string[] = [];
  #codesOf = '';
  /** What was looked up since the last update: a thousand markers ask for the same few words. */
  readonly #known = new Map<string, string>();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    languages.join(this.#host);
  }

  hostDisconnected(): void {
    languages.leave(this.#host);
  }

  hostUpdate(): void {
    this.#placeLang = nearestLang(this.#host);
    this.#known.clear();
  }

  hostUpdated(): void {
    this.#fetchWords();
  }

  /** BCP 47 language of the place, for dates. */
  lang(): string {
    const lang = this.#placeLang || this.storyLang || 'en';
    return this.#lookUp(`lang ${lang}`, () => canonical(lang));
  }

  /** The language of the words themselves: English where we have none in that of the place. */
  wordsLang(): string {
    const lang = this.lang();
    return languages.find(this.#codesFor(lang), '$code') ? lang : 'en';
  }

  /** A phrase with its values, in the language of the place or in English. */
  term(name: WordName, ...values: readonly Value[]): string {
    const lang = this.lang();
    return this.#lookUp([lang, name, ...values].join('\n'), () => {
      const word = languages.find(this.#codesFor(lang), name);
      return word ? phrase(word, values, lang) : phrase(en[name], values, 'en');
    });
  }

  /** A number in the digits of the words. */
  number(value: number): string {
    return phrase('{0}', [value], this.wordsLang());
  }

  /** Fetches the words of the place before the first drawing. Returns whether they are on their way. */
  awaitWords(): boolean {
    this.hostUpdate();
    this.#fetchWords();
    return languages.areComing(this.#codes);
  }

  /** Fetches the words of the place if they are not here yet. Until then they are English. */
  #fetchWords(): void {
    void languages.fetch(this.#codesFor(this.lang()));
  }

  #lookUp(key: string, find: () => string): string {
    const found = this.#known.get(key) ?? find();
    this.#known.set(key, found);
    return found;
  }

  #codesFor(lang: string): readonly string[] {
    if (lang !== this.#codesOf) {
      this.#codesOf = lang;
      this.#codes = wordCodes(lang);
    }
    return this.#codes;
  }
}

function nearestLang(host: Host): string {
  for (let node: Node | null = host; node; node = composedParent(node)) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    // Inside an element of ours, `lang` says in which language its words are, not in which they
    // should be.
    const {host: around = {}} = node.getRootNode() as Partial<ShadowRoot>;
    if (lang && !(CONTEXT in around)) return lang;
  }
  return '';
}

function canonical(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
