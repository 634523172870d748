// What a publisher has to know: what is in the tarball, how large it is, and what npm would refuse.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {root} from '../run/setup.mjs';

/** 90,000 of these are the worker: a file of its own with all languages, as edges take it. */
const MAX_PACKED_BYTES = 800_000;

const read = path => readFileSync(join(root, path), 'utf8');
const about = JSON.parse(read('package.json'));
const {stdout} = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  cwd: root,
  encoding: 'utf8',
});
const [tarball] = JSON.parse(stdout);
const paths = tarball.files.map(({path}) => path);

describe('the tarball', () => {
  test(`has at most ${MAX_PACKED_BYTES} bytes`, () => {
    assert.ok(tarball.size <= MAX_PACKED_BYTES, `${tarball.size} bytes`);
  });

  test('holds README, CHANGELOG and LICENSE, and no map, test or machinery', () => {
    const wanted = ['README.md', 'CHANGELOG.md', 'LICENSE'];
    assert.deepEqual(
      wanted.filter(path => !paths.includes(path)),
      [],
    );
    const known = /^(?:dist|test\/fixtures)\/|^[A-Z]+(?:\.md)?$|^package\.json$/;
    assert.deepEqual(
      paths.filter(path => !known.test(path) || path.endsWith('.map')),
      [],
    );
  });

  test('holds the modules and declarations that an entry leads to, and no others', () => {
    const wanted = ['dist/model/story.d.ts', 'dist/page/events.d.ts', 'dist/cli/check-worker.js'];
    const unwanted = ['dist/cli/command.d.ts', 'dist/page/register.d.ts', 'dist/edge/worker.js'];
    assert.deepEqual(
      [...wanted, ...unwanted].filter(path => paths.includes(path)),
      wanted,
    );
  });

  test('holds every file that its README links or names, but the pictures, which npm shows from the repository', () => {
    const readme = read('README.md');
    const linked = [...readme.matchAll(/(?:\]\(|(?:src|srcset|href)=")([^)":#]+)[)"]/g)];
    const named = [...readme.matchAll(/`((?:test\/fixtures|dist)\/[\w./-]+\.\w+)`/g)];
    const files = [...new Set([...linked, ...named].map(([, path]) => path))].filter(
      path => !/^(?:\/|stories\/pictures\/|…$)/.test(path),
    );
    assert.ok(files.length > 5, files.join());
    assert.deepEqual(
      files.filter(path => !paths.includes(path)),
      [],
    );
  });
});

describe('package.json', () => {
  // The Vite plugins of Svelte and Solid bundle each package that names their framework into the
  // server's code, under the conditions of Node: Lit then fails where it runs on Cloudflare.
  test('names no framework whose plugin would bundle the package for Node', () => {
    assert.deepEqual(Object.keys(about.peerDependencies), ['preact', 'react', 'vue']);
  });

  // npm refuses provenance for a package that does not say where its source is.
  test('asks for provenance only once repository, homepage and bugs are set', () => {
    const isSet = ['repository', 'homepage', 'bugs'].every(field => field in about);
    assert.equal(about.publishConfig.provenance ?? false, isSet);
  });
});

describe('package-lock.json', () => {
  test('has the hash of every package, and leaves it to the reader where they come from', () => {
    const {packages} = JSON.parse(read('package-lock.json'));
    const entries = Object.entries(packages).filter(([path]) => path !== '');
    assert.deepEqual(
      entries.filter(([, {integrity, inBundle, link}]) => !integrity && !inBundle && !link),
      [],
    );
    assert.deepEqual(
      entries.filter(([, {resolved}]) => resolved),
      [],
    );
  });
});

describe('llms.txt', () => {
  const text = read('dist/llms.txt');
  const absent = wanted => wanted.filter(words => !text.includes(words));

  test('has a whole story, and a form for each framework', () => {
    const wanted = [
      '"headline": "Vellmouth Buys Back the Ferry It Sold 41 Years Ago"',
      '### React 18 and 19',
      '### Preact and Solid',
      '### Vue 3',
      '### Svelte 5',
      '### Angular',
    ];
    assert.deepEqual(absent(wanted), []);
  });

  test('has every event and every code that the source names', () => {
    const namesIn = (path, pattern) => [...read(path).matchAll(pattern)].map(([, name]) => name);
    const codes = /^export type \w+Code =([^;]+);/m;
    const codesIn = path =>
      [...codes.exec(read(path))[1].matchAll(/'([a-z-]+)'/g)].map(([, code]) => code);
    const events = namesIn('src/page/events.ts', /^ {4}'(story-[a-z-]+)': /gm);
    const issues = codesIn('src/model/issues.ts');
    const errors = codesIn('src/load/story-error.ts');
    assert.deepEqual([events.length, issues.length, errors.length], [8, 18, 8]);
    assert.deepEqual(absent([...events, ...issues, ...errors].map(name => `\`${name}\``)), []);
  });
});
