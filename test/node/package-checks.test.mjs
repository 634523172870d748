// The packed tarball, as publint and attw see it.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, test} from 'node:test';
import {checkPackage, pack} from '../run/package.mjs';

describe('the packed tarball', () => {
  const folder = mkdtempSync(join(tmpdir(), 'story-package-'));
  after(() => rmSync(folder, {recursive: true, force: true}));

  test('is clean for publint and attw, every entry for one', async () => {
    assert.deepEqual(await checkPackage(pack(folder)), []);
  });
});
