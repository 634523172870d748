// `npm run contact-sheet`, after a build: the real story in each theme, light and dark, side by
// side like prints on a desk. Writes coverage/contact-sheet.png, and each print at three widths to
// coverage/themes.
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {basename, join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findBrowsers, root} from '../test/run/setup.mjs';
import {respond} from './routes.mjs';

const WIDTHS_PX = [360, 768, 1280];
/** The last width goes on the sheet, with a citation open and cut at this height. */
const SHEET_WIDTH_PX = WIDTHS_PX[2];
const SHEET_HEIGHT_PX = 1500;
const PRINT_WIDTH_PX = 0.4 * SHEET_WIDTH_PX;
const OPEN_MARKER = 6;
const SCHEMES = ['light', 'dark'];
const folder = join(root, 'coverage', 'themes');
const themes = [
  'default',
  ...readdirSync(join(root, 'dist/cdn/themes')).map(file => basename(file, '.css')),
];

const page = theme => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${theme}</title>
  <style>
    :root { color-scheme: light dark }
    body {
      margin: 0;
      padding: clamp(0px, 2.5vw, 32px);
      font: 16px/1.5 system-ui, sans-serif;
      background: light-dark(#ecebe8, #08090a);
    }
  </style>
  ${theme === 'default' ? '' : `<link rel="stylesheet" href="/cdn/themes/${theme}.css">`}
  <script type="module" src="/cdn/story-widgets.min.js"></script>
  <story-card
    src="/data/lee-china-visit.json"
    show="summary image sections timeline sources coverage meta"
  ></story-card>`;

const server = createServer((request, response) => {
  if (respond(request, response)) return;
  response
    .writeHead(200, {'content-type': 'text/html; charset=utf-8'})
    .end(page(request.url.slice(1)));
}).listen(0, '127.0.0.1');
await new Promise(listening => server.once('listening', listening));
const browser = await puppeteer.launch({
  executablePath: findBrowsers().chromium,
  args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
});
mkdirSync(folder, {recursive: true});
try {
  for (const theme of themes) for (const scheme of SCHEMES) await print(theme, scheme);
  await laySideBySide();
} finally {
  await browser.close();
  server.close();
}
console.log('coverage/contact-sheet.png');

async function print(theme, scheme) {
  const tab = await browser.newPage();
  await tab.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  for (const width of WIDTHS_PX) {
    await tab.setViewport({width, height: SHEET_HEIGHT_PX});
    await tab.goto(`http://127.0.0.1:${server.address().port}/${theme}`, {
      waitUntil: 'networkidle0',
    });
    await tab.screenshot({path: join(folder, `${theme}-${scheme}-${width}.png`), fullPage: true});
  }
  const marker = await tab.evaluateHandle(
    at => document.querySelector('story-card').shadowRoot.querySelectorAll('.marker')[at],
    OPEN_MARKER,
  );
  await marker.click();
  await tab.evaluate(
    () => new Promise(painted => requestAnimationFrame(() => setTimeout(painted, 100))),
  );
  await tab.screenshot({path: join(folder, `${theme}-${scheme}.png`)});
  await tab.close();
}

async function laySideBySide() {
  const tab = await browser.newPage();
  const figure = (theme, scheme) => {
    const data = readFileSync(join(folder, `${theme}-${scheme}.png`)).toString('base64');
    const image = `<img width="${PRINT_WIDTH_PX}" src="data:image/png;base64,${data}" alt="">`;
    return `<figure>${image}<figcaption>${theme} · ${scheme}</figcaption></figure>`;
  };
  await tab.setViewport({
    width: Math.round(themes.length * (PRINT_WIDTH_PX + 24) + 24),
    height: 800,
  });
  const rows = SCHEMES.map(scheme => {
    const figures = themes.map(theme => figure(theme, scheme));
    return `<div>${figures.join('')}</div>`;
  });
  await tab.setContent(`<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 24px; background: #8b8d91; font: 15px/1.4 system-ui, sans-serif; }
    div { display: flex; gap: 24px; }
    div + div { margin-block-start: 24px; }
    figure { margin: 0; }
    img { display: block; }
    figcaption { padding: 8px 0; color: #111; }
  </style>${rows.join('')}`);
  writeFileSync(
    join(root, 'coverage', 'contact-sheet.png'),
    await tab.screenshot({fullPage: true}),
  );
  await tab.close();
}
