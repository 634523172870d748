/** What typography writes in several ways. */
const SAME: readonly [RegExp, string][] = [
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''],
  [/[“”„‟«»＂〝〞「」『』]/g, '"'],
  [/[‘’‚‛‹›′`´ʼ]/g, "'"],
  [/[‐-―−]/g, '-'],
];
/**
 * A word, a number, or one other sign. Languages that write no spaces have a word for each
 * character, so that a line break inside a sentence changes nothing.
 */
const WORD = new RegExp(
  [
    '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Thai}\\p{scx=Khmr}\\p{scx=Laoo}\\p{scx=Mymr}]',
    '\\p{Nd}+(?:[.,:]\\p{Nd}+)*',
    "[\\p{L}\\p{M}]+(?:'\\p{L}+)*",
    '[^\\s\\p{L}\\p{M}\\p{Nd}]',
  ].join('|'),
  'gu',
);
const IS_WORD = /^[\p{L}\p{M}\p{Nd}]/u;
/** The zeros of the digits that our languages use. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966];
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;

/** The words, numbers and signs of a text, whatever its white space, quotes and letter case. */
export function splitWords(text: string): string[] {
  let plain = text.normalize('NFKC');
  for (const [pattern, same] of SAME) plain = plain.replace(pattern, same);
  return plain.toLowerCase().match(WORD) ?? [];
}

/** Whether it is a word or a number, and no other sign. */
export function isWord(word: string): boolean {
  return IS_WORD.test(word);
}

/**
 * A number in one way of writing: `1,200` and `1.200` are one, so are `٣` and `3`.
 *
 * @example
 * plainNumber('1,200') // '1200'
 */
export function plainNumber(number: string): string {
  const latin = number.replace(/\p{Nd}/gu, digit => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find(each => code >= each && code < each + 10);
    return zero === undefined ? digit : String(code - zero);
  });
  return GROUPED.test(latin) ? latin.replace(/[.,]/g, '') : latin.replace(/,/g, '.');
}
