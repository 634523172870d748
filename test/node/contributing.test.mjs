// Whoever follows CONTRIBUTING finds each file and folder of the source that it names.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {root} from '../run/setup.mjs';

const FOLDERS = ['src', 'test', 'stories', '.build'];
const IS_PATH = /^[\w.<>*-]*(?:\/[\w.<>*-]*)+$|^[\w-]+\.(?:ts|mjs|json|mdx|md)$/;
/** Of the build and of the package; other tests look at these. */
const IS_MADE = /^(?:dist|chunks|locales|story-widgets)\/|^src\/$/;

const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const named = [...text.matchAll(/`([^`\n]+)`/g)]
  .map(([, name]) => name)
  .filter(name => IS_PATH.test(name) && !IS_MADE.test(name));
const present = [
  ...readdirSync(root),
  ...FOLDERS.flatMap(folder =>
    readdirSync(join(root, folder), {recursive: true}).map(path => `${folder}/${path}`),
  ),
].map(path => `/${path.replaceAll('\\', '/')}/`);

describe('CONTRIBUTING', () => {
  test('names more than a hundred paths', () => {
    assert.ok(new Set(named).size > 100);
  });

  for (const name of new Set(named)) {
    test(`names ${name}, which is there`, () => {
      const escaped = name.replace(/\/$/, '').replaceAll('.', '\\.');
      const pattern = new RegExp(`/${escaped.replaceAll(/\*|<\w+>/g, '[\\w.-]+')}/$`);
      assert.ok(present.some(path => pattern.test(path)));
    });
  }
});
