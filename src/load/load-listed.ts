import type {Reading} from '../formats/reading.js';
import {fetchBody, passOk, type RequestLimits} from './fetch-body.js';
import {safeUrl} from '../model/safe-url.js';
import {isPrivateHost} from './private-host.js';
import {readDraft} from './read-draft.js';
import {StoryError} from './story-error.js';

/** What a server may fetch for its readers. */
export interface ListedLimits extends Pick<RequestLimits, 'timeoutMs' | 'maxBytes'> {
  /** `https://news.example`; nothing else is ever asked. */
  origins: ReadonlySet<string>;
}

const MAX_REDIRECTS = 3;

/**
 * Fetches a story for a server, which can reach more than its readers may: only from origins that
 * are listed, and only over redirects that stay in the list.
 *
 * @param url - As a reader has given it.
 * @throws {StoryError} (as a rejection) as `loadDraft`; `blocked-url` where an origin is not listed.
 * @example
 * await loadListed('https://news.example/lee.json', {origins, timeoutMs: 10_000, maxBytes: 8_388_608});
 */
export async function loadListed(url: string, limits: ListedLimits): Promise<Reading> {
  const request = {...limits, credentials: 'omit', isReload: false} as const;
  const ask = (src: string, _: RequestLimits, signal: AbortSignal): Promise<Response> =>
    follow(src, limits.origins, signal);
  const {text, isJson} = await fetchBody(url, request, new AbortController(), ask);
  return await readDraft(text, {src: url, isJson});
}

async function follow(
  src: string,
  origins: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Response> {
  let url = src;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    checkListed(url, origins);
    // Whether there are credentials is not said: some edges refuse the field, and send none anyway.
    const response = await fetch(url, {redirect: 'manual', signal});
    const location = response.headers.get('location');
    if (!location || !isRedirect(response)) return passOk(response, url);
    url = URL.canParse(location, url) ? new URL(location, url).href : location;
  }
  throw new StoryError('network', `${src} redirects more than ${MAX_REDIRECTS} times.`, {src});
}

function isRedirect({status}: Response): boolean {
  return status >= 300 && status < 400;
}

/** @throws {StoryError} `blocked-url` where the address is not of a listed, public origin. */
export function checkListed(src: string, origins: ReadonlySet<string>): void {
  const href = safeUrl(src);
  const {origin, hostname} = href ? new URL(href) : {origin: src.slice(0, 100), hostname: ''};
  if (origins.has(origin) && !isPrivateHost(hostname)) return;
  const message = `Stories are not fetched from ${origin}: it is not in the list of origins.`;
  throw new StoryError('blocked-url', message, {src});
}
