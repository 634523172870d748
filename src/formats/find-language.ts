import {ENGLISH, fold, type Vocabulary} from './text-language.js';
import type {Line} from './text-lines.js';

/** How much of a text is looked at. */
const SAMPLE = 4_000;
const MAX_NAMED_LINE = 2_000;
/** A text with as many frequent words of a language is in no other, and one with fewer may be. */
const FEWEST_FREQUENT = 2;
const LATIN = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'id', 'tr', 'vi'];
/** The languages of each script, the first of which has most of the letters. */
const SCRIPTS: readonly [RegExp, readonly string[]][] = [
  [/\p{Script=Hangul}/gu, ['ko']],
  [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu, ['ja', 'zh']],
  [/\p{Script=Arabic}/gu, ['ar', 'fa']],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk']],
  [/\p{Script=Hebrew}/gu, ['he']],
  [/\p{Script=Devanagari}/gu, ['hi']],
  [/\p{Script=Thai}/gu, ['th']],
  [/\p{Script=Latin}/gu, LATIN],
];
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The language of a text, BCP 47: from its script, from the names of its blocks, and where those
 * are names in several languages, from words that only one of them has. `''` where none is sure.
 */
export function findLanguage(lines: readonly Line[], vocabulary: Vocabulary): string {
  const sample = sampleOf(lines.map(({text}) => text).join('\n'));
  const headline = languagesOf(fold(lines[0]?.text.slice(0, MAX_NAMED_LINE) ?? ''));
  const languages = headline.includes('en') ? languagesOf(sample) : headline;
  const [first = '', second = ''] = languages;
  if (first === 'ja') return KANA.test(sample) ? first : second;
  if (!second) return first;
  const named = namedLanguages(lines, vocabulary).filter(lang => languages.includes(lang));
  if (named.length === 1) return named[0] ?? '';
  const fewest = named.length ? 1 : FEWEST_FREQUENT;
  return mostFrequent(named.length ? named : languages, fewest, lang =>
    vocabulary.countFrequent(lang, sample),
  );
}

/** The languages of the script that most letters are of. */
function languagesOf(text: string): readonly string[] {
  const counts = SCRIPTS.map(([letter]) => text.match(letter)?.length ?? 0);
  const most = Math.max(...counts);
  return most ? (SCRIPTS[counts.indexOf(most)]?.[1] ?? []) : [];
}

/** The languages, but English, that a text may be in; none where it is surely English. */
export function likelyLanguages(text: string): readonly string[] {
  const languages = languagesOf(sampleOf(text));
  if (!languages.includes('en')) return languages;
  const words: string[] =
    sampleOf(text).match(new RegExp(`\\b(?:${ENGLISH.frequent})\\b`, 'g')) ?? [];
  return words.length >= FEWEST_FREQUENT && words.includes('the') ? [] : languages;
}

function sampleOf(text: string): string {
  return fold(text.slice(0, SAMPLE));
}

/** The languages that have all the names of blocks, or else the most of them. */
function namedLanguages(lines: readonly Line[], vocabulary: Vocabulary): string[] {
  const counts = new Map<string, number>();
  for (const {text} of lines) {
    if (text.length > MAX_NAMED_LINE) continue;
    const name = vocabulary.readName(text);
    if (!name || name.part === 'by') continue;
    const isNamed = !name.rest || name.hasColon || /^[^[]*\d[^[]*[^.[]$/.test(name.rest);
    if (!isNamed) continue;
    for (const lang of name.langs) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([lang]) => lang);
}

/** The language whose frequent words are twice as many as those of any other. */
function mostFrequent(
  languages: readonly string[],
  fewest: number,
  countOf: (lang: string) => number,
): string {
  const counts = languages
    .map(lang => [lang, countOf(lang)] as const)
    .sort(([, a], [, b]) => b - a);
  const [[lang, count] = ['', 0] as const, [, next] = ['', 0] as const] = counts;
  return count >= fewest && count >= 2 * next ? lang : '';
}
