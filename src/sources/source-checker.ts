/// <reference types="node" />
import type {Source, Story} from '../model/story.js';
import {AnswerCache, defaultCacheFolder} from './answer-cache.js';
import {findArchived} from './archive.js';
import {compareClaims} from './compare-claims.js';
import {compareSource, type CheckedSource, type ComparedSource} from './compare-source.js';
import {PageFetcher} from './page-fetcher.js';
import type {SourceIssue} from './source-issue.js';

/** How sources are fetched. Each has a default. */
export interface SourceCheckerOptions {
  /** A folder for what was fetched, `''` for none; `~/.cache/story-widgets/sources` if missing. */
  cacheFolder?: string;
  /** What is older is fetched again; 24 hours. */
  maxAgeMs?: number;
  /** Until a page has come whole; 15 seconds. */
  timeoutMs?: number;
  /** How much of a page is read; 4 MiB. */
  maxBytes?: number;
  /** Between two pages of one host; 1 second. `Crawl-delay` goes before where it is longer. */
  pauseMs?: number;
  /** Whether loopback and private addresses may be asked: for tests with a server of your own. */
  isPrivateAllowed?: boolean;
  /**
   * An availability API such as `WAYBACK_API`, which is asked for pages that are gone or paywalled.
   * Without it, none is asked.
   */
  archiveApi?: string;
  /** The name that requests give in `User-Agent`. */
  userAgent?: string;
  onProgress?: (progress: SourceProgress) => void;
}

/** How far the sources of one story are read. */
export interface SourceProgress {
  done: number;
  total: number;
  /** Of the source that was read last. */
  url: string;
}

/** What the sources of a story say of it. */
export interface SourcesOfStory {
  issues: SourceIssue[];
  /** Those that have an address, in their order. */
  sources: CheckedSource[];
}

const DAY_MS = 24 * 60 * 60 * 1000;
const MIB = 1024 * 1024;
const USER_AGENT =
  'story-widgets (checks the sources of a story; +https://npmjs.com/story-widgets)';

/**
 * Reads the sources of stories, and compares what the stories say with them. It is the only part of
 * the desk that uses the network. One checker for a whole run fetches each page once.
 *
 * @example
 * const sources = new SourceChecker({archiveApi: WAYBACK_API});
 * const {issues} = await check(await readFile('lee.json', 'utf8'), {sources});
 */
export class SourceChecker {
  readonly #fetcher: PageFetcher;
  readonly #archiveApi: string;
  readonly #onProgress: (progress: SourceProgress) => void;

  constructor(options: SourceCheckerOptions = {}) {
    const {cacheFolder = defaultCacheFolder(), maxAgeMs = DAY_MS, archiveApi = ''} = options;
    this.#archiveApi = archiveApi;
    this.#onProgress = options.onProgress ?? (() => {});
    this.#fetcher = new PageFetcher({
      cache: new AnswerCache(cacheFolder, maxAgeMs),
      timeoutMs: options.timeoutMs ?? 15_000,
      maxBytes: options.maxBytes ?? 4 * MIB,
      pauseMs: options.pauseMs ?? 1000,
      isPrivateAllowed: options.isPrivateAllowed ?? false,
      userAgent: options.userAgent ?? USER_AGENT,
    });
  }

  /** It never rejects because of a page or a server. */
  async check(story: Story): Promise<SourcesOfStory> {
    const listed = story.sources.map((source, index) => ({source, index}));
    const linked = listed.filter(({source}) => source.url);
    let done = 0;
    const compared = await Promise.all(
      linked.map(async ({source, index}) => {
        const result = await this.#compare(source, index);
        done++;
        this.#onProgress({done, total: linked.length, url: source.url});
        return result;
      }),
    );
    const issues = compared.flatMap(source => source.issues);
    return {
      issues: [...issues, ...compareClaims(story, compared)],
      sources: compared.map(({checked}) => checked),
    };
  }

  async #compare(source: Source, index: number): Promise<ComparedSource> {
    const page = await this.#fetcher.fetch(source.url.replace(/#.*$/, ''));
    return await compareSource({source, index, page}, async () => {
      if (source.archiveUrl || !this.#archiveApi) return source.archiveUrl;
      return await findArchived(source.url, {fetcher: this.#fetcher, api: this.#archiveApi});
    });
  }
}
