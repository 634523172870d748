// The test files and what they import, bundled before the first page opens. A page that asked for
// each module by itself would take longer to load than to run its tests.
import {posix, relative, sep} from 'node:path';
import {build} from 'esbuild';
import {listFiles} from '../run/source-files.mjs';
import {root} from '../run/setup.mjs';
import {unitTests} from '../run/unit-tests.mjs';

/** The page of the tests that need none. */
export const UNIT_PAGE = 'test/browser/unit.ts';
/** What pages load besides their test file. */
const PAGE_SCRIPTS = ['test/browser/page.ts', 'src/define.ts', UNIT_PAGE];
const CHUNKS = 'test/chunks';
/** The folders of what readers get; the desk and servers have no browser. */
const FOR_READERS =
  /^test\/(?:model|formats|load|i18n|styles|templates|page|interaction|timeline|elements)\//;

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

/** What UNIT_PAGE imports: `import 'unit-tests'`. */
const listUnitTests = {
  name: 'list-unit-tests',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^unit-tests$/}, () => ({path: 'unit-tests', namespace: 'unit-tests'}));
    onLoad({filter: /.*/, namespace: 'unit-tests'}, () => ({
      contents: unitTests()
        .filter(path => FOR_READERS.test(path))
        .map(path => `import './${path}';`)
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
    plugins: [listUnitTests],
    external: ['/__web-dev-server__*'],
    write: false,
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({path, text}) => [addressOf(path), text]));
}

function addressOf(path) {
  return `/${relative(root, path).split(sep).join(posix.sep)}`;
}
