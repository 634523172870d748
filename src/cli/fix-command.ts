/// <reference types="node" />
import {createTwoFilesPatch} from 'diff';
import {fix} from '../desk/fix.js';
import {Failure} from './failure.js';
import {findInputs, isAddress, readInput, STDIN} from './inputs.js';
import {openOutput, writeFileWhole} from './output.js';
import {say} from './say.js';

/** What `story-widgets fix` was asked for. */
export interface FixCommand {
  /** Changes the files; without it the changes are only shown. */
  write: boolean;
}

/**
 * Shows what can be mended without a judgement as a unified diff, or mends it.
 *
 * @returns The exit code: 1 where something is to be mended and was not, else 0.
 */
export async function fixCommand(patterns: string[], {write}: FixCommand): Promise<number> {
  const inputs = await findInputs(patterns);
  const unwritable = inputs.find(input => isAddress(input) || (write && input === STDIN));
  if (unwritable) throw new Failure(`Could not fix ${unwritable}: it is no file.`);
  const output = await openOutput('', {isData: true});
  let mended = 0;
  for (const input of inputs) {
    const before = await readInput(input);
    const {text, changes} = fixText(before, input);
    if (!changes.length) continue;
    mended++;
    if (write) await writeFileWhole(input, text);
    else await output.write(createTwoFilesPatch(input, input, before, text));
    for (const change of write ? changes : []) say(`${input}: ${change}`);
  }
  say(describe(inputs.length, mended, write));
  return mended && !write ? 1 : 0;
}

function fixText(text: string, input: string) {
  try {
    return fix(text);
  } catch {
    throw new Failure(`Could not fix ${input}: it is not valid JSON`);
  }
}

function describe(all: number, mended: number, isWritten: boolean): string {
  if (!mended) return `Nothing to mend in ${all === 1 ? 'the file' : `${all} files`}.`;
  const files = mended === 1 ? '1 file' : `${mended} files`;
  return isWritten ? `Mended ${files}.` : `${files} can be mended: run it again with --write.`;
}
