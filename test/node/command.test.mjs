// The command, run as people run it: dist/cli.js in a folder of its own.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {root} from '../run/setup.mjs';

const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'story-command-'));
after(() => rmSync(folder, {recursive: true, force: true}));

cpSync(join(root, 'test/fixtures/lee-china-visit.json'), join(folder, 'lee.json'));
const write = (name, text) => writeFileSync(join(folder, name), text);
write(
  'wrong.json',
  '{"headline": "Lee in Beijing",\n "sections": [{"text": "He met Xi[2]."}],\n "sources": [{"title": "a"}]}',
);
write(
  'unsafe.json',
  '{"headline": "Lee", "url": "javascript:1", "sources": [{"id": 1}], "summary": "A[1]."}',
);
write('broken.json', '{"headline": "Lee",}');
write('escape.json', '{"headline": "Lee", "\\u001b[2Jx": 1, "summary": "A[1].", "sources": [{}]}');

function run(args, {input = '', env = {}} = {}) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [join(root, 'dist/cli.js'), ...args],
    {
      cwd: folder,
      input,
      encoding: 'utf8',
      env: {...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env},
    },
  );
  return {status, stdout, stderr};
}

describe('story-widgets', () => {
  test('says its version', () => {
    assert.deepEqual(run(['--version']), {status: 0, stdout: `${version}\n`, stderr: ''});
  });

  test('teaches by examples', () => {
    const {status, stdout} = run(['check', '--help']);
    assert.equal(status, 0);
    assert.match(stdout, /\$ story-widgets check stories\/ /);
    assert.match(stdout, /2 {2}something could not be read or written/);
  });

  for (const [args, line] of [
    [['chek'], /^story-widgets: unknown command 'chek' \(Did you mean check\?\)$/],
    [['check'], /^story-widgets: missing required argument 'stories'$/],
    [
      ['check', '--fromat', 'x', 'lee.json'],
      /^story-widgets: unknown option '--fromat' .*--format/,
    ],
    [
      ['check', '-f', 'xml', 'lee.json'],
      /^story-widgets: option .* Allowed choices are human, json/,
    ],
    [['check', '--json', '-f', 'sarif', 'lee.json'], /'--json' cannot be used with option '-f,/],
    [['check', '--threads', '0', 'lee.json'], /Write a number from 1 to 64\.$/],
    [['check', 'none.json'], /^story-widgets: No file matches none\.json\.$/],
    [
      ['check', 'lee.json', '-o', 'no/such/folder'],
      /^story-widgets: Could not write no\/such\/folder: /,
    ],
  ]) {
    test(`says in one line what is wrong with “${args.join(' ')}”, and ends with 2`, () => {
      const {status, stdout, stderr} = run(args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^[^\n]+\n$/);
      assert.match(stderr.trimEnd(), line);
    });
  }

  for (const [name, write, reason] of [
    ['missing', () => {}, 'there is no such file or folder'],
    ['cut off', path => writeFileSync(path, '{"version": "0.'), 'Unterminated string in JSON'],
  ]) {
    test(`says in one line that its package.json is ${name}, and ends with 2`, () => {
      const installed = mkdtempSync(join(tmpdir(), 'story-installed-'));
      try {
        const isModule = path => !/\.[a-z]+$/.test(path) || path.endsWith('.js');
        cpSync(join(root, 'dist'), join(installed, 'dist'), {recursive: true, filter: isModule});
        // The next package.json says for Node what the files of dist/ are.
        writeFileSync(join(installed, 'dist/package.json'), '{"type": "module"}');
        symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'));
        write(join(installed, 'package.json'));
        const command = [join(installed, 'dist/cli.js'), 'codes'];
        const {status, stdout, stderr} = spawnSync(process.execPath, command, {encoding: 'utf8'});
        assert.equal(status, 2);
        assert.equal(stdout, '');
        assert.match(stderr, /^story-widgets: Could not read [^\n]+package\.json: [^\n]+\.\n$/);
        assert.match(stderr, new RegExp(reason));
      } finally {
        rmSync(installed, {recursive: true});
      }
    });
  }
});

describe('story-widgets fix', () => {
  const BEFORE = '{\n  "headline": "Lee",\n  "published": "Jan 6, 2026"\n}\n';

  test('shows a diff and ends with 1, and with --write changes the file and ends with 0', () => {
    write('dated.fix', BEFORE);
    const shown = run(['fix', 'dated.fix']);
    assert.match(shown.stdout, /^-  "published": "Jan 6, 2026"\n\+  "published": "2026-01-06"$/m);
    assert.equal(shown.status, 1);
    assert.equal(readFileSync(join(folder, 'dated.fix'), 'utf8'), BEFORE);
    assert.deepEqual(run(['fix', 'dated.fix', '--write']), {
      status: 0,
      stdout: '',
      stderr: 'dated.fix: published: “Jan 6, 2026” is now 2026-01-06.\nMended 1 file.\n',
    });
    const after = BEFORE.replace('Jan 6, 2026', '2026-01-06');
    assert.equal(readFileSync(join(folder, 'dated.fix'), 'utf8'), after);
    rmSync(join(folder, 'dated.fix'));
  });

  test('says one line where the only file is broken', () => {
    const {stderr} = run(['fix', 'broken.json']);
    assert.equal(stderr, 'story-widgets: Could not fix broken.json: it is not valid JSON.\n');
  });

  test('goes on after a file that it cannot read, and ends with 2', () => {
    write('dated.fix', BEFORE);
    const {status, stdout, stderr} = run(['fix', 'broken.json', 'dated.fix']);
    rmSync(join(folder, 'dated.fix'));
    assert.match(stdout, /^\+ {2}"published": "2026-01-06"$/m);
    assert.equal(
      stderr,
      'story-widgets: Could not fix broken.json: it is not valid JSON.\n' +
        '1 file can be mended: run it again with --write.\n',
    );
    assert.equal(status, 2);
  });

  test('says of a story text that only JSON is mended', () => {
    const {status, stderr} = run(['fix', '-'], {input: 'Lee Returns\n\nHe landed.\n'});
    assert.deepEqual([status, stderr], [0, '1 file is not in our JSON: convert it first.\n']);
  });

  test('finds nothing to mend in the real story', () => {
    const {status, stderr} = run(['fix', 'lee.json']);
    assert.deepEqual([status, stderr], [0, 'Nothing to mend in the file.\n']);
  });
});

describe('story-widgets convert', () => {
  test('makes of the real text the JSON that we have of it, and loses nothing', () => {
    const {stdout, stderr, status} = run([
      'convert',
      join(root, 'test/fixtures/lee-china-visit.txt'),
    ]);
    const expected = JSON.parse(readFileSync(join(folder, 'lee.json'), 'utf8'));
    assert.deepEqual(JSON.parse(stdout), expected);
    assert.deepEqual([stderr, status], ['', 0]);
  });

  test('writes several stories into a folder', () => {
    assert.equal(run(['convert', 'lee.json', 'wrong.json', '-o', 'converted']).status, 0);
    assert.deepEqual(readdirSync(join(folder, 'converted')), ['lee.json', 'wrong.json']);
    rmSync(join(folder, 'converted'), {recursive: true});
  });

  test('goes on after a file that is no story, and ends with 2', () => {
    const {status, stderr} = run(['convert', 'broken.json', 'lee.json', '-o', 'converted']);
    assert.match(stderr, /^story-widgets: Could not convert broken\.json: [^\n]+\n$/);
    assert.deepEqual(readdirSync(join(folder, 'converted')), ['lee.json']);
    assert.equal(status, 2);
    rmSync(join(folder, 'converted'), {recursive: true});
  });

  test('writes a story into a folder that is there', () => {
    mkdirSync(join(folder, 'there'));
    assert.equal(run(['convert', 'lee.json', '--to', 'text', '-o', 'there']).status, 0);
    assert.deepEqual(readdirSync(join(folder, 'there')), ['lee.txt']);
    rmSync(join(folder, 'there'), {recursive: true});
  });

  test('writes nothing where two stories would be one file', () => {
    write('lee.story', 'Lee Returns\n\nHe landed.\n');
    const {status, stderr} = run(['convert', 'lee.json', 'lee.story', '-o', 'converted']);
    rmSync(join(folder, 'lee.story'));
    assert.equal(
      stderr,
      `story-widgets: lee.json and lee.story would both become ${join('converted', 'lee.json')}: ` +
        'convert them into two folders.\n',
    );
    assert.equal(status, 2);
    assert.ok(!readdirSync(folder).includes('converted'));
  });

  test('says in one line that a file is no story', () => {
    const {status, stderr} = run(['convert', 'broken.json']);
    assert.match(
      stderr,
      /^story-widgets: Could not convert broken\.json: [^\n]+ is not valid JSON: [^\n]+\n$/,
    );
    assert.equal(status, 2);
  });
});

describe('what the command writes to', () => {
  test('is the file that a link leads to', () => {
    write('linked.out', '');
    symlinkSync('linked.out', join(folder, 'link.out'));
    assert.equal(run(['convert', 'lee.json', '-o', 'link.out']).status, 0);
    assert.ok(lstatSync(join(folder, 'link.out')).isSymbolicLink());
    const {headline} = JSON.parse(readFileSync(join(folder, 'linked.out'), 'utf8'));
    assert.equal(headline, JSON.parse(readFileSync(join(folder, 'lee.json'), 'utf8')).headline);
    rmSync(join(folder, 'link.out'));
    rmSync(join(folder, 'linked.out'));
  });

  test('is a named pipe, which stays one', () => {
    const script =
      'mkfifo pipe.out; cat pipe.out & "$0" "$1" schema -o pipe.out; wait; test -p pipe.out';
    const command = ['-c', script, process.execPath, join(root, 'dist/cli.js')];
    const {status, stdout} = spawnSync('sh', command, {cwd: folder, encoding: 'utf8'});
    assert.equal(JSON.parse(stdout).required[0], 'headline');
    assert.equal(status, 0);
    rmSync(join(folder, 'pipe.out'));
  });

  test('is full: that is one line, and ends with 2', () => {
    const command = [join(root, 'dist/cli.js'), 'convert', 'lee.json'];
    const stdio = ['ignore', openSync('/dev/full', 'w'), 'pipe'];
    const {status, stderr} = spawnSync(process.execPath, command, {cwd: folder, stdio});
    assert.equal(
      stderr.toString(),
      'story-widgets: Could not write standard output: the disk is full.\n',
    );
    assert.equal(status, 2);
  });
});

describe('story-widgets schema and codes', () => {
  test('print the schema of a story', () => {
    assert.equal(JSON.parse(run(['schema']).stdout).required[0], 'headline');
  });

  test('explain every code', () => {
    assert.match(
      run(['codes']).stdout,
      /^claim-uncited \(warning\)\n {2}A sentence cites no source\. /m,
    );
  });
});

describe('story-widgets check', () => {
  test('ends with 0 for the real story, and names its one publisher', () => {
    const {status, stdout, stderr} = run(['check', 'lee.json']);
    assert.equal(
      stdout,
      'lee.json\n' +
        '  29:21  info     All 4 sources are from Yonhap: that is one voice, not 4.\n' +
        '                  publisher-single\n' +
        '\n' +
        '✓ 1 story checked: 1 note.\n',
    );
    assert.deepEqual([status, stderr], [0, '']);
  });

  test('says where a marker is wrong and what is meant, and ends with 1', () => {
    const {status, stdout} = run(['check', 'wrong.json']);
    assert.match(stdout, /^ {2}2:34 {2}warning {2}\[2\] names no source of this story/m);
    assert.match(stdout, /^ {17}Did you mean \[1\]\? {2}citation-unresolved$/m);
    assert.match(stdout, /✗ 1 story checked: 2 warnings, 1 note\.\n$/);
    assert.equal(status, 1);
  });

  for (const [file, failOn, expected] of [
    ['lee.json', 'info', 1],
    ['lee.json', 'warning', 0],
    ['wrong.json', 'error', 0],
    ['unsafe.json', 'error', 1],
    ['broken.json', 'error', 1],
    ['unsafe.json', 'never', 0],
  ]) {
    test(`ends with ${expected} for ${file} with --fail-on ${failOn}`, () => {
      assert.equal(run(['check', file, '--fail-on', failOn]).status, expected);
    });
  }

  test('takes a folder, a pattern, and standard input, each story once', () => {
    const names = args =>
      JSON.parse(run(['check', '--json', ...args]).stdout).stories.map(({name}) => name);
    const all = ['broken.json', 'escape.json', 'lee.json', 'unsafe.json', 'wrong.json'];
    assert.deepEqual(names(['.']), all);
    assert.deepEqual(names(['*.json', 'lee.json']), all);
    assert.deepEqual(names(['lee.json', './lee.json', join(folder, 'lee.json')]), ['lee.json']);
    assert.deepEqual(names(['{lee,wrong}.json']), ['lee.json', 'wrong.json']);
  });

  test('reads a text from standard input', () => {
    const input = 'Lee Returns\n\nHe landed[1].\n\nSources\n[1] Yonhap: Lee returns\n';
    const {status, stdout} = run(['check', '-'], {input});
    assert.deepEqual([status, stdout], [0, '✓ 1 story checked: no issues.\n']);
  });

  test('says of an empty text that it is empty', () => {
    const {status, stdout} = run(['check', '-']);
    assert.match(stdout, /error {4}The story from standard input is empty\. /);
    assert.equal(status, 1);
  });

  test('goes on after a file that it cannot read, and ends with 2', () => {
    cpSync(join(folder, 'lee.json'), join(folder, 'large.big'));
    write('large.big', ' '.repeat(9_000_000));
    const {status, stdout, stderr} = run(['check', 'large.big', 'lee.json']);
    rmSync(join(folder, 'large.big'));
    assert.equal(stderr, 'story-widgets: Could not read large.big: it has more than 8 MiB.\n');
    assert.match(stdout, /1 story checked: 1 note/);
    assert.equal(status, 2);
  });

  test('says nothing good of stories where it could read none', () => {
    write('visit.docx', 'PK\x03\x04');
    const {status, stdout} = run(['check', 'visit.docx']);
    rmSync(join(folder, 'visit.docx'));
    assert.equal(stdout, 'No story checked.\n');
    assert.equal(status, 2);
  });

  const OF_WINDOWS =
    'Lee Returns\r\n\r\nHe landed[1].\r\n\r\nSources\r\n[1] Yonhap: Lee returns\r\n';
  for (const [what, bytes] of [
    ['UTF-16 as Windows writes it', Buffer.from(`\uFEFF${OF_WINDOWS}`, 'utf16le')],
    ['UTF-8 with a byte order mark', `\uFEFF${OF_WINDOWS}`],
  ]) {
    test(`reads ${what}`, () => {
      write('lee.text', bytes);
      const {stdout, stderr} = run(['convert', 'lee.text']);
      rmSync(join(folder, 'lee.text'));
      assert.equal(JSON.parse(stdout).headline, 'Lee Returns');
      assert.equal(stderr, '');
    });
  }

  for (const [bytes, reason] of [
    [Buffer.from('Lee returns\n\nS\xE9oul', 'latin1'), 'line 3 is not UTF-8. Save it as UTF-8'],
    ['PK\x03\x04', 'it is a document of a word processor, or an archive. Save it as plain text'],
    ['{\\rtf1\\ansi Lee returns}', 'it is rich text (RTF). Save it as plain text'],
    ['%PDF-1.7', 'it is a PDF. Save it as plain text'],
    ['Lee\0returns', 'it is no text. Save it as plain text'],
  ]) {
    test(`says of a file that ${reason}`, () => {
      write('lee.text', bytes);
      const {status, stderr} = run(['check', 'lee.text']);
      rmSync(join(folder, 'lee.text'));
      assert.equal(stderr, `story-widgets: Could not read lee.text: ${reason}.\n`);
      assert.equal(status, 2);
    });
  }

  test('shows control characters, which could rewrite a terminal', () => {
    const {stdout} = run(['check', 'escape.json']);
    assert.match(stdout, /␛\[2Jx is no field of this format/);
    assert.ok(!stdout.includes('\x1b'));
  });

  test('has no colours in a pipe', () => {
    assert.ok(!run(['check', 'wrong.json']).stdout.includes('\x1b'));
  });

  test('writes a report into a file, whole, with nothing left beside it', () => {
    const {stdout} = run(['check', 'lee.json', '--json', '-o', 'report.out']);
    const report = JSON.parse(readFileSync(join(folder, 'report.out'), 'utf8'));
    assert.equal(stdout, '');
    assert.deepEqual(report.summary, {stories: 1, error: 0, warning: 0, info: 1});
    assert.deepEqual(
      readdirSync(folder).filter(name => name.includes('.tmp')),
      [],
    );
    rmSync(join(folder, 'report.out'));
  });

  test('says the same of 230 stories with one thread and with two, in the same order', () => {
    const names = Array.from({length: 230}, (_, index) => `many-${1000 + index}.txt`);
    for (const [index, name] of names.entries())
      write(
        name,
        `Lee ${index}\n\nHe landed[${1 + (index % 3)}].\n\nSources\n[1] Yonhap: Lee returns\n`,
      );
    const [one, two] = ['1', '2'].map(threads =>
      run(['check', 'many-*.txt', '--threads', threads]),
    );
    for (const name of names) rmSync(join(folder, name));
    assert.match(one.stdout, /✗ 230 stories checked: 306 warnings, 153 notes\.\n$/);
    assert.deepEqual(two, one);
  });
});

describe('the first run of the read-me', () => {
  const [, editors] = readFileSync(join(root, 'README.md'), 'utf8').split('## For editors');
  const [, story] = /```text\n([^`]+)```/.exec(editors);
  const [, commands] = /```sh\n([^`]+)```/.exec(editors);
  const [check, convert, fix] = commands
    .trim()
    .split('\n')
    .map(line => line.replace('npx story-widgets ', '').split(' '));

  test('finds the marker that is wrong, converts the story, and finds nothing to mend', () => {
    write('lee.txt', story);
    assert.match(run(check).stdout, /^ {2}3:28 .*\[2\] names no source[^]*Did you mean \[1\]\?/m);
    assert.equal(run(convert).status, 0);
    assert.equal(run(fix).stderr, 'Nothing to mend in the file.\n');
  });
});
