/// <reference types="node" />
import type {Format} from '../importers/formats.js';
import type {ParallelOptions} from './check-in-parallel.js';
import {checkInput, type CheckInputOptions} from './check-input.js';
import {createReport} from './create-report.js';
import {Failure} from './failure.js';
import {findInputs} from './inputs.js';
import {openOutput} from './output.js';
import {createProgress, type Progress} from './progress.js';
import type {ReportedStory} from './report.js';
import {sayFailure} from './say.js';
import {count, emptySummary, hasFailed, type FailOn} from './severity.js';
import type {SourceFlags} from './source-flags.js';
import {packageVersion} from './version.js';

/** What `story-widgets check` was asked for. */
export interface CheckCommand {
  format: string;
  from: Format | undefined;
  failOn: FailOn;
  /** A file for the report, `''` for standard output. */
  output: string;
  threads: number;
  /** Until an address has answered. */
  timeoutMs: number;
  /** `null` where the sources are left alone. */
  sources: SourceFlags | null;
}

interface SourceRun extends CheckInputOptions {
  flags: SourceFlags;
  progress: Progress;
}

/** Fewer stories are checked before a second thread has started. */
const FEWEST_FOR_THREADS = 100;

/**
 * Checks stories, and writes the report.
 *
 * @returns The exit code: 2 where a story could not be read, 1 where an issue is as bad as
 *     `--fail-on` says, else 0.
 */
export async function checkCommand(patterns: string[], command: CheckCommand): Promise<number> {
  const inputs = await findInputs(patterns);
  const {failOn} = command;
  const version = packageVersion();
  const isColoured = !command.output && hasColours();
  const report = await createReport(command.format, {version, failOn, isColoured});
  const output = await openOutput(command.output, {isData: command.format !== 'human'});
  const summary = emptySummary();
  const progress = createProgress();
  let hasFailure = false;
  await output.write(report.begin());
  try {
    for await (const checked of checkAll(inputs, command, progress)) {
      progress.show(`Checked ${summary.stories} of ${inputs.length}`);
      if (checked instanceof Failure) {
        hasFailure = true;
        progress.end();
        sayFailure(checked);
      } else {
        count(summary, checked.issues);
        await output.write(report.story(checked));
      }
    }
  } finally {
    progress.end();
  }
  await output.write(report.end(summary));
  await output.finish();
  if (hasFailure) return 2;
  return hasFailed(summary, failOn) ? 1 : 0;
}

function checkAll(
  inputs: readonly string[],
  {from, threads, timeoutMs, sources: flags}: CheckCommand,
  progress: Progress,
): AsyncIterable<ReportedStory | Failure> {
  const options = {from, timeoutMs};
  if (flags) return checkWithSources(inputs, {...options, flags, progress});
  const isLong = threads > 1 && inputs.length >= FEWEST_FOR_THREADS;
  return isLong ? checkWithThreads(inputs, {...options, threads}) : checkOneByOne(inputs, options);
}

async function* checkOneByOne(
  inputs: readonly string[],
  options: CheckInputOptions,
): AsyncGenerator<ReportedStory | Failure> {
  for (const input of inputs) yield await checkInput(input, options);
}

async function* checkWithThreads(
  inputs: readonly string[],
  options: ParallelOptions,
): AsyncGenerator<ReportedStory | Failure> {
  const {checkInParallel} = await import('./check-in-parallel.js');
  yield* checkInParallel(inputs, options);
}

/** In one thread, so that no host is asked by two at once. */
async function* checkWithSources(
  inputs: readonly string[],
  {flags, progress, ...options}: SourceRun,
): AsyncGenerator<ReportedStory | Failure> {
  const {createSourceChecker} = await import('./source-flags.js');
  const checker = createSourceChecker(flags, ({done, total, url}) =>
    progress.show(`Read ${done} of ${total} sources: ${url}`),
  );
  yield* checkOneByOne(inputs, {...options, sources: checker});
}

function hasColours(): boolean {
  const {stdout, env} = process;
  return stdout.isTTY && !env['NO_COLOR'] && stdout.hasColors();
}
