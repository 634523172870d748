/**
 * C0 and C1 controls but tab and line feed, and the marks that reorder or hide text: what could
 * rewrite a terminal, or make a line look like another.
 */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\0-\x08\x0B-\x1F\x7F-\x9F\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;
const DELETE = 0x7f;
const PICTURES = 0x2400;
const PICTURE_OF_DELETE = '\u2421';
const SPACE = 0x20;

/**
 * A text of unknown origin as a terminal may print it: its control characters are shown and do
 * nothing.
 *
 * @example
 * visible('Lee\x1b[2J') // 'Lee␛[2J'
 */
export function visible(text: string): string {
  return text.replace(CONTROLS, show);
}

function show(character: string): string {
  const code = character.charCodeAt(0);
  if (code < SPACE) return String.fromCharCode(PICTURES + code);
  if (code === DELETE) return PICTURE_OF_DELETE;
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
