// The steps of `npm test`. Only what Node has built in until the packages are there.
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {bin, lastLines, readable, start} from './child.mjs';
import {root} from './setup.mjs';
import {unitArguments, unitTests} from './unit-tests.mjs';

/** The first part of the output of a program of ours that names no failure. */
const PASSED_LINE = /^✓|\d+ passed/;
/** Where more fail, it is not the machine. */
const MAX_UNSTEADY_TESTS = 8;

/**
 * Every step, in the order in which they may begin: what a slip breaks first, then the longest, so
 * that none of these is alone at the end. Each keeps one core busy; the workshop, which has two
 * browsers at a time, keeps two.
 *
 * @param {string[]} engines of the browser tests
 * @param {string} [files] of the browser tests, where not all are to run
 * @returns {import('./schedule.mjs').Step[]}
 */
export function allSteps(engines, files) {
  const looks = engines.includes('chromium') && !files ? looksSteps() : [];
  return [
    {name: 'build', run: () => command('npm', ['run', '--silent', 'build'])},
    {name: 'types', run: () => command(bin('tsc'), ['--noEmit', '-p', root])},
    {name: 'lint', run: () => command(bin('eslint'), ['-c', 'test/eslint.config.mjs', '.'])},
    {name: 'format', run: () => command(bin('prettier'), ['--check', '--log-level=warn', '.'])},
    {
      name: 'unused',
      run: () => command(bin('knip'), ['--config', 'test/knip.json', '--no-progress']),
    },
    {name: 'unit', run: () => nodeTests(unitArguments(unitTests()))},
    {name: 'node', needs: ['build'], run: () => nodeTests(nodeArguments())},
    ...engines.map(engine => ({
      name: `browsers ${engine}`,
      needs: ['build'],
      run: () => browserTests(engine, files),
    })),
    ...looks,
    {name: 'sizes', needs: ['build'], run: sizes},
  ];
}

/** What the elements look like, in Chromium alone. */
function looksSteps() {
  return [
    {
      name: 'storybook build',
      needs: ['build'],
      run: () => command('npm', ['run', '--silent', 'build-storybook']),
    },
    {name: 'visual', needs: ['build'], run: () => ownCommand('test/looks/visual.mjs')},
    {
      name: 'storybook',
      needs: ['storybook build'],
      cores: 2,
      run: () => ownCommand('test/looks/storybook.mjs'),
    },
  ];
}

/** A command that passes or fails as one; its output is shown only when it fails. */
async function command(program, args) {
  const {code, output} = await start(program, args);
  return code === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1, lines: lastLines(output)};
}

function nodeArguments() {
  const files = readdirSync(join(root, 'test/node'))
    .filter(name => name.endsWith('.test.mjs'))
    .map(name => join('test/node', name));
  if (files.length === 0) throw new Error('test/node has no tests.');
  return ['--test', '--test-reporter=spec', ...files];
}

/** Tests that Node's own runner counts. */
async function nodeTests(args) {
  const {code, output} = await start(process.execPath, args);
  const count = word => Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const passed = count('pass');
  const failed = count('fail') + count('cancelled') + count('skipped') + count('todo');
  const isFine = code === 0 && failed === 0 && passed > 0;
  if (isFine) return {passed, failed};
  const detail = output.slice(Math.max(0, output.indexOf('✖ failing tests:')));
  return {passed, failed: Math.max(failed, 1), lines: lastLines(detail)};
}

/**
 * The browser tests of one engine. A file that fails runs once more by itself, because a busy
 * machine can keep a browser from its turn for seconds; what passes then is named, so that nobody
 * takes it for steady.
 */
async function browserTests(engine, files) {
  const first = await runFiles(engine, files ? [files] : []);
  const failing = Object.keys(first.files).filter(file => first.files[file].failed);
  const hasRun = Object.keys(first.files).length > 0;
  const sum = sumOf(first.files, first.lines);
  if (hasRun && (sum.failed === 0 || sum.failed > MAX_UNSTEADY_TESTS)) return sum;
  const again = await runFiles(engine, hasRun ? failing : []);
  const results = {...first.files, ...again.files};
  if (Object.keys(results).length === 0)
    return {passed: 0, failed: 1, lines: [...again.lines, `${engine}: no test ran, twice`]};
  const steady = failing.filter(file => again.files[file]?.failed === 0);
  return sumOf(results, [
    ...first.lines,
    ...again.lines,
    ...steady.map(file => `${file} [${engine}] passed when it ran again`),
  ]);
}

/** Runs files in one engine, all where none is named; `files` says what each of them did. */
async function runFiles(engine, chosen) {
  const folder = mkdtempSync(join(tmpdir(), 'story-tests-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  const resultsPath = join(folder, 'results.json');
  const {code, signal, output} = await start(
    bin('wtr'),
    ['--config', 'test/browser/wtr.config.mjs', ...(chosen.length ? ['--files', ...chosen] : [])],
    {BROWSERS: engine, TEST_RESULTS: resultsPath},
  );
  const lines = readable(output);
  if (existsSync(resultsPath)) return {files: JSON.parse(readFileSync(resultsPath, 'utf8')), lines};
  return {files: {}, lines: [...lines, `${engine} ended early, with ${signal ?? `code ${code}`}`]};
}

function sumOf(files, lines) {
  const sum = {passed: 0, failed: 0, lines};
  for (const {passed, failed} of Object.values(files)) {
    sum.passed += passed;
    sum.failed += failed;
  }
  return sum;
}

/** A script of ours that ends with a line like "77 passed, 1 failed". */
async function ownCommand(path) {
  const {code, output} = await start(process.execPath, [path]);
  const sum = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
  const [, passed = 0, failed = 0] = sum.map(Number);
  const isFine = code === 0 && passed > 0;
  // Only what failed is worth a line, with what is wrong with it below.
  const lines = readable(output).filter(line => !PASSED_LINE.test(line));
  return {passed, failed: isFine ? failed : Math.max(failed, 1), lines};
}

async function sizes() {
  const folder = join(root, 'dist/cdn');
  if (!existsSync(folder)) throw new Error('There is no dist/cdn to measure.');
  const {describe, measure} = await import('./sizes.mjs');
  const rows = measure(folder);
  const failed = rows.filter(({failures}) => failures.length).length;
  return {passed: rows.length - failed, failed, lines: describe(rows).split('\n')};
}
