import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {outcome} from '../run/reporter.mjs';

const suite = (...tests) => ({name: '', tests: [], suites: [{name: 'dates', suites: [], tests}]});
const passed = {name: 'reads 2017', passed: true, skipped: false};

describe('the outcome of a test file', () => {
  const cases = [
    ['counts what passed', {testResults: suite(passed, passed)}, 2, []],
    [
      'names a failure with its suite and its line',
      {
        testResults: suite(passed, {
          name: 'reads 201X',
          passed: false,
          error: {
            name: 'AssertionError',
            message: 'expected 1 to equal 2',
            stack: 'at chai.js:1\nat test/model/dates.test.ts:7:3',
          },
        }),
      },
      1,
      [
        {
          title: 'dates › reads 201X',
          message: 'AssertionError: expected 1 to equal 2\nat test/model/dates.test.ts:7:3',
        },
      ],
    ],
    [
      'fails a test that is skipped',
      {testResults: suite({name: 'reads 201X', passed: false, skipped: true})},
      0,
      [{title: 'dates › reads 201X', message: 'is skipped'}],
    ],
    [
      'fails a test that a broken hook kept from running',
      {testResults: suite({name: 'reads 201X', passed: false, skipped: false})},
      0,
      [{title: 'dates › reads 201X', message: 'did not run'}],
    ],
    [
      'fails a file without tests',
      {testResults: suite()},
      0,
      [{title: 'the file itself', message: 'ran no test'}],
    ],
    [
      'says why a file did not load',
      {
        errors: [{message: 'Could not import your test module.'}],
        logs: [['TypeError: no such export']],
      },
      0,
      [
        {
          title: 'the file itself',
          message: 'Could not import your test module.\nTypeError: no such export',
        },
      ],
    ],
    [
      'fails a file that asks for what is not there',
      {testResults: suite(passed), request404s: ['cdn/none.js', 'faults/?status=404']},
      1,
      [{title: 'the file itself', message: 'not found: cdn/none.js'}],
    ],
  ];
  for (const [title, session, passedCount, failed] of cases) {
    test(title, () => {
      assert.deepEqual(outcome(session), {passed: passedCount, failed});
    });
  }
});
