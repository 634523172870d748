import type {Bin} from '../../src/timeline/bins.js';

/** Ten bins of ten milliseconds. */
export const tenBins = Array.from({length: 10}, (_, index): Bin => ({
  fromMs: 10 * index,
  toMs: 10 * (index + 1),
  size: {unit: 'day', count: 1},
  index,
  stretch: 0,
  share: {from: index / 10, to: (index + 1) / 10},
}));
