// Addresses as inputs of the command, against a server of this computer: nothing of the network is used.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import dns from 'node:dns';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text as readAll} from 'node:stream/consumers';
import {after, before, describe, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {fetchStory} from '../../dist/sources/fetch-story.js';
import {root} from '../run/setup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'story-addresses-'));
after(() => rmSync(folder, {recursive: true, force: true}));

const JSON_TYPE = {'content-type': 'application/json'};
const HTML = {'content-type': 'text/html; charset=utf-8'};
const WRONG =
  '{"headline": "Lee", "summary": "He met Xi[2].", "sources": [{"title": "Lee met Xi"}]}';
const TEXT = 'Lee Returns\n\nHe landed[1].\n\nSources\n[1] Yonhap: Lee returns\n';
const DATED = '{"headline": "Lee", "published": "Jan 6, 2026"}';
const ARTICLE =
  '<title>Lee</title><article><h1>Lee returns</h1>' +
  '<p>He <a href="/landed">landed</a>.</p></article>';
const SHEET = 'Year,Headline\n2026,Lee landed\n';

/** What the server answers, by path; a function writes the answer itself. */
const PAGES = {
  '/wrong.json': [200, JSON_TYPE, WRONG],
  '/lee.txt': [200, {'content-type': 'text/plain'}, TEXT],
  '/dated.json': [200, JSON_TYPE, DATED],
  '/article': [200, HTML, ARTICLE],
  '/sheet': [200, {'content-type': 'text/csv'}, SHEET],
  '/zipped.json': [200, {...JSON_TYPE, 'content-encoding': 'gzip'}, gzipSync(WRONG)],
  '/old.txt': [
    200,
    {'content-type': 'text/plain; charset=windows-1252'},
    Buffer.from(TEXT.replace('Lee Returns', 'Lee\x92s Visit'), 'latin1'),
  ],
  '/moved.json': [301, {location: '/wrong.json'}, ''],
  '/dead.json': [404, HTML, '<title>Nothing here</title>'],
  '/broken.json': [500, JSON_TYPE, '{}'],
  '/gone': [200, HTML, '<title>Page not found</title><p>Nothing here</p>'],
  '/signed-out.json': [302, {location: '/login'}, ''],
  '/login': [200, HTML, '<title>Sign in</title>'],
  '/page.json': [200, HTML, '<title>Our stories</title><p>Read them</p>'],
  '/loop.json': [302, {location: '/loop.json'}, ''],
  '/large.json': [200, JSON_TYPE, ' '.repeat(9_000_000)],
  '/report': [200, {'content-type': 'application/pdf'}, '%PDF-1.7'],
  '/document.txt': [200, {'content-type': 'text/plain'}, 'PK\x03\x04\0'],
  '/slow.json': () => {},
  '/inside': response => response.writeHead(302, {location: `${origin}/lee.txt`}).end(),
  '/secret.json': (response, {authorization}) => {
    const isRight = authorization === `Basic ${btoa('editor:open sesame')}`;
    response.writeHead(isRight ? 200 : 401, JSON_TYPE).end(WRONG);
  },
};

let server;
let origin;
let asked = [];

before(async () => {
  server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    asked.push(pathname);
    const page = PAGES[pathname] ?? [404, {}, ''];
    if (typeof page === 'function') return page(response, request.headers);
    const [status, headers, body] = page;
    response.writeHead(status, headers).end(body);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

/** Without waiting in this thread, which is the server's too. `~` is the server's address. */
async function run(...args) {
  const command = [join(root, 'dist/cli.js'), ...args.map(arg => arg.replace(/^~/, origin))];
  const child = spawn(process.execPath, command, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined},
  });
  const ended = new Promise(resolve => child.once('close', resolve));
  const [stdout, stderr, status] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    ended,
  ]);
  return {status, stdout: stdout.replaceAll(origin, '~'), stderr: stderr.replaceAll(origin, '~')};
}

