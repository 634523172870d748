// Every element as it looks, against the pictures in test/looks/pictures: both schemes, both
// directions, three widths; in the layouts of host pages; and popovers in small windows. In
// Chromium, with the built files.
//
//   npm run visual                     what differs is written to coverage/visual, with the place
//   npm run visual -- --update         draws the pictures anew; look at them before you commit them
//     --only story-timeline            only the pictures whose name contains this
//
// Text is drawn a little differently by each Chromium, so the pictures carry its major version.
// Another one only reports.
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import puppeteer from 'puppeteer-core';
import {respond} from '../../stories/routes.mjs';
import {ensureBrowsers, root} from '../run/setup.mjs';
import {encodeSmallPng} from './small-png.mjs';
import {SUBJECTS} from './subjects.mjs';

/** Pictures are as high as what they show, and at least this. */
const HEIGHT_PX = 120;
const MAX_DIFFERENT = 0.002;
/**
 * How far a pixel may be off before it counts, of 1: what two runs of one Chromium differ by is
 * below it.
 */
const PIXEL_THRESHOLD = 0.1;

/** A mouse, whatever this machine has: with a finger about, markers look different. */
const MOUSE = [
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
];

const LANGUAGES = {ltr: 'en', rtl: 'ar'};

const {values: options} = parseArgs({
  options: {update: {type: 'boolean', default: false}, only: {type: 'string', default: ''}},
});
const differences = join(root, 'coverage', 'visual');
rmSync(differences, {recursive: true, force: true});

const server = createServer((request, response) => {
  if (respond(request, response)) return;
  const {searchParams} = new URL(request.url, 'http://localhost');
  const [subject, direction] = [searchParams.get('subject'), searchParams.get('direction')];
  const language = LANGUAGES[direction];
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(
    SUBJECTS[subject]
      ? `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><title>${subject}</title>
    <link rel="icon" href="data:,"><style>:root { color-scheme: light dark } body { margin: 0; padding: 12px; font: 16px/1.5 "Noto Sans", sans-serif; }</style>
    <script type="module" src="/cdn/story-widgets.all.min.js"></script><main>${SUBJECTS[subject].body(`/data/short-${language}.json`)}</main>`
      : '',
  );
}).listen(0, '127.0.0.1');
await new Promise(listening => server.once('listening', listening));
const browser = await puppeteer.launch({
  executablePath: ensureBrowsers(['chromium']).chromium,
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--force-device-scale-factor=1',
    '--font-render-hinting=none',
    '--disable-lcd-text',
    ...MOUSE,
  ],
});
const major = /\d+/.exec(await browser.version())?.[0] ?? '';
const folder = join(root, 'test', 'looks', 'pictures');
const baselines = join(folder, `chromium-${major}`);
const known = existsSync(folder)
  ? readdirSync(folder).filter(name => name.startsWith('chromium-'))
  : [];
const isKnown = known.includes(`chromium-${major}`);

const total = {passed: 0, failed: 0};
try {
  if (options.update) mkdirSync(baselines, {recursive: true});
  else if (!isKnown)
    console.log(
      `The pictures are of ${known.join(', ')}; this is Chromium ${major}, so nothing is compared. npm run visual -- --update draws its own.`,
    );
  if (options.update || isKnown) for (const subject of Object.keys(SUBJECTS)) await look(subject);
} finally {
  await browser.close();
  server.close();
}
console.log(
  options.update
    ? `${total.passed} drawn`
    : `${isKnown ? total.passed : 1} passed, ${total.failed} failed`,
);
process.exitCode = total.failed ? 1 : 0;

async function look(subject) {
  const page = await browser.newPage();
  const {looks, act} = SUBJECTS[subject];
  let shown;
  for (const each of looks) {
    const {direction, width, scheme} = each;
    const name = `${subject}-${direction}-${width}-${scheme}`;
    if (!name.includes(options.only)) continue;
    if (direction !== shown || act) await open(page, subject, each);
    shown = direction;
    await draw(page, name, each);
  }
  await page.close();
}

