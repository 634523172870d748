import {ar} from '../i18n/ar.js';
import {de} from '../i18n/de.js';
import {en, type Words} from '../i18n/en.js';
import {es} from '../i18n/es.js';
import {fa} from '../i18n/fa.js';
import {fr} from '../i18n/fr.js';
import {he} from '../i18n/he.js';
import {hi} from '../i18n/hi.js';
import {id} from '../i18n/id.js';
import {it} from '../i18n/it.js';
import {ja} from '../i18n/ja.js';
import {ko} from '../i18n/ko.js';
import {nl} from '../i18n/nl.js';
import {pl} from '../i18n/pl.js';
import {pt} from '../i18n/pt.js';
import {ru} from '../i18n/ru.js';
import {wordCodes} from '../i18n/shipped.js';
import {tr} from '../i18n/tr.js';
import {uk} from '../i18n/uk.js';
import {vi} from '../i18n/vi.js';
import {zhHans} from '../i18n/zh-Hans.js';
import {zhHant} from '../i18n/zh-Hant.js';

/** @lit-labs/ssr does not wait for words, so all of them are here. */
const ALL: readonly Words[] = [
  ...[ar, de, es, fa, fr, he, hi, id, it, ja],
  ...[ko, nl, pl, pt, ru, tr, uk, vi, zhHans, zhHant],
];

/** Our words in a language, English where there are none. */
export function wordsAtOnce(lang: string): Words {
  const codes = wordCodes(lang);
  return ALL.find(({$code}) => codes.includes($code.toLowerCase())) ?? en;
}
