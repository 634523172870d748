// From the module's text to elements that are defined: what the browser takes for it, by its trace.
import {median, row} from './rows.mjs';

const RUNS = 5;
const GOAL_MS = 12;
/** Compiling, then running the module. */
const STEPS = ['v8.compileModule', 'v8.evaluateModule'];

export async function bench({openPage, slowdown}) {
  const times = [];
  for (let run = 0; run < RUNS; run++) times.push(await measure(openPage, slowdown));
  const what = 'evaluation and define of story-widgets.min.js';
  return [row(what, 'ms', median(times), {goal: `≤ ${GOAL_MS} ms`})];
}

async function measure(openPage, slowdown) {
  const page = await openPage('/blank');
  await page.emulateCPUThrottling(slowdown);
  await page.tracing.start({categories: ['v8', 'devtools.timeline']});
  await page.evaluate(`import('/cdn/story-widgets.min.js').then(() => undefined)`);
  const {traceEvents} = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  await page.close();
  const isOurs = ({args}) => JSON.stringify(args).includes('story-widgets.min');
  // A step says which file it compiles, not which it runs; nothing else runs in that process.
  const {pid} = traceEvents.find(event => event.name === 'v8.compileModule' && isOurs(event));
  const steps = traceEvents.filter(event => event.pid === pid && STEPS.includes(event.name));
  return steps.reduce((sum, {dur = 0}) => sum + dur / 1000, 0);
}
