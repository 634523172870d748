/** A page as it is sent. */
export interface Page {
  html: string;
  /** Of the story's headline. */
  title: string;
  /** Made of the content, so that it is the same on every machine. */
  etag: string;
}

interface Kept {
  page: Page;
  madeMs: number;
}

/** Keeps something running that an answer does not wait for. */
export type WaitUntil = (promise: Promise<unknown>) => void;

const MAX_PAGES = 200;
const MS_PER_SECOND = 1000;

/**
 * Pages by their address. An old one is still given while a new one is made, and for as long as that
 * fails. Nothing that is being made is shared: some edges end it with the request that began it.
 */
export class PageCache {
  readonly #pages = new Map<string, Kept>();
  readonly #refreshing = new Set<string>();
  readonly #freshMs: number;
  readonly #usableMs: number;

  constructor({maxAgeSeconds, staleSeconds}: {maxAgeSeconds: number; staleSeconds: number}) {
    this.#freshMs = maxAgeSeconds * MS_PER_SECOND;
    this.#usableMs = this.#freshMs + staleSeconds * MS_PER_SECOND;
  }

  async get(address: string, make: () => Promise<Page>, waitUntil: WaitUntil): Promise<Page> {
    const kept = this.#pages.get(address);
    const ageMs = kept ? Date.now() - kept.madeMs : Infinity;
    if (!kept || ageMs >= this.#usableMs) return this.#keep(address, await make());
    if (ageMs >= this.#freshMs) this.#refresh(address, make, waitUntil);
    return kept.page;
  }

  #refresh(address: string, make: () => Promise<Page>, waitUntil: WaitUntil): void {
    if (this.#refreshing.has(address)) return;
    this.#refreshing.add(address);
    const refreshing = make()
      .then(
        page => this.#keep(address, page),
        () => undefined,
      )
      .finally(() => this.#refreshing.delete(address));
    waitUntil(refreshing);
  }

  #keep(address: string, page: Page): Page {
    this.#pages.delete(address);
    this.#pages.set(address, {page, madeMs: Date.now()});
    const [oldest = ''] = this.#pages.keys();
    if (this.#pages.size > MAX_PAGES) this.#pages.delete(oldest);
    return page;
  }
}