async function open(page, subject, look) {
  const query = `?subject=${subject}&direction=${look.direction}`;
  await wear(page, look);
  await page.goto(`http://127.0.0.1:${server.address().port}/${query}`, {
    waitUntil: 'networkidle0',
  });
  await SUBJECTS[subject].act?.(page);
}

/** The window and the reader's scheme. */
async function wear(page, {width, height = HEIGHT_PX, scheme}) {
  await page.setViewport({width, height});
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
}

async function draw(page, name, look) {
  await wear(page, look);
  await page.evaluate(() => document.fonts.ready);
  const picture = Buffer.from(await page.screenshot({fullPage: !look.height}));
  if (options.update) keep(name, picture);
  else report(name, (await overflow(page)) ?? (await compare(page, name, picture)));
}

/** How far the page is wider than its window; nothing where it is not. */
async function overflow(page) {
  const tooWide = await page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement;
    return scrollWidth - clientWidth;
  });
  return tooWide > 0 ? `is ${tooWide} px wider than the window` : undefined;
}

function keep(name, picture) {
  total.passed += 1;
  writeFileSync(join(baselines, `${name}.png`), encodeSmallPng(PNG.sync.read(picture)));
}

function report(name, fault) {
  total[fault ? 'failed' : 'passed'] += 1;
  if (fault) console.log(`✗ ${name}\n    ${fault}`);
}

/** What differs, and where; nothing where it is the same. */
async function compare(page, name, picture) {
  const path = join(baselines, `${name}.png`);
  if (!existsSync(path)) return 'has no picture yet: npm run visual -- --update';
  const [before, after] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(picture)];
  if (before.width !== after.width || before.height !== after.height) {
    mkdirSync(differences, {recursive: true});
    writeFileSync(join(differences, `${name}.png`), picture);
    return `is ${after.width} × ${after.height} px, not ${before.width} × ${before.height}; see coverage/visual/${name}.png`;
  }
  const {width, height} = before;
  const mask = new PNG({width, height});
  const count = pixelmatch(before.data, after.data, mask.data, width, height, {
    threshold: PIXEL_THRESHOLD,
    diffMask: true,
  });
  if (count <= width * height * MAX_DIFFERENT) return undefined;
  mkdirSync(differences, {recursive: true});
  const seen = new PNG({width, height});
  pixelmatch(before.data, after.data, seen.data, width, height, {threshold: PIXEL_THRESHOLD});
  writeFileSync(join(differences, `${name}.png`), PNG.sync.write(seen));
  const {left, top, right, bottom} = boundsOf(mask);
  const place = await page.evaluate(nameOf, (left + right) / 2, (top + bottom) / 2);
  return `${((100 * count) / (width * height)).toFixed(2)} % differs, from ${left},${top} to ${right},${bottom}, around ${place}; see coverage/visual/${name}.png`;
}

function boundsOf({data, width, height}) {
  const bounds = {left: width, top: height, right: 0, bottom: 0};
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (!data[(y * width + x) * 4 + 3]) continue;
      bounds.left = Math.min(bounds.left, x);
      bounds.right = Math.max(bounds.right, x);
      bounds.top = Math.min(bounds.top, y);
      bounds.bottom = Math.max(bounds.bottom, y);
    }
  return bounds;
}

// Runs in the page: what stands there, through shadow roots.
function nameOf(x, y) {
  scrollTo(0, Math.max(0, y - 100));
  const names = [];
  for (let root = document; root;) {
    const element = root.elementFromPoint(x, y - scrollY);
    if (!element || element.getRootNode() !== root) break;
    names.push(
      element.localName +
        (element.className ? `.${String(element.className).trim().split(/\s+/)[0]}` : ''),
    );
    root = element.shadowRoot;
  }
  return names.join(' ') || 'the page';
}
