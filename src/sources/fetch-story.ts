import {whyNoText} from '../importers/decode-text.js';
import {detectFormat} from '../importers/detect-format.js';
import {isPrivateHost} from '../load/private-host.js';
import type {FetchedPage} from './fetched-page.js';
import {judgePage} from './judge-page.js';
import {readPage, type PageText} from './page-text.js';
import {followRedirects} from './redirects.js';
import {requestPage} from './request.js';

/** How the text at an address is fetched. */
export interface FetchStoryOptions {
  /** Until the whole text has come. */
  timeoutMs: number;
  /** A text that is longer is not read. */
  maxBytes: number;
}

/** The text at an address that somebody has typed. */
export interface FetchedStory {
  text: string;
  /** Where the redirects led to. */
  url: string;
  /** As the server says it: `text/markdown; charset=utf-8`. */
  type: string;
  /** Why there is no text, as a part of a sentence; else `''`. */
  failure: string;
}

const USER_AGENT = 'story-widgets (reads a story; +https://npmjs.com/story-widgets)';
const STORY = 'application/json,text/plain;q=0.9,text/markdown;q=0.9,text/html;q=0.8,*/*;q=0.5';
const MIB = 1024 * 1024;
const NO_TEXT = /^(?:audio|font|image|video)\/|^application\/(?:pdf|zip)\b/i;
/** What a file is named that is no web page. */
const FILE = /\.(?:json|jsonld|txt|text|md|markdown|csv|rss|atom|xml)$/i;

/**
 * Fetches a story from an address that somebody has typed, on a computer of their own too. A redirect
 * leads into a private network only from there.
 *
 * It never rejects because of a server.
 */
export async function fetchStory(
  address: string,
  {timeoutMs, maxBytes}: FetchStoryOptions,
): Promise<FetchedStory> {
  const {hostname} = new URL(address);
  const options = {timeoutMs, maxBytes, userAgent: USER_AGENT, accept: STORY};
  const page = await followRedirects(address, async url => {
    const isPrivateAllowed = url.hostname === hostname || isPrivateHost(hostname);
    return await requestPage(url, {...options, isPrivateAllowed});
  });
  const failure = page.isCut ? `it has more than ${maxBytes / MIB} MiB` : whyNoStory(page);
  return {text: page.body, url: page.url, type: page.type, failure};
}

function whyNoStory(page: FetchedPage): string {
  const text = readStory(page);
  const {state, reason} = judgePage(page, text);
  if (state !== 'read') return reason;
  const name = new URL(page.askedUrl).pathname.replace(/^.*\//, '');
  const isOther = FILE.test(name) && detectFormat(page.body) === 'html';
  const title = text?.title && ` (“${text.title.slice(0, 80)}”)`;
  return isOther ? `a web page came${title}, and no ${name}` : whyNoText(page.body);
}

/** Servers name the type of a text in many ways, and whoever asks may have paid for it. */
function readStory({body, type}: FetchedPage): PageText | null {
  if (NO_TEXT.test(type)) return null;
  const text = readPage(body, detectFormat(body) === 'html' ? 'text/html' : 'text/plain');
  return text && {...text, isPaywalled: false};
}
