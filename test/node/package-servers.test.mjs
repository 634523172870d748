// The recipes of the guide for servers, run with the packed package outside of this project.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {install, pack, run} from '../run/package.mjs';
import {root} from '../run/setup.mjs';

/** What the page of the real story has, read without a script. */
function checkStory(html) {
  assert.match(
    html,
    />Lee Declares China Visit Sets Foundation for Full Restoration of Ties<\/h2>/,
  );
  assert.equal(html.match(/<li class="source"/g).length, 4);
  assert.equal(html.match(/<li class="event/g).length, 6);
}

/** Each link inside of the story leads to a place of the page. */
function checkLinks(html) {
  const places = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
  assert.equal(links.filter(id => /-s4$/.test(id)).length, 8);
  assert.deepEqual(
    links.filter(id => !places.has(id)),
    [],
  );
}

describe('the packed package on a server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'story-servers-'));
  let tarball;

  before(() => {
    tarball = pack(folder);
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  /** A project with the real story beside the recipe. */
  function project(name) {
    const source = join(root, 'test/consumers', name);
    const path = install(tarball, source, join(folder, name));
    mkdirSync(join(path, 'stories'));
    cpSync(join(root, 'test/fixtures/lee-china-visit.json'), join(path, 'stories/lee.json'));
    return path;
  }

  /** The address at which the recipe answers; the server ends with the test. */
  async function start(t, name) {
    const server = spawn(process.execPath, ['server.js'], {cwd: project(name)});
    t.after(() => server.kill());
    const [port] = await once(server.stdout.setEncoding('utf8'), 'data');
    return `http://127.0.0.1:${port.trim()}`;
  }

  test('answers from plain Node with the text, the links and the data of the real story', async t => {
    const response = await fetch(await start(t, 'node-http'));
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    const html = await response.text();
    checkStory(html);
    assert.match(html, /and the first state visit in nine years/);
    checkLinks(html);
    const [, data] = /<script type="application\/json">([^]*?)<\/script>/.exec(html);
    assert.match(JSON.parse(data).sources[3].title, /^Lee and Xi meet in Beijing as leaders seek/);
    const [, jsonLd] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html);
    assert.equal(JSON.parse(jsonLd)['@type'], 'NewsArticle');
  });

  test('answers from Express with the real story, and with its style sheets', async t => {
    const address = await start(t, 'express');
    const html = await (await fetch(`${address}/stories/lee`)).text();
    checkStory(html);
    const [, sheet] = /<link rel="stylesheet" href="([^"]+)">/.exec(html);
    assert.equal(
      (await fetch(address + sheet)).headers.get('content-type'),
      'text/css; charset=utf-8',
    );
  });

  test('is built into a page by Eleventy, with its style sheets beside it', async () => {
    const path = project('eleventy');
    const eleventy = join(root, 'node_modules/@11ty/eleventy/cmd.cjs');
    const {code, output} = await run(process.execPath, [eleventy], path);
    assert.equal(code, 0, output);
    checkStory(readFileSync(join(path, '_site/index.html'), 'utf8'));
    assert.equal(existsSync(join(path, '_site/sheets/story-card.css')), true);
  });
});
