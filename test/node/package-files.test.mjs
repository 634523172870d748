// What is in the package and how it is reached: exports, hashes, source maps, licences.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {root} from '../run/setup.mjs';

const read = path => readFileSync(join(root, path), 'utf8');
const about = JSON.parse(read('package.json'));
const below = folder =>
  readdirSync(join(root, folder), {recursive: true})
    .map(path => path.replaceAll('\\', '/'))
    // The workshop is built beside this test, and is not part of the package.
    .filter(path => !path.startsWith('storybook'))
    .sort();
/** What a phrase is, or says of a day. */
const printed = word => (typeof word === 'function' ? word('6 mai 2026') : word);
const isBuilt = path => /\.(?:js|css)$/.test(path);

describe('the exports of the package', () => {
  test('have types first, no dist in a name, and a file behind each', () => {
    const flat = Object.entries(about.exports).map(([name, target]) => [
      name,
      typeof target === 'string' ? {default: target} : target,
    ]);
    assert.deepEqual(
      flat.filter(([name]) => name.includes('dist')),
      [],
    );
    assert.deepEqual(
      flat.filter(([, target]) => 'types' in target && Object.keys(target)[0] !== 'types'),
      [],
    );
    assert.deepEqual(
      flat
        .flatMap(([, target]) => Object.values(target))
        .filter(path => !path.includes('*') && !existsSync(join(root, path))),
      [],
    );
  });

  const specifiers = [
    ['story-widgets', 'dist/node/index.js'],
    ['story-widgets/define', 'dist/node/define.js'],
    ['story-widgets/desk', 'dist/desk.js'],
    ['story-widgets/define/story-card', 'dist/node/define/story-card.js'],
    ['story-widgets/elements/citation-ref', 'dist/node/elements.js'],
    ['story-widgets/elements/story-card', 'dist/node/elements.js'],
    ['story-widgets/elements/story-coverage', 'dist/node/elements.js'],
    ['story-widgets/elements/story-sources', 'dist/node/elements.js'],
    ['story-widgets/elements/story-timeline', 'dist/node/elements.js'],
    ['story-widgets/i18n/fr', 'dist/i18n/fr.js'],
    ['story-widgets/i18n/ko', 'dist/i18n/ko.js'],
    ['story-widgets/data', 'dist/data.js'],
    ['story-widgets/ssr', 'dist/ssr.js'],
    ['story-widgets/worker', 'dist/ssr.worker.js'],
    ['story-widgets/embed.html', 'dist/embed.html'],
    ['story-widgets/fouc.css', 'dist/fouc.css'],
    ['story-widgets/react', 'dist/react.js'],
    ['story-widgets/preact', 'dist/preact.js'],
    ['story-widgets/solid', 'dist/solid.js'],
    ['story-widgets/vue', 'dist/vue.js'],
    ['story-widgets/svelte', 'dist/svelte.js'],
    ['story-widgets/cdn/story-widgets.min.js', 'dist/cdn/story-widgets.min.js'],
    ['story-widgets/custom-elements.json', 'dist/custom-elements.json'],
    ['story-widgets/web-types.json', 'dist/web-types.json'],
    ['story-widgets/vscode.html-custom-data.json', 'dist/vscode.html-custom-data.json'],
    ['story-widgets/vscode.css-custom-data.json', 'dist/vscode.css-custom-data.json'],
    ['story-widgets/story.schema.json', 'dist/story.schema.json'],
    ['story-widgets/package.json', 'package.json'],
  ];
  for (const [specifier, path] of specifiers) {
    test(`lead ${specifier} to ${path}`, () => {
      assert.equal(import.meta.resolve(specifier), new URL(path, `file://${root}`).href);
    });
  }

  test('lead to other modules in Node where they are elements, and nowhere else', () => {
    const forNode = Object.entries(about.exports).filter(([, target]) => target.node);
    assert.deepEqual(
      forNode.map(([name, target]) => [name, target.default]),
      [
        ['.', './dist/index.js'],
        ['./define', './dist/define.js'],
        ['./define/*', './dist/define/*.js'],
        ['./elements/citation-ref', './dist/elements/citation-ref.js'],
        ['./elements/story-card', './dist/elements/story-card.js'],
        ['./elements/story-coverage', './dist/elements/story-coverage.js'],
        ['./elements/story-sources', './dist/elements/story-sources.js'],
        ['./elements/story-timeline', './dist/elements/story-timeline.js'],
      ],
    );
  });

  test('can all be imported in Node, where there is no page', async () => {
    const entries = specifiers
      .map(([specifier]) => specifier)
      .filter(specifier => !/\.(?:json|html|css)$|\/cdn\//.test(specifier));
    const modules = await Promise.all(entries.map(specifier => import(specifier)));
    assert.equal(modules[0].normalize({headline: 'Lee returns'}).story.headline, 'Lee returns');
  });

  for (const specifier of [
    'story-widgets/dist/index.js',
    'story-widgets/model/normalize',
    'story-widgets/elements/story-element',
  ]) {
    test(`do not open ${specifier}`, () => {
      assert.throws(() => import.meta.resolve(specifier), {code: 'ERR_PACKAGE_PATH_NOT_EXPORTED'});
    });
  }

  test('have code only where the side effect is wanted', () => {
    assert.deepEqual(about.sideEffects, [
      './dist/define.js',
      './dist/define/*.js',
      './dist/node/define.js',
      './dist/node/define/*.js',
      './dist/i18n/*.js',
      './dist/cdn.js',
      './dist/cdn/**',
      './dist/**/*.css',
    ]);
  });
});

describe('the read-me', () => {
  test('names this version wherever it names one', () => {
    const versions = [...read('README.md').matchAll(/story-widgets@([\d.]+\d)/g)].map(
      ([, version]) => version,
    );
    assert.deepEqual([...new Set(versions)], [about.version]);
  });
});

/** The paths that a built script imports, at once or later. */
const importsOf = path =>
  [...read(`dist/cdn/${path}`).matchAll(/(?:\bfrom|\bimport)\s*\(?["'](\.[^"']+)["']/g)]
    .map(([, imported]) => imported)
    .sort();

describe('the built files', () => {
  test('are of these names, with each part where its file looks for it', () => {
    assert.deepEqual(
      below('dist/cdn').filter(path => /^[^/]+\.js$/.test(path)),
      ['embed.js', 'story-widgets.all.min.js', 'story-widgets.iife.min.js', 'story-widgets.min.js'],
    );
    const scripts = below('dist/cdn').filter(path => path.endsWith('.js'));
    const missing = scripts.flatMap(path =>
      importsOf(path)
        .map(imported => join('dist/cdn', path, '..', imported))
        .filter(imported => !existsSync(join(root, imported))),
    );
    assert.deepEqual(missing, []);
  });

  test('do not carry what Lit tells authors of style sheets', () => {
    const isToAuthors = /CSSResult is not constructable|Value passed to 'css' function/;
    const scripts = below('dist/cdn').filter(path => path.endsWith('.js'));
    assert.deepEqual(
      scripts.filter(path => isToAuthors.test(read(`dist/cdn/${path}`))),
      [],
    );
  });

  test('with everything inside fetch other languages and the reader of story text, which need no other file', () => {
    const languages = 'ar de es fa fr he hi id it ja ko nl pl pt ru tr uk vi zh-Hans zh-Hant'.split(
      ' ',
    );
    const parts = [
      './chunks/read-text.js',
      ...languages.map(language => `./locales/${language}.js`),
    ];
    assert.deepEqual(importsOf('story-widgets.all.min.js'), parts);
    const chunks = [
      'headings',
      'other-headings',
      'translate-date',
      'words-east-asian',
      'words-latin',
      'words-other-scripts',
    ];
    assert.deepEqual(
      parts.flatMap(importsOf).sort(),
      ['all-forms', 'find-disclosure', 'other-calendars', ...chunks]
        .map(chunk => `./${chunk}.js`)
        .sort(),
    );
    assert.deepEqual(importsOf('chunks/other-calendars.js'), ['./translate-date.js']);
    assert.deepEqual(importsOf('chunks/all-forms.js'), [
      './read-text.js',
      './text-record.js',
      './unnamed-lists.js',
    ]);
    assert.deepEqual(
      chunks.flatMap(chunk => importsOf(`chunks/${chunk}.js`)),
      [],
    );
  });

  for (const file of readdirSync(join(root, 'dist/cdn/locales')).filter(isBuilt)) {
    test(`have the phrases of ${file} without their names, in the order of the English ones`, async () => {
      const [listed] = Object.values(await import(`../../dist/cdn/locales/${file}`));
      const [named] = Object.values(await import(`../../dist/i18n/${file}`));
      const {en} = await import('../../dist/i18n/en.js');
      assert.ok(Array.isArray(listed));
      assert.deepEqual(
        listed.map(printed),
        Object.keys(en).map(name => printed(named[name])),
      );
    });
  }

  test('answer to the bare address of a CDN with the one that needs no other', () => {
    assert.deepEqual(
      [about.unpkg, about.jsdelivr],
      ['./dist/cdn/story-widgets.all.min.js', './dist/cdn/story-widgets.all.min.js'],
    );
  });

  test('carry the version of the package', async () => {
    const {StoryCard} = await import('story-widgets');
    assert.equal(StoryCard.version, about.version);
  });

  test('have the hashes that sri.json says', () => {
    const hashes = JSON.parse(read('dist/cdn/sri.json'));
    assert.deepEqual(Object.keys(hashes), below('dist/cdn').filter(isBuilt));
    for (const [path, hash] of Object.entries(hashes)) {
      assert.equal(
        hash,
        `sha384-${createHash('sha384')
          .update(readFileSync(join(root, 'dist/cdn', path)))
          .digest('base64')}`,
      );
    }
  });

  test('are in snippets with an exact version and their hash, the chunks in an import map', () => {
    const text = read('dist/cdn/SNIPPETS.md');
    const hashes = JSON.parse(read('dist/cdn/sri.json'));
    const [, map] = /<script type="importmap">\n([^]*?)<\/script>/.exec(text);
    const base = `https://cdn.example/story-widgets@${about.version}/dist/cdn/`;
    assert.equal(
      JSON.parse(map).integrity[`${base}chunks/read-text.js`],
      hashes['chunks/read-text.js'],
    );
    assert.equal(JSON.parse(map).integrity[`${base}locales/ko.js`], hashes['locales/ko.js']);
    assert.equal(
      text.includes(
        `src="${base}story-widgets.all.min.js" integrity="${hashes['story-widgets.all.min.js']}" crossorigin="anonymous"`,
      ),
      true,
    );
    assert.equal(
      [...text.matchAll(/<script [^>]*src=/g)].length,
      [...text.matchAll(/integrity="sha384-/g)].length,
    );
  });

  test('of dist/cdn have source maps with their sources inside, and name none', () => {
    const scripts = below('dist/cdn').filter(path => path.endsWith('.js'));
    const incomplete = scripts.filter(path => {
      if (read(`dist/cdn/${path}`).includes('sourceMappingURL')) return true;
      const {sources, sourcesContent} = JSON.parse(read(`dist/cdn/${path}.map`));
      return (
        sourcesContent?.length !== sources.length ||
        sourcesContent.some(content => typeof content !== 'string')
      );
    });
    assert.deepEqual(incomplete, []);
  });

  test('have source maps without a path of the machine that built them', () => {
    const maps = below('dist').filter(path => path.endsWith('.js.map'));
    const absolute = maps.filter(path => {
      const {sources, sourceRoot = ''} = JSON.parse(read(`dist/${path}`));
      return [sourceRoot, ...sources].some(source => /^(?:\/|\w:|file:)/.test(source));
    });
    assert.deepEqual(absolute, []);
    assert.deepEqual(
      maps.filter(path => read(`dist/${path}`).includes(JSON.stringify(root).slice(1, -1))),
      [],
    );
  });

  test('begin with their licence, and lie beside the licences of what they include', () => {
    const scripts = below('dist/cdn').filter(path => /^[^/]+\.js$/.test(path));
    assert.deepEqual(
      scripts.filter(
        path =>
          !read(`dist/cdn/${path}`).startsWith(
            `/*! story-widgets ${about.version} | MIT | with Lit, BSD-3-Clause, (c) Google LLC`,
          ),
      ),
      [],
    );
    const text = read('dist/cdn/LICENSES.txt');
    assert.deepEqual(
      ['Copyright (c) 2017 Google LLC', 'Redistributions in binary form must reproduce'].filter(
        words => !text.includes(words),
      ),
      [],
    );
  });
});
