// Whoever follows CONTRIBUTING finds each file and folder of the source that it names.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {problemsOf} from '../run/layers.mjs';
import {root} from '../run/setup.mjs';

const FOLDERS = ['src', 'test', 'stories', '.build'];
const IS_PATH = /^[\w.<>*-]*(?:\/[\w.<>*-]*)+$|^[\w-]+\.(?:ts|mjs|json|mdx|md)$/;
/** Of the build and of the package; other tests look at these. */
const IS_MADE = /^(?:dist|chunks|locales|story-widgets)\/|^src\/$/;

const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const named = [...text.matchAll(/`([^`\n]+)`/g)]
  .map(([, name]) => name)
  .filter(name => IS_PATH.test(name) && !IS_MADE.test(name));
const layers = readLayers().map(([folder]) => folder);
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

  for (const [folder, imports] of readLayers()) {
    test(`says what ${folder} may import, as the check of the layers does`, () => {
      const allowed = layers.filter(other => other !== folder && mayImport(folder, other));
      const named = layers.filter(other => new RegExp(`\\b${other}\\b`).test(imports));
      assert.deepEqual(named, allowed);
    });
  }
});

/** The rows of the table of folders: the folder, and what it may import. */
function readLayers() {
  const rows = [...text.matchAll(/^\| `(\w+)\/` \|.*\| (.+?) \|$/gm)];
  return rows.map(([, folder, imports]) => [folder, imports]);
}

function mayImport(folder, other) {
  const line = `import type {A} from '../${other}/index.js';`;
  return problemsOf(`${folder}/a.ts`, line).length === 0;
}
