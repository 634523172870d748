// Runs steps side by side, as far as they depend on none another and the machine has room for them.

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [needs] the steps that have to have passed; one that is not run is not
 *     waited for
 * @property {number} [cores] how many it keeps busy, 1 where it does not say
 * @property {() => Promise<Outcome>} run
 *
 * @typedef {{passed: number, failed: number, lines?: string[]}} Outcome `lines` say what is wrong
 */

/**
 * Runs every step, the first in the list first where several could begin. A step that needs one
 * that has failed does not run, and has failed too. Never throws.
 *
 * @param {Step[]} steps
 * @param {{cores: number, onEnd(name: string, outcome: Outcome & {seconds: number}): void}} options
 *     `onEnd` hears of each step when it has ended
 */
export async function runSteps(steps, {cores, onEnd}) {
  const waiting = [...steps];
  const running = new Map();
  const outcomes = new Map();
  const isRun = name => steps.some(step => step.name === name);
  const needsOf = ({needs = []}) => needs.filter(isRun);
  const coresOf = step => Math.min(step.cores ?? 1, cores);

  const canBegin = step => {
    const busy = [...running.keys()].reduce((sum, other) => sum + coresOf(other), 0);
    return busy + coresOf(step) <= cores && needsOf(step).every(name => outcomes.has(name));
  };
  const begin = step => {
    waiting.splice(waiting.indexOf(step), 1);
    const failed = needsOf(step).find(name => outcomes.get(name).failed > 0);
    const run = failed ? didNotRun(failed) : timed(step);
    const ended = run.then(outcome => {
      outcomes.set(step.name, outcome);
      running.delete(step);
      onEnd(step.name, outcome);
    });
    running.set(step, ended);
  };

  while (waiting.length || running.size) {
    const next = waiting.find(canBegin);
    if (next) begin(next);
    else if (running.size) await Promise.race(running.values());
    else throw new Error(`Steps wait for one another: ${waiting.map(({name}) => name).join(', ')}`);
  }
}

async function didNotRun(needed) {
  return {passed: 0, failed: 1, lines: [`did not run, because ${needed} failed`], seconds: 0};
}

async function timed({run}) {
  const startedMs = performance.now();
  const outcome = await run().catch(error => ({passed: 0, failed: 1, lines: [error.message]}));
  return {...outcome, seconds: (performance.now() - startedMs) / 1000};
}
