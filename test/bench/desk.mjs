// How many stories `check` reads in a second, with one thread and with two, and how much memory that
// takes at most. By hand, from the built files: node test/bench/desk.mjs [stories]
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from '../run/setup.mjs';

const stories = Number(process.argv[2] ?? 10_000);
const THREADS = [1, 2];
const SAMPLE_MS = 200;

const folder = mkdtempSync(join(tmpdir(), 'story-bench-'));
const text = readFileSync(join(root, 'test/fixtures/lee-china-visit.json'), 'utf8');
for (let index = 0; index < stories; index++) writeFileSync(join(folder, `${index}.json`), text);

/** Runs the command; `peaks` has the most memory in the first and in the second half of the run. */
async function run(threads) {
  const start = performance.now();
  const args = ['check', folder, '--threads', String(threads), '--json', '--output', 'report.json'];
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...args], {cwd: folder});
  const samples = [];
  const timer = setInterval(() => samples.push(residentMib(child.pid)), SAMPLE_MS);
  await new Promise(resolve => child.once('close', resolve));
  clearInterval(timer);
  rmSync(join(folder, 'report.json'));
  const half = samples.length / 2;
  const peaks = [samples.slice(0, half), samples.slice(half)].map(part => Math.max(0, ...part));
  return {seconds: (performance.now() - start) / 1000, peaks};
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

try {
  for (const threads of THREADS) {
    const {seconds, peaks} = await run(threads);
    const rate = Math.round(stories / seconds).toLocaleString('en');
    const memory = `at most ${peaks[0]} MiB in the first half, ${peaks[1]} MiB in the second`;
    console.log(`${stories} stories, threads: ${threads}: ${rate} in a second, ${memory}`);
  }
} finally {
  rmSync(folder, {recursive: true});
}
