import {loadDraft} from '../load/load-draft.js';
import {readDraft, type Reading} from '../load/read-draft.js';
import {StoryError} from '../load/story-error.js';
import type {StoryDraft} from '../model/draft.js';
import {isData, readScript, type Origin} from './draft-origin.js';

/** The fields of an element that say how its story is loaded. */
export interface LoadHost extends HTMLElement {
  timeoutMs: number;
  maxBytes: number;
  credentials: RequestCredentials;
}

/** What belongs to one attempt to read. */
interface Attempt {
  /** The server is asked again, even where its answer is known. */
  isReload: boolean;
  /** Aborts when nobody is interested any more. */
  signal: AbortSignal;
}

/**
 * Reads what comes from an origin: at once, or by a promise where something has to be fetched.
 *
 * @returns `undefined` where there is no origin.
 * @throws {StoryError} What `loadDraft()` and `readDraft()` throw, and `inline-missing`. A promise
 *     rejects with the same.
 */
export function readOrigin(
  {kind, value}: Origin,
  host: LoadHost,
  attempt: Attempt,
): Reading | Promise<Reading> | undefined {
  switch (kind) {
    case 'none':
      return undefined;
    case 'src':
      return load(String(value), host, attempt);
    case 'text':
    case 'json':
      return readDraft(String(value), {isJson: kind === 'json'});
    default:
      return {draft: value as StoryDraft, issues: []};
  }
}

function load(src: string, host: LoadHost, attempt: Attempt): Reading | Promise<Reading> {
  if (src.startsWith('#')) {
    const {kind, value} = readInline(host, src);
    return readDraft(String(value), {src, isJson: kind === 'json'});
  }
  const {timeoutMs, maxBytes, credentials} = host;
  return loadDraft(resolveUrl(src), {timeoutMs, maxBytes, credentials, ...attempt});
}

/**
 * What `src="#id"` names: the text of a data script on this page.
 *
 * @throws {StoryError} `inline-missing`
 */
function readInline(host: HTMLElement, src: string): Origin {
  const id = src.slice(1);
  const root = host.getRootNode() as Document | ShadowRoot;
  const script = root.getElementById?.(id) ?? document.getElementById(id);
  const isScript = script?.matches('script');
  if (isScript && isData(script)) return readScript(script);
  throw new StoryError(
    'inline-missing',
    `No <script type="application/json" id="${id}"> is on this page. Add it, or correct src.`,
    {src},
  );
}

/**
 * An absolute address.
 *
 * @throws {StoryError} `blocked-url`
 */
function resolveUrl(src: string): string {
  try {
    return new URL(src, document.baseURI).href;
  } catch (cause) {
    const message = `src="${src.slice(0, 100)}" is not an address.`;
    throw new StoryError('blocked-url', message, {src, cause});
  }
}
