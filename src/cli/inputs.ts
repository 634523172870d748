/// <reference types="node" />
import {stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {isAddress, nameOf} from './addresses.js';
import {Failure} from './failure.js';

/** The name of standard input, where a file's name is asked for. */
export const STDIN = '-';

/** What a sentence calls an input. */
export function describeInput(input: string): string {
  return input === STDIN ? 'standard input' : nameOf(input);
}

/** What a folder is searched for. */
const IN_FOLDER = '**/*.{json,txt,md}';
const NOT_IN_FOLDER = ['**/node_modules/**', '**/.*/**', '**/package*.json', '**/tsconfig*.json'];

/**
 * The files, addresses and standard input that some arguments name, each once: a file, a folder with
 * all below it, or a pattern such as `stories/*.json`.
 *
 * @throws {Failure} Where one of them names nothing.
 */
export async function findInputs(patterns: readonly string[]): Promise<string[]> {
  const inputs = new Map<string, string>();
  for (const pattern of patterns) {
    for (const input of await expand(pattern)) {
      const place = placeOf(input);
      if (!inputs.has(place)) inputs.set(place, input);
    }
  }
  return [...inputs.values()];
}

/** What is the same for `lee.json` and `./lee.json`. */
function placeOf(input: string): string {
  return input === STDIN || isAddress(input) ? input : resolve(input);
}

async function expand(pattern: string): Promise<string[]> {
  if (pattern === STDIN || isAddress(pattern)) return [pattern];
  const kind = await stat(pattern).catch(() => null);
  if (kind && !kind.isDirectory()) return [pattern];
  const found = await search(pattern, kind !== null);
  if (!found.length) throw new Failure(`No file matches ${pattern}.`);
  return found;
}

async function search(pattern: string, isFolder: boolean): Promise<string[]> {
  const {escapePath, glob} = await import('tinyglobby');
  const found = isFolder
    ? await glob(`${escapePath(pattern.replace(/[\\/]+$/, ''))}/${IN_FOLDER}`, {
        ignore: NOT_IN_FOLDER,
      })
    : await glob(pattern, {ignore: '**/node_modules/**'});
  return found.sort();
}
