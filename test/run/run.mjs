// What `npm test` runs: every step of test/run/steps.mjs, side by side where that is possible. The
// last line is the sum: "4210 passed, 0 failed".
//
//   --browser firefox    only that engine; repeat it or separate with commas
//   --files 'test/model/*.test.ts'    only those browser tests
//   --only browsers      only that step, or those that begin so, with dist/ as it is; repeat it or
//                        separate with commas
//   --skip-build         every step but the build: takes dist/ as it is
import {availableParallelism} from 'node:os';
import {parseArgs} from 'node:util';
import {endChildrenOnSignal} from './child.mjs';
import {runSteps} from './schedule.mjs';
import {ENGINES, ensureBrowsers, ensureDependencies} from './setup.mjs';
import {allSteps} from './steps.mjs';

/** More would keep the browsers' timers from keeping time. */
const MAX_CORES = 2;

const {values: options} = parseArgs({
  options: {
    browser: {type: 'string', multiple: true, default: []},
    files: {type: 'string'},
    only: {type: 'string', multiple: true, default: []},
    'skip-build': {type: 'boolean', default: false},
  },
});
const splitNames = values => values.flatMap(names => names.split(','));
const chosenEngines = splitNames(options.browser);
const engines = chosenEngines.length ? chosenEngines : ENGINES;

const total = {passed: 0, failed: 0};
const cores = Math.min(MAX_CORES, availableParallelism());
endChildrenOnSignal();
await runSteps([{name: 'setup', run: setup}], {cores, onEnd: report});
if (total.failed === 0) await runSteps(chooseSteps(), {cores, onEnd: report});
if (total.passed === 0 && total.failed === 0) total.failed = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);

async function setup() {
  const unknown = engines.find(engine => !ENGINES.includes(engine));
  if (unknown) throw new Error(`There is no engine ${unknown}; there are ${ENGINES.join(', ')}.`);
  chooseSteps();
  ensureDependencies();
  ensureBrowsers(engines);
  return {passed: 0, failed: 0};
}

function chooseSteps() {
  const steps = allSteps(engines, options.files);
  const only = splitNames(options.only);
  const names = steps.map(({name}) => name);
  const isNamed = (name, step) => step === name || step.startsWith(`${name} `);
  const unknown = only.find(name => !names.some(step => isNamed(name, step)));
  if (unknown) throw new Error(`There is no step ${unknown}; there are ${names.join(', ')}.`);
  if (only.length) return steps.filter(step => only.some(name => isNamed(name, step.name)));
  return steps.filter(({name}) => name !== 'build' || !options['skip-build']);
}

/** Counts a step, and says how it went. */
function report(name, {passed, failed, seconds, lines = []}) {
  total.passed += passed;
  total.failed += failed;
  const mark = failed ? '✗' : '✓';
  console.log(`${mark} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
  for (const line of lines) console.log(`  ${line}`);
}
