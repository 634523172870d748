// Programs that a test run starts, and what of their output is worth reading. Only what Node has
// built in: it runs before node_modules exists.
import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {root} from './setup.mjs';

const MAX_OUTPUT_LINES = 60;
const DEADLINE_MS = 30 * 60_000;
const KILL_AFTER_MS = 5000;

/** The cursor's movements, what npm says of its own configuration, and the insides of Node. */
// eslint-disable-next-line no-control-regex -- these are the control sequences
const CONTROL_SEQUENCES = /\u001b\[[\d;]*[A-Za-z]/g;
const NOISE = /^npm (?:warn|notice)|^Running \d+ test files|^\s+at .*\bnode:/;

const children = new Set();
let isStopping = false;

/** Ends every program that is running when this process is told to end. */
export function endChildrenOnSignal() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      isStopping = true;
      for (const child of children) child.kill('SIGTERM');
      setTimeout(() => process.exit(1), KILL_AFTER_MS).unref();
    });
  }
}

/** The path of a program of node_modules. */
export function bin(name) {
  return join(root, 'node_modules', '.bin', name);
}

/**
 * Runs a program to its end, or stops it after thirty minutes.
 *
 * @returns {Promise<{code: number | null, signal: string | null, output: string}>}
 */
export function start(program, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: {...process.env, ...env, NO_COLOR: '1', FORCE_COLOR: undefined},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', text => {
        output += text;
      });
    }
    const timer = setTimeout(() => {
      output += '\nStopped after thirty minutes.';
      child.kill('SIGTERM');
    }, DEADLINE_MS);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      children.delete(child);
      if (isStopping) process.exit(1);
      resolve({code, signal, output});
    });
  });
}

/** The lines of an output that say something. */
export function readable(text) {
  const lines = text.replace(CONTROL_SEQUENCES, '').split('\n');
  return lines.filter(line => line.trim() && !NOISE.test(line));
}

/** The end of an output, where a program says what went wrong. */
export function lastLines(text) {
  const lines = readable(text);
  return lines.length > MAX_OUTPUT_LINES ? ['…', ...lines.slice(-MAX_OUTPUT_LINES)] : lines;
}
