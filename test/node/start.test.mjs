// What `npm start` builds: the files that the first page loads, and again after a change.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {createBuild} from '../../stories/build.mjs';
import {locate} from '../../stories/routes.mjs';
import {root} from '../run/setup.mjs';

describe('the first page', () => {
  const page = readFileSync(join(root, 'stories/pages/index.html'), 'utf8');

  test('names no address of this server that nothing answers', async () => {
    const build = await createBuild();
    const built = await build.rebuild();
    await build.dispose();
    const paths = [...page.matchAll(/(?:(?:src|href)="|courier\.example)(\/[\w./-]+)/g)].map(
      ([, path]) => path,
    );
    assert.ok(paths.length > 15, paths.join());
    // Only the fallback of a snippet is an address of the reader's own site.
    const missing = paths.filter(path => !built.has(path) && !locate(path) && path !== '/ferry');
    assert.deepEqual(missing, []);
  });
});
