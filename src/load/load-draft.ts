import type {Reading} from '../formats/reading.js';
import {fetchBody, type RequestLimits} from './fetch-body.js';
import {readDraft} from './read-draft.js';

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
  /** Aborts when the caller is no longer interested. The request ends when nobody is. */
  signal?: AbortSignal;
}

interface SharedLoad {
  reading: Promise<Reading>;
  users: number;
  controller: AbortController;
  isSettled: boolean;
}

export const DEFAULT_TIMEOUT_MS = 10_000;
export const DEFAULT_MAX_BYTES = 8 * 1024 * 1024;

const loads = new Map<string, SharedLoad>();

/**
 * Fetches a story and reads it into a draft. Callers that ask for the same address share one
 * request, and its answer for as long as one of them is interested.
 *
 * @param url - Absolute, http(s).
 * @throws {StoryError} (as a rejection) `blocked-url`, `network`, `http`, `timeout`, `too-large`,
 *     `not-json`, `not-a-story`.
 * @example
 * const {draft, issues} = await loadDraft('https://news.example/stories/lee-china-visit.json');
 */
export function loadDraft(url: string, options: LoadOptions = {}): Promise<Reading> {
  const {credentials = 'omit', isReload = false, signal} = options;
  const timeoutMs = positiveOr(DEFAULT_TIMEOUT_MS, options.timeoutMs);
  const maxBytes = positiveOr(DEFAULT_MAX_BYTES, options.maxBytes);
  const key = [url, credentials, timeoutMs, maxBytes].join(' ');
  let load = loads.get(key);
  if (!load || (isReload && load.isSettled)) {
    load = startLoad(key, url, {credentials, isReload, timeoutMs, maxBytes});
  }
  load.users++;
  signal?.addEventListener('abort', () => leaveLater(key, load), {once: true});
  return load.reading;
}

/** A limit that is no number, such as `timeout-ms="10s"`, must not end or unbound every load. */
function positiveOr(usual: number, limit: number | undefined): number {
  return limit !== undefined && limit > 0 ? limit : usual;
}

function startLoad(key: string, url: string, limits: RequestLimits): SharedLoad {
  const controller = new AbortController();
  const reading = fetchBody(url, limits, controller).then(({text, isJson}) =>
    readDraft(text, {src: url, isJson}),
  );
  const load: SharedLoad = {reading, users: 0, controller, isSettled: false};
  loads.set(key, load);
  reading.then(
    () => (load.isSettled = true),
    // A failure is forgotten, so that the next caller asks again.
    () => forget(key, load),
  );
  return load;
}

/** Later, because an element that is moved within the page leaves and comes back in one task. */
function leaveLater(key: string, load: SharedLoad): void {
  setTimeout(() => {
    if (--load.users) return;
    load.controller.abort();
    forget(key, load);
  });
}

function forget(key: string, load: SharedLoad): void {
  if (loads.get(key) === load) loads.delete(key);
}
