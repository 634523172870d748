/// <reference types="node" />
import {check, type CheckOptions} from '../desk/check.js';
import {nameOf} from './addresses.js';
import {Failure} from './failure.js';
import {describeInput} from './inputs.js';
import {readInput} from './read-input.js';
import type {ReportedStory} from './report.js';

/** How one input is read and checked. */
export interface CheckInputOptions extends CheckOptions {
  /** Until the text at an address has come. */
  timeoutMs: number;
}

/**
 * Reads and checks one input.
 *
 * @returns A `Failure` where it cannot be read, so that a run goes on with the next.
 */
export async function checkInput(
  input: string,
  {timeoutMs, ...options}: CheckInputOptions,
): Promise<ReportedStory | Failure> {
  const name = nameOf(input);
  try {
    const {text, from, url} = await readInput(input, timeoutMs);
    const known = {from: options.from ?? from, url, src: describeInput(input)};
    const {issues, sources} = await check(text, {...options, ...known});
    return {name, issues, ...(options.sources && {sources})};
  } catch (error) {
    return error instanceof Failure
      ? error
      : new Failure(`Could not check ${name}: ${String(error)}`);
  }
}
