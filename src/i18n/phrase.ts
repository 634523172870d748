/** What a phrase is filled with: names and printed dates as they are, numbers to be printed. */
export type Value = string | number;

/**
 * One phrase for each plural category of the language. The first value is what is counted.
 *
 * @example
 * const events: Forms = {one: '{0} event', other: '{0} events'};
 */
export type Forms = {readonly other: string} & {
  readonly [Category in Intl.LDMLPluralRule]?: string;
};

/**
 * A phrase of a language: a whole sentence or name, with `{0}`, `{1}` where its values go, in any
 * order. A list has a phrase for each number that the first value may be, from 1 on.
 */
export type Word = string | Forms | readonly string[] | ((...values: never[]) => string);

/**
 * A phrase with its values, numbers in the digits of the language. A category that a language file
 * lacks is that of `other`.
 *
 * @param lang - BCP 47 language of the phrase.
 * @example
 * phrase({one: '{0} event', other: '{0} events'}, [1200], 'en') // '1,200 events'
 * phrase('{0}年{1}', ['2026', '春'], 'ja')                        // '2026年春'
 */
export function phrase(word: Word, values: readonly Value[], lang: string): string {
  if (typeof word === 'function') return word(...(values as never[]));
  const text = typeof word === 'string' ? word : choose(word, Number(values[0]), lang);
  return text.replace(/\{(\d)\}/g, (_, index: number) => {
    const value = values[index] ?? '';
    return typeof value === 'number' ? printNumber(value, lang) : value;
  });
}

/** Below this, English writes a number as it is. */
const FIRST_GROUPED = 1000;

/** What `Intl` makes first of a kind holds up the first paint, and English seldom needs it. */
function isEnglish(lang: string): boolean {
  return lang.startsWith('en');
}

function printNumber(value: number, lang: string): string {
  return isEnglish(lang) && value < FIRST_GROUPED ? String(value) : value.toLocaleString(lang);
}

/** The rules of a language, which are slow to make. */
const rules: Record<string, Intl.PluralRules> = {};

function categoryOf(count: number, lang: string): Intl.LDMLPluralRule {
  if (isEnglish(lang)) return count === 1 ? 'one' : 'other';
  rules[lang] ??= new Intl.PluralRules(lang);
  return rules[lang].select(count);
}

function choose(word: Forms | readonly string[], count: number, lang: string): string {
  if ('other' in word) return word[categoryOf(count, lang)] ?? word.other;
  return word[count - 1] ?? '';
}
