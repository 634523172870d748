import {
  LocalizeController,
  registerTranslation,
  type FunctionParams,
} from '@shoelace-style/localize';
import type {ReactiveControllerHost} from 'lit';
import {en, type Words} from '../i18n/en.js';
import {CONTEXT, composedParent} from './context.js';

registerTranslation(en);

/** The languages that come with the package, fetched when a page first needs them. */
const LANGUAGES: Record<string, () => Promise<Words>> = {
  ko: () => import('../i18n/ko.js').then(({ko}) => ko),
};

/**
 * Our words in the language of the place: the nearest `lang` through shadow hosts, else the
 * story's, else English.
 */
export class Localize extends LocalizeController<Words> {
  /** BCP 47 language of the story, the second choice. */
  storyLang = '';

  #placeLang = '';
  /** What was looked up since the last update: a thousand markers ask for the same few words. */
  readonly #known = new Map<string, string>();

  hostUpdate(): void {
    this.#placeLang = nearestLang(this.host);
    this.#known.clear();
  }

  override lang(): string {
    const lang = this.#placeLang || this.storyLang || 'en';
    return this.#lookUp(`lang ${lang}`, () => canonical(lang));
  }

  override term<Key extends keyof Words>(key: Key, ...args: FunctionParams<Words[Key]>): string {
    return this.#lookUp([this.lang(), key, ...args].join('\n'), () => super.term(key, ...args));
  }

  #lookUp(key: string, find: () => string): string {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = find();
    this.#known.set(key, found);
    return found;
  }

  /** The language of the words themselves: English where we have none in that of the place. */
  wordsLang(): string {
    const [lang, code] = [this.lang(), this.term('$code')];
    return lang.split('-', 1)[0] === code ? lang : code;
  }

  /**
   * Fetches our words in the present language if they are not here yet. Until then they are
   * English.
   */
  fetchWords(): void {
    const language = this.lang().split('-', 1)[0] ?? '';
    const fetchLanguage = LANGUAGES[language];
    if (!fetchLanguage) return;
    delete LANGUAGES[language];
    const failure = `The words for "${language}" could not be fetched; English is used.`;
    fetchLanguage().then(registerTranslation, () => console.warn(`[story-widgets] ${failure}`));
  }
}

function nearestLang(host: ReactiveControllerHost & HTMLElement): string {
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

export {registerTranslation};
