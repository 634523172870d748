/** The characters of Windows-1252 whose code is not their byte, from byte 0x80 on. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9Dž\x9F';
const FIRST_BYTE = 0x80;
/** What UTF-8 looks like where it was taken for Windows-1252: `â€™`, `Ã©`. */
const SIGN = /[ÂÃâÐÑØÙ][\x80-\xBF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/**
 * Repairs a text whose UTF-8 was once read as Windows-1252; any other stays as it is.
 *
 * @example
 * repairMojibake('Leeâ€™s visit') // 'Lee’s visit'
 */
export function repairMojibake(text: string): string {
  if (!SIGN.test(text)) return text;
  const bytes = Array.from(text, byteOf);
  if (bytes.includes(-1)) return text;
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}

/** -1 for a character that Windows-1252 does not have. */
function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (character.length === 1 && code <= 0xff) return code;
  const index = WINDOWS_1252.indexOf(character);
  return index < 0 ? -1 : index + FIRST_BYTE;
}
