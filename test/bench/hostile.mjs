// How the time of the desk's readers grows with hostile text: eight times the input may take twelve
// times the time. The processor's time is counted, so that other programs do not matter.
//
//   node test/bench/hostile.mjs [format] [name of a text]
import {performance} from 'node:perf_hooks';
import {FORMATS, check} from '../../dist/desk.js';
import {
  HOSTILE_PATTERNS,
  hostileStories,
  hostileStory,
  hostileText,
} from '../fixtures/hostile-patterns.mjs';

const SMALL_BYTES = 128 * 1024;
const LARGE_BYTES = 1024 * 1024;
const MAX_RATIO = 12;
/** Below this nothing grows in a way that matters. */
const FAST_MS = 400;

const [wantedFormat = '', wantedName = ''] = process.argv.slice(2);

async function cpuMs(text, from) {
  const before = process.cpuUsage();
  const start = performance.now();
  await check(text, {from});
  const {user, system} = process.cpuUsage(before);
  return Math.min((user + system) / 1000, performance.now() - start + 50);
}

/** What is repeated within a story, and stories that are hostile as a whole. */
function textsIn(format) {
  const ofPattern = name => [name, length => hostileText(name, format, length)];
  const ofStory = name => [name, length => hostileStory(name, format, length)];
  const texts = [
    ...Object.keys(HOSTILE_PATTERNS).map(ofPattern),
    ...hostileStories(format).map(ofStory),
  ];
  return texts.filter(([name]) => name.includes(wantedName));
}

let slow = 0;
for (const format of FORMATS.filter(each => each.includes(wantedFormat))) {
  for (const [name, make] of textsIn(format)) {
    const smallMs = await cpuMs(make(SMALL_BYTES), format);
    const largeMs = await cpuMs(make(LARGE_BYTES), format);
    const ratio = largeMs / smallMs;
    const isSlow = largeMs > FAST_MS && ratio > MAX_RATIO;
    if (isSlow) slow++;
    if (largeMs > FAST_MS) {
      const times = `${smallMs.toFixed(0)} → ${largeMs.toFixed(0)} ms`;
      console.log(`${isSlow ? '✗' : ' '} ${format}, ${name}: ${times}, ${ratio.toFixed(1)}×`);
    }
  }
}
console.log(slow ? `${slow} of them grow faster than their input.` : 'All grow as their input.');
