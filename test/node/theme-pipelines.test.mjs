// Bundlers rewrite the style sheets of a page. What a theme or a snippet says must come out as it
// went in, for old browsers too.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import * as esbuild from 'esbuild';
import {transform} from 'lightningcss';
import {build} from 'vite';
import {root} from '../run/setup.mjs';

const read = path => readFileSync(join(root, path), 'utf8');
const snippetsOf = path => [...read(path).matchAll(/^```css\n([^]*?)^```/gm)].map(([, css]) => css);
const SHEETS = {
  ...Object.fromEntries(
    readdirSync(join(root, 'dist/themes'))
      .filter(name => name.endsWith('.css'))
      .map(name => [name, read(`dist/themes/${name}`)]),
  ),
  'the snippets of the README': snippetsOf('README.md').join('\n'),
  'the snippets of the guide to theming': snippetsOf('stories/docs/theming.mdx').join('\n'),
};

const CHROME_80 = 80 << 16;
const folder = mkdtempSync(join(tmpdir(), 'story-themes-'));
after(() => rmSync(folder, {recursive: true, force: true}));

const PIPELINES = {
  'Lightning CSS for Chrome 80': css =>
    transform({
      filename: 'theme.css',
      code: Buffer.from(css),
      minify: true,
      targets: {chrome: CHROME_80},
    }).code.toString(),
  'esbuild for Chrome 80': async css =>
    (await esbuild.transform(css, {loader: 'css', minify: true, target: 'chrome80'})).code,
  'Vite, in production': async css => {
    const entry = join(folder, 'theme.css');
    writeFileSync(entry, css);
    const {output} = await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: {write: false, rollupOptions: {input: entry}},
    });
    return String(output.find(({fileName}) => fileName.endsWith('.css')).source);
  },
};

/** The colours of our properties, in one notation. */
const colorsOf = css =>
  [...css.matchAll(/(--story-[\w-]+):\s*([^;}]+)/g)]
    .map(([, name, value]) => `${name}: ${notation(value.trim())}`)
    .filter(line => /: (?:#|light|var|transparent|rgb|[a-z]+$)/.test(line))
    .sort();
function notation(value) {
  const names = {'#fff': 'white', '#000': 'black'};
  const [, short] = /^#([\da-f]{3})$/i.exec(value) ?? [];
  const long = short ? `#${[...short].map(digit => digit + digit).join('')}` : value;
  return transform({filename: 'x.css', code: Buffer.from(`a{color:${long}}`), minify: true})
    .code.toString()
    .replace(/^a\{color:|\}$/g, '')
    .replace(/^#(?:fff|000)$/, hex => names[hex]);
}

for (const [pipeline, process] of Object.entries(PIPELINES)) {
  describe(pipeline, () => {
    for (const [name, css] of Object.entries(SHEETS)) {
      test(`leaves the colours of ${name} as they are`, async () => {
        const colors = colorsOf(css.replace(/\/\*[^]*?\*\//g, ''));
        assert.ok(colors.length > 1, css);
        assert.deepEqual(colorsOf(await process(css)), colors);
      });
    }
  });
}

test('a theme written with light-dark() would not come through', () => {
  const rewritten = PIPELINES['Lightning CSS for Chrome 80'](
    ':root { --story-accent: light-dark(#8a1c1c, #f0a097) }',
  );
  assert.doesNotMatch(rewritten, /light-dark/);
});
