// The forms of the report that other programs read.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import Ajv from 'ajv';
import {XMLParser, XMLValidator} from 'fast-xml-parser';
import {root} from '../run/setup.mjs';

/** The schema of the standard, as Microsoft's matchers for tests carry it. */
const SARIF_SCHEMA = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

const folder = mkdtempSync(join(tmpdir(), 'story-reports-'));
after(() => rmSync(folder, {recursive: true, force: true}));

writeFileSync(
  join(folder, 'a b,#1.json'),
  '{"headline": "Lee",\n "url": "javascript:<&\\u0001\\">",\n "summary": "A[2]. 100% of B.", "sources": [{"title": "T"}]}',
);
writeFileSync(
  join(folder, 'fine.json'),
  '{"headline": "Lee", "summary": "A[1].", "sources": [{}]}',
);
writeFileSync(join(folder, 'page.json'), '<!doctype html>');

function report(form, ...args) {
  const {stdout, stderr} = spawnSync(
    process.execPath,
    [join(root, 'dist/cli.js'), 'check', '.', '--format', form, ...args],
    {cwd: folder, encoding: 'utf8'},
  );
  assert.equal(stderr, '');
  return stdout;
}

describe('the report in SARIF', () => {
  const log = JSON.parse(report('sarif'));
  const [{results, tool}] = log.runs;

  test('is valid by the schema of the standard', () => {
    // Draft 4 calls `id` what Ajv knows as `$id`; what else the schema says is the same in draft 7.
    const {$schema, id, ...schema} = JSON.parse(readFileSync(join(root, SARIF_SCHEMA), 'utf8'));
    assert.deepEqual([$schema.includes('draft-04'), id.includes('sarif-2.1.0')], [true, true]);
    const validate = new Ajv({strict: false, validateFormats: false, unicodeRegExp: false}).compile(
      schema,
    );
    assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 3)));
    assert.equal(validate({...log, runs: [{results: [{}]}]}), false);
  });

  test('names the rule, the level, the place and the path of each issue', () => {
    const [first] = results.filter(({ruleId}) => ruleId === 'citation-unresolved');
    assert.equal(first.level, 'warning');
    assert.equal(tool.driver.rules[first.ruleIndex].id, 'citation-unresolved');
    assert.match(
      first.message.text,
      /^\[2\] names no source of this story.* Did you mean \[1\]\?$/,
    );
    assert.deepEqual(first.locations, [
      {
        physicalLocation: {
          artifactLocation: {uri: 'a%20b,%231.json'},
          region: {startLine: 3, startColumn: 15, endLine: 3, endColumn: 18},
        },
        logicalLocations: [{fullyQualifiedName: 'summary', kind: 'member'}],
      },
    ]);
  });

  test('has a rule with advice for every code', () => {
    assert.ok(tool.driver.rules.length >= 18);
    assert.ok(tool.driver.rules.every(({help}) => help.text.endsWith('.')));
  });

  test('has a result without a region for a file that is no story', () => {
    const [page] = results.filter(({ruleId}) => ruleId === 'not-a-story');
    assert.deepEqual(page.locations, [{physicalLocation: {artifactLocation: {uri: 'page.json'}}}]);
  });
});

describe('the report for GitHub', () => {
  test('is one annotation for each issue, with its line and column, all escaped', () => {
    const lines = report('github').trimEnd().split('\n');
    assert.equal(
      lines[0],
      '::error file=a b%2C#1.json,line=2,endLine=2,col=10,endColumn=32,title=url-unsafe' +
        '::url is not a full http(s) address, so it is not linked. Write it with https://.',
    );
    assert.ok(lines.some(line => /^::warning .*“100%25 of B\.”|^::warning .*100%25/.test(line)));
    assert.ok(lines.every(line => /^::(?:error|warning|notice) file=/.test(line)));
  });
});

describe('the report in JUnit XML', () => {
  const xml = report('junit');
  const {testsuites} = new XMLParser({
    ignoreAttributes: false,
    isArray: name => name === 'testcase',
  }).parse(xml);

  test('is well-formed', () => {
    assert.equal(XMLValidator.validate(xml), true);
  });

  test('has a suite for each story, and a failure for what makes the command fail', () => {
    const suites = testsuites.testsuite.map(suite => [
      suite['@_name'],
      suite['@_tests'],
      suite['@_failures'],
    ]);
    assert.deepEqual(suites, [
      ['a b,#1.json', '4', '3'],
      ['fine.json', '1', '0'],
      ['page.json', '1', '1'],
    ]);
  });

  test('counts no failure with --fail-on never', () => {
    assert.ok(!report('junit', '--fail-on', 'never').includes('<failure'));
  });
});

describe('the report in JSON', () => {
  test('has each story with its issues, and the sum', () => {
    const {version, stories, summary} = JSON.parse(report('json'));
    assert.match(version, /^\d+\.\d+\.\d+/);
    assert.deepEqual(
      stories.map(({name}) => name),
      ['a b,#1.json', 'fine.json', 'page.json'],
    );
    assert.deepEqual(summary, {stories: 3, error: 2, warning: 2, info: 1});
    assert.deepEqual(Object.keys(stories[0].issues[0]), [
      'code',
      'severity',
      'path',
      'message',
      'words',
      'hint',
      'range',
    ]);
  });
});
