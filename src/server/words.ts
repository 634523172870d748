import {en, type Words} from '../i18n/en.js';
import {SHIPPED, wordCodes} from '../i18n/shipped.js';

/** Our words in a language, English where there are none. */
export async function wordsIn(lang: string): Promise<Words> {
  const code = wordCodes(lang).find(each => each in SHIPPED) ?? '';
  const [words = en] = Object.values((await SHIPPED[code]?.()) ?? {});
  return words;
}
