import {DEFAULT_MAX_BYTES, DEFAULT_TIMEOUT_MS} from '../load/load-draft.js';
import {isPrivateHost} from '../load/private-host.js';
import {safeUrl} from '../model/safe-url.js';

/** How a worker is set up. */
export interface WorkerOptions {
  /** The only origins that stories are fetched from: `['https://news.example']`. */
  origins: readonly string[];
  /** Where the published `dist/` is: `https://cdn.example/story-widgets@0.2.0/dist/`. */
  assetsUrl: string;
  /** Who offers the stories, for oEmbed; the host of the worker where there is none. */
  provider?: string;
  /** For how long a page is fresh; 60 unless said otherwise. */
  maxAgeSeconds?: number;
  /** For how long an old page is still given while a new one is made; 600 unless said otherwise. */
  staleSeconds?: number;
  /** Deadline over the whole body of a story; 10,000 unless said otherwise. */
  timeoutMs?: number;
  /** Largest story; 8 MiB unless said otherwise. */
  maxBytes?: number;
}

/** Options that have been checked, all of them there. */
export interface Settings {
  origins: ReadonlySet<string>;
  assets: URL;
  provider: string;
  maxAgeSeconds: number;
  staleSeconds: number;
  timeoutMs: number;
  maxBytes: number;
}

/** What a worker's platform hands over: texts, by name. */
export interface WorkerVariables {
  /** Origins, separated by spaces. */
  STORY_ORIGINS?: string;
  STORY_ASSETS?: string;
  STORY_PROVIDER?: string;
}

const DEFAULTS = {
  provider: '',
  maxAgeSeconds: 60,
  staleSeconds: 600,
  timeoutMs: DEFAULT_TIMEOUT_MS,
  maxBytes: DEFAULT_MAX_BYTES,
};

/**
 * @throws {TypeError} Where an origin is none or private, where there is none, or where `assetsUrl`
 *     is no address.
 */
export function readOptions(options: WorkerOptions): Settings {
  const assetsUrl = safeUrl(options.assetsUrl);
  if (!assetsUrl) throw new TypeError('assetsUrl must be the address of the published dist/.');
  const assets = new URL(assetsUrl);
  if (!assets.pathname.endsWith('/')) assets.pathname += '/';
  const origins = new Set(options.origins.map(readOrigin));
  if (!origins.size) throw new TypeError('origins must name where stories may be fetched from.');
  return {...DEFAULTS, ...withoutAbsent(options), origins, assets};
}

/** The options of a worker that is set up by the variables of its platform. */
export function optionsFrom(variables: WorkerVariables): WorkerOptions {
  const {STORY_ORIGINS = '', STORY_ASSETS = '', STORY_PROVIDER = ''} = variables;
  const origins = STORY_ORIGINS.split(/\s+/).filter(Boolean);
  return {origins, assetsUrl: STORY_ASSETS, provider: STORY_PROVIDER};
}

function readOrigin(written: string): string {
  const href = safeUrl(written);
  if (!href) throw new TypeError(`“${written}” is no origin. Write it as https://news.example.`);
  const {hostname, origin} = new URL(href);
  if (!isPrivateHost(hostname)) return origin;
  throw new TypeError(`“${written}” is in a private network, which readers must not reach.`);
}

function withoutAbsent<Values extends object>(values: Values): Partial<Values> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Values>;
}
