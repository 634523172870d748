// `npm run picture`, after a build: the real story as the README shows it, light and dark, with a
// citation open. Look at both pictures before you commit them.
import {writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import puppeteer from 'puppeteer-core';
import {respond} from '../../stories/routes.mjs';
import {ensureBrowsers, root} from '../run/setup.mjs';
import {encodeSmallPng} from './small-png.mjs';

const WIDTH_PX = 900;
/** High enough for the popover to open below its marker. The picture is the upper part. */
const WINDOW_HEIGHT_PX = 900;
const PICTURE_HEIGHT_PX = 724;
/** The name of the marker that is open: the first one of that name. */
const OPEN_MARKER = 'Source 4: Yonhap';
const folder = join(root, 'stories', 'pictures');

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The picture of the README</title>
  <link rel="icon" href="data:,">
  <style>
    :root { color-scheme: light dark }
    body { margin: 0; font: 16px/1.5 "Noto Sans", system-ui, sans-serif }
    html { background: light-dark(#fff, #14161a) }
  </style>
  <script type="module" src="/cdn/story-widgets.min.js"></script>
  <story-card src="/data/lee-china-visit.json"></story-card>`;

const server = createServer((request, response) => {
  if (respond(request, response)) return;
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(PAGE);
}).listen(0, '127.0.0.1');
await new Promise(listening => server.once('listening', listening));
const browser = await puppeteer.launch({
  executablePath: ensureBrowsers(['chromium']).chromium,
  args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu', '--disable-lcd-text'],
});
try {
  for (const scheme of ['light', 'dark']) await draw(scheme);
} finally {
  await browser.close();
  server.close();
}

async function draw(scheme) {
  const page = await browser.newPage();
  await page.setViewport({width: WIDTH_PX, height: WINDOW_HEIGHT_PX});
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  await page.goto(`http://127.0.0.1:${server.address().port}/`, {waitUntil: 'networkidle0'});
  const marker = await page.waitForSelector(`aria/${OPEN_MARKER}`);
  await marker.click();
  await page.waitForFunction(control => control.hasAttribute('data-open'), {}, marker);
  const clip = {x: 0, y: 0, width: WIDTH_PX, height: PICTURE_HEIGHT_PX};
  const picture = PNG.sync.read(Buffer.from(await page.screenshot({clip})));
  writeFileSync(join(folder, `story-${scheme}.png`), encodeSmallPng(picture));
  await page.close();
}
