/// <reference types="node" />
import {check, type CheckOptions} from '../desk/check.js';
import {Failure} from './failure.js';
import {readInput} from './inputs.js';
import type {ReportedStory} from './report.js';

/**
 * Reads and checks one input.
 *
 * @returns A `Failure` where it cannot be read, so that a run goes on with the next.
 */
export async function checkInput(
  name: string,
  options: CheckOptions,
): Promise<ReportedStory | Failure> {
  try {
    const {issues, sources} = await check(await readInput(name), {...options, src: name});
    return {name, issues, ...(options.sources && {sources})};
  } catch (error) {
    return error instanceof Failure
      ? error
      : new Failure(`Could not check ${name}: ${String(error)}`);
  }
}
