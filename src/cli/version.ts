/// <reference types="node" />
import {readFileSync} from 'node:fs';

/** The version of this package. */
export function packageVersion(): string {
  const about = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(about) as {version: string}).version;
}
