/// <reference types="node" />
import {closeSync, fstatSync, openSync, readFileSync} from 'node:fs';
import {damagedLine, decodeText, whyNoText} from '../importers/decode-text.js';
import {isAddress} from './addresses.js';
import {Failure, fileFailure} from './failure.js';
import {MAX_BYTES, unreadable, type InputText} from './input-text.js';
import {describeInput, STDIN} from './inputs.js';
import {say} from './say.js';

const TOO_LARGE = 'it has more than 8 MiB';

/**
 * The text of a file, of standard input, or at an address.
 *
 * @param timeoutMs - Until the text at an address has come.
 * @throws {Failure} Where it cannot be read, is no text, or has more than 8 MiB.
 */
export async function readInput(input: string, timeoutMs: number): Promise<InputText> {
  if (isAddress(input)) {
    const {readAddress} = await import('./read-address.js');
    return await readAddress(input, timeoutMs);
  }
  const bytes = input === STDIN ? await readStdin() : readBytes(input);
  const text = decodeText(bytes);
  const line = damagedLine(text, bytes);
  const reason = whyNoText(text) || (line && `line ${line} is not UTF-8. Save it as UTF-8`);
  if (reason) throw unreadable(describeInput(input), reason);
  return {text};
}

/** Synchronous: there is nothing else to do, and each of four awaits would take longer than reading. */
function readBytes(path: string): Buffer {
  try {
    const file = openSync(path, 'r');
    try {
      if (fstatSync(file).size > MAX_BYTES) throw unreadable(path, TOO_LARGE);
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw error instanceof Failure ? error : fileFailure('read', path, error);
  }
}

async function readStdin(): Promise<Buffer> {
  if (process.stdin.isTTY)
    say('Type or paste a story, and end it with Control-D on an empty line.');
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw unreadable(describeInput(STDIN), TOO_LARGE);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
