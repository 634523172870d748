// What the command does in a terminal, and what it leaves behind when it is ended from outside.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {after, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {root} from '../run/setup.mjs';

const COMMAND = join(root, 'dist/cli.js');
const TERMINAL = pathToFileURL(join(root, 'test/run/in-terminal.mjs')).href;
const CLEAR_LINE = '\r\x1b[2K';

const folder = mkdtempSync(join(tmpdir(), 'story-terminal-'));
after(() => rmSync(folder, {recursive: true, force: true}));
const write = (name, text) => writeFileSync(join(folder, name), text);
const read = name => readFileSync(join(folder, name), 'utf8');

for (const name of ['one', 'two', 'three']) {
  write(`${name}.json`, '{"headline": "Lee", "summary": "He met Xi[2].", "sources": [{"id": 1}]}');
}
write('reversed.json', '{"headline": "Lee\u202E\u009B2J", "summary": "A[1].", "sources": [{}]}');
write('broken.json', '{"headline": "Lee",}');
write(
  'lost.json',
  '{"headline": "Lee", "disclosure": "By AI", "summary": "A[1].", "sources": [{}]}',
);

function run(args, {terminal = true, env = {}} = {}) {
  const inTerminal = terminal ? ['--import', TERMINAL] : [];
  const usual = {TERM: 'xterm-256color', NO_COLOR: undefined, FORCE_COLOR: undefined};
  const {status, stdout, stderr} = spawnSync(process.execPath, [...inTerminal, COMMAND, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, CI: undefined, ...usual, ...env},
  });
  return {status, stdout, stderr};
}

/** What a reader of a terminal sees once all is done: a line that was cleared is gone. */
const leftOnScreen = text =>
  text
    .split('\n')
    .map(line => line.slice(line.lastIndexOf(CLEAR_LINE) + 1).replace('\x1b[2K', ''))
    .join('\n');

describe('story-widgets in a terminal', () => {
  test('paints a warning yellow and its summary red', () => {
    const stdout = run(['check', 'one.json']).stdout.replaceAll('\x1b', '␛');
    assert.match(stdout, /␛\[33mwarning␛\[39m {2}\[2\] names no source/);
    assert.match(stdout, /␛\[31m✗ 1 story checked: 2 warnings, 1 note\.␛\[39m\n$/);
  });

  for (const [why, env, args, terminal] of [
    ['NO_COLOR is 1', {NO_COLOR: '1'}, [], true],
    ['the terminal is dumb', {TERM: 'dumb'}, [], true],
    ['the report is JSON', {}, ['--json'], true],
    ['it writes into a pipe', {}, [], false],
  ]) {
    test(`has no colours where ${why}`, () => {
      const {stdout} = run(['check', 'one.json', ...args], {env, terminal});
      assert.match(stdout, /names no source/);
      assert.ok(!stdout.includes('\x1b'), stdout);
    });
  }

  test('has no colours in a file', () => {
    run(['check', 'one.json', '-o', 'report.out']);
    assert.match(read('report.out'), /✗ 1 story checked/);
    assert.ok(!read('report.out').includes('\x1b'));
    rmSync(join(folder, 'report.out'));
  });

  test('says on standard error how far it has come, and leaves nothing of it', () => {
    const {stdout, stderr} = run(['check', 'one.json', 'two.json', 'three.json']);
    assert.ok(stderr.includes(`${CLEAR_LINE}Checked 2 of 3`), stderr);
    assert.equal(leftOnScreen(stderr), '');
    assert.ok(!stdout.includes('of 3'));
  });

  test('says nothing of that where standard error is no terminal', () => {
    const {stderr} = run(['check', 'one.json', 'two.json', 'three.json'], {terminal: false});
    assert.equal(stderr, '');
  });

  test('writes what was lost, and why it failed, on lines of their own', () => {
    const files = ['one.json', 'lost.json', 'two.json', 'broken.json'];
    const {status, stderr} = run(['convert', ...files, '--to', 'timelinejs', '-o', 'converted']);
    rmSync(join(folder, 'converted'), {recursive: true});
    assert.match(stderr, /Converted 2 of 4/);
    const lines = leftOnScreen(stderr).trimEnd().split('\n');
    assert.ok(
      lines.some(line => line.startsWith('lost.json: disclosure: ')),
      stderr,
    );
    assert.match(lines.at(-1), /^story-widgets: Could not convert broken\.json: /);
    assert.ok(!lines.some(line => line.includes('Converted')), stderr);
    assert.equal(status, 2);
  });

  test('shows the control characters of data, which pass unchanged through a pipe', () => {
    const args = ['convert', 'reversed.json', '--to', 'text'];
    assert.match(run(args).stdout, /^Lee\\u202e\\u009b2J\n/);
    assert.match(run(args, {terminal: false}).stdout, /^Lee\u202E\u009B2J\n/);
  });
});

describe('story-widgets check --output, ended while it reads', () => {
  const BEFORE = 'the report of yesterday\n';
  const beside = () => readdirSync(folder).filter(name => name.endsWith('.tmp'));

  async function endWith(signal) {
    write('report.out', BEFORE);
    const args = ['check', 'one.json', '-', '--json', '-o', 'report.out'];
    const child = spawn(process.execPath, [COMMAND, ...args], {cwd: folder});
    while (!beside().length) await wait(20);
    child.kill(signal);
    const [exitCode] = await once(child, 'close');
    return exitCode;
  }

  test('leaves the old file whole after SIGKILL', async () => {
    await endWith('SIGKILL');
    assert.equal(read('report.out'), BEFORE);
    for (const name of beside()) rmSync(join(folder, name));
  });

  for (const [signal, expected] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ]) {
    test(`leaves the old file, with nothing beside it, after ${signal}`, async () => {
      assert.equal(await endWith(signal), expected);
      assert.equal(read('report.out'), BEFORE);
      assert.deepEqual(beside(), []);
    });
  }
});
