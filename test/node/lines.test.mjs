// Every line can be read beside another file, and no file explains two things. Prettier has
// formatted them all, and ESLint reads the width of what is TypeScript or JavaScript.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {countLines, readFiles} from '../run/source-files.mjs';

const MAX_CHARACTERS = 110;
const MAX_LINES = 300;
const NOT_LINTED = /\.(?:tsx|vue|svelte|css|html|mdx)$/;
const URL = /https?:\/\/\S{30,}/;
const MARKDOWN_TABLE = /^\|.*\|$/;

/** Files of `src` that are one table: breaking it in two explains nothing. */
const TABLES = [];

/** The lines that are too long, as `path:line (characters)`. */
function longLines({path, text}) {
  return text.split('\n').flatMap((line, index) => {
    const isData = URL.test(line) || MARKDOWN_TABLE.test(line);
    const isLong = [...line].length > MAX_CHARACTERS;
    return isLong && !isData ? [`${path}:${index + 1} (${[...line].length})`] : [];
  });
}

/** Names every one of them: a comparison of long lists would leave most out. */
function assertNone(found) {
  assert.ok(found.length === 0, found.join('\n'));
}

describe('the lines', () => {
  for (const folder of ['test', 'stories']) {
    test(`of ${folder}/ have at most ${MAX_CHARACTERS} characters`, () => {
      assertNone(readFiles(folder, NOT_LINTED).flatMap(longLines));
    });
  }

  test(`of a file in src/ are at most ${MAX_LINES}, unless it is a table`, () => {
    const long = readFiles('src')
      .filter(({path, text}) => countLines(text) > MAX_LINES && !TABLES.includes(path))
      .map(({path, text}) => `${path} (${countLines(text)})`);
    assertNone(long);
  });
});
