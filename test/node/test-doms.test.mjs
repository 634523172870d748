// The elements in the DOMs of test runners: the story is there, and its events; nothing throws.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {run} from '../run/package.mjs';
import {root} from '../run/setup.mjs';

const SHOWN = {
  'story-card': {events: ['story-load', 'story-load'], words: 'Lee returns', goesTo: true},
  'story-timeline': {events: ['story-load', 'story-load'], words: 'THAAD', goesTo: false},
  'story-sources': {events: ['story-load', 'story-load'], words: 'Yonhap', goesTo: true},
  'story-coverage': {
    events: ['story-load', 'story-load'],
    words: 'Diplomatic Reset',
    goesTo: false,
  },
};

for (const dom of ['jsdom', 'happy-dom']) {
  describe(dom, () => {
    test('shows the story in each element, takes a newer one, and reports no error, not even after the page has gone', async () => {
      const program = join(root, 'test/run/in-test-dom.mjs');
      const {code, output} = await run(process.execPath, [program, dom], root);
      assert.equal(code, 0, output);
      const {shown, errors} = JSON.parse(output.trim().split('\n').at(-1));
      assert.deepEqual(errors, []);
      for (const [tag, {events, words, goesTo}] of Object.entries(SHOWN)) {
        assert.deepEqual([tag, shown[tag].events, shown[tag].goesTo], [tag, events, goesTo]);
        assert.ok(shown[tag].text.includes(words), `${tag}: ${shown[tag].text}`);
      }
    });
  });
}
