import {StoryError} from '../load/story-error.js';
import {readOembedRequest, writeOembed} from './oembed.js';
import {readOptions, type Settings, type WorkerOptions} from './options.js';
import {PageCache, type Page, type WaitUntil} from './page-cache.js';
import {readPageRequest, STORY_PATH, type PageRequest} from './page-request.js';
import {sendJson, sendPage, sendProblem} from './responses.js';
import {makeStoryPage} from './story-page.js';

/** Answers requests; `waitUntil` keeps an edge from ending what an answer does not wait for. */
export type Answer = (request: Request, waitUntil?: WaitUntil) => Promise<Response>;

/**
 * A server of story pages, for edge platforms and for every server that knows `Request` and
 * `Response`: `/story?src=…` is the page of a story, `/oembed?url=…` offers it to a CMS.
 *
 * Only addresses of listed, public origins are fetched, and no redirect leads out of them.
 *
 * @throws {TypeError} On options that cannot be; the sentence says which.
 * @example
 * const answer = createAnswer({
 *   origins: ['https://news.example'],
 *   assetsUrl: 'https://cdn.example/story-widgets@0.2.0/dist/',
 * });
 * export default {fetch: request => answer(request)};
 */
export function createAnswer(options: WorkerOptions): Answer {
  const server = new StoryServer(readOptions(options));
  return (request, waitUntil = () => undefined) => server.answer(request, waitUntil);
}

class StoryServer {
  readonly #settings: Settings;
  readonly #pages: PageCache;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#pages = new PageCache(settings);
  }

  async answer(request: Request, waitUntil: WaitUntil): Promise<Response> {
    const url = new URL(request.url);
    if (!['GET', 'HEAD'].includes(request.method)) {
      return this.#refuse(405, 'Only GET and HEAD are answered.');
    }
    try {
      if (url.pathname === STORY_PATH) return await this.#answerPage(request, url, waitUntil);
      if (url.pathname === '/oembed') return await this.#answerOembed(url, waitUntil);
    } catch (cause) {
      return sendProblem(statusOf(cause), cause, this.#settings);
    }
    return this.#refuse(404, `There is nothing here. Stories are at ${STORY_PATH}?src=…`);
  }

  async #answerPage(request: Request, url: URL, waitUntil: WaitUntil): Promise<Response> {
    const asked = readPageRequest(url);
    if (typeof asked === 'string') return this.#refuse(400, asked);
    return sendPage(await this.#pageOf(asked, waitUntil), request, this.#settings);
  }

  async #answerOembed(url: URL, waitUntil: WaitUntil): Promise<Response> {
    const format = url.searchParams.get('format') ?? 'json';
    if (format !== 'json')
      return this.#refuse(501, `oEmbed is answered as json, not as ${format}.`);
    const asked = readOembedRequest(url, this.#settings);
    if (!asked) return this.#refuse(404, 'This is no address of a story page here.');
    const {title} = await this.#pageOf(asked, waitUntil);
    return sendJson(writeOembed(url, asked, title, this.#settings), this.#settings);
  }

  #pageOf(asked: PageRequest, waitUntil: WaitUntil): Promise<Page> {
    const make = (): Promise<Page> => makeStoryPage(asked, this.#settings);
    return this.#pages.get(asked.pageUrl.href, make, waitUntil);
  }

  #refuse(status: number, message: string): Response {
    return sendProblem(status, message, this.#settings);
  }
}

/** What a gateway answers where the server behind it did not do its part. */
function statusOf(cause: unknown): number {
  const code = cause instanceof StoryError ? cause.code : '';
  if (code === 'blocked-url') return 403;
  return code === 'timeout' ? 504 : 502;
}
