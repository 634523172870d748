// dist/ssr.worker.js in the real workerd: story pages and oEmbed, from local servers alone.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {startWorkerd} from '../edge/workerd.mjs';
import {root} from '../run/setup.mjs';

const STORY = readFileSync(join(root, 'test/fixtures/lee-china-visit.json'));
const HEADLINE = 'Lee Declares China Visit Sets Foundation for Full Restoration of Ties';
const PIECE_BYTES = 1024 * 1024;

/** What the web answers, by the address that was asked for. */
const WEB = {
  'news.example/lee.json': response => response.end(STORY),
  'news.example/moved': response => redirect(response, 'https://moved.example/lee.json'),
  'moved.example/lee.json': response => response.end(STORY),
  'news.example/out': response => redirect(response, 'https://evil.example/lee.json'),
  'news.example/inside': response => redirect(response, 'http://169.254.169.254/latest'),
  'news.example/round': response => redirect(response, '/round'),
  'news.example/ko.json': response =>
    response.end(JSON.stringify({headline: '이재명', lang: 'ko', sources: [{title: '연합뉴스'}]})),
  'news.example/page': response => response.end('<!doctype html><p>Not found'),
  'news.example/broken.json': response => response.end('{"headline": "Lee'),
  'news.example/hostile.json': response =>
    response.end(JSON.stringify({headline: '</title><script>alert(1)</script>'})),
  'news.example/silent.json': () => undefined,
  'news.example/stalled.json': response => response.write('{"headline": "'),
  'news.example/huge.json': response => {
    for (let piece = 0; piece < 9; piece++) response.write(Buffer.alloc(PIECE_BYTES, ' '));
    response.end('{}');
  },
};

function redirect(response, location) {
  response.writeHead(302, {location}).end();
}

