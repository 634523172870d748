import {expect} from '@open-wc/testing';
import type {Bin} from '../../src/timeline/bins.js';
import {
  carryOver,
  moveThumb,
  periodBetween,
  sliderTarget,
  wholePeriod,
} from '../../src/timeline/period.js';

/** Days of January 2026. */
const days = (first: number, last: number): Bin[] =>
  Array.from({length: last - first + 1}, (_, index) => ({
    fromMs: Date.UTC(2026, 0, first + index),
    toMs: Date.UTC(2026, 0, first + index + 1),
    size: {unit: 'day', count: 1},
    index,
    stretch: 0,
    share: {from: 0, to: 1},
  }));

describe('a key on a slider at 5 of 30', () => {
  for (const [key, leftToRight, rightToLeft] of [
    ['ArrowRight', 6, 4],
    ['ArrowLeft', 4, 6],
    ['ArrowUp', 6, 6],
    ['ArrowDown', 4, 4],
    ['PageUp', 8, 8],
    ['PageDown', 2, 2],
    ['Home', 0, 0],
    ['End', 30, 30],
    ['Tab', undefined, undefined],
    ['a', undefined, undefined],
  ] as const) {
    it(`moves it to ${leftToRight} with ${key}, and to ${rightToLeft} from right to left`, () => {
      expect(sliderTarget(key, 5, 30, false)).to.equal(leftToRight);
      expect(sliderTarget(key, 5, 30, true)).to.equal(rightToLeft);
    });
  }

  it('goes no further than either end, and two of few bins at a time', () => {
    expect(sliderTarget('ArrowLeft', 0, 30, false)).to.equal(0);
    expect(sliderTarget('PageUp', 29, 30, false)).to.equal(30);
    expect(sliderTarget('PageUp', 0, 4, false)).to.equal(2);
  });
});

describe('a period', () => {
  it('is brushed from either end', () => {
    expect(periodBetween(7, 3)).to.deep.equal({from: 3, until: 7});
    expect(periodBetween(3, 7)).to.deep.equal({from: 3, until: 7});
  });

  it('has thumbs that never pass one another', () => {
    expect(moveThumb({from: 3, until: 7}, 'from', 9)).to.deep.equal({from: 7, until: 7});
    expect(moveThumb({from: 3, until: 7}, 'until', 1)).to.deep.equal({from: 3, until: 3});
    expect(moveThumb({from: 3, until: 7}, 'until', 8)).to.deep.equal({from: 3, until: 8});
  });

  it('of no bins ends before it begins', () => {
    expect(wholePeriod([])).to.deep.equal({from: 0, until: -1});
  });

  for (const [title, period, newer, expected] of [
    [
      'stays 6 to 7 January where days come before',
      {from: 5, until: 6},
      days(-1, 9),
      {from: 7, until: 8},
    ],
    [
      'keeps its open end where days come after',
      {from: 5, until: 8},
      days(1, 12),
      {from: 5, until: 11},
    ],
    ['keeps its open start', {from: 0, until: 2}, days(-1, 9), {from: 0, until: 4}],
    [
      'becomes the whole where its days are gone',
      {from: 5, until: 6},
      days(20, 25),
      {from: 0, until: 5},
    ],
  ] as const) {
    it(`on 1 to 9 January ${title}`, () => {
      expect(carryOver(period, days(1, 9), newer)).to.deep.equal(expected);
    });
  }
});
