// dist/embed.html in a frame, with the real libraries of newsrooms' pages around it.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {respond} from '../../stories/routes.mjs';
import {launchChromium} from '../run/chromium.mjs';
import {root} from '../run/setup.mjs';

const FOLDERS = {
  '/dist/': join(root, 'dist'),
  '/data/': join(root, 'test/fixtures'),
  '/pym/': join(root, 'node_modules/pym.js/dist'),
  '/frames/': join(root, 'node_modules/@newswire/frames/dist'),
};
const HEADLINE = 'Lee Declares China Visit Sets Foundation for Full Restoration of Ties';
const REAL = '/dist/embed.html?src=/data/lee-china-visit.json';

/** The pages around, each as its library’s guide has it. */
const PARENTS = {
  pym: `<div id="place"></div><script src="/pym/pym.v1.min.js"></script>
    <script>new pym.Parent('place', '${REAL}', {})</script>`,
  frames: `<div id="place" data-frame-src="${REAL}"></div>
    <script type="module">
      import {autoInitFrames} from '/frames/frames.module.js';
      autoInitFrames();
    </script>`,
  bare: `<div id="place"><iframe src="${REAL}" width="100%" height="300"></iframe></div>`,
};

describe('a story in a frame', () => {
  let server;
  let browser;
  let origin;

  before(async () => {
    server = createServer(answer).listen(0);
    await once(server, 'listening');
    origin = `http://127.0.0.1:${server.address().port}`;
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  function answer(request, response) {
    const {pathname} = new URL(request.url, 'http://host');
    if (pathname === '/data/away.json') {
      const port = server.address().port;
      const location = `http://localhost:${port}/data/lee-china-visit.json`;
      return void response.writeHead(302, {location}).end();
    }
    response.setHeader('access-control-allow-origin', '*');
    if (respond(request, response, FOLDERS)) return undefined;
    const body = PARENTS[pathname.slice(1)];
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return void response.end(`<!doctype html><html lang="en"><title>Host</title>${body}</html>`);
  }

  async function open(path, width = 800) {
    const page = await browser.newPage();
    await page.setViewport({width, height: 700});
    const faults = [];
    page.on('console', message => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(origin + path, {waitUntil: 'networkidle0'});
    return {page, faults};
  }

  /** The frame of a page once its story is there. */
  async function storyFrame(page) {
    const handle = await page.waitForSelector('#place iframe');
    const frame = await handle.contentFrame();
    await frame.waitForSelector('story-card >>> .source');
    return {handle, frame};
  }

  for (const name of ['pym', 'frames']) {
    test(`is as high as the story in a page with ${name}, also when its window changes`, async () => {
      const {page, faults} = await open(`/${name}`);
      const {handle, frame} = await storyFrame(page);
      for (const width of [800, 400]) {
        await page.setViewport({width, height: 700});
        await page.waitForFunction(
          (element, width) => {
            const {clientHeight, contentDocument} = element;
            const {offsetHeight, clientWidth} = contentDocument.documentElement;
            const isWhole = clientHeight >= offsetHeight && clientHeight <= offsetHeight + 1;
            return clientWidth <= width && offsetHeight > 1000 && isWhole;
          },
          {},
          handle,
          width,
        );
      }
      assert.equal(await frame.title(), HEADLINE);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }

  test('opens a popover beside its marker in a frame as high as the story on a phone', async () => {
    const {page} = await open('/pym', 360);
    const {handle, frame} = await storyFrame(page);
    await page.waitForFunction(element => element.clientHeight > 1200, {}, handle);
    const marker = await frame.waitForSelector('story-card >>> .marker');
    await marker.click();
    const popover = await frame.waitForSelector('story-card >>> .popover:popover-open');
    const [gapPx, isModal] = await frame.evaluate(
      (popover, marker) => {
        const [box, anchor] = [popover, marker].map(each => each.getBoundingClientRect());
        const gap = Math.max(box.top - anchor.bottom, anchor.top - box.bottom);
        return [gap, popover.getRootNode().querySelector('dialog[open]') !== null];
      },
      popover,
      marker,
    );
    assert.ok(gapPx >= 0 && gapPx <= 16, `${gapPx} px`);
    assert.equal(isModal, false);
    await page.close();
  });

  test('opens a sheet in a frame of 300 pixels', async () => {
    const {page} = await open('/bare');
    const {frame} = await storyFrame(page);
    await (await frame.waitForSelector('story-card >>> .marker')).click();
    // It slides into its place.
    await frame.waitForFunction(() => {
      const {shadowRoot} = document.querySelector('story-card');
      const {top = -1, bottom} =
        shadowRoot.querySelector('dialog:modal')?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= 300;
    });
    await page.close();
  });

  test('shows the timeline alone, in the theme wire', async () => {
    const {page, faults} = await open(`${REAL}&element=story-timeline&theme=wire`);
    await page.waitForSelector('story-timeline >>> .event');
    const sheets = await page.$$eval('link[rel=stylesheet]', links =>
      links.map(({href}) => new URL(href).pathname),
    );
    assert.deepEqual(sheets, ['/dist/cdn/embed.css', '/dist/cdn/themes/wire.css']);
    assert.deepEqual(faults, []);
    await page.close();
  });

  for (const [query, sentence] of [
    ['', 'The address names no story: write ?src= and the address of one.'],
    [
      '?src=https://evil.example/lee.json',
      'Stories from https://evil.example are not shown here: story-origins does not list it.',
    ],
    [
      '?src=data:text/plain,x',
      'Stories from null are not shown here: story-origins does not list it.',
    ],
    [
      '?src=/data/lee-china-visit.json&element=img',
      'There is no such element; there are story-card, story-timeline, story-sources, story-coverage.',
    ],
    [
      '?src=/data/lee-china-visit.json&theme=//evil.example/x',
      'There is no such theme; there are newsprint, wire, magazine, contrast.',
    ],
  ]) {
    test(`refuses ${query || 'an address without a story'}`, async () => {
      const {page} = await open(`/dist/embed.html${query}`);
      assert.equal(await page.$eval('main', main => main.textContent), sentence);
      await page.close();
    });
  }

  test('follows no redirect to an origin that is not listed', async () => {
    const {page, faults} = await open('/dist/embed.html?src=/data/away.json');
    await page.waitForFunction(() => document.querySelector('story-card')?.state === 'error');
    assert.match(faults.join('\n'), /Content Security Policy/);
    await page.close();
  });
});
