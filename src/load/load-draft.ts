import type {Reading} from '../formats/reading.js';
import {readDraft} from './read-draft.js';
import {StoryError} from './story-error.js';

/** Limits of one load. */
export interface LoadOptions {
  /** Deadline over the whole body, 10,000 by default. */
  timeoutMs?: number;
  /** Largest body after decompression, 8 MiB by default. */
  maxBytes?: number;
  /** `omit` by default. */
  credentials?: RequestCredentials;
  /** Asks the server again, even where the answer is known. */
  isReload?: boolean;
  /** When it aborts, the caller is no longer interested; the request ends when nobody is. */
  signal?: AbortSignal;
}

interface SharedLoad {
  reading: Promise<Reading>;
  users: number;
  controller: AbortController;
  isSettled: boolean;
}

const DEFAULT_TIMEOUT_MS = 10_000;
const DEFAULT_MAX_BYTES = 8 * 1024 * 1024;

const loads = new Map<string, SharedLoad>();

/**
 * Fetches a story and reads it into a draft. Callers that ask for the same address share one request, and its answer for
 * as long as one of them is interested.
 *
 * @param url - Absolute, http(s).
 * @throws {StoryError} (as a rejection) `blocked-url`, `network`, `http`, `timeout`, `too-large`, `not-json`, `not-a-story`.
 * @example
 * const {draft, issues} = await loadDraft('https://news.example/stories/lee-china-visit.json');
 */
export function loadDraft(url: string, options: LoadOptions = {}): Promise<Reading> {
  const {credentials = 'omit', isReload = false, signal} = options;
  const timeoutMs = positive(options.timeoutMs, DEFAULT_TIMEOUT_MS);
  const maxBytes = positive(options.maxBytes, DEFAULT_MAX_BYTES);
  const key = [url, credentials, timeoutMs, maxBytes].join(' ');
  let load = loads.get(key);
  if (!load || (isReload && load.isSettled)) {
    const controller = new AbortController();
    const reading = fetchDraft(url, {credentials, timeoutMs, maxBytes, isReload}, controller);
    const created: SharedLoad = {reading, users: 0, controller, isSettled: false};
    reading.then(
      () => (created.isSettled = true),
      () => {
        // A failure is forgotten, so that the next caller asks again.
        if (loads.get(key) === created) loads.delete(key);
      },
    );
    loads.set(key, (load = created));
  }
  const shared = load;
  shared.users++;
  // An element that is moved within the page leaves and comes back in one task: its request must survive that.
  signal?.addEventListener(
    'abort',
    () =>
      setTimeout(() => {
        if (--shared.users) return;
        shared.controller.abort();
        if (loads.get(key) === shared) loads.delete(key);
      }),
    {once: true},
  );
  return shared.reading;
}

/** A limit that is no number, such as `timeout-ms="10s"`, must not end or unbound every load. */
function positive(limit: number | undefined, usual: number): number {
  return limit !== undefined && limit > 0 ? limit : usual;
}

async function fetchDraft(
  src: string,
  {credentials, timeoutMs, maxBytes, isReload}: Required<Omit<LoadOptions, 'signal'>>,
  controller: AbortController,
): Promise<Reading> {
  if (!/^https?:\/\//i.test(src))
    throw new StoryError(
      'blocked-url',
      `A story is loaded from http(s) addresses only, not from ${src.slice(0, 100)}.`,
      {src},
    );
  // A flag, because engines reject with different errors when a body is cut off.
  let isLate = false;
  const deadline = setTimeout(() => {
    isLate = true;
    controller.abort();
  }, timeoutMs);
  try {
    const response = await fetch(src, {
      credentials,
      signal: controller.signal,
      ...(isReload && {cache: 'no-cache'}),
    });
    if (!response.ok) {
      throw new StoryError(
        'http',
        `The server answered ${response.status} for ${src}. Check the address.`,
        {status: response.status, src},
      );
    }
    const text = await readBody(response, src, maxBytes);
    return await readDraft(text, src);
  } catch (cause) {
    controller.abort();
    if (cause instanceof StoryError) throw cause;
    if (isLate)
      throw new StoryError(
        'timeout',
        `${src} took longer than ${timeoutMs} ms. Raise timeout-ms, or make it faster.`,
        {src, cause},
      );
    throw new StoryError(
      'network',
      `${src} could not be fetched. Check the connection, the server's CORS headers and the page's connect-src.`,
      {src, cause},
    );
  } finally {
    clearTimeout(deadline);
  }
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
    if (bytes > maxBytes)
      throw new StoryError(
        'too-large',
        `${src} is larger than ${maxBytes} bytes. Shorten it, or raise max-bytes.`,
        {src},
      );
    text += decoder.decode(value, {stream: true});
  }
}
