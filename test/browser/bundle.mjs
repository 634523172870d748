// The test files and what they import, bundled before the first page opens. A page that asked for
// each module by itself would take longer to load than to run its tests.
import {posix, relative, sep} from 'node:path';
import {build} from 'esbuild';
import {listFiles} from '../run/source-files.mjs';
import {root} from '../run/setup.mjs';
import {sharingTests, unitTests} from '../run/unit-tests.mjs';

/** The page of the tests that need none. */
export const UNIT_PAGE = 'test/browser/unit.ts';
/** The page of the tests that leave it as they found it. */
export const SHARED_PAGE = 'test/browser/shared.ts';
/** What pages load besides their test file. */
const PAGE_SCRIPTS = ['test/browser/page.ts', 'src/define.ts', UNIT_PAGE, SHARED_PAGE];
const CHUNKS = 'test/chunks';
/** The folders of what readers get; the desk and servers have no browser. */
const FOR_READERS =
  /^test\/(?:model|headings|formats|load|i18n|styles|templates|page|interaction|timeline|elements)\//;

/**
 * Koa middleware that answers each address of a test file, `/test/model/dates.test.ts`, with its
 * bundle. What two files share is a chunk of its own, so that a page has each module once.
 *
 * @throws {Error} where a file cannot be read as a module; it names the line
 */
export async function bundledTests() {
  const files = await bundle();
  return async (context, next) => {
    const text = files.get(context.path);
    if (text === undefined) return next();
    context.type = context.path.endsWith('.map') ? 'json' : 'js';
    // The name of a chunk changes with what is in it.
    const isChunk = context.path.startsWith(`/${CHUNKS}/`);
    context.set('cache-control', isChunk ? 'max-age=31536000, immutable' : 'no-store');
    context.body = text;
  };
}

/** What UNIT_PAGE and SHARED_PAGE import, each file of its tests: `import 'tests:unit'`. */
const listTests = {
  name: 'list-tests',
  setup({onResolve, onLoad}) {
    const lists = {
      'tests:unit': () => unitTests().filter(path => FOR_READERS.test(path)),
      'tests:shared': sharingTests,
    };
    onResolve({filter: /^tests:/}, ({path}) => ({path, namespace: 'tests'}));
    onLoad({filter: /.*/, namespace: 'tests'}, ({path}) => ({
      contents: lists[path]()
        .map(test => `import './${test}';`)
        .join('\n'),
      resolveDir: root,
    }));
  },
};

/** Every file of the bundle by its address; a test file keeps the one that it has on disk. */
async function bundle() {
  const tests = listFiles('test').filter(path => path.endsWith('.test.ts'));
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: [...tests.map(path => `test/${path}`), ...PAGE_SCRIPTS],
    outdir: root,
    outbase: root,
    outExtension: {'.js': '.ts'},
    chunkNames: `${CHUNKS}/[name].[hash]`,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'linked',
    // What asks for axe with `require`, too, then gets it by import(), where a test uses it.
    define: {require: 'undefined'},
    plugins: [listTests],
    external: ['/__web-dev-server__*'],
    write: false,
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({path, text}) => [addressOf(path), text]));
}

function addressOf(path) {
  return `/${relative(root, path).split(sep).join(posix.sep)}`;
}
