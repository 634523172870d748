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

  test('answers from Express with the real story, and with its style sheets', async () => {
    const server = spawn(process.execPath, ['server.js'], {cwd: project('express')});
    const [port] = await once(server.stdout.setEncoding('utf8'), 'data');
    const address = `http://127.0.0.1:${port.trim()}`;
    const html = await (await fetch(`${address}/stories/lee`)).text();
    checkStory(html);
    const [, sheet] = /<link rel="stylesheet" href="([^"]+)">/.exec(html);
    assert.equal(
      (await fetch(address + sheet)).headers.get('content-type'),
      'text/css; charset=utf-8',
    );
    server.kill();
    await once(server, 'exit');
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
