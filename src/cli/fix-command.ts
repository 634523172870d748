/// <reference types="node" />
import {createTwoFilesPatch} from 'diff';
import {fix} from '../desk/fix.js';
import {looksLikeJson} from '../formats/json.js';
import {isAddress, nameOf} from './addresses.js';
import {Failure} from './failure.js';
import {findInputs, STDIN} from './inputs.js';
import {openOutput, writeFileWhole, type Output} from './output.js';
import {readInput} from './read-input.js';
import {say, sayFailure} from './say.js';

/** What `story-widgets fix` was asked for. */
export interface FixCommand {
  /** Changes the files; without it the changes are only shown. */
  write: boolean;
  /** Until an address has answered. */
  timeoutMs: number;
}

/** A text before and after. */
interface FixedInput {
  name: string;
  before: string;
  text: string;
  changes: readonly string[];
}

/** How many inputs came to which end. */
interface Counts {
  /** Shown or mended. */
  mended: number;
  /** Nothing to mend. */
  whole: number;
  /** Texts in other formats. */
  other: number;
  failed: number;
}

/**
 * Shows what can be mended without a judgement as a unified diff, or mends it.
 *
 * @returns The exit code: 2 where an input could not be read, 1 where something is to be mended and
 *     was not, else 0.
 */
export async function fixCommand(patterns: string[], command: FixCommand): Promise<number> {
  const {write: isWritten, timeoutMs} = command;
  const inputs = await findInputs(patterns);
  const noFile = inputs.find(input => input === STDIN || isAddress(input));
  if (isWritten && noFile !== undefined) {
    throw new Failure(`Could not write ${nameOf(noFile)}: it is no file`);
  }
  const output = await openOutput('', {isData: true});
  const counts: Counts = {mended: 0, whole: 0, other: 0, failed: 0};
  for (const input of inputs) {
    const fixed = await fixInput(input, timeoutMs);
    counts[outcomeOf(fixed)]++;
    if (fixed instanceof Failure) sayFailure(fixed);
    else if (fixed.changes.length && isWritten) await writeFixed(input, fixed);
    else if (fixed.changes.length) await showFixed(output, fixed);
  }
  const summary = describe(counts, isWritten);
  if (summary) say(summary);
  if (counts.failed) return 2;
  return counts.mended && !isWritten ? 1 : 0;
}

/** @returns A `Failure` where it cannot be read, so that a run goes on with the next. */
async function fixInput(input: string, timeoutMs: number): Promise<FixedInput | Failure> {
  const name = nameOf(input);
  try {
    const {text: before} = await readInput(input, timeoutMs);
    return {name, before, ...fix(before)};
  } catch (error) {
    return error instanceof Failure
      ? error
      : new Failure(`Could not fix ${name}: it is not valid JSON`);
  }
}

function outcomeOf(fixed: FixedInput | Failure): keyof Counts {
  if (fixed instanceof Failure) return 'failed';
  if (fixed.changes.length) return 'mended';
  return looksLikeJson(fixed.before) ? 'whole' : 'other';
}

async function writeFixed(path: string, {name, text, changes}: FixedInput): Promise<void> {
  await writeFileWhole(path, text);
  for (const change of changes) say(`${name}: ${change}`);
}

async function showFixed(output: Output, {name, before, text}: FixedInput): Promise<void> {
  await output.write(createTwoFilesPatch(name, name, before, text));
}

function describe({mended, whole, other}: Counts, isWritten: boolean): string {
  const sentences = [];
  if (mended && isWritten) sentences.push(`Mended ${files(mended)}.`);
  else if (mended) sentences.push(`${files(mended)} can be mended: run it again with --write.`);
  else if (whole) sentences.push(`Nothing to mend in ${whole === 1 ? 'the file' : files(whole)}.`);
  if (other === 1) sentences.push('1 file is not in our JSON: convert it first.');
  else if (other) sentences.push(`${other} files are not in our JSON: convert them first.`);
  return sentences.join(' ');
}

function files(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}
