/** Frequent in news, and not ending as `Elena`, `Paulo` and `Kenji` do. */
const FIRST_NAMES = new Set(
  (
    'Alex Ali Andrew Anne Anthony Ben Bill Brian Carlos Charles Chris Christian Daniel David ' +
    'Edward Elizabeth Elon Emma Eric Frank George Hassan Henry Ines Isabel Jack ' +
    'James Jan Jean Joe John Jonas Joseph Juan Julia Kim Lars Luis Maria Marie Mark ' +
    'Martin Matthew Michael Mike Mohammed Nicolas Omar Patrick Paul Peter Rachel Richard ' +
    'Robert Samuel Sarah Simon Stephen Thomas Tom Tony William Yusuf'
  ).split(' '),
);
const USUAL_ENDING = /^(?!.*ia$)\p{Lu}\p{Ll}{2,}[aoié]$/u;
/** Places and things with that ending, which begin sentences, too. */
const NO_FIRST_NAMES = new Set(
  (
    'China Korea America Africa Canada Gaza Cuba Kenya Ghana Chicago Mexico Tokyo Cairo Tesla Toyota ' +
    'Data Media Area Photo Video Euro'
  ).split(' '),
);

/**
 * Whether a capitalised word may be the first name of a person, as `Jean‑Luc` is; a guess, for
 * headings alone.
 */
export function mayBeFirstName(word: string): boolean {
  return (
    FIRST_NAMES.has(word.replace(/[-‐‑].*/, '')) ||
    (USUAL_ENDING.test(word) && !NO_FIRST_NAMES.has(word))
  );
}
