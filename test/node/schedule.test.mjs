import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {runSteps} from '../run/schedule.mjs';

/** Runs steps that only say when they begin and end. */
async function record(steps, cores = 2) {
  const log = [];
  const told = steps.map(({name, failed = 0, error, ...step}) => ({
    ...step,
    name,
    async run() {
      log.push(`${name} begins`);
      await sleep(5);
      if (error) throw new Error(error);
      return {passed: 1 - failed, failed};
    },
  }));
  const onEnd = (name, {failed, lines = []}) =>
    log.push([`${name} ${failed ? 'fails' : 'passes'}`, ...lines].join(': '));
  await runSteps(told, {cores, onEnd});
  return log;
}

describe('the steps of a test run', () => {
  test('run side by side on two cores', async () => {
    const log = await record([{name: 'types'}, {name: 'lint'}, {name: 'unit'}]);
    assert.deepEqual(log.slice(0, 2), ['types begins', 'lint begins']);
    assert.equal(log.length, 6);
  });

  test('run one after the other on one core, also one that would keep two busy', async () => {
    assert.deepEqual(await record([{name: 'browsers', cores: 2}, {name: 'lint'}], 1), [
      'browsers begins',
      'browsers passes',
      'lint begins',
      'lint passes',
    ]);
  });

  test('leave the browsers both cores', async () => {
    const log = await record([{name: 'lint'}, {name: 'browsers', cores: 2}, {name: 'types'}]);
    assert.equal(log.indexOf('browsers begins') + 1, log.indexOf('browsers passes'));
  });

  test('begin when what they need has passed', async () => {
    const log = await record([{name: 'sizes', needs: ['build']}, {name: 'build'}]);
    assert.deepEqual(log, ['build begins', 'build passes', 'sizes begins', 'sizes passes']);
  });

  test('do not run when what they need has failed, and say so', async () => {
    const log = await record([
      {name: 'build', failed: 1},
      {name: 'sizes', needs: ['build']},
    ]);
    assert.deepEqual(log, [
      'build begins',
      'build fails',
      'sizes fails: did not run, because build failed',
    ]);
  });

  test('wait for no step that is not run', async () => {
    const log = await record([{name: 'sizes', needs: ['build']}]);
    assert.deepEqual(log, ['sizes begins', 'sizes passes']);
  });

  test('fail with the words of an error', async () => {
    const log = await record([{name: 'setup', error: 'There is no engine opera.'}]);
    assert.deepEqual(log, ['setup begins', 'setup fails: There is no engine opera.']);
  });
});
