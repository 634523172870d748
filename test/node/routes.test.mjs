import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {relative} from 'node:path';
import {describe, test} from 'node:test';
import {contentType, locate, respond} from '../../stories/routes.mjs';
import {root} from '../run/setup.mjs';

describe('the addresses of the start server', () => {
  const cases = [
    ['/data/lee-china-visit.json', 'test/fixtures/lee-china-visit.json'],
    ['/data/lee%2Dchina-visit.json', 'test/fixtures/lee-china-visit.json'],
    ['/data/./lee-china-visit.json', 'test/fixtures/lee-china-visit.json'],
    ['/pages/', 'stories/pages/index.html'],
    ['/data/absent.json', undefined],
    ['/data', undefined],
    ['/package.json', undefined],
    ['/data/../../package.json', undefined],
    ['/data/..%2f..%2fpackage.json', undefined],
    ['/data/%2e%2e/%2e%2e/package.json', undefined],
    ['/data//etc/passwd', undefined],
    ['/data/%00', undefined],
    ['/data/%zz', undefined],
  ];
  for (const [pathname, file] of cases) {
    test(`${pathname} is ${file ?? 'nothing'}`, () => {
      const found = locate(pathname);
      assert.equal(found && relative(root, found), file);
    });
  }

  test('have the server’s own address in the place of the made-up paper’s', async () => {
    const server = createServer((request, response) => respond(request, response));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const here = `http://127.0.0.1:${server.address().port}`;
    const story = await (await fetch(`${here}/data/vellmouth-ferry.json`)).json();
    server.close();
    assert.equal(story.image.url, `${here}/pages/pictures/ferry.svg`);
  });

  test('send a story compressed to a browser that can read it', async () => {
    const server = createServer((request, response) => respond(request, response));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const encodingOf = async (path, encoding) => {
      const url = `http://127.0.0.1:${server.address().port}${path}`;
      const response = await fetch(url, {headers: {'accept-encoding': encoding}});
      await response.arrayBuffer();
      return response.headers.get('content-encoding');
    };
    assert.equal(await encodingOf('/data/lee-china-visit.json', 'gzip, br'), 'br');
    assert.equal(await encodingOf('/data/lee-china-visit.json', 'gzip'), null);
    server.close();
  });

  test('have the type of their file', () => {
    assert.equal(contentType('story-widgets.min.js'), 'text/javascript; charset=utf-8');
    assert.equal(contentType('news.html'), 'text/html; charset=utf-8');
    assert.equal(contentType('font.woff'), 'application/octet-stream');
  });
});
