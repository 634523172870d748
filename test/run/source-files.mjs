// The files of this project, for the checks that read them.
import {readFileSync, readdirSync} from 'node:fs';
import {join, posix} from 'node:path';
import {root} from './setup.mjs';

const NOT_OURS = /(?:^|\/)(?:node_modules|dist|storybook-static)\//;

/**
 * Every file below a folder whose name ends in one of these ways.
 *
 * @param {string} folder below the root of the project: `src`
 * @param {RegExp} name what the file's name must match
 * @returns {{path: string, text: string}[]} in the order of their paths, which begin below that
 *     folder
 */
export function readFiles(folder, name = /\.ts$/) {
  return listFiles(folder)
    .filter(path => name.test(path))
    .map(path => ({path, text: readFileSync(join(root, folder, path), 'utf8')}));
}

/** The paths of every file below a folder. */
export function listFiles(folder) {
  const start = join(root, folder);
  return readdirSync(start, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => posix.relative(start, join(entry.parentPath ?? entry.path, entry.name)))
    .filter(path => !NOT_OURS.test(path))
    .sort();
}

/** How many lines a file has; the line feed at its end begins none. */
export function countLines(text) {
  return text.trimEnd().split('\n').length;
}
