// Real React, Vue and Svelte projects with the packed tarball, in folders outside the repository:
// type-checked, built, and run.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {svelte, vitePreprocess} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {install, pack, run} from '../run/package.mjs';
import {findBrowsers, root} from '../run/setup.mjs';

/** What comes with TypeScript is not ours to check, and takes seconds for each project. */
const CHECK = ['--noEmit', '--skipDefaultLibCheck'];
const isOurs = tag => /^(?:story-|citation-ref$)/.test(tag);
const CONSUMERS = {
  react: {check: ['tsc', ...CHECK], entry: 'main.tsx', plugins: () => []},
  vue: {
    check: ['vue-tsc', ...CHECK],
    entry: 'main.ts',
    plugins: () => [vue({template: {compilerOptions: {isCustomElement: isOurs}}})],
  },
  svelte: {
    check: ['svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine'],
    entry: 'main.ts',
    plugins: () => [svelte({configFile: false, preprocess: vitePreprocess()})],
  },
};

/** What svelte-check says of Wrong.svelte; it knows no comment that expects an error. */
const SVELTE_ERRORS = [
  `Type 'string' is not assignable to type 'number'.`,
  `Type '"random"' is not assignable to type 'TimelineOrder | undefined'.`,
  `Object literal may only specify known properties, but 'headlin' does not exist in type 'StoryDraft'. Did you mean to write 'headline'?`,
  `Property 'stories' does not exist on type 'StoryLoadEvent'.`,
];

let folder;
let tarball;
let browser;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'story-package-'));
  tarball = pack(folder);
  const {chromium, firefox} = findBrowsers();
  browser = await puppeteer.launch(
    chromium
      ? {
          executablePath: chromium,
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-dev-shm-usage',
            '--disable-background-networking',
          ],
        }
      : {browser: 'firefox', executablePath: firefox},
  );
});

after(async () => {
  await browser?.close();
  rmSync(folder, {recursive: true, force: true});
});

for (const name of ['preact', 'solid', 'data', 'typescript']) {
  test(`the types for the project ${name} fit, and find what is wrong`, async () => {
    const project = install(tarball, join(root, 'test/consumers', name));
    if (['preact', 'solid'].includes(name))
      cpSync(join(root, 'test/consumers/story.ts'), join(project, 'story.ts'));
    const args = ['-p', project, ...CHECK];
    const result = await run(join(root, 'node_modules/.bin/tsc'), args, project);
    rmSync(project, {recursive: true, force: true});
    assert.deepEqual(result, {code: 0, output: ''});
  });
}

for (const [name, {check, entry, plugins}] of Object.entries(CONSUMERS)) {
  describe(`a project with ${name}`, () => {
    let project;
    before(() => {
      project = install(tarball, join(root, 'test/consumers', name));
      cpSync(join(root, 'test/consumers/story.ts'), join(project, 'story.ts'));
    });
    after(() => rmSync(project, {recursive: true, force: true}));

    test('finds the types of our tags, and what is wrong with their use', async () => {
      const [program, ...args] = check;
      const {code, output} = await run(join(root, 'node_modules/.bin', program), args, project);
      if (name !== 'svelte') return assert.deepEqual({code, output}, {code: 0, output: ''});
      const errors = [...output.matchAll(/ ERROR "([^"]+)" \d+:\d+ (".*")$/gm)].map(
        ([, file, message]) => `${file}: ${JSON.parse(message).trim()}`,
      );
      assert.deepEqual(
        errors,
        SVELTE_ERRORS.map(message => `Wrong.svelte: ${message}`),
      );
    });

    test('sets properties and attributes, hears events, updates and takes away', async () => {
      const result = await build({
        root: project,
        configFile: false,
        logLevel: 'silent',
        plugins: plugins(),
        mode: 'production',
        define: {'process.env.NODE_ENV': '"production"'},
        build: {
          write: false,
          modulePreload: false,
          lib: {entry, formats: ['iife'], name: 'app', fileName: 'app'},
        },
      });
      const [{code}] = [result]
        .flat()
        .flatMap(({output}) => output)
        .filter(({type}) => type === 'chunk');
      const page = await browser.newPage();
      const errors = [];
      page.on('pageerror', error => errors.push(String(error)));
      page.on('console', message => {
        if (['error', 'warn'].includes(message.type())) errors.push(message.text());
      });
      await page.setContent(
        '<!doctype html><html lang="en"><title>App</title><div id="app"></div></html>',
      );
      await page.evaluate(code);
      const log = () =>
        page.$eval('output', ({textContent}) => textContent.split('\n').filter(Boolean));
      const card = () =>
        page.$eval('#card', element => ({
          class: element.className,
          calendar: element.calendar,
          timeoutMs: element.timeoutMs,
          deepLinks: element.deepLinks,
          headline: [...element.shadowRoot.querySelectorAll('.headline')].map(
            ({localName, textContent}) => `${localName} ${textContent}`,
          ),
        }));

      await page.waitForFunction(() =>
        document.querySelector('output')?.textContent.includes('load Lee visits China'),
      );
      assert.deepEqual(await card(), {
        class: 'host',
        calendar: 'gregory',
        timeoutMs: 5000,
        deepLinks: true,
        headline: ['h1 Lee visits China'],
      });

      await page.$eval('#card', element => element.shadowRoot.querySelector('.marker').click());
      await page.waitForFunction(() =>
        document.querySelector('output').textContent.includes('open 4'),
      );
      await page.$eval('#state', button => button.click());
      await page.waitForFunction(() =>
        document.querySelector('output').textContent.includes('state ready'),
      );

      await page.$eval('#update', button => button.click());
      await page.waitForFunction(() =>
        document.querySelector('output').textContent.includes('load Lee returns from China'),
      );
      assert.deepEqual(await card(), {
        class: 'host',
        calendar: 'gregory',
        timeoutMs: 5000,
        deepLinks: false,
        headline: ['h3 Lee returns from China'],
      });

      await page.$eval('#unmount', button => button.click());
      await page.waitForFunction(() => !document.querySelector('#card'));
      assert.deepEqual(await log(), [
        'load Lee visits China',
        'open 4',
        'state ready',
        'load Lee returns from China',
      ]);
      assert.deepEqual(errors, []);
      await page.close();
    });
  });
}
