import {expect} from '@open-wc/testing';
import {findJsonPlaces} from '../../src/desk/json-places.js';

const TEXT = '{"a": [1, {"b\\u0062": "x\\"y", "c": {}}], "a.b": null, "d": -1.5e3 }';

/** The key and the value at a path, as they are written. */
function written(text: string, path: string): string[] {
  const place = findJsonPlaces(text, [path]).get(path);
  if (!place) return [];
  const {key, value} = place;
  return [key ? text.slice(key.start, key.end) : '', text.slice(value.start, value.end)];
}

describe('findJsonPlaces', () => {
  for (const [path, key, value] of [
    ['', '', TEXT],
    ['a', '"a"', '[1, {"b\\u0062": "x\\"y", "c": {}}]'],
    ['a[0]', '', '1'],
    ['a[1]', '', '{"b\\u0062": "x\\"y", "c": {}}'],
    ['a[1].bb', '"b\\u0062"', '"x\\"y"'],
    ['a[1].c', '"c"', '{}'],
    ['d', '"d"', '-1.5e3'],
  ] as const) {
    it(`finds ${path || 'the whole'}`, () => {
      expect(written(TEXT, path)).to.deep.equal([key, value]);
    });
  }

  it('finds the object around a field that is missing', () => {
    expect(written(TEXT, 'a[1].missing[3]')).to.deep.equal(['', '{"b\\u0062": "x\\"y", "c": {}}']);
  });

  it('takes the last of two values with one key, as JSON.parse does', () => {
    expect(written('{"a": 1, "a": 2}', 'a')).to.deep.equal(['"a"', '2']);
  });

  it('finds many paths in one reading', () => {
    const places = findJsonPlaces(TEXT, ['a[0]', 'd', 'a[1].c']);
    expect([...places.keys()]).to.deep.equal(['a[0]', 'd', 'a[1].c']);
  });

  it('goes 200,000 lists deep', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(findJsonPlaces(deep, ['[0][0]']).get('[0][0]')?.value).to.deep.equal({
      start: 2,
      end: 399_998,
    });
  });

  it('finds nothing in an empty text', () => {
    expect(findJsonPlaces('', ['a']).size).to.equal(0);
  });
});
