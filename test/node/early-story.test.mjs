// A story that the page asks for before the script is here, as the guide shows it.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {respond} from '../../stories/routes.mjs';
import {launchChromium} from '../run/chromium.mjs';
import {root} from '../run/setup.mjs';

/** The recipe as the workshop has it, with our addresses. */
const RECIPE = /<link rel="preload"[^]*?<\/story-card>/
  .exec(readFileSync(join(root, 'stories/docs/servers.mdx'), 'utf8'))[0]
  .replace(/https:[^"]*\/cdn\//, '/cdn/')
  .replaceAll('/stories/lee.json', '/data/lee-china-visit.json');
const PAGES = {
  '/recipe': RECIPE,
  '/without-credentials': RECIPE.replace(' credentials="same-origin"', ''),
};

describe('a story that the page asks for early', () => {
  let server;
  let origin;
  let browser;
  let asked;
  before(async () => {
    server = createServer((request, response) => {
      asked.push(request.url);
      if (respond(request, response)) return;
      const body = `<!doctype html><html lang="en"><title>A page</title>${PAGES[request.url] ?? ''}`;
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(body);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    origin = `http://127.0.0.1:${server.address().port}`;
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  async function requestsOf(path) {
    asked = [];
    const page = await browser.newPage();
    await page.goto(origin + path);
    await page.evaluate(`document.querySelector('story-card').ready`);
    await page.close();
    return asked.filter(url => url === '/data/lee-china-visit.json').length;
  }

  test('is fetched once, before the script, by the recipe of the guide', async () => {
    assert.equal(await requestsOf('/recipe'), 1);
    const order = asked.filter(url => /lee|min\.js/.test(url));
    assert.deepEqual(order, ['/data/lee-china-visit.json', '/cdn/story-widgets.min.js']);
  });

  test('is fetched twice where the element keeps its default, which sends no cookies', async () => {
    assert.equal(await requestsOf('/without-credentials'), 2);
  });
});
