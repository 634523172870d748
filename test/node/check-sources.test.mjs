// `check --sources` against a server of this computer: nothing of the network is used.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {check, SourceChecker} from '../../dist/desk.js';
import {root} from '../run/setup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'story-sources-'));
after(() => rmSync(folder, {recursive: true, force: true}));

const html = (title, body) => `<!doctype html><html lang="en"><title>${title}</title>${body}`;
const HTML = {'content-type': 'text/html'};
const ARTICLE = html('Lee', '<article><p>Lee met Xi on 5 January for nine hours.</p></article>');
const PAYWALL = '<script type="application/ld+json">{"isAccessibleForFree": false}</script>';

/** What the server answers, by path; a function writes the answer itself. */
const PAGES = {
  '/robots.txt': [200, {'content-type': 'text/plain'}, 'User-agent: *\nDisallow: /private/'],
  '/article': [200, HTML, ARTICLE],
  '/changed': [200, HTML, html('Lee', '<p>Lee met Xi on 5 January for ten hours.</p>')],
  '/zipped': [200, {...HTML, 'content-encoding': 'gzip'}, gzipSync(ARTICLE)],
  '/moved': [301, {location: '/article'}, ''],
  '/old': [302, {location: '/'}, ''],
  '/': [200, HTML, html('The Times', '<p>News of today</p>')],
  '/dead': [404, HTML, html('404', '<p>Nothing here</p>')],
  '/says-dead': [200, HTML, html('Page not found', '<p>Nothing here</p>')],
  '/asks-for-money': [402, HTML, ''],
  '/paywalled': [200, HTML, html('Lee', `<p>Lee met Xi.</p>${PAYWALL}`)],
  '/loop': [302, {location: '/loop'}, ''],
  '/report.pdf': [200, {'content-type': 'application/pdf'}, '%PDF-1.7'],
  '/broken': [503, HTML, ''],
  '/private/article': [200, HTML, ARTICLE],
  '/long': [200, HTML, html('Lee', `<p>${'Lee met Xi. '.repeat(20_000)}</p>`)],
  '/slow': () => {},
};

let server;
let origin;
let asked = [];
let running = 0;
let mostAtOnce = 0;

