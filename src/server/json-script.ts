/** What would end a script element, begin a comment in it, or break a line of script. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * JSON that can stand in a `<script>` element, whatever the data says: `</script>` in a headline
 * ends nothing.
 *
 * @param value - Anything that `JSON.stringify` takes.
 * @throws {TypeError} Where the value has circles.
 * @example
 * `<script type="application/json">${serializeForScript(draft)}</script>`
 */
export function serializeForScript(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
