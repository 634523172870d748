import {expect} from '@open-wc/testing';
import {countIn, inLanes, nearestBusy} from '../../src/timeline/counting.js';
import type {Extent} from '../../src/timeline/extent.js';
import {tenBins as bins} from './ten-bins.js';

const extents = new Map<string, Extent>([
  ['first', {fromMs: 0, toMs: 1}],
  ['first too', {fromMs: 9, toMs: 10}],
  ['fourth', {fromMs: 30, toMs: 40}],
  ['second to third', {fromMs: 10, toMs: 30}],
  ['from the ninth on', {fromMs: 85, toMs: Infinity}],
]);

describe('events counted in bins', () => {
  it('are in one bin each, but for what lasts longer', () => {
    expect(countIn(bins, extents, () => true)).to.deep.equal({
      passing: [2, 0, 0, 1, 0, 0, 0, 0, 0, 0],
      all: [2, 0, 0, 1, 0, 0, 0, 0, 0, 0],
      spans: [
        {first: 1, last: 2, isEndless: false},
        {first: 8, last: 9, isEndless: true},
      ],
    });
  });

  it('are counted among all of them where a filter leaves them out, but not drawn', () => {
    expect(countIn(bins, extents, name => name === 'first')).to.deep.equal({
      passing: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      all: [2, 0, 0, 1, 0, 0, 0, 0, 0, 0],
      spans: [],
    });
  });
});

describe('the bin that a finger means', () => {
  const busy = [...extents.values()].slice(0, 3);
  for (const [index, expected] of [
    [0, 0],
    [1, 0],
    [2, 3],
    [3, 3],
    [9, 3],
  ] as const) {
    it(`is ${expected} where it touches ${index}, and the first and the fourth bin have events`, () => {
      expect(nearestBusy(bins, busy, index)).to.equal(expected);
    });
  }

  it('is the one it touches where none has events', () => {
    expect(nearestBusy(bins, [], 5)).to.equal(5);
  });
});

describe('lanes', () => {
  const span = (first: number, last: number) => ({first, last, isEndless: false});
  const lanesOf = (...spans: ReturnType<typeof span>[]): string[] =>
    inLanes(spans).map(({first, last, lane}) => `${first}–${last} in ${lane}`);

  it('hold spans one after another, and below one another where they overlap', () => {
    expect(lanesOf(span(4, 6), span(0, 3), span(2, 5))).to.deep.equal([
      '0–3 in 0',
      '2–5 in 1',
      '4–6 in 0',
    ]);
  });

  it('are four at most, the last of which is shared', () => {
    expect(lanesOf(span(0, 9), span(1, 9), span(2, 9), span(3, 9), span(4, 9))).to.deep.equal([
      '0–9 in 0',
      '1–9 in 1',
      '2–9 in 2',
      '3–9 in 3',
      '4–9 in 3',
    ]);
  });
});
