import {en, type Words} from '../i18n/en.js';
import {phrase} from '../i18n/phrase.js';
import type {Wording} from '../templates/scene.js';

/** Our words where there is no page that says in which language. */
export class ServerWording implements Wording {
  readonly #lang: string;
  readonly #words: Words;
  readonly #wordsLang: string;

  /**
   * @param lang - BCP 47 language of dates and numbers.
   * @param words - Our words in that language, or in English.
   */
  constructor(lang: string, words: Words = en) {
    this.#lang = lang;
    this.#words = words;
    const {$code} = words;
    const isSame = lang.split('-', 1)[0] === $code.split('-', 1)[0];
    this.#wordsLang = isSame ? lang : $code;
  }

  lang(): string {
    return this.#lang;
  }

  wordsLang(): string {
    return this.#wordsLang;
  }

  term: Wording['term'] = (name, ...values) => {
    const word = this.#words[name];
    const isWhole = typeof word === 'string' && !values.length;
    return isWhole ? word : phrase(word, values, this.#wordsLang);
  };

  number(value: number): string {
    return phrase('{0}', [value], this.wordsLang());
  }
}
