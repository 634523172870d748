import {expect} from '@open-wc/testing';
import type {Period} from '../../src/timeline/period.js';
import {clickedPeriod, draggedPeriod, type Drag} from '../../src/timeline/plot-pointer.js';
import {tenBins as bins} from './ten-bins.js';

/** Events in bins 2 and 6. */
const extents = [
  {fromMs: 20, toMs: 30},
  {fromMs: 60, toMs: 70},
];

const dragFrom = (anchor: number, before: Period, thumb?: Drag['thumb']): Drag => ({
  thumb,
  anchor,
  before,
  hasMoved: true,
});

describe('clickedPeriod', () => {
  for (const [what, before, anchor, expected] of [
    ['the bin that was clicked', {from: 0, until: 9}, 6, {from: 6, until: 6}],
    ['the nearest bin with an event', {from: 0, until: 9}, 3, {from: 2, until: 2}],
    ['all up to there from a single bin', {from: 2, until: 2}, 7, {from: 2, until: 6}],
    ['all back to there from a single bin', {from: 6, until: 6}, 1, {from: 2, until: 6}],
    [
      'everything where the only chosen bin is clicked',
      {from: 2, until: 2},
      2,
      {from: 0, until: 9},
    ],
  ] as const) {
    it(`is ${what}`, () => {
      const click = dragFrom(anchor, before);
      expect(clickedPeriod(click, bins, extents)).to.deep.equal(expected);
    });
  }
});

describe('draggedPeriod', () => {
  for (const [what, thumb, bin, expected] of [
    ['brushes from bin 4 back to bin 1', undefined, 1, {from: 1, until: 4}],
    ['moves the thumb "from" to bin 3', 'from', 3, {from: 3, until: 8}],
    ['stops the thumb "until" at "from"', 'until', 0, {from: 2, until: 2}],
  ] as const) {
    it(what, () => {
      const drag = dragFrom(4, {from: 2, until: 8}, thumb);
      expect(draggedPeriod(drag, bin)).to.deep.equal(expected);
    });
  }
});
