// Which tests need no page, and how Node runs them.
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {readFiles} from './source-files.mjs';
import {root} from './setup.mjs';

/** What only a page has: elements, an address, and the input of test/browser. */
const NEEDS_PAGE = [
  /^import (?!\{expect\})[^;]* from '@open-wc\/testing'/m,
  /^import [^;]*'\.\.\/browser\//m,
  /^import '[^']*\/define\.js'/m,
  /\b(?:document|location)\./,
];

/** The comment that says why a test cannot share a page. */
const OWN_PAGE = /^\/\/ A page of its own: /m;

/** Whether a test can run in a browser only. */
export function needsPage(text) {
  return NEEDS_PAGE.some(need => need.test(text));
}

/** The paths of the tests that run in Node as well as in a browser. */
export function unitTests() {
  return testsWhere(text => !needsPage(text));
}

/** The paths of the tests that need a page, and may have it together. */
export function sharingTests() {
  return testsWhere(text => needsPage(text) && !OWN_PAGE.test(text));
}

/** The paths of the others. */
export function lonelyTests() {
  return testsWhere(text => needsPage(text) && OWN_PAGE.test(text));
}

function testsWhere(isChosen) {
  return readFiles('test', /\.test\.ts$/)
    .filter(({text}) => isChosen(text))
    .map(({path}) => `test/${path}`);
}

/** The arguments of a Node that runs these tests, all in one process. */
export function unitArguments(paths, {isWatching = false} = {}) {
  const inTestRun = name => join(root, 'test/run', name);
  return [
    '--enable-source-maps',
    '--no-warnings',
    ...(isWatching ? ['--watch', '--watch-preserve-output'] : []),
    '--test-reporter=spec',
    `--import=${pathToFileURL(inTestRun('unit-setup.mjs')).href}`,
    inTestRun('unit-files.mjs'),
    ...paths.map(path => join(root, path)),
  ];
}
