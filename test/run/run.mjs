// What `npm test` runs. Only what Node has built in until the packages are there.
//
//   --browser firefox    only that engine; repeat it or part with commas
//   --files 'test/model/*.test.ts'    only those browser tests
//   --skip-build         takes dist/ as it is
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {ENGINES, ensureBrowsers, ensureDependencies, root} from './setup.mjs';

const FAILED_OUTPUT_LINES = 60;
const MINUTE_MS = 60_000;
const bin = name => join(root, 'node_modules', '.bin', name);

const {values: options} = parseArgs({
  options: {
    browser: {type: 'string', multiple: true, default: []},
    files: {type: 'string'},
    'skip-build': {type: 'boolean', default: false},
  },
});
const chosen = options.browser.flatMap(names => names.split(','));
const engines = chosen.length ? chosen : ENGINES;

const total = {passed: 0, failed: 0};
const children = new Set();
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    stopping = true;
    for (const child of children) child.kill('SIGTERM');
    setTimeout(() => process.exit(1), 5000).unref();
  });
}

if (await step('setup', setup)) {
  if (!options['skip-build'])
    await step('build', () => command('npm', ['run', '--silent', 'build']));
  await step('types', () => command(bin('tsc'), ['--noEmit', '-p', root]));
  await step('lint', () => command(bin('eslint'), ['-c', 'test/eslint.config.mjs', '.']));
  await step('node', nodeTests);
  await step('browsers', browserTests);
  if (engines.includes('chromium') && !options.files) await step('storybook', storybook);
  if (engines.includes('chromium') && !options.files)
    await step('visual', () => ownCommand('test/looks/visual.mjs'));
  await step('sizes', sizes);
}
if (total.passed === 0 && total.failed === 0) total.failed = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);

/** Runs one step, counts it, and says how it went; never throws. */
async function step(name, run) {
  const startedAt = Date.now();
  process.stdout.write(`${name} … `);
  const {
    passed,
    failed,
    lines = [],
  } = await run().catch(error => ({passed: 0, failed: 1, lines: [error.message]}));
  total.passed += passed;
  total.failed += failed;
  console.log(
    `${passed} passed, ${failed} failed (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`,
  );
  for (const line of lines) console.log(`  ${line}`);
  return failed === 0;
}

async function setup() {
  const unknown = engines.find(engine => !ENGINES.includes(engine));
  if (unknown) throw new Error(`There is no engine ${unknown}; there are ${ENGINES.join(', ')}.`);
  ensureDependencies();
  ensureBrowsers(engines);
  return {passed: 0, failed: 0};
}

/** A command that passes or fails as one; its output is shown only when it fails. */
async function command(program, args) {
  const {code, output} = await start(program, args);
  return code === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1, lines: lastLines(output)};
}

async function nodeTests() {
  const files = readdirSync(join(root, 'test/node'))
    .filter(name => name.endsWith('.test.mjs'))
    .map(name => join('test/node', name));
  if (files.length === 0) return {passed: 0, failed: 1, lines: ['test/node has no tests.']};
  const {code, output} = await start(process.execPath, [
    '--test',
    '--test-reporter=spec',
    ...files,
  ]);
  const count = word => Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const passed = count('pass');
  const failed = count('fail') + count('cancelled') + count('skipped') + count('todo');
  const detail = output.slice(Math.max(0, output.indexOf('✖ failing tests:')));
  if (code !== 0 || failed > 0 || passed === 0)
    return {passed, failed: Math.max(failed, 1), lines: lastLines(detail)};
  return {passed, failed};
}

async function browserTests() {
  const folder = mkdtempSync(join(tmpdir(), 'story-tests-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  const resultsPath = join(folder, 'results.json');
  const args = [
    '--config',
    'test/browser/wtr.config.mjs',
    ...(options.files ? ['--files', options.files] : []),
  ];
  const {output} = await start(bin('wtr'), args, {
    BROWSERS: engines.join(','),
    TEST_RESULTS: resultsPath,
  });
  const results = existsSync(resultsPath) ? JSON.parse(readFileSync(resultsPath, 'utf8')) : {};
  const lines = readable(output);
  let passed = 0;
  let failed = 0;
  for (const engine of engines) {
    const result = results[engine] ?? {passed: 0, failed: 0};
    passed += result.passed;
    failed += result.failed;
    if (result.passed + result.failed === 0) {
      failed += 1;
      lines.push(`${engine}: no test ran`);
    }
  }
  return {passed, failed, lines};
}

/** Builds the Storybook once, and looks at each of its stories. */
async function storybook() {
  const built = await start('npm', ['run', '--silent', 'build-storybook']);
  if (built.code !== 0) return {passed: 0, failed: 1, lines: lastLines(built.output)};
  return await ownCommand('test/looks/storybook.mjs');
}

/** A script of ours that ends with a line like "77 passed, 1 failed". */
async function ownCommand(path) {
  const {code, output} = await start(process.execPath, [path]);
  const [, passed = 0, failed = 0] =
    /(\d+) passed, (\d+) failed\s*$/.exec(output)?.map(Number) ?? [];
  // Only what failed is worth a line, with what is wrong with it below.
  const lines = readable(output).filter(line => !/^✓|\d+ passed/.test(line));
  return {passed, failed: code === 0 && passed > 0 ? failed : Math.max(failed, 1), lines};
}

async function sizes() {
  const folder = join(root, 'dist/cdn');
  if (!existsSync(folder))
    return {
      passed: 0,
      failed: options['skip-build'] ? 0 : 1,
      lines: ['There is no dist/cdn to measure.'],
    };
  const {describe, measure} = await import('./sizes.mjs');
  const rows = measure(folder);
  const failed = rows.filter(({failures}) => failures.length).length;
  return {passed: rows.length - failed, failed, lines: describe(rows).split('\n')};
}

/** Runs a program to its end, or stops it after ten minutes. */
function start(program, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: {...process.env, ...env, NO_COLOR: '1', FORCE_COLOR: undefined},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', text => {
        output += text;
      });
    const timer = setTimeout(() => {
      output += '\nStopped after ten minutes.';
      child.kill('SIGTERM');
    }, 10 * MINUTE_MS);
    child.once('error', reject);
    child.once('close', code => {
      clearTimeout(timer);
      children.delete(child);
      if (stopping) process.exit(1);
      resolve({code, output});
    });
  });
}

function lastLines(text) {
  const lines = readable(text);
  return lines.length > FAILED_OUTPUT_LINES ? ['…', ...lines.slice(-FAILED_OUTPUT_LINES)] : lines;
}

// Without what moves a terminal's cursor, what npm says of its own configuration, and the insides of Node.
function readable(text) {
  return (
    text
      // eslint-disable-next-line no-control-regex -- these are the control sequences
      .replace(/\u001b\[[\d;]*[A-Za-z]/g, '')
      .split('\n')
      .filter(
        line =>
          line.trim() &&
          !/^npm (?:warn|notice)|^Running \d+ test files|^\s+at .*\bnode:/.test(line),
      )
  );
}
