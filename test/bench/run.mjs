// `npm run bench -- popover`: timings in Chromium with the processor slowed 4×, from the built
// files. By hand, never a test.
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {FOLDERS, respond} from '../../stories/routes.mjs';
import {findBrowsers} from '../run/setup.mjs';

const SLOWDOWN = 4;
const names = process.argv.slice(2);
if (!names.length) {
  console.log('Which one? npm run bench -- popover, timeline or ssr');
  process.exit(1);
}

const benches = await Promise.all(names.map(name => import(`./${name}.mjs`)));
const folders = benches.reduce((all, bench) => ({...all, ...bench.FOLDERS}), FOLDERS);
const files = benches.reduce((all, bench) => ({...all, ...bench.FILES}), {});

const server = createServer((request, response) => {
  if (respond(request, response, folders)) return;
  const file = files[request.url];
  if (file) return response.writeHead(200, {'content-type': 'application/json'}).end(file());
  response
    .writeHead(200, {'content-type': 'text/html; charset=utf-8'})
    .end(
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><body><script type="module" src="/cdn/story-widgets.min.js"></script>',
    );
});
await new Promise(resolve => {
  server.listen(0, '127.0.0.1', resolve);
});
const browser = await puppeteer.launch({
  executablePath: findBrowsers().chromium,
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
  ],
});
try {
  for (const {bench} of benches) {
    await bench(async () => {
      const page = await browser.newPage();
      await page.setViewport({width: 1000, height: 800});
      await page.goto(`http://127.0.0.1:${server.address().port}/`, {waitUntil: 'networkidle0'});
      await page.emulateCPUThrottling(SLOWDOWN);
      return page;
    });
  }
} finally {
  await browser.close();
  server.close();
}