before(async () => {
  server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    asked.push(pathname);
    mostAtOnce = Math.max(mostAtOnce, ++running);
    response.once('close', () => running--);
    if (pathname === '/wayback') return answerAsArchive(response, searchParams.get('url'));
    const page = PAGES[pathname] ?? [404, {}, ''];
    if (typeof page === 'function') return page(response);
    const [status, headers, body] = page;
    setTimeout(() => response.writeHead(status, headers).end(body), 5);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

function answerAsArchive(response, url) {
  const closest = {available: true, url: `https://archive.example/2026/${url}`};
  const snapshots = url.endsWith('/dead') || url.endsWith('/paywalled') ? {closest} : {};
  response.writeHead(200, {'content-type': 'application/json'});
  response.end(JSON.stringify({archived_snapshots: snapshots}));
}

const checker = (options = {}) =>
  new SourceChecker({
    cacheFolder: '',
    isPrivateAllowed: true,
    pauseMs: 0,
    timeoutMs: 400,
    maxBytes: 100_000,
    ...options,
  });

/** A story whose one source is a page. */
const storyOf = (path, fields = {}) => ({
  headline: 'Lee meets Xi',
  lang: 'en',
  sections: [{text: 'They met for nine hours[1].'}],
  sources: [{publisher: 'Times', title: 'Lee', url: `${origin}${path}`, ...fields}],
});

/** The issues that come of the source, in the shape `code: message hint`. */
async function issuesOf(story, options) {
  const {issues} = await check(story, {sources: checker(options)});
  return issues
    .filter(({code}) => /^(?:excerpt|claim-unseen|source-(?!uncited))/.test(code))
    .map(({code, message, hint}) => `${code}: ${message} ${hint}`.trim());
}

describe('a source that', () => {
  for (const [title, path, expected] of [
    ['says so', '/article', []],
    ['says so in a compressed answer', '/zipped', []],
    ['has moved', '/moved', [/^source-moved: .* Write http:.*\/article$/]],
    [
      'leads to a home page',
      '/old',
      [/^source-homepage: Source 1 leads to http:.*\/, not to the art/],
    ],
    ['is dead', '/dead', [/^source-dead: Source 1 is gone: it answers 404 \(Not Found\)\.$/]],
    ['says that it is dead', '/says-dead', [/^source-dead: .*its title is “Page not found”\.$/]],
    ['redirects for ever', '/loop', [/^source-dead: .*it redirects again and again\.$/]],
    ['is slow', '/slow', [/^source-unread: Source 1 was not read: it did not answer in time\.$/]],
    ['asks for money', '/asks-for-money', [/^source-paywalled: .*payment \(402\)/]],
    ['has a paywall', '/paywalled', [/^source-paywalled: .* Write "paywall": true\.$/]],
    ['is a PDF', '/report.pdf', [/^source-unread: .*it is no text \(application\/pdf\)\.$/]],
    ['is broken', '/broken', [/^source-unread: .*it answers 503\.$/]],
    ['is too long', '/long', [/^source-unread: .*too long to be read in full\.$/]],
    [
      'lets no robot in',
      '/private/article',
      [/^source-unread: .*robots\.txt does not allow it\.$/],
    ],
    ['has changed', '/changed', [/^claim-unseen: Not seen in source 1: “nine hours in all”/]],
  ]) {
    test(title, async () => {
      const story = storyOf(path);
      if (path === '/changed') story.sections[0].text = 'It took “nine hours in all”[1].';
      const issues = await issuesOf(story);
      assert.equal(issues.length, expected.length, issues.join('\n'));
      for (const [index, pattern] of expected.entries()) assert.match(issues[index], pattern);
    });
  }

  test('is said to have a paywall is no news', async () => {
    assert.deepEqual(await issuesOf(storyOf('/paywalled', {paywall: true})), []);
  });

  test('has no server any more is gone', async () => {
    const closed = createServer();
    await new Promise(resolve => closed.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${closed.address().port}/`;
    await new Promise(resolve => closed.close(resolve));
    const story = storyOf('');
    story.sources[0].url = url;
    assert.deepEqual(await issuesOf(story), [
      'source-dead: Source 1 is gone: no server answers there.',
    ]);
  });

  test('is in a private network is not asked unless that is allowed', async () => {
    asked = [];
    for (const host of ['127.0.0.1', 'localhost', '[::1]']) {
      const story = storyOf('');
      story.sources[0].url = `${origin.replace('127.0.0.1', host)}/article`;
      const issues = await issuesOf(story, {isPrivateAllowed: false});
      assert.match(issues[0], /^source-unread: .*it leads into a private network\.$/);
    }
    assert.deepEqual(asked, []);
  });
});

describe('an excerpt', () => {
  const excerptOf = text => ({excerpts: [{text}]});

  test('that stands in its source is found', async () => {
    const story = storyOf('/article', excerptOf('met Xi on\u00a05 January for “nine” hours'));
    const {sources} = await check(storyOf('/article', excerptOf('met Xi on\u00a05 January')), {
      sources: checker(),
    });
    assert.deepEqual(sources[0].excerpts, [
      {state: 'found', difference: '', path: 'sources[0].excerpts[0].text'},
    ]);
    assert.equal((await issuesOf(story)).length, 1);
  });

  test('of a page that has changed is nearly found, with the difference', async () => {
    assert.deepEqual(
      await issuesOf(storyOf('/changed', excerptOf('Lee met Xi on 5 January for nine hours'))),
      ['excerpt-changed: Source 1 does not say quite that: “nine” is “ten” there.'],
    );
  });

  test('that stands nowhere is not found', async () => {
    assert.deepEqual(await issuesOf(storyOf('/article', excerptOf('The talks failed at once'))), [
      'excerpt-missing: These words were not found in source 1.',
    ]);
  });

  test('behind a paywall is no fault', async () => {
    const fields = {paywall: true, ...excerptOf('The talks failed at once')};
    assert.deepEqual(await issuesOf(storyOf('/paywalled', fields)), []);
  });
});

describe('the sources are fetched', () => {
  test('one at a time from one host, each once, after its robots.txt', async () => {
    asked = [];
    mostAtOnce = 0;
    const story = storyOf('/article');
    story.sources.push(
      {url: `${origin}/zipped`},
      {url: `${origin}/article#a`},
      {url: `${origin}/`},
    );
    await check(story, {sources: checker()});
    assert.deepEqual(asked.toSorted(), ['/', '/article', '/robots.txt', '/zipped']);
    assert.equal(asked[0], '/robots.txt');
    assert.equal(mostAtOnce, 1);
  });

  test('again only when they are older than asked for', async () => {
    const cacheFolder = join(folder, 'cache');
    await check(storyOf('/article'), {sources: checker({cacheFolder})});
    asked = [];
    const {sources} = await check(storyOf('/article'), {sources: checker({cacheFolder})});
    assert.deepEqual([asked, sources[0].isFromCache, sources[0].state], [[], true, 'read']);
    assert.equal(readdirSync(cacheFolder).length, 1);
    await new Promise(resolve => setTimeout(resolve, 5));
    await check(storyOf('/article'), {sources: checker({cacheFolder, maxAgeMs: 1})});
    assert.deepEqual(asked, ['/robots.txt', '/article']);
  });

  test('with a word on how far that has come', async () => {
    const steps = [];
    await check(storyOf('/article'), {sources: checker({onProgress: step => steps.push(step)})});
    assert.deepEqual(steps, [{done: 1, total: 1, url: `${origin}/article`}]);
  });

  test('without the archive unless it is named; then for what readers cannot open', async () => {
    asked = [];
    await issuesOf(storyOf('/dead'));
    assert.ok(!asked.includes('/wayback'));
    const options = {archiveApi: `${origin}/wayback`};
    const [dead] = await issuesOf(storyOf('/dead'), options);
    const archived = `https://archive.example/2026/${origin}/dead`;
    assert.ok(dead.endsWith(`Write "archiveUrl": "${archived}".`), dead);
    const [paywalled] = await issuesOf(storyOf('/paywalled'), options);
    assert.match(paywalled, /"paywall": true\. Write "archiveUrl": "https:.*\/paywalled"\.$/);
    asked = [];
    await issuesOf(storyOf('/article'), options);
    assert.ok(!asked.includes('/wayback'));
  });
});

/** The report that the guide shows. */
const guide = readFileSync(join(root, 'stories/docs/editors.mdx'), 'utf8');
const [, REPORT] = /```text\n(lee\.json\n[^]*?)```/.exec(guide);

test('the command prints the report that the guide shows', async () => {
  const story = storyOf('/article', {
    excerpts: [{text: 'Lee met Xi on 5 January for eight hours'}],
  });
  for (const path of ['/moved', '/dead', '/slow', '/paywalled']) {
    story.sources.push({publisher: path.slice(1), title: path, url: origin + path});
  }
  story.sections[0].text = 'They met for 9 hours[1] in Seoul[2][3][4][5]. It was 11 p.m.[1]';
  writeFileSync(join(folder, 'lee.json'), JSON.stringify(story, null, 2));
  const args = [
    'check',
    'lee.json',
    '--sources',
    '--allow-private',
    '--archive',
    `${origin}/wayback`,
  ];
  const {status, stdout, stderr} = await run(args);
  assert.equal(stderr, '');
  assert.equal(stdout.replaceAll(origin, 'https://times.example'), REPORT);
  assert.equal(status, 1);
});

async function run(args) {
  const env = {...process.env, XDG_CACHE_HOME: join(folder, 'home')};
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...args], {cwd: folder, env});
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', text => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', text => (stderr += text));
  const status = await new Promise(resolve => child.once('close', resolve));
  return {status, stdout, stderr};
}
