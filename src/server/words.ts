import {en, type Words} from '../i18n/en.js';

const LANGUAGES: Record<string, () => Promise<Words>> = {
  ko: () => import('../i18n/ko.js').then(({ko}) => ko),
};

/** Our words in a language, English where there are none. */
export async function wordsIn(lang: string): Promise<Words> {
  return (await LANGUAGES[lang.split('-', 1)[0] ?? '']?.()) ?? en;
}
