// How soon a reader sees the story, and what moves then: prerendered with styles inline and linked,
// and drawn by the script. Chromium, processor slowed 4×, Slow 4G, everything compressed.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import puppeteer, {PredefinedNetworkConditions} from 'puppeteer-core';
import {contentType, locate} from '../../stories/routes.mjs';
import {findBrowsers, root} from '../run/setup.mjs';

const TIMES = 5;
const SLOWDOWN = 4;
const WINDOW = {width: 412, height: 915};
const FILES = {
  '/cdn/': join(root, 'dist/cdn'),
  '/sheets/': join(root, 'dist/sheets'),
  '/data/': join(root, 'test/fixtures'),
};
const SCRIPT = '<script type="module" src="/cdn/story-widgets.min.js"></script>';
const HEAD = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lee’s visit to China</title>
  <meta name="viewport" content="width=device-width"><style>body { font: 16px/1.5 sans-serif }</style>`;

/** Prints the table. */
export async function bench() {
  const pages = await makePages();
  const server = createServer((request, response) => answer(pages, request, response));
  await new Promise(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${server.address().port}`;
  console.log(`Medians of ${TIMES}, processor ${SLOWDOWN}× slower, Slow 4G:`);
  for (const name of Object.keys(pages)) {
    const seen = [];
    for (let time = 0; time < TIMES; time++) seen.push(await lookAt(`${origin}/${name}`));
    const median = key => seen.map(each => each[key]).sort((a, b) => a - b)[TIMES >> 1];
    console.log(
      `${name}: LCP ${Math.round(median('lcpMs'))} ms, the element has the story after ` +
        `${Math.round(median('readyMs'))} ms, CLS ${median('cls').toFixed(4)}`,
    );
  }
  server.close();
}

async function makePages() {
  const {prerender} = await import('../../dist/ssr.js');
  const draft = JSON.parse(readFileSync(join(root, 'test/fixtures/lee-china-visit.json'), 'utf8'));
  const linked = await prerender(draft, {styles: 'link', stylesUrl: '/sheets/'});
  const inline = await prerender(draft);
  const fouc = readFileSync(join(root, 'dist/fouc.css'), 'utf8');
  const scripted = `<style>${fouc}</style><story-card src="/data/lee-china-visit.json">
    <a href="/lee">Lee’s visit to China</a></story-card>`;
  const page = story => `${HEAD}${SCRIPT}${story}<p>Below the story.</p></html>`;
  return {
    'prerendered-inline': page(inline),
    'prerendered-linked': page(linked),
    scripted: page(scripted),
  };
}

function answer(pages, {url}, response) {
  const path = locate(url, FILES);
  const body = pages[url.slice(1)] ?? (path && readFileSync(path));
  if (!body) return response.writeHead(404).end();
  const type = path ? contentType(path) : 'text/html; charset=utf-8';
  const headers = {'content-type': type, 'content-encoding': 'br'};
  return response.writeHead(200, headers).end(brotliCompressSync(body));
}

/** One visit with an empty cache. */
async function lookAt(address) {
  const browser = await puppeteer.launch({
    executablePath: findBrowsers().chromium,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.setViewport(WINDOW);
    await page.emulateCPUThrottling(SLOWDOWN);
    await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
    await page.evaluateOnNewDocument(watchPage);
    await page.goto(address, {waitUntil: 'networkidle0', timeout: 60_000});
    await page.waitForFunction(() => globalThis.seen.readyMs > 0);
    return await page.evaluate(() => globalThis.seen);
  } finally {
    await browser.close();
  }
}

/** Runs in the page, before anything else. */
function watchPage() {
  const seen = {lcpMs: 0, cls: 0, readyMs: 0};
  globalThis.seen = seen;
  const observe = (type, note) => {
    const observer = new PerformanceObserver(list => list.getEntries().forEach(note));
    observer.observe({type, buffered: true});
  };
  observe('largest-contentful-paint', ({startTime}) => {
    seen.lcpMs = startTime;
  });
  observe('layout-shift', ({value}) => {
    seen.cls += value;
  });
  document.addEventListener('story-load', () => {
    seen.readyMs = performance.now();
  });
}
