/// <reference types="node" />
import {parentPort, workerData} from 'node:worker_threads';
import type {Format} from '../importers/formats.js';
import {checkInput} from './check-input.js';
import {Failure} from './failure.js';
import type {ReportedStory} from './report.js';

/** How a thread reads; what a story's sources say is compared in one thread alone. */
export interface WorkerOptions {
  from: Format | undefined;
  timeoutMs: number;
}

/** What a thread answers for one input; a `Failure` loses its class on the way. */
export type WorkerResult = ReportedStory | {failure: string};

const options = workerData as WorkerOptions;

/** Batches are done one after another, so that answers come in the order of the questions. */
let last = Promise.resolve();

parentPort?.on('message', (batch: string[]) => {
  last = last.then(async () => parentPort?.postMessage(await checkBatch(batch)));
});

async function checkBatch(batch: readonly string[]): Promise<WorkerResult[]> {
  const results: WorkerResult[] = [];
  for (const input of batch) {
    const checked = await checkInput(input, options);
    results.push(checked instanceof Failure ? {failure: checked.message} : checked);
  }
  return results;
}
