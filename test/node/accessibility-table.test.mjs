// The table of WCAG criteria in stories/docs/accessibility.mdx: it lists all of them, and each test
// that it names is there.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {root} from '../run/setup.mjs';

/** Level A and AA of WCAG 2.2 (https://www.w3.org/TR/WCAG22/). */
const CRITERIA = `
  1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5
  1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6
  2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1
  3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3`;

/** A title of a test in the source, with its quotes. */
const TITLE = /\bit\(\s*(['"`])((?:\\.|(?!\1)[\s\S])*)\1/g;

const rows = readFileSync(join(root, 'stories/docs/accessibility.mdx'), 'utf8')
  .split('\n')
  .filter(line => /^\| \d/.test(line))
  .map(line => line.split(' | ').map(cell => cell.replace(/^\| | \|$/g, '')));

/** Whether a file has a test of that title; `${…}` in the source stands for anything. */
function hasTest(path, title) {
  const file = join(root, 'test', `${path}.test.ts`);
  if (!existsSync(file)) return false;
  const titles = [...readFileSync(file, 'utf8').matchAll(TITLE)].map(([, , written]) => written);
  return titles.some(written => patternOf(written).test(title));
}

function patternOf(written) {
  const parts = written.replace(/\\(.)/g, '$1').split(/\$\{[^}]*\}/);
  const escaped = parts.map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.+')}$`);
}

test('the table lists the 55 criteria of WCAG 2.2, level A and AA, in order', () => {
  const listed = rows.map(([criterion]) => criterion.split(' ')[0]);
  assert.deepEqual(listed, CRITERIA.trim().split(/\s+/));
  assert.equal(listed.length, 55);
});

test('every test that the table names is there', () => {
  const missing = rows
    .map(([, , shown]) => shown)
    .filter(shown => shown !== '–')
    .filter(shown => {
      const [, path = '', title = ''] = /^`([^`]+)` › (.+)$/.exec(shown) ?? [];
      return !hasTest(path, title);
    });
  assert.deepEqual(missing, []);
});
