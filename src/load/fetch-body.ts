import {StoryError} from './story-error.js';

/** How one request is made and what it may cost. */
export interface RequestLimits {
  credentials: RequestCredentials;
  isReload: boolean;
  /** Deadline over the whole body. */
  timeoutMs: number;
  /** Largest body after decompression. */
  maxBytes: number;
}

/** What a server has sent. */
export interface Body {
  text: string;
  /** The server says that it is JSON. */
  isJson: boolean;
}

/** `application/json; charset=utf-8`, `application/ld+json` */
const JSON_TYPE = /[/+]json\b/i;

/**
 * Fetches the text at an address.
 *
 * @param src - Absolute, http(s).
 * @param controller - Ends the request when it aborts, and aborts when the request fails.
 * @param ask - How the server is asked; as a page does it unless said otherwise.
 * @throws {StoryError} (as a rejection) `blocked-url`, `network`, `http`, `timeout`, `too-large`.
 */
export async function fetchBody(
  src: string,
  limits: RequestLimits,
  controller: AbortController,
  ask = request,
): Promise<Body> {
  if (!/^https?:\/\//i.test(src)) {
    const message = `A story is loaded from http(s) addresses only, not from ${src.slice(0, 100)}.`;
    throw new StoryError('blocked-url', message, {src});
  }
  const {timeoutMs} = limits;
  // A flag, because engines reject with different errors when a body is cut off.
  let isLate = false;
  const deadline = setTimeout(() => {
    isLate = true;
    controller.abort();
  }, timeoutMs);
  try {
    const response = await ask(src, limits, controller.signal);
    const text = await readBody(response, src, limits.maxBytes);
    return {text, isJson: JSON_TYPE.test(response.headers.get('content-type') ?? '')};
  } catch (cause) {
    controller.abort();
    if (cause instanceof StoryError) throw cause;
    throw isLate ? timeoutError(src, timeoutMs, cause) : networkError(src, cause);
  } finally {
    clearTimeout(deadline);
  }
}

async function request(
  src: string,
  {credentials, isReload}: RequestLimits,
  signal: AbortSignal,
): Promise<Response> {
  const response = await fetch(src, {credentials, signal, ...(isReload && {cache: 'no-cache'})});
  return passOk(response, src);
}

/** @throws {StoryError} `http` where the server has answered with an error. */
export function passOk(response: Response, src: string): Response {
  if (response.ok) return response;
  const {status} = response;
  const message = `The server answered ${status} for ${src}. Check the address.`;
  throw new StoryError('http', message, {status, src});
}

function timeoutError(src: string, timeoutMs: number, cause: unknown): StoryError {
  const message = `${src} took longer than ${timeoutMs} ms. Raise timeout-ms, or make it faster.`;
  return new StoryError('timeout', message, {src, cause});
}

function networkError(src: string, cause: unknown): StoryError {
  const message =
    `${src} could not be fetched. ` +
    "Check the connection, the server's CORS headers and the page's connect-src.";
  return new StoryError('network', message, {src, cause});
}

/** Reads piece by piece: a length header can lie, and a small file can unpack to gigabytes. */
async function readBody(response: Response, src: string, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = (await reader?.read()) ?? {done: true};
    if (done) return text + decoder.decode();
    bytes += value?.length ?? 0;
    if (bytes > maxBytes) {
      const message = `${src} is larger than ${maxBytes} bytes. Shorten it, or raise max-bytes.`;
      throw new StoryError('too-large', message, {src});
    }
    text += decoder.decode(value, {stream: true});
  }
}
