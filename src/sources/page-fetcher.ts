/// <reference types="node" />
import robotsParser from 'robots-parser';
import type {AnswerCache} from './answer-cache.js';
import type {FetchedPage} from './fetched-page.js';
import {followRedirects, MAX_REDIRECTS, redirectOf} from './redirects.js';
import {RequestError, requestPage, type Answer, type RequestOptions} from './request.js';
import {Turns} from './turns.js';

/** How pages are fetched. */
export interface FetcherOptions extends RequestOptions {
  cache: AnswerCache;
  /** Between two pages of one host; a longer `Crawl-delay` of its robots.txt goes before. */
  pauseMs: number;
}

/** The cache has those before. */
const MAX_IN_MEMORY = 100;
const MAX_PAUSE_MS = 30_000;
const MAX_ROBOTS_BYTES = 512 * 1024;
/** The name in robots.txt. */
const ROBOT = 'story-widgets';

const NOTHING_ALLOWED = 'User-agent: *\nDisallow: /';

type Robots = ReturnType<typeof robotsParser>;

/**
 * Fetches pages as a polite robot does: one page of a host at a time, none that robots.txt forbids
 * (RFC 9309), and none twice.
 */
export class PageFetcher {
  readonly #pages = new Map<string, Promise<FetchedPage>>();
  readonly #robots = new Map<string, Promise<Robots>>();
  readonly #turns = new Turns();

  constructor(readonly options: FetcherOptions) {}

  /** It never rejects: why there is no page is its `failure`. */
  fetch(url: string): Promise<FetchedPage> {
    const page = this.#pages.get(url) ?? this.#cachedOrNew(url);
    this.#pages.set(url, page);
    const [oldest = ''] = this.#pages.keys();
    if (this.#pages.size > MAX_IN_MEMORY) this.#pages.delete(oldest);
    return page;
  }

  /** Asks a service that is made for programs, so that no robots.txt is read. */
  async ask(url: URL): Promise<Answer> {
    return await this.#request(url, this.options.pauseMs);
  }

  async #cachedOrNew(url: string): Promise<FetchedPage> {
    const known = await this.options.cache.get(url);
    if (known) return known;
    const page = await followRedirects(url, next => this.#ask(next));
    // A server that is slow today may be there in a minute.
    if (!page.failure && page.status < 500) await this.options.cache.set(page);
    return page;
  }

  async #ask(url: URL): Promise<Answer> {
    const robots = await this.#robotsOf(url);
    if (robots.isDisallowed(url.href, ROBOT)) throw new RequestError('robots');
    return await this.#request(url, this.#pauseOf(robots));
  }

  #pauseOf(robots: Robots): number {
    const {pauseMs} = this.options;
    const asked = (robots.getCrawlDelay(ROBOT) ?? 0) * 1000;
    return Math.min(Math.max(asked, pauseMs), Math.max(MAX_PAUSE_MS, pauseMs));
  }

  #robotsOf({origin}: URL): Promise<Robots> {
    const known = this.#robots.get(origin) ?? this.#fetchRobots(origin);
    this.#robots.set(origin, known);
    return known;
  }

  /** A host without one allows everything; one whose server fails allows nothing. */
  async #fetchRobots(origin: string): Promise<Robots> {
    const first = new URL('/robots.txt', origin);
    let url: URL | undefined = first;
    for (let step = 0; url && step <= MAX_REDIRECTS; step++) {
      const answer = await this.#request(url, 0, {maxBytes: MAX_ROBOTS_BYTES});
      if (answer.status >= 500) return robotsParser(first.href, NOTHING_ALLOWED);
      if (answer.status < 300) return robotsParser(first.href, answer.body);
      url = redirectOf(answer);
    }
    return robotsParser(first.href, '');
  }

  /** Waits for its turn with the host. */
  #request(url: URL, pauseMs: number, limits: Partial<RequestOptions> = {}): Promise<Answer> {
    const options = {...this.options, ...limits};
    return this.#turns.take(url.host, pauseMs, () => requestPage(url, options));
  }
}
