import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {listFiles} from '../run/source-files.mjs';
import {lonelyTests, needsPage, sharingTests, unitTests} from '../run/unit-tests.mjs';

const isTest = path => path.endsWith('.test.ts');

describe('the tests that need no page', () => {
  const cases = [
    [`import {expect} from '@open-wc/testing';`, false],
    [`import {expect, fixture} from '@open-wc/testing';`, true],
    [`import {\n  expect,\n  html,\n} from '@open-wc/testing';`, true],
    [`import {press} from '../browser/input.js';`, true],
    [`import '../../src/define.js';`, true],
    [`const {href} = location;\nfetch(location.origin);`, true],
    [`const text = 'document';`, false],
  ];
  for (const [text, expected] of cases) {
    test(`are ${expected ? 'not ' : ''}${text.replaceAll('\n', ' ')}`, () => {
      assert.equal(needsPage(text), expected);
    });
  }

  test('are those of the model, and none of an element', () => {
    const paths = unitTests();
    assert.ok(paths.includes('test/model/dates.test.ts'));
    assert.deepEqual(
      paths.filter(path => /^test\/(?:elements|pages|interaction)\//.test(path)),
      [],
    );
  });
});

describe('the tests that need a page', () => {
  test('share it, but where they say why not', () => {
    assert.ok(sharingTests().includes('test/templates/notice.test.ts'));
    assert.ok(lonelyTests().includes('test/page/localize.test.ts'));
  });

  test('run once, in one page or another', () => {
    const paths = [...unitTests(), ...sharingTests(), ...lonelyTests()];
    assert.equal(new Set(paths).size, paths.length);
    assert.deepEqual(
      paths.sort(),
      listFiles('test')
        .filter(isTest)
        .map(path => `test/${path}`),
    );
  });
});