describe('story-widgets check <address>', () => {
  test('says where the marker of a story on a server is wrong, under its address', async () => {
    const {status, stdout, stderr} = await run('check', '~/wrong.json');
    assert.match(stdout, /^~\/wrong\.json\n/);
    assert.match(stdout, /^ {2}1:42 {2}warning {2}\[2\] names no source/m);
    assert.deepEqual([status, stderr], [1, '']);
  });

  for (const [what, path] of [
    ['a story that has moved', '/moved.json'],
    ['a story that is sent compressed', '/zipped.json'],
  ]) {
    test(`reads ${what}`, async () => {
      const report = JSON.parse((await run('check', `~${path}`, '--json')).stdout);
      assert.deepEqual(
        report.stories.map(({name, issues}) => [name, issues[1].code]),
        [[`~${path}`, 'citation-unresolved']],
      );
    });
  }

  test('reads a story text', async () => {
    const {status, stdout} = await run('check', '~/lee.txt');
    assert.deepEqual([status, stdout], [0, '✓ 1 story checked: no issues.\n']);
  });

  test('signs in with the password of an address, and shows it nowhere', async () => {
    const address = `${origin.replace('//', '//editor:open%20sesame@')}/secret.json`;
    for (const form of ['human', 'json', 'sarif', 'github', 'junit']) {
      const {status, stdout, stderr} = await run('check', address, '--format', form);
      assert.match(stdout, /\/\/\*\*\*@127|%3A\/\/\*\*\*@127/, form);
      assert.ok(!stdout.includes('sesame'), stdout);
      assert.deepEqual([status, stderr], [1, ''], form);
    }
  });

  for (const [path, reason] of [
    ['/dead.json', 'it answers 404 (Not Found)'],
    ['/broken.json', 'it answers 500'],
    ['/gone', 'its title is “Page not found”'],
    ['/signed-out.json', 'it redirects to a sign-in'],
    ['/page.json', 'a web page came (“Our stories”), and no page.json'],
    ['/secret.json', 'it asks for a password (401)'],
    ['/loop.json', 'it redirects again and again'],
    ['/large.json', 'it has more than 8 MiB'],
    ['/report', 'it is no text (application/pdf)'],
    ['/document.txt', 'it is a document of a word processor, or an archive. Save it as plain text'],
  ]) {
    test(`says in one line that ${reason}, goes on, and ends with 2`, async () => {
      const {status, stdout, stderr} = await run('check', `~${path}`, '~/lee.txt');
      assert.equal(stderr, `story-widgets: Could not read ~${path}: ${reason}.\n`);
      assert.equal(stdout, '✓ 1 story checked: no issues.\n');
      assert.equal(status, 2);
    });
  }

  test('waits as long as --timeout says', async () => {
    const {status, stderr} = await run('check', '~/slow.json', '--timeout', '0.2');
    assert.equal(stderr, 'story-widgets: Could not read ~/slow.json: it did not answer in time.\n');
    assert.equal(status, 2);
  });

  for (const [address, reason] of [
    ['http://127.0.0.1:1/lee.json', 'no server answers there'],
    ['https://', 'it is no full address'],
  ]) {
    test(`says of ${address} that ${reason}`, async () => {
      const {status, stdout, stderr} = await run('check', address);
      assert.equal(stderr, `story-widgets: Could not read ${address}: ${reason}.\n`);
      assert.equal(stdout, 'No story checked.\n');
      assert.equal(status, 2);
    });
  }

  test('shows the control characters of an address', async () => {
    const {stderr} = await run('check', '~/dead.json?\x1b[2J');
    assert.equal(
      stderr,
      'story-widgets: Could not read ~/dead.json?␛[2J: it answers 404 (Not Found).\n',
    );
  });

  test('asks for the address alone, and not for the sources of its story', async () => {
    asked = [];
    await run('check', '~/lee.txt', '~/lee.txt');
    assert.deepEqual(asked, ['/lee.txt']);
  });
});

describe('story-widgets convert <address>', () => {
  test('resolves the links of a web page against its address', async () => {
    const {stdout, stderr} = await run('convert', '~/article');
    const {headline, sources} = JSON.parse(stdout);
    assert.equal(headline, 'Lee returns');
    assert.deepEqual(
      sources.map(({url}) => url),
      ['~/landed'],
    );
    assert.equal(stderr, '');
  });

  test('takes the format from the type that the server says', async () => {
    const {stdout, status} = await run('convert', '~/sheet');
    assert.deepEqual(JSON.parse(stdout).timeline, [{date: '2026', heading: 'Lee landed'}]);
    assert.equal(status, 0);
  });

  test('reads the encoding that the server says', async () => {
    assert.equal(JSON.parse((await run('convert', '~/old.txt')).stdout).headline, 'Lee’s Visit');
  });

  test('names files by the last part of an address, and goes on after one that is gone', async () => {
    const args = ['~/wrong.json?draft=1', '~/dead.json', '~/lee.txt', '-o', 'converted'];
    const {status, stderr} = await run('convert', ...args);
    assert.deepEqual(readdirSync(join(folder, 'converted')), ['lee.json', 'wrong.json']);
    const {headline} = JSON.parse(readFileSync(join(folder, 'converted/wrong.json'), 'utf8'));
    assert.equal(headline, 'Lee');
    assert.match(stderr, /^story-widgets: Could not read ~\/dead\.json: it answers 404/m);
    assert.equal(status, 2);
  });
});

describe('story-widgets fix <address>', () => {
  test('shows the changes', async () => {
    const {status, stdout, stderr} = await run('fix', '~/dated.json');
    assert.match(stdout, /^\+{3} ~\/dated\.json$/m);
    assert.match(stdout, /^\+.*"published": "2026-01-06"\}$/m);
    assert.equal(stderr, '1 file can be mended: run it again with --write.\n');
    assert.equal(status, 1);
  });

  test('refuses --write, because an address is no file', async () => {
    asked = [];
    const {status, stderr} = await run('fix', '~/dated.json', '--write');
    assert.equal(stderr, 'story-widgets: Could not write ~/dated.json: it is no file.\n');
    assert.deepEqual([status, asked], [2, []]);
  });
});

describe('fetchStory', () => {
  const options = {timeoutMs: 1000, maxBytes: 1000};

  test('reads from a private network what was typed, and follows no public host there', async t => {
    const toThisComputer = (host, {all}, done) =>
      all ? done(null, [{address: '127.0.0.1', family: 4}]) : done(null, '127.0.0.1', 4);
    t.mock.method(dns, 'lookup', toThisComputer);
    const publicOrigin = origin.replace('127.0.0.1', 'news.example');
    assert.equal((await fetchStory(`${publicOrigin}/lee.txt`, options)).text, TEXT);
    const inside = await fetchStory(`${publicOrigin}/inside`, options);
    assert.equal(inside.failure, 'it leads into a private network');
  });
});
