// `npm run bench`: what the library costs a reader's page, in Chromium with the processor slowed 4×,
// from the built files. By hand, never a test. The workshop's page shows what it writes;
// `npm run bench -- cards popover` measures only these, and leaves the other rows as they are.
import {readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {FOLDERS, respond} from '../../stories/routes.mjs';
import {findBrowsers} from '../run/setup.mjs';
import {describeRows} from './rows.mjs';

const NAMES = [
  'sizes',
  'start',
  'card',
  'timeline',
  'cards',
  'notes',
  'popover',
  'activation',
  'vitals',
];
/** They print what they measure, which is not what readers wait for. */
const ON_REQUEST = ['ssr', 'pages', 'newcomer', 'desk', 'profile'];
const RESULTS = fileURLToPath(new URL('../../stories/docs/bench-results.json', import.meta.url));
const SLOWDOWN = 4;
const BLANK =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title>' +
  '<link rel="icon" href="data:,"><body>';
const SCRIPT = '<script type="module" src="/cdn/story-widgets.min.js"></script>';
const OTHERS = {
  '/timelinejs/': 'node_modules/@knight-lab/timelinejs/dist',
  '/littlefoot/': 'node_modules/littlefoot/dist',
  '/web-vitals/': 'node_modules/web-vitals/dist',
};

const given = process.argv.slice(2);
const known = [...NAMES, ...ON_REQUEST];
const unknown = given.filter(name => !known.includes(name));
if (unknown.length) {
  console.log(`There is no bench ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  process.exit(1);
}
const names = given.length ? given : NAMES;
const benches = await Promise.all(names.map(name => import(`./${name}.mjs`)));
const files = benches.reduce((all, bench) => ({...all, ...bench.FILES}), {});
const folders = {...FOLDERS};
for (const [path, folder] of Object.entries(OTHERS)) {
  folders[path] = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
}

const server = createServer((request, response) => {
  if (respond(request, response, folders)) return;
  const file = files[request.url];
  if (file) return response.writeHead(200, {'content-type': 'application/json'}).end(file());
  const page = request.url === '/blank' ? BLANK : BLANK + SCRIPT;
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(page);
});
await new Promise(resolve => {
  server.listen(0, '127.0.0.1', resolve);
});
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch({
  executablePath: findBrowsers().chromium,
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
  ],
});

/** A page of its own for each measurement, so that each begins cold. */
async function openPage(path = '/', {prepare} = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.once('close', () => void context.close());
  await page.setViewport({width: 1000, height: 800});
  await prepare?.(page);
  await page.goto(origin + path, {waitUntil: 'networkidle0'});
  await page.emulateCPUThrottling(SLOWDOWN);
  return page;
}

const rows = [];
try {
  for (const {bench} of benches) {
    const measured = (await bench({openPage, slowdown: SLOWDOWN})) ?? [];
    if (measured.length) console.log(describeRows(measured));
    rows.push(...measured);
  }
  if (rows.length) writeResults(await browser.version());
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

function writeResults(version) {
  const engine = version.replace(/^(?:Headless)?Chrome\/(\d+).*/, 'Chromium $1');
  const how =
    `${engine} headless, ${availableParallelism()} processor cores, ` +
    `processor slowed ${SLOWDOWN} times, medians`;
  const date = new Date().toLocaleDateString('en-GB', {dateStyle: 'long'});
  const fresh = new Map(rows.map(row => [row.what, {...row, date}]));
  const before = given.length ? JSON.parse(readFileSync(RESULTS, 'utf8')).rows : [];
  // What was not measured now keeps its place and its date.
  const kept = before.map(row => fresh.get(row.what) ?? row);
  const named = new Set(kept.map(({what}) => what));
  const all = [...kept, ...[...fresh.values()].filter(({what}) => !named.has(what))];
  writeFileSync(RESULTS, `${JSON.stringify({how, rows: all}, null, 2)}\n`);
}
