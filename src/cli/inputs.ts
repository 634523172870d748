/// <reference types="node" />
import {closeSync, fstatSync, openSync, readFileSync} from 'node:fs';
import {stat} from 'node:fs/promises';
import {Failure, fileFailure} from './failure.js';

/** The name of standard input, where a file's name is asked for. */
export const STDIN = '-';

/** As much as the elements themselves read of one story. */
const MAX_BYTES = 8 * 1024 * 1024;
const ADDRESS = /^https?:\/\//i;
/** What a folder is searched for. */
const IN_FOLDER = '**/*.{json,txt,md}';
const NOT_IN_FOLDER = ['**/node_modules/**', '**/.*/**', '**/package*.json', '**/tsconfig*.json'];

/** Whether an input is an address. The command fetches none. */
export function isAddress(input: string): boolean {
  return ADDRESS.test(input);
}

/**
 * The files, addresses and standard input that some arguments name, each once: a file, a folder with
 * all below it, or a pattern such as `stories/*.json`.
 *
 * @throws {Failure} Where one of them names nothing.
 */
export async function findInputs(patterns: readonly string[]): Promise<string[]> {
  const inputs = new Set<string>();
  for (const pattern of patterns) {
    for (const input of await expand(pattern)) inputs.add(input);
  }
  return [...inputs];
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

/**
 * The text of a file, or of standard input.
 *
 * @throws {Failure} Where it cannot be read, or has more than 8 MiB.
 */
export async function readInput(input: string): Promise<string> {
  if (isAddress(input)) throw new Failure(`Could not read ${input}: save it as a file first.`);
  return input === STDIN ? await readStdin() : readTextFile(input);
}

/** Without a pause: nothing else is to be done meanwhile, and each of four would take longer than reading. */
function readTextFile(path: string): string {
  try {
    const file = openSync(path, 'r');
    try {
      if (fstatSync(file).size > MAX_BYTES) throw tooLarge(path);
      return readFileSync(file, 'utf8');
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw error instanceof Failure ? error : fileFailure('read', path, error);
  }
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw tooLarge('standard input');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function tooLarge(name: string): Failure {
  return new Failure(`Could not read ${name}: it has more than 8 MiB.`);
}
