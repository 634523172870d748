import {checkListed} from '../load/load-listed.js';
import {escapeAttribute} from '../server/serialize.js';
import type {Settings} from './options.js';
import {readPageRequest, STORY_PATH, type PageRequest} from './page-request.js';

const DEFAULT_WIDTH = 640;
const DEFAULT_HEIGHT = 800;

/**
 * The story page that a CMS asks to embed.
 *
 * @param url - Of the request: `/oembed?url=https://stories.example/story?src=…`.
 * @returns `undefined` for an address that is no story page of this worker.
 */
export function readOembedRequest(url: URL, {origins}: Settings): PageRequest | undefined {
  const address = url.searchParams.get('url') ?? '';
  if (!URL.canParse(address)) return undefined;
  const pageUrl = new URL(address);
  if (pageUrl.origin !== url.origin || pageUrl.pathname !== STORY_PATH) return undefined;
  const request = readPageRequest(pageUrl);
  if (typeof request === 'string') return undefined;
  try {
    checkListed(request.src, origins);
    return request;
  } catch {
    return undefined;
  }
}

/** The answer for a story page, by https://oembed.com: type `rich`, with no thumbnail. */
export function writeOembed(
  url: URL,
  {pageUrl}: PageRequest,
  title: string,
  {provider, maxAgeSeconds}: Settings,
): Record<string, string | number> {
  const width = atMost(DEFAULT_WIDTH, url.searchParams.get('maxwidth'));
  const height = atMost(DEFAULT_HEIGHT, url.searchParams.get('maxheight'));
  const frame = {
    src: pageUrl.href,
    title,
    width: String(width),
    height: String(height),
    loading: 'lazy',
    style: 'border:0;max-width:100%',
  };
  const attributes = Object.entries(frame).map(
    ([name, value]) => `${name}="${escapeAttribute(value)}"`,
  );
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: provider || url.host,
    provider_url: url.origin,
    cache_age: maxAgeSeconds,
    html: `<iframe ${attributes.join(' ')}></iframe>`,
    width,
    height,
  };
}

/** A limit that is no number of pixels limits nothing. */
function atMost(usual: number, limit: string | null): number {
  const pixels = Number(limit);
  return Number.isInteger(pixels) && pixels > 0 ? Math.min(usual, pixels) : usual;
}
