import type {SafeUrl} from './story.js';

const MAX_URL_CHARACTERS = 4096;
/** A domain name, or an IPv4 or IPv6 address. */
const HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])$/;

/**
 * The only maker of a URL that may reach an `href` or a `src`.
 *
 * The scheme is tested on the raw string, before any trimming: URL parsers drop leading control
 * characters and inner tabs, so a trimmed `\x01java\tscript:` is live. Engines also differ in the
 * hosts that they accept (Chromium takes `https://exa mple.example/`), so the host is tested too.
 *
 * @returns The absolute URL as the parser writes it, or `''` for anything that is not http(s), that
 *     carries credentials, that has an odd host, or that is over 4,096 characters. Never throws.
 * @example
 * safeUrl('https://en.yna.co.kr/view/AEN1') // 'https://en.yna.co.kr/view/AEN1'
 * safeUrl('java\nscript:alert(1)')          // ''
 */
export function safeUrl(value: string): SafeUrl {
  if (value.length > MAX_URL_CHARACTERS || !/^https?:\/\//i.test(value)) return '';
  try {
    const url = new URL(value);
    const isHttp = /^https?:$/.test(url.protocol);
    const hasCredentials = url.username || url.password;
    return isHttp && !hasCredentials && HOST.test(url.hostname) ? (url.href as SafeUrl) : '';
  } catch {
    return '';
  }
}
