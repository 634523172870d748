// What the command costs an editor: its start, how many stories `check` reads in a second with one thread
// and with two, and the memory it takes for that. It has no page.
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from '../run/setup.mjs';
import {median} from './rows.mjs';

/** Memory that grew with the number of stories would show between them. */
const STORIES = [1000, 5000, 10_000];
const THREADS = [1, 2];
const STARTS = 20;
const SAMPLE_MS = 200;
const COMMAND = join(root, 'dist/cli.js');
const FIXTURE = join(root, 'test/fixtures/lee-china-visit');
const STARTED = {
  'node -e 0': ['-e', '0'],
  'story-widgets --help': [COMMAND, '--help'],
  'check, one story of JSON': [COMMAND, 'check', `${FIXTURE}.json`],
  'check, one story text': [COMMAND, 'check', `${FIXTURE}.txt`],
};

export async function bench() {
  benchStart();
  for (const stories of STORIES) {
    for (const threads of THREADS) await benchCheck(stories, threads);
  }
}

/** In turns, so that other work on the machine falls on all of them. */
function benchStart() {
  const times = new Map(Object.keys(STARTED).map(what => [what, []]));
  for (let run = 0; run < STARTS; run++) {
    for (const [what, args] of Object.entries(STARTED)) {
      const start = performance.now();
      spawnSync(process.execPath, args);
      times.get(what).push(performance.now() - start);
    }
  }
  for (const [what, each] of times) {
    console.log(
      `${what}: ${Math.round(median(each))} ms, at best ${Math.round(Math.min(...each))}`,
    );
  }
}

async function benchCheck(stories, threads) {
  const folder = mkdtempSync(join(tmpdir(), 'story-bench-'));
  try {
    const text = readFileSync(`${FIXTURE}.json`, 'utf8');
    for (let index = 0; index < stories; index++)
      writeFileSync(join(folder, `${index}.json`), text);
    const {seconds, peakMib} = await run(folder, threads);
    const rate = Math.round(stories / seconds).toLocaleString('en');
    console.log(`${stories} stories, threads: ${threads}: ${rate} in a second, ${peakMib} MiB`);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

async function run(folder, threads) {
  const args = ['check', folder, '--threads', String(threads), '--json', '--output', 'report.json'];
  const start = performance.now();
  const child = spawn(process.execPath, [COMMAND, ...args], {cwd: folder});
  let peakMib = 0;
  const timer = setInterval(() => {
    peakMib = Math.max(peakMib, residentMib(child.pid));
  }, SAMPLE_MS);
  await new Promise(resolve => child.once('close', resolve));
  clearInterval(timer);
  return {seconds: (performance.now() - start) / 1000, peakMib};
}

/** Linux says it; elsewhere it is 0. */
function residentMib(pid) {
  try {
    const [, kib] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Math.round(kib / 1024);
  } catch {
    return 0;
  }
}
