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

/** Our words in the language of the place: the nearest `lang` through shadow hosts, else the story's, else English. */
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
    return this.#lookUp(`lang ${lang}`, () => {
      try {
        return Intl.getCanonicalLocales(lang)[0] ?? 'en';
      } catch {
        return 'en';
      }
    });
  }

  override term<Key extends keyof Words>(key: Key, ...args: FunctionParams<Words[Key]>): string {
    return this.#lookUp([this.lang(), key, ...args].join('\n'), () => super.term(key, ...args));
  }

  #lookUp(key: string, find: () => string): string {
    let found = this.#known.get(key);
    if (found === undefined) this.#known.set(key, (found = find()));
    return found;
  }

  /** The language of the words that are really said: English where there are none of ours in that of the place. */
  wordsLang(): string {
    const [lang, code] = [this.lang(), this.term('$code')];
    return lang.split('-', 1)[0] === code ? lang : code;
  }

  /** Fetches the words of the present language where they are ours and not here yet; English stands in until then. */
  fetchWords(): void {
    const language = this.lang().split('-', 1)[0] ?? '';
    const fetchLanguage = LANGUAGES[language];
    if (!fetchLanguage) return;
    delete LANGUAGES[language];
    fetchLanguage().then(registerTranslation, () =>
      console.warn(
        `[story-widgets] The words for "${language}" could not be fetched; English is used.`,
      ),
    );
  }
}

function nearestLang(host: ReactiveControllerHost & HTMLElement): string {
  for (let node: Node | null = host; node; node = composedParent(node)) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    // Inside one of ours, `lang` says in what language its words are, not in what they should be.
    if (lang && !(CONTEXT in ((node.getRootNode() as Partial<ShadowRoot>).host ?? {}))) return lang;
  }
  return '';
}

export {registerTranslation};
