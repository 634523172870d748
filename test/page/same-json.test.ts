import {expect} from '@open-wc/testing';
import {isSameJson} from '../../src/page/same-json.js';

describe('isSameJson', () => {
  for (const [one, other, isSame] of [
    ['{"a": [1, "x", null, true]}', '{"a":[1,"x",null,true]}', true],
    ['{"a": 1, "b": 2}', '{"b": 2, "a": 1}', true],
    ['{"a": 1}', '{"a": 2}', false],
    ['{"a": 1}', '{"a": 1, "b": null}', false],
    ['{"a": null}', '{"b": null}', false],
    ['{"a": []}', '{"a": {}}', false],
    ['[1, 2]', '[2, 1]', false],
    ['"1"', '1', false],
    ['null', '{}', false],
  ] as const) {
    it(`says ${isSame} of ${one} beside ${other}`, () => {
      expect(isSameJson(JSON.parse(one), JSON.parse(other))).to.equal(isSame);
    });
  }

  it('compares lists that are 100,000 levels deep', () => {
    const nest = (levels: number): unknown => {
      let list: unknown[] = [];
      for (let level = 1; level < levels; level++) list = [list];
      return list;
    };
    expect(isSameJson(nest(100_000), nest(100_000))).to.equal(true);
    expect(isSameJson(nest(100_000), nest(99_999))).to.equal(false);
  });
});
