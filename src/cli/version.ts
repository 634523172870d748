/// <reference types="node" />
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {fileFailure} from './failure.js';

const PATH = fileURLToPath(new URL('../../package.json', import.meta.url));

/**
 * The version of this package.
 *
 * @throws {Failure} Where its package.json cannot be read.
 */
export function packageVersion(): string {
  try {
    return (JSON.parse(readFileSync(PATH, 'utf8')) as {version: string}).version;
  } catch (error) {
    throw fileFailure('read', PATH, error);
  }
}
