// The packed tarball in four bundlers: what is imported stays, side effects too, and nothing else.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import {rollup} from 'rollup';
import {build} from 'vite';
import webpack from 'webpack';
import {install, pack} from '../run/package.mjs';
import {root} from '../run/setup.mjs';

/**
 * Each bundles an entry into one text with its chunks: what comes with the entry itself, without
 * what is imported later.
 */
const BUNDLERS = {
  async esbuild(entry, outdir) {
    const {outputFiles, metafile} = await esbuild.build({
      entryPoints: [entry],
      bundle: true,
      splitting: true,
      format: 'esm',
      write: false,
      metafile: true,
      outdir,
      logLevel: 'silent',
    });
    const codeOf = path => outputFiles.find(file => file.path.endsWith(`/${basename(path)}`)).text;
    return atOnce(
      Object.entries(metafile.outputs).map(([path, {entryPoint, imports}]) => ({
        type: 'chunk',
        fileName: path,
        isEntry: entryPoint?.endsWith(basename(entry)),
        code: codeOf(path),
        imports: imports
          .filter(({kind}) => kind === 'import-statement')
          .map(imported => imported.path),
      })),
    );
  },
  async rollup(entry) {
    const bundle = await rollup({input: entry, plugins: [nodeResolve()], onwarn: () => {}});
    const {output} = await bundle.generate({format: 'es'});
    await bundle.close();
    return atOnce(output);
  },
  async vite(entry, outdir, project) {
    const result = await build({
      root: project,
      configFile: false,
      logLevel: 'silent',
      build: {write: false, minify: false, modulePreload: false, rollupOptions: {input: entry}},
    });
    return atOnce([result].flat()[0].output);
  },
  async webpack(entry, outdir, project) {
    const stats = await new Promise((resolve, reject) => {
      const compiler = webpack({
        mode: 'production',
        context: project,
        entry,
        output: {path: outdir, filename: 'entry.js'},
        optimization: {minimize: false},
        performance: false,
      });
      compiler.run((error, result) =>
        compiler.close(() => (error ? reject(error) : resolve(result))),
      );
    });
    assert.deepEqual(stats.compilation.errors.map(String), []);
    return readFileSync(join(outdir, 'entry.js'), 'utf8');
  },
};

/** The entry and what it imports at once. */
function atOnce(output) {
  const chunks = new Map(
    output.filter(({type}) => type === 'chunk').map(chunk => [chunk.fileName, chunk]),
  );
  const taken = new Set();
  const take = fileName => {
    if (taken.has(fileName) || !chunks.has(fileName)) return;
    taken.add(fileName);
    chunks.get(fileName).imports.forEach(take);
  };
  [...chunks.values()].filter(({isEntry}) => isEntry).forEach(({fileName}) => take(fileName));
  return [...taken].map(fileName => chunks.get(fileName).code).join('\n');
}

const TAGS = ['citation-ref', 'story-card', 'story-coverage', 'story-sources', 'story-timeline'];
/** The elements whose class is in a text: each has its own sheet of tokens. */
const found = text =>
  TAGS.filter(tag =>
    new RegExp(`(?:token|element)Sheets?[\\w."'\\])/* ]*\\(['"]${tag}['"][,)]`).test(text),
  );

describe('a bundle of the packed tarball', () => {
  const folder = mkdtempSync(join(tmpdir(), 'story-package-'));
  let project;
  before(() => {
    project = install(pack(folder), join(root, 'test/consumers/bundlers'));
  });
  after(() => {
    rmSync(folder, {recursive: true, force: true});
    rmSync(project, {recursive: true, force: true});
  });

  const cases = [
    ['one element’s own entry keeps that element alone', 'one-class.js', ['story-timeline']],
    [
      'one define entry keeps that element alone, and is not dropped',
      'one-element.js',
      ['story-sources'],
    ],
    [
      'the card’s define entry keeps the card and what it shows',
      'card.js',
      ['story-card', 'story-sources', 'story-timeline'],
    ],
    [
      'one class from the whole package keeps that element alone',
      'one-of-all.js',
      ['story-timeline'],
    ],
    ['a function and the types of the frameworks keep no element', 'types.js', []],
  ];
  // A module that is imported both at once and later is shared by esbuild's chunks, wanted or not.
  const withShared = {
    'esbuild one-of-all.js': ['story-coverage', 'story-timeline'],
    'esbuild types.js': ['story-coverage'],
  };
  for (const [bundler, bundle] of Object.entries(BUNDLERS)) {
    for (const [title, entry, expected] of cases) {
      test(`${bundler}: ${title}`, async () => {
        const text = await bundle(join(project, entry), mkdtempSync(join(folder, 'out-')), project);
        assert.deepEqual(found(text), withShared[`${bundler} ${entry}`] ?? expected);
        assert.equal(text.length > 100, true);
      });
    }
  }
});
