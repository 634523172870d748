import {StoryError, type StoryErrorCode} from '../load/story-error.js';
import {escapeAttribute} from '../server/serialize.js';
import type {Settings} from './options.js';
import type {Page} from './page-cache.js';

const HTML = 'text/html; charset=utf-8';
/** What a reader can do about it; the rest is for the newsroom. */
const ADVICE: Partial<Record<StoryErrorCode, string>> = {
  network: 'Try again in a minute.',
  timeout: 'Try again in a minute.',
};

/** A page, or 304 where the browser has that very one. */
export function sendPage(page: Page, request: Request, settings: Settings): Response {
  const headers = {
    etag: page.etag,
    'cache-control': cacheControl(settings),
    ...pageHeaders(settings),
  };
  const isKnown = matchesTag(request.headers.get('if-none-match') ?? '', page.etag);
  if (isKnown) return new Response(null, {status: 304, headers});
  return new Response(page.html, {headers: {...headers, 'content-type': HTML}});
}

/** A page that says why there is no story, to readers and to whoever looks after the worker. */
export function sendProblem(status: number, cause: unknown, settings: Settings): Response {
  const error = cause instanceof StoryError ? cause : undefined;
  const message = error?.message ?? String(cause);
  const advice = (error && ADVICE[error.code]) ?? '';
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>The story cannot be shown</title>
<h1>The story cannot be shown</h1>
<p>${escapeAttribute(message)} ${advice}</p>
${error?.code ? `<p><code>${error.code}</code></p>\n` : ''}</html>
`;
  const headers = {...pageHeaders(settings), 'content-type': HTML, 'cache-control': 'no-store'};
  return new Response(html, {status, headers});
}

export function sendJson(value: unknown, settings: Settings): Response {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': cacheControl(settings),
    'access-control-allow-origin': '*',
  };
  return new Response(JSON.stringify(value), {headers});
}

function cacheControl({maxAgeSeconds, staleSeconds}: Settings): string {
  return `public, max-age=${maxAgeSeconds}, stale-while-revalidate=${staleSeconds}`;
}

/** Scripts and styles come from the published files alone; stories bring pictures and links. */
function pageHeaders({assets, origins}: Settings): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `script-src ${assets.origin}`,
    `style-src ${assets.origin}`,
    `connect-src ${[...origins].join(' ')}`,
    'img-src https: http:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
  };
}

/** Tags are compared as weak ones: a proxy that compresses makes a strong one weak. */
function matchesTag(written: string, etag: string): boolean {
  const tags = written.split(',').map(tag => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
