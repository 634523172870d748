import type {FetchedPage, Unfetched} from './fetched-page.js';
import {RequestError, type Answer} from './request.js';

export const MAX_REDIRECTS = 5;

const PERMANENT = [301, 308];

/** Where the redirects of a page have led so far. */
interface Trail {
  askedUrl: string;
  url: URL;
  isPermanent: boolean;
}

/**
 * Asks for an address, and for those that it redirects to. It rejects only where `ask` has another
 * error than `RequestError`: why there is no page is its `failure`.
 */
export async function followRedirects(
  askedUrl: string,
  ask: (url: URL) => Promise<Answer>,
): Promise<FetchedPage> {
  const trail: Trail = {askedUrl, url: new URL(askedUrl), isPermanent: true};
  try {
    for (let step = 0; step <= MAX_REDIRECTS; step++) {
      const answer = await ask(trail.url);
      const next = redirectOf(answer);
      if (!next) return pageAt(trail, null, answer);
      trail.isPermanent &&= PERMANENT.includes(answer.status);
      trail.url = next;
    }
    return pageAt(trail, 'redirects');
  } catch (error) {
    if (error instanceof RequestError) return pageAt(trail, error.reason);
    throw error;
  }
}

/** Where an answer redirects to. */
export function redirectOf({status, location}: Answer): URL | undefined {
  const isRedirect = status >= 300 && status < 400 && /^https?:/.test(location);
  return isRedirect ? new URL(location) : undefined;
}

/** The page where a trail ends. */
function pageAt(trail: Trail, failure: Unfetched | null, answer?: Answer): FetchedPage {
  return {
    askedUrl: trail.askedUrl,
    url: trail.url.href,
    isPermanent: trail.isPermanent,
    failure,
    status: answer?.status ?? 0,
    type: answer?.type ?? '',
    body: answer?.body ?? '',
    isCut: answer?.isCut ?? false,
    fetchedAtMs: Date.now(),
    isFromCache: false,
  };
}
