// What stories/docs/languages.mdx says of each language, against its file.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {wordsAtOnce} from '../../dist/node/words.js';
import {root} from '../run/setup.mjs';
import {measure} from '../run/sizes.mjs';

const read = path => readFileSync(join(root, path), 'utf8');
const NO_LANGUAGES = ['phrase.ts', 'shipped.ts'];
const codes = readdirSync(join(root, 'src/i18n'))
  .filter(file => !NO_LANGUAGES.includes(file))
  .map(file => file.replace('.ts', ''));

/** `| French | `fr` | 1.1 | no |`, by the first code. */
const rows = new Map(
  [...read('stories/docs/languages.mdx').matchAll(/^\| [A-Z][^|]+ \| `([\w-]+)`.*$/gm)].map(row => [
    row[1],
    row[0].split('|').map(cell => cell.trim()),
  ]),
);

/** What the docstring of a language file says of its review: `yes`, `no`, or nothing. */
function reviewOf(code) {
  const text = read(`src/i18n/${code}.ts`).replace(/\n \*/g, '');
  if (/\. Not yet reviewed by a native speaker\./.test(text)) return 'no';
  return /\. Reviewed by [^.]+, a native speaker\./.test(text) ? 'yes' : undefined;
}

describe('the table of languages', () => {
  test('has the twenty-one that there are', () => {
    assert.equal(codes.length, 21);
    assert.deepEqual([...rows.keys()].sort(), [...codes].sort());
  });

  for (const code of codes) {
    test(`says of ${code} what its file says: whether a native speaker has reviewed it`, () => {
      assert.ok(reviewOf(code), 'The docstring says nothing of a review.');
      assert.equal(rows.get(code)?.[4], reviewOf(code));
    });
  }

  for (const code of codes) {
    test(`has ${code}, which a server has the words of, too`, () => {
      assert.equal(wordsAtOnce(code).$code, code);
    });
  }

  const weights = measure(join(root, 'dist/cdn')).filter(({path}) => path.startsWith('locales/'));
  for (const {path, brotliBytes} of weights) {
    const kB = (brotliBytes / 1000).toFixed(1);
    test(`says that ${path} weighs ${kB} kB`, () => {
      assert.equal(rows.get(path.replace(/^locales\/|\.js$/g, ''))?.[3], kB);
    });
  }
});
