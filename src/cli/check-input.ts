/// <reference types="node" />
import {check} from '../desk/check.js';
import type {Format} from '../importers/detect-format.js';
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
  from: Format | undefined,
): Promise<ReportedStory | Failure> {
  try {
    const {issues} = await check(await readInput(name), {src: name, from});
    return {name, issues};
  } catch (error) {
    return error instanceof Failure
      ? error
      : new Failure(`Could not check ${name}: ${String(error)}`);
  }
}
