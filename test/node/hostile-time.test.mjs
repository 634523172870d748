// Eight times the input takes at most twelve times the processor's time. `node test/bench/hostile.mjs`
// tries every pattern; these are the ones that have been slow.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {check} from '../../dist/desk.js';
import {hostileText} from '../fixtures/hostile-patterns.mjs';

const CHARACTERS = 8 * 1024;
const MAX_RATIO = 12;
/** Below this a run says more of the garbage collector than of the text. */
const FAST_MS = 150;

const SLOW = {
  json: ['events', 'lists', 'markers'],
  text: ['lists', 'numbered lists', 'name and colon', 'spaces'],
  kite: ['unknown kite domains', 'spaces', 'nested lists'],
  timelinejs: ['HTML attributes', 'entities'],
  'timelinejs-csv': ['quotation marks', 'commas'],
  'json-ld': ['events', 'HTML lists'],
  ninjs: ['paragraphs', 'HTML lists'],
  markdown: ['emphasis', 'backticks', 'nested lists', 'HTML attributes', 'entities', 'headings'],
  html: ['one tag of many attributes', 'HTML lists', 'events'],
  feed: ['CDATA', 'less-than signs', 'words'],
};

async function cpuMs(text, from) {
  const before = process.cpuUsage();
  await check(text, {from});
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function median(text, from) {
  const times = [];
  for (let run = 0; run < 3; run++) times.push(await cpuMs(text, from));
  return times.toSorted((a, b) => a - b)[1];
}

describe('the time to read hostile text grows as the text does', () => {
  for (const [format, names] of Object.entries(SLOW)) {
    for (const name of names) {
      test(`${format}, ${name}`, async () => {
        const small = await median(hostileText(name, format, CHARACTERS), format);
        const large = await median(hostileText(name, format, CHARACTERS * 8), format);
        const isLinear = large < FAST_MS || large <= small * MAX_RATIO;
        assert.ok(isLinear, `${small.toFixed(0)} ms became ${large.toFixed(0)} ms`);
      });
    }
  }
});
