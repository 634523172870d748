/// <reference types="node" />
import {createHash, randomBytes} from 'node:crypto';
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {join} from 'node:path';
import type {FetchedPage} from './fetched-page.js';

/** Where pages are kept unless a folder is named. */
export function defaultCacheFolder(): string {
  const base = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(base, 'story-widgets', 'sources');
}

/**
 * Keeps on the disk what servers have answered, one file for each address. A disk that cannot be
 * written costs another request, and nothing else.
 */
export class AnswerCache {
  /**
   * @param folder - `''` keeps nothing.
   * @param maxAgeMs - What is older is fetched again.
   */
  constructor(
    readonly folder: string,
    readonly maxAgeMs: number,
  ) {}

  /** The page as it was fetched, `null` where that is too long ago. */
  async get(url: string): Promise<FetchedPage | null> {
    if (!this.folder) return null;
    try {
      const page = JSON.parse(await readFile(this.#pathOf(url), 'utf8')) as FetchedPage;
      const ageMs = Date.now() - page.fetchedAtMs;
      return page.askedUrl === url && ageMs >= 0 && ageMs <= this.maxAgeMs
        ? {...page, isFromCache: true}
        : null;
    } catch {
      return null;
    }
  }

  async set(page: FetchedPage): Promise<void> {
    if (!this.folder) return;
    const path = this.#pathOf(page.askedUrl);
    const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      await mkdir(this.folder, {recursive: true});
      await writeFile(temporary, JSON.stringify(page));
      await rename(temporary, path);
    } catch {
      await rm(temporary, {force: true}).catch(() => {});
    }
  }

  #pathOf(url: string): string {
    return join(this.folder, `${createHash('sha256').update(url).digest('hex')}.json`);
  }
}
