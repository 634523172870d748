import {en, type WordName} from '../src/i18n/en.js';
import {phrase, type Value} from '../src/i18n/phrase.js';
import type {Translation} from '../src/page/languages.js';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀçďéƒĝĥíĵķļɱñóþʠŕšťúṽŵẋýžÁƁÇĎÉƑĜĤÍĴĶĻṀÑÓÞɊŔŠŤÚṼŴẊÝŽ';
/** Translations are up to this much longer than English. */
const GROWTH = 0.4;

/** English with an accent on each letter: what stays plain on screen is no word of ours. */
export function accent(text: string): string {
  return text.replace(/[A-Za-z]/g, letter => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
}

/** How a made-up language is. */
export interface PseudoLanguage {
  code: string;
  dir?: 'ltr' | 'rtl';
  /** Whether each phrase is as long as a long translation, between brackets that show a cut. */
  isLong?: boolean;
}

/**
 * A language that nobody speaks, made of English: accented, longer, mirrored. It shows words that
 * are not translated, room that is too small, and sides that are fixed.
 *
 * @example
 * registerTranslation(pseudoLanguage({code: 'en-XA', isLong: true}));
 */
export function pseudoLanguage({code, dir = 'ltr', isLong = false}: PseudoLanguage): Translation {
  const names = Object.keys(en) as WordName[];
  const words = names.map(name => [name, (...values: Value[]) => say(name, values, isLong)]);
  return {...Object.fromEntries(words), $code: code, $dir: dir} as Translation;
}

/** Values are put in after the accents, so that they stay as they are. */
function say(name: WordName, values: readonly Value[], isLong: boolean): string {
  const marks = values.map((value, index) =>
    typeof value === 'string' ? `\u{e000}${index}` : value,
  );
  const isSign = name === 'comma' || name === 'labelled' || name === 'counted' || name === 'quote';
  const phraseOf = accent(phrase(en[name], marks, 'en'));
  const long = isLong && !isSign ? `⟦${phraseOf}${padding(phraseOf)}⟧` : phraseOf;
  return long.replace(/\u{e000}(\d)/gu, (_, index: string) => String(values[Number(index)]));
}

function padding(text: string): string {
  return ' ~'.repeat(Math.ceil((text.length * GROWTH) / 2));
}
