/**
 * Letters in one spelling: lower case, without the marks that many leave out or the characters that
 * nobody sees.
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Cf}\u0300-\u036f\u064b-\u065f\u093c]/gu, '')
    .normalize('NFC');
}

/** Words in one spelling, with one space for what is between them: `av. J.-C.` is `av j c`. */
export function foldWords(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}
