import type {Words} from './en.js';

/** The languages that come with the package, by their code in lower case; fetched when needed. */
export const SHIPPED: Readonly<Record<string, () => Promise<Record<string, Words>>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fa: () => import('./fa.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  id: () => import('./id.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  ru: () => import('./ru.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  vi: () => import('./vi.js'),
  'zh-hans': () => import('./zh-Hans.js'),
  'zh-hant': () => import('./zh-Hant.js'),
};

/**
 * Under which names there may be words for a language, the closest first: `zh-hk`, `zh-hant`, `zh`;
 * those of English where it is no language.
 */
export function wordCodes(lang: string): string[] {
  const code = lang.toLowerCase();
  const [first = ''] = code.split('-');
  // To ask for a script is slow, and these have words in one script alone.
  if (first === 'en' || first in SHIPPED) return [code, first];
  try {
    const {language, script} = new Intl.Locale(lang).maximize();
    return [lang, `${language}-${script}`, language].map(each => each.toLowerCase());
  } catch {
    return ['en'];
  }
}
