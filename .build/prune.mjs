// Which modules of dist/ nobody can reach: the parts of what is published as one file, and
// declarations that no public type names. They would be a tenth of the package.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join, posix} from 'node:path';

const IS_MODULE = /\.(?:js|d\.ts)$/;
/** Where another module is named, be it in an import, a type or the address of a worker. */
const RELATIVE = /["'](\.\.?\/[^"']+)\.js["']/g;

/**
 * @param {string} root folder of the package
 * @param {{exports: object, bin: object}} about its package.json
 * @returns {string[]} paths from `root`; what pages load from `dist/cdn` is all reachable
 */
export function unreachableModules(root, about) {
  const modules = readdirSync(join(root, 'dist'), {recursive: true})
    .map(path => `dist/${path.replaceAll('\\', '/')}`)
    .filter(path => IS_MODULE.test(path) && !/^dist\/(?:cdn|storybook)\//.test(path));
  const reached = new Set();
  const waiting = entriesOf([about.exports, about.bin]).flatMap(entry => filesOf(entry, modules));
  while (waiting.length) {
    const path = waiting.pop();
    if (reached.has(path) || !existsSync(join(root, path))) continue;
    reached.add(path);
    waiting.push(...namedIn(readFileSync(join(root, path), 'utf8'), path));
  }
  return modules.filter(path => !reached.has(path));
}

/** `./dist/define/*.js`, however deep in the conditions it stands. */
function entriesOf(value) {
  return typeof value === 'string' ? [value] : Object.values(value).flatMap(entriesOf);
}

function filesOf(entry, modules) {
  const [start, end] = entry.replace(/^\.\//, '').split('*');
  if (end === undefined) return IS_MODULE.test(start) ? [start] : [];
  return modules.filter(path => path.startsWith(start) && path.endsWith(end));
}

/** Code names code, and declarations name declarations, both with the ending of code. */
function namedIn(text, path) {
  const ending = path.endsWith('.d.ts') ? '.d.ts' : '.js';
  return [...text.matchAll(RELATIVE)].map(([, name]) =>
    posix.join(posix.dirname(path), `${name}${ending}`),
  );
}
