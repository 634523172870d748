import {expect} from '@open-wc/testing';
import {bareOf, isCompound, isRunning} from '../../src/headings/running-words.js';

describe('isRunning', () => {
  for (const [written, expected] of [
    ['signed', true],
    ['USGS‑style', true],
    ['Thirty‑one', true],
    ['of', false],
    ['behind', false],
    ['Signed', false],
    ['iPhone', false],
    ['Min‑seok', false],
  ] as const) {
    it(`is ${expected} of "${written}"`, () => {
      expect(isRunning(written)).to.equal(expected);
    });
  }
});

describe('isCompound', () => {
  for (const [written, expected] of [
    ['Four‑day', true],
    ['Four-Day', false],
    ['Hye‑jin,', false],
    ['Do‑yun', false],
  ] as const) {
    it(`is ${expected} of "${written}"`, () => {
      expect(isCompound(written)).to.equal(expected);
    });
  }
});

describe('bareOf', () => {
  for (const [written, expected] of [
    ['Lindhoff,', 'Lindhoff'],
    ['“Castellan’s', 'Castellan'],
    ['time”[3].', 'time'],
    ['2028,', ''],
  ] as const) {
    it(`is "${expected}" of "${written}"`, () => {
      expect(bareOf(written)).to.equal(expected);
    });
  }
});
