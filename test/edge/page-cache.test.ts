import {expect} from '@open-wc/testing';
import {PageCache, type Page} from '../../src/edge/page-cache.js';

const page = (title: string): Page => ({title, html: title, etag: `"${title}"`});

/** Gets the page at one address, made by `make`; what runs on is waited for. */
async function titleOf(cache: PageCache, make: () => Promise<Page>): Promise<string> {
  const running: Promise<unknown>[] = [];
  const {title} = await cache.get('/a', make, promise => void running.push(promise));
  await Promise.all(running);
  return title;
}

describe('a cache of pages', () => {
  it('makes a page once while it is fresh', async () => {
    const cache = new PageCache({maxAgeSeconds: 60, staleSeconds: 0});
    expect(await titleOf(cache, () => Promise.resolve(page('one')))).to.equal('one');
    expect(await titleOf(cache, () => Promise.resolve(page('two')))).to.equal('one');
  });

  it('gives an old page while a new one is made', async () => {
    const cache = new PageCache({maxAgeSeconds: 0, staleSeconds: 60});
    const titles = [];
    for (const title of ['one', 'two', 'three']) {
      titles.push(await titleOf(cache, () => Promise.resolve(page(title))));
    }
    expect(titles).to.deep.equal(['one', 'one', 'two']);
  });

  it('gives an old page while the story cannot be fetched', async () => {
    const cache = new PageCache({maxAgeSeconds: 0, staleSeconds: 60});
    await titleOf(cache, () => Promise.resolve(page('one')));
    for (let time = 0; time < 2; time++) {
      expect(await titleOf(cache, () => Promise.reject(new Error('down')))).to.equal('one');
    }
  });

  it('rejects where there is nothing to give', async () => {
    const cache = new PageCache({maxAgeSeconds: 60, staleSeconds: 60});
    const error = await titleOf(cache, () => Promise.reject(new Error('down'))).catch(String);
    expect(error).to.equal('Error: down');
  });
});
