import {optionsFrom, type WorkerVariables} from './edge/options.js';
import {createAnswer, type Answer} from './edge/worker.js';

export type {WorkerOptions, WorkerVariables} from './edge/options.js';
export {createAnswer, type Answer};
export * from './ssr.js';

/** Made at the first request: platforms give the variables with it. */
let answer: Answer | undefined;

/** A worker as edge platforms deploy it, set up by the variables `STORY_ORIGINS` and `STORY_ASSETS`. */
export default {
  async fetch(
    request: Request,
    variables: WorkerVariables,
    context: {waitUntil(promise: Promise<unknown>): void},
  ): Promise<Response> {
    try {
      answer ??= createAnswer(optionsFrom(variables));
    } catch (cause) {
      return new Response(`The worker is not set up: ${String(cause)}\n`, {status: 500});
    }
    return await answer(request, promise => context.waitUntil(promise));
  },
};
