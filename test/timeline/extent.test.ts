import {expect} from '@open-wc/testing';
import {parseDate} from '../../src/model/parse-date.js';
import {extentOf, overlap} from '../../src/timeline/extent.js';

/** Both ends as the wall clock shows them. */
function written(edtf: string): string[] | null {
  const extent = extentOf(parseDate(edtf).date);
  return (
    extent &&
    [extent.fromMs, extent.toMs].map(ms =>
      Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 16) : String(ms),
    )
  );
}

describe('what a date may mean', () => {
  for (const [edtf, from, to] of [
    ['2017', '2017-01-01T00:00', '2018-01-01T00:00'],
    ['2026-02', '2026-02-01T00:00', '2026-03-01T00:00'],
    ['2025-12-31', '2025-12-31T00:00', '2026-01-01T00:00'],
    ['2026-01-06T09:30', '2026-01-06T09:30', '2026-01-06T09:31'],
    ['2026-01-06T09:30+09:00', '2026-01-06T09:30', '2026-01-06T09:31'],
    ['2025-35', '2025-07-01T00:00', '2025-10-01T00:00'],
    ['2025-24', '2025-12-01T00:00', '2026-03-01T00:00'],
    ['2025-41', '2025-07-01T00:00', '2026-01-01T00:00'],
    ['201X', '2010-01-01T00:00', '2020-01-01T00:00'],
    ['19XX', '1900-01-01T00:00', '2000-01-01T00:00'],
    ['2026-01-04/2026-01-07', '2026-01-04T00:00', '2026-01-08T00:00'],
    ['2026-01-04/..', '2026-01-04T00:00', 'Infinity'],
    ['../2026-01-04', '-Infinity', '2026-01-05T00:00'],
  ] as const) {
    it(`of ${edtf} is ${from} up to ${to}`, () => {
      expect(written(edtf)).to.deep.equal([from, to]);
    });
  }

  it('of "soon" is nothing', () => {
    expect(written('soon')).to.equal(null);
  });

  it('overlaps with what has a moment in common, but not with what only touches it', () => {
    expect(overlap({fromMs: 0, toMs: 10}, {fromMs: 9, toMs: 20})).to.equal(true);
    expect(overlap({fromMs: 0, toMs: 10}, {fromMs: 10, toMs: 20})).to.equal(false);
    expect(overlap({fromMs: 10, toMs: 20}, {fromMs: 0, toMs: 10})).to.equal(false);
  });
});
