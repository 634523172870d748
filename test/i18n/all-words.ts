import {ar} from '../../src/i18n/ar.js';
import {de} from '../../src/i18n/de.js';
import {en, type Words} from '../../src/i18n/en.js';
import {es} from '../../src/i18n/es.js';
import {fa} from '../../src/i18n/fa.js';
import {fr} from '../../src/i18n/fr.js';
import {he} from '../../src/i18n/he.js';
import {hi} from '../../src/i18n/hi.js';
import {id} from '../../src/i18n/id.js';
import {it} from '../../src/i18n/it.js';
import {ja} from '../../src/i18n/ja.js';
import {ko} from '../../src/i18n/ko.js';
import {nl} from '../../src/i18n/nl.js';
import {pl} from '../../src/i18n/pl.js';
import {pt} from '../../src/i18n/pt.js';
import {ru} from '../../src/i18n/ru.js';
import {tr} from '../../src/i18n/tr.js';
import {uk} from '../../src/i18n/uk.js';
import {vi} from '../../src/i18n/vi.js';
import {zhHans} from '../../src/i18n/zh-Hans.js';
import {zhHant} from '../../src/i18n/zh-Hant.js';

const others = [ar, de, es, fa, fr, he, hi, id, it, ja, ko, nl, pl, pt, ru, tr, uk, vi];

/** The words of all languages that come with the package. */
export const allWords: readonly Words[] = [en, ...others, zhHans, zhHant];