describe('the worker in workerd', () => {
  let workerd;
  const asked = [];

  before(async () => {
    workerd = await startWorkerd((request, response) => {
      const address = request.headers.host + request.url;
      asked.push(address);
      if (WEB[address]) WEB[address](response);
      else response.writeHead(404).end();
    });
  });
  after(() => workerd.stop());

  const pageAddress = (src, more = '') =>
    `${workerd.address}/story?src=${encodeURIComponent(src)}${more}`;
  const openPage = async (src, init, more) => {
    const response = await fetch(pageAddress(src, more), init);
    return {response, html: await response.text()};
  };
  const askOembed = (url, more = '') =>
    fetch(`${workerd.address}/oembed?url=${encodeURIComponent(url)}${more}`);

  test('makes a page of the real story, which reads without a script', async () => {
    const {response, html} = await openPage('https://news.example/lee.json');
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.match(html, new RegExp(`<title>${HEADLINE}</title>`));
    assert.equal(html.match(/<li class="source"/g).length, 4);
    assert.equal(html.match(/<li class="event/g).length, 6);
    assert.match(html, /<script type="application\/ld\+json">\{"@context"/);
  });

  test('keeps the page, and answers 304 to whoever has it', async () => {
    const {response} = await openPage('https://news.example/lee.json');
    const etag = response.headers.get('etag');
    assert.match(etag, /^"[0-9a-f]{32}"$/);
    assert.equal(
      response.headers.get('cache-control'),
      'public, max-age=60, stale-while-revalidate=600',
    );
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await openPage('https://news.example/lee.json', {
        headers: {'if-none-match': tag},
      });
      assert.deepEqual([again.response.status, again.html], [304, '']);
    }
    assert.equal(asked.filter(address => address === 'news.example/lee.json').length, 1);
  });

  test('speaks the language of the story: Korean', async () => {
    const {html} = await openPage('https://news.example/ko.json');
    assert.match(html, /<html lang="ko">/);
    assert.match(html, />출처<\/h3>/);
  });

  test('shows the timeline alone, in the theme wire', async () => {
    const more = '&element=story-timeline&theme=wire';
    const {html} = await openPage('https://news.example/lee.json', {}, more);
    assert.match(html, /<story-timeline><template/);
    assert.match(html, /<link rel="stylesheet" href="https:\/\/cdn\.example\/[^"]+\/wire\.css">/);
  });

  test('follows a redirect to another listed origin', async () => {
    const {response} = await openPage('https://news.example/moved');
    assert.equal(response.status, 200);
  });

  for (const src of [
    'https://evil.example/lee.json',
    'https://news.example/out',
    'https://news.example/inside',
    'http://news.example/lee.json',
    'https://news.example:8443/lee.json',
    'https://user:word@news.example/lee.json',
    'https://news.example.evil.example/',
    'http://127.0.0.1/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://localhost/',
    'file:///etc/passwd',
    '/lee.json',
  ]) {
    test(`refuses ${src}`, async () => {
      const before = asked.length;
      const {response, html} = await openPage(src);
      assert.equal(response.status, 403);
      assert.match(html, /<code>blocked-url<\/code>/);
      assert.deepEqual(
        asked.slice(before).filter(address => !/^news\.example\/(out|inside)$/.test(address)),
        [],
      );
    });
  }

  for (const [src, code] of [
    ['https://news.example/gone.json', 'http'],
    ['https://news.example/page', 'not-a-story'],
    ['https://news.example/broken.json', 'not-json'],
    ['https://news.example/huge.json', 'too-large'],
    ['https://news.example/round', 'network'],
  ]) {
    test(`says ${code} of ${src} on a page with status 502`, async () => {
      const {response, html} = await openPage(src);
      assert.equal(response.status, 502);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.match(html, /<h1>The story cannot be shown<\/h1>/);
      assert.match(html, new RegExp(`<code>${code}</code>`));
    });
  }

  // Both at once, because each waits for ten seconds.
  describe(
    'gives up after 10 seconds, and says so on a page with status 504,',
    {concurrency: true},
    () => {
      for (const name of ['silent', 'stalled']) {
        test(`a ${name} source`, async () => {
          const startedAt = performance.now();
          const {response, html} = await openPage(`https://news.example/${name}.json`);
          const seconds = Math.floor((performance.now() - startedAt) / 1000);
          assert.ok(seconds >= 9 && seconds < 20, `${seconds} s`);
          assert.equal(response.status, 504);
          assert.equal(response.headers.get('cache-control'), 'no-store');
          assert.match(html, new RegExp(`${name}\\.json took longer than 10000 ms\\.`));
          assert.match(html, /Try again in a minute\./);
        });
      }
    },
  );

  test('writes a hostile headline as text', async () => {
    const {html} = await openPage('https://news.example/hostile.json');
    assert.doesNotMatch(html, /<script>/);
  });

  for (const [path, status] of [
    ['/', 404],
    ['/story', 400],
    ['/story?src=https://news.example/lee.json&element=script', 400],
    ['/story?src=https://news.example/lee.json&theme=../x', 400],
  ]) {
    test(`answers ${status} to ${path}`, async () => {
      assert.equal((await fetch(workerd.address + path)).status, status);
    });
  }

  test('answers 405 to POST', async () => {
    const {response} = await openPage('https://news.example/lee.json', {method: 'POST'});
    assert.equal(response.status, 405);
  });

  test('offers its page by oEmbed, with what the specification requires of a rich one', async () => {
    const {html} = await openPage('https://news.example/lee.json');
    const [, href] = /<link rel="alternate" href="([^"]+)" type="application\/json\+oembed"/.exec(
      html,
    );
    const response = await fetch(href.replaceAll('&amp;', '&'));
    assert.match(response.headers.get('content-type'), /^application\/json/);
    const {html: frame, ...answer} = await response.json();
    assert.deepEqual(answer, {
      type: 'rich',
      version: '1.0',
      title: HEADLINE,
      provider_name: 'Harbour Courier',
      provider_url: workerd.address,
      cache_age: 60,
      width: 640,
      height: 800,
    });
    const [, src] = /^<iframe src="([^"]+)"/.exec(frame);
    assert.equal(src.replaceAll('&amp;', '&'), pageAddress('https://news.example/lee.json'));
  });

  test('keeps to maxwidth=300 and maxheight=400', async () => {
    const page = pageAddress('https://news.example/lee.json');
    const response = await askOembed(page, '&maxwidth=300&maxheight=400&format=json');
    const {html, width, height} = await response.json();
    assert.deepEqual([width, height], [300, 400]);
    assert.match(html, /width="300" height="400"/);
  });

  test('answers oEmbed as XML with 501', async () => {
    const page = pageAddress('https://news.example/lee.json');
    assert.equal((await askOembed(page, '&format=xml')).status, 501);
  });

  for (const url of [
    'https://evil.example/story?src=https://news.example/lee.json',
    '',
    'no address',
  ]) {
    test(`knows no story page ${JSON.stringify(url)}`, async () => {
      assert.equal((await askOembed(url)).status, 404);
    });
  }

  test('knows no page of a story from elsewhere', async () => {
    assert.equal((await askOembed(pageAddress('https://evil.example/x'))).status, 404);
  });
});
