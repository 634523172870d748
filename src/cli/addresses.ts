const ADDRESS = /^https?:\/\//i;
/** What signs in, before the host: a name and a password, or a token. */
const SIGNS_IN = /^(https?:[\\/]+)[^\\/?#]*@/i;

/** Whether an input is an address. It is fetched because somebody has typed it. */
export function isAddress(input: string): boolean {
  return ADDRESS.test(input);
}

/**
 * What an input is called in reports and messages: an address is shown without the password in it.
 *
 * @example
 * nameOf('https://editor:secret@news.example/lee.json') // 'https://***@news.example/lee.json'
 */
export function nameOf(input: string): string {
  return input.replace(SIGNS_IN, '$1***@');
}
