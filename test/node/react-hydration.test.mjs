// React of development warns where what it finds differs from what it would draw. The project is the
// one of `npm run consumers`, so what the guide shows is what is tried here.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import * as esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import {install, pack} from '../run/package.mjs';
import {findBrowsers, root} from '../run/setup.mjs';

const SHARED = {
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  loader: {'.css': 'empty'},
  define: {'process.env.NODE_ENV': '"development"'},
  logLevel: 'error',
};

let folder;
let printed;
let script;
let browser;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'story-hydration-'));
  const project = install(pack(folder), join(root, 'test/consumers/react-19'));
  cpSync(join(root, 'test/consumers/shared'), project, {recursive: true});
  writeFileSync(join(project, 'page.css'), '');
  const server = join(project, 'server.mjs');
  await esbuild.build({
    ...SHARED,
    entryPoints: [join(project, 'entry-server.jsx')],
    outfile: server,
    platform: 'node',
    packages: 'external',
  });
  const client = await esbuild.build({
    ...SHARED,
    entryPoints: [join(project, 'entry-client.jsx')],
    format: 'iife',
    write: false,
  });
  script = client.outputFiles[0].text;
  printed = (await import(pathToFileURL(server))).render();
  rmSync(project, {recursive: true, force: true});
  const {chromium} = findBrowsers();
  browser = await puppeteer.launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
});

after(async () => {
  await browser?.close();
  rmSync(folder, {recursive: true, force: true});
});

/** Hydrates what a server printed. @returns what the console says, and what is shown and heard */
async function hydrate(markup) {
  const page = await browser.newPage();
  const said = [];
  page.on('pageerror', error => said.push(String(error)));
  page.on('console', message => {
    if (['error', 'warn'].includes(message.type())) said.push(message.text());
  });
  await page.setContent(
    `<!doctype html><html lang="en"><title>App</title><div id="app">${markup}</div></html>`,
  );
  await page.evaluate(script);
  await page.waitForFunction(() => document.querySelector('#heard')?.textContent);
  const shown = await page.$$eval('story-card', cards =>
    cards.map(({shadowRoot}) => {
      const {localName, textContent} = shadowRoot.querySelector('.headline');
      return `${localName} ${textContent}`;
    }),
  );
  const heard = await page.$eval('#heard', ({textContent}) => textContent);
  await page.close();
  return {said: said.filter(line => !line.startsWith('Lit is in dev mode')), shown, heard};
}

describe('a page that React prints on a server and hydrates', () => {
  test('shows the story, is heard, and draws no warning', async () => {
    assert.deepEqual(await hydrate(printed), {
      said: [],
      shown: ['h3 Lee visits China', 'h3 Lee visits China'],
      heard: 'load Lee visits China',
    });
  });

  test('would draw one if another heading level had been printed', async () => {
    const {said} = await hydrate(printed.replaceAll('heading-level="3"', 'heading-level="2"'));
    assert.match(said.join('\n'), /hydrat/);
  });
});
