// A designer who reads only the guide must get a theme out of it: its example is checked against
// the tokens.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';

const read = path => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const guide = read('stories/docs/theming.mdx');
const names = JSON.parse(read('dist/tokens.json'))
  .tokens.flatMap(({property, dark}) => [property, dark?.property])
  .filter(Boolean);
const [example = ''] =
  /(?<=```css\n)[^`]+/.exec(guide.slice(guide.indexOf('## A theme of your own'))) ?? [];

describe('the guide to theming', () => {
  test('makes a theme in under thirty lines', () => {
    assert.ok(example.includes('--story-accent'), example);
    assert.ok(example.trim().split('\n').length < 30, `${example.trim().split('\n').length} lines`);
  });

  test('sets only tokens that exist', () => {
    const set = [...example.matchAll(/(--story-[a-z-]+):/g)].map(([, name]) => name);
    assert.deepEqual(
      set.filter(name => !names.includes(name)),
      [],
    );
    assert.equal(new Set(set).size, set.length);
  });

  test('names every theme that there is', () => {
    const themes = [...read('src/styles/themes.ts').matchAll(/^import \{(\w+)\}/gm)].map(
      ([, name]) => name,
    );
    assert.deepEqual(
      themes.filter(theme => !guide.includes(`| \`${theme}\` |`)),
      [],
    );
    assert.equal(themes.length, 4);
  });
});
