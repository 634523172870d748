import type {FetchedPage, Unfetched} from './fetched-page.js';
import type {PageText} from './page-text.js';

/**
 * What became of a source: `read` in full; `paywalled` in part at best; `homepage` and `dead` where
 * the article is gone; `unread` where nobody can say.
 */
export type SourceState = 'read' | 'paywalled' | 'homepage' | 'dead' | 'unread';

/** A state, and why. */
export interface Judgement {
  state: SourceState;
  /** A part of a sentence: `it answers 404 (Not Found)`. */
  reason: string;
}

const FAILURES: Record<Unfetched, Judgement> = {
  'no-such-host': {state: 'dead', reason: 'its host is not known'},
  unreachable: {state: 'dead', reason: 'no server answers there'},
  redirects: {state: 'dead', reason: 'it redirects again and again'},
  slow: {state: 'unread', reason: 'it did not answer in time'},
  robots: {state: 'unread', reason: 'its robots.txt does not allow it'},
  private: {state: 'unread', reason: 'it leads into a private network'},
};
const WALLS: Readonly<Record<number, string>> = {
  401: 'it asks for a password (401)',
  402: 'it asks for a payment (402)',
  403: 'it lets no program read it (403)',
};
const GONE: Readonly<Record<number, string>> = {
  404: 'it answers 404 (Not Found)',
  410: 'it answers 410 (Gone)',
  451: 'it answers 451 (Unavailable For Legal Reasons)',
};
const TOO_MANY_REQUESTS = 429;
/** `/`, `/en/`, `/index.html` */
const HOME = /^\/(?:[a-z]{2}(?:-[a-z]{2,4})?\/?)?(?:(?:index|home|default)(?:\.\w{2,5})?)?$/i;
const SIGN_IN = /\/(?:log-?in|sign-?in|subscribe|subscription|register|account)\b/i;
const SAYS_GONE = /^\W*(?:error )?404\b|\b(?:page|article|story) (?:was )?not found\b/i;

/** Says what became of a source. */
export function judgePage(page: FetchedPage, text: PageText | null): Judgement {
  return page.failure ? FAILURES[page.failure] : judgeAnswer(page, text);
}

function judgeAnswer(page: FetchedPage, text: PageText | null): Judgement {
  const {status} = page;
  const wall = WALLS[status];
  if (wall) return {state: 'paywalled', reason: wall};
  if (GONE[status]) return {state: 'dead', reason: GONE[status]};
  if (status === TOO_MANY_REQUESTS || status < 200 || status >= 300) {
    return {state: 'unread', reason: `it answers ${status}`};
  }
  return judgeText(page, text);
}

function judgeText(page: FetchedPage, text: PageText | null): Judgement {
  if (isHome(page)) return {state: 'homepage', reason: 'it redirects to a home page'};
  if (leadsToSignIn(page)) return {state: 'paywalled', reason: 'it redirects to a sign-in'};
  if (!text) {
    const type = page.type.split(';', 1)[0]?.trim() || 'of no type';
    return {state: 'unread', reason: `it is no text (${type})`};
  }
  if (SAYS_GONE.test(text.title)) {
    return {state: 'dead', reason: `its title is “${text.title.slice(0, 80)}”`};
  }
  if (text.isPaywalled) return {state: 'paywalled', reason: 'readers have to pay for the whole'};
  if (page.isCut) return {state: 'unread', reason: 'it is too long to be read in full'};
  return {state: 'read', reason: ''};
}

function isHome({askedUrl, url}: FetchedPage): boolean {
  return HOME.test(new URL(url).pathname) && !HOME.test(new URL(askedUrl).pathname);
}

function leadsToSignIn({askedUrl, url}: FetchedPage): boolean {
  return SIGN_IN.test(new URL(url).pathname) && !SIGN_IN.test(new URL(askedUrl).pathname);
}

/**
 * The address to which a page has moved for good; `''` where it has not. A change of `http`, `www.`
 * or the slash at the end is none.
 */
export function movedTo({askedUrl, url, isPermanent, status}: FetchedPage): string {
  return isPermanent && status === 200 && nameOf(askedUrl) !== nameOf(url) ? url : '';
}

function nameOf(address: string): string {
  const {hostname, pathname, search} = new URL(address);
  return hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
}
