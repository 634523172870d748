/// <reference types="node" />
import {setTimeout as wait} from 'node:timers/promises';

const MAX_AT_ONCE = 8;

/** Lets each host be asked for one page at a time, with a pause between two. */
export class Turns {
  /** By host: the time at which its next turn may begin, once the last one has ended. */
  readonly #nextAt = new Map<string, Promise<number>>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /**
   * Runs a task when it is the turn of its host.
   *
   * @param pauseMs - After the task, before the next one of this host.
   */
  async take<Result>(host: string, pauseMs: number, task: () => Promise<Result>): Promise<Result> {
    const result = this.#runAfter(this.#nextAt.get(host), task);
    const nextAt = (): number => performance.now() + pauseMs;
    this.#nextAt.set(host, result.then(nextAt, nextAt));
    return await result;
  }

  async #runAfter<Result>(
    nextAt: Promise<number> | undefined,
    task: () => Promise<Result>,
  ): Promise<Result> {
    const pauseMs = ((await nextAt) ?? 0) - performance.now();
    if (pauseMs > 0) await wait(pauseMs);
    await this.#freePlace();
    try {
      return await task();
    } finally {
      this.#leave();
    }
  }

  async #freePlace(): Promise<void> {
    if (this.#running < MAX_AT_ONCE) this.#running++;
    else await new Promise<void>(resolve => this.#waiting.push(resolve));
  }

  /** The place goes to the one who waits longest. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#running--;
  }
}
