/// <reference types="node" />
import {Worker} from 'node:worker_threads';
import type {WorkerOptions, WorkerResult} from './check-worker.js';
import {Failure} from './failure.js';
import type {ReportedStory} from './report.js';

const BATCH_SIZE = 100;
/** A thread has its next batch while the last one is being printed, and no more: memory stays flat. */
const BATCHES_AHEAD = 2;

/** How many threads do the work, and how they read. */
export interface ParallelOptions extends WorkerOptions {
  threads: number;
}

/** Checks inputs in several threads. The results come in the order of the inputs. */
export async function* checkInParallel(
  inputs: readonly string[],
  {threads, ...options}: ParallelOptions,
): AsyncGenerator<ReportedStory | Failure> {
  const workers = Array.from({length: threads}, () => new CheckWorker(options));
  const waiting: Promise<WorkerResult[]>[] = [];
  try {
    for (let start = 0; start < inputs.length; start += BATCH_SIZE) {
      const worker = workers[(start / BATCH_SIZE) % threads];
      if (worker) waiting.push(worker.check(inputs.slice(start, start + BATCH_SIZE)));
      if (waiting.length >= threads * BATCHES_AHEAD) yield* await nextOf(waiting);
    }
    while (waiting.length) yield* await nextOf(waiting);
  } finally {
    await Promise.all(workers.map(worker => worker.end()));
  }
}

async function nextOf(waiting: Promise<WorkerResult[]>[]): Promise<(ReportedStory | Failure)[]> {
  const results = (await waiting.shift()) ?? [];
  return results.map(result => ('failure' in result ? new Failure(result.failure) : result));
}

interface Question {
  resolve: (results: WorkerResult[]) => void;
  reject: (error: unknown) => void;
}

/** One thread. Its answers come in the order in which it was asked. */
class CheckWorker {
  readonly #worker: Worker;
  readonly #asked: Question[] = [];

  constructor(workerData: WorkerOptions) {
    this.#worker = new Worker(new URL('./check-worker.js', import.meta.url), {workerData});
    this.#worker.on('message', (results: WorkerResult[]) => this.#asked.shift()?.resolve(results));
    this.#worker.on('error', error => {
      for (const question of this.#asked.splice(0)) question.reject(error);
    });
  }

  async check(batch: string[]): Promise<WorkerResult[]> {
    return await new Promise((resolve, reject) => {
      this.#asked.push({resolve, reject});
      this.#worker.postMessage(batch);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
