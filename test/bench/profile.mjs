// Where the time of the first card goes, and that of 1,000 events: the processor's profile by parts
// of the library, told by the source map of the main file. It prints a table.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {TraceMap, originalPositionFor} from '@jridgewell/trace-mapping';
import {root} from '../run/setup.mjs';
import {allEvents, putCard, putTimeline} from './in-page.mjs';
import {median} from './rows.mjs';
import {makeStory, realStory} from './stories.mjs';

const RUNS = 3;
const EVENTS = 1_000;
const QUIET_MS = 300;
const INTERVAL_MICROSECONDS = 200;
const MICROSECONDS_PER_MS = 1_000;
const SCRIPT = /\/story-widgets\.min\.js$/;
/** A folder of src/, in a path as the map has it: `../elements/story-card.js`. */
const LAYER = /^\.\.\/(\w+)\//;
/** What V8 calls time in which no script ran, and is not waiting. */
const BROWSER = /^\((?:program|garbage collector)\)$/;

/** Prints the table; nothing of it is a promise. */
export async function bench({openPage}) {
  const map = new TraceMap(readFileSync(join(root, 'dist/cdn/story-widgets.min.js.map'), 'utf8'));
  const card = `(${putCard})(${JSON.stringify(realStory)})`;
  const timeline = `(${putTimeline})(${JSON.stringify(makeStory(EVENTS))}, {collapseAfter: 0})`;
  const columns = [
    ['the first card', `${card}; await frame(); await frame();`],
    [`${EVENTS} events`, `await (${allEvents})(${timeline}, ${EVENTS});`],
  ];
  for (const [title, steps] of columns) {
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push(sumUp(await profile(openPage, steps), map));
    console.log(describe(title, runs));
  }
}

async function profile(openPage, steps) {
  const page = await openPage();
  await new Promise(resolve => {
    setTimeout(resolve, QUIET_MS);
  });
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', {interval: INTERVAL_MICROSECONDS});
  await session.send('Profiler.start');
  await page.evaluate(`(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    ${steps}
  })()`);
  const {profile: profiled} = await session.send('Profiler.stop');
  await page.close();
  return profiled;
}

/** Milliseconds by part; what the browser does for a call counts for the part that calls. */
function sumUp({nodes, samples, timeDeltas}, map) {
  const partById = new Map();
  const byId = new Map(nodes.map(node => [node.id, node]));
  const visit = (node, caller) => {
    const part = partOf(node.callFrame, map) ?? caller;
    partById.set(node.id, part);
    for (const id of node.children ?? []) visit(byId.get(id), part);
  };
  visit(nodes[0], undefined);
  const sums = new Map();
  samples.forEach((id, index) => {
    const part = partById.get(id);
    const ms = (timeDeltas[index + 1] ?? 0) / MICROSECONDS_PER_MS;
    if (part) sums.set(part, (sums.get(part) ?? 0) + ms);
  });
  return sums;
}

function partOf({functionName, url, lineNumber, columnNumber}, map) {
  if (BROWSER.test(functionName)) return 'the browser itself';
  if (!SCRIPT.test(url)) return undefined;
  const position = {line: lineNumber + 1, column: columnNumber};
  const source = originalPositionFor(map, position).source ?? '';
  if (source.endsWith('/date-formatters.js')) return 'formatters of Intl';
  if (/node_modules\/(?:@lit\/|lit)/.test(source)) return 'lit';
  return LAYER.exec(source)?.[1];
}

function describe(title, runs) {
  const parts = [...new Set(runs.flatMap(sums => [...sums.keys()]))];
  const rows = parts
    .map(part => [part, median(runs.map(sums => sums.get(part) ?? 0))])
    .sort(([, a], [, b]) => b - a);
  const lines = rows.map(([part, ms]) => `  ${part.padEnd(20)} ${ms.toFixed(0).padStart(6)} ms`);
  return [`${title}, medians of ${RUNS} profiles`, ...lines].join('\n');
}
