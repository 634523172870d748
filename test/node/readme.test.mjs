// Whoever pastes a snippet of the README gets what it promises: each is run as it stands.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import * as esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import {contentType} from '../../stories/routes.mjs';
import {findBrowsers, root} from '../run/setup.mjs';

const read = path => readFileSync(join(root, path), 'utf8');
const about = JSON.parse(read('package.json'));
const readme = read('README.md');
const snippets = language =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))].map(
    ([, text]) => text,
  );
const REAL_HEADLINE = 'Lee Declares China Visit Sets Foundation for Full Restoration of Ties';

const CDN = `https://cdn.example/story-widgets@${about.version}`;

/** Where each beginning of an address of the README lies. */
const FILES = [
  [`${CDN}/`, ''],
  ['https://site.example/node_modules/story-widgets/', ''],
  ['https://site.example/stories/', 'test/fixtures/'],
];

describe('the README', () => {
  let browser;
  before(async () => {
    browser = await puppeteer.launch({
      executablePath: findBrowsers().chromium,
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  after(() => browser.close());

  /** A page of that markup, once its card has drawn itself. */
  async function open(markup, headers = {}) {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', request => {
      const [start, folder] = FILES.find(([each]) => request.url().startsWith(each)) ?? [];
      if (request.url() === 'https://site.example/') {
        void request.respond({headers, contentType: 'text/html; charset=utf-8', body: markup});
      } else if (start) {
        const path = folder + request.url().slice(start.length);
        const allow = {'access-control-allow-origin': '*'};
        void request.respond({headers: allow, contentType: contentType(path), body: read(path)});
      } else {
        void request.abort();
      }
    });
    await page.goto('https://site.example/');
    await page.waitForSelector('story-card >>> h2', {timeout: 10_000});
    return page;
  }
  const headline = page => page.$eval('story-card >>> h2', heading => heading.textContent.trim());

  for (const [index, markup] of snippets('html').entries()) {
    test(`shows a story with its ${index ? 'files of the package' : 'whole page'}`, async () => {
      const page = await open(markup);
      assert.equal(await headline(page), REAL_HEADLINE);
      await page.close();
    });
  }

  test('sets the colours that its style sheet says, light and dark', async () => {
    const [sheet] = snippets('css');
    const style = `<style>:root { color-scheme: light dark } ${sheet}</style>`;
    const page = await open(snippets('html')[0].replace('<title>', `${style}<title>`));
    const marker = () => page.$eval('story-card >>> .marker', each => getComputedStyle(each).color);
    for (const [scheme, color] of [
      ['light', 'rgb(138, 28, 28)'],
      ['dark', 'rgb(240, 163, 163)'],
    ]) {
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      assert.equal(await marker(), color);
    }
    await page.close();
  });

  test('shows a story under its strict policy', async () => {
    const [, policy] = /^Content-Security-Policy: ([^]*)/.exec(snippets('http')[0]);
    const page = await open(snippets('html')[1].replaceAll('/node_modules/story-widgets', CDN), {
      'content-security-policy': policy
        .replace(/\s+/g, ' ')
        .replace('https://news.example', "'self'"),
    });
    assert.equal(await headline(page), REAL_HEADLINE);
    await page.close();
  });

  for (const data of snippets('json')) {
    test(`has data without a flaw: ${data.slice(0, 40)}`, async () => {
      const {parseStory} = await import('story-widgets');
      const issues = await parseStory(data).issues;
      assert.deepEqual(
        issues.filter(({severity}) => severity !== 'info'),
        [],
      );
    });
  }

  for (const code of snippets('js')) {
    test(`has code that a bundler takes and Node runs: ${code.slice(0, 40)}`, async () => {
      const {outputFiles} = await esbuild.build({
        stdin: {contents: code, resolveDir: root},
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'node',
        logLevel: 'silent',
      });
      await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
    });
  }

  test('names commands that there are', () => {
    const named = [...readme.matchAll(/`?npm (?:run )?([\w-]+)/g)].map(([, name]) => name);
    const npmsOwn = ['install', 'and'];
    assert.deepEqual(
      [...new Set(named)].filter(name => !npmsOwn.includes(name) && !(name in about.scripts)),
      [],
    );
  });
});
