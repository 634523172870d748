import {expect} from '@open-wc/testing';
import {parseDate} from '../../src/model/parse-date.js';
import {extentOf, type Extent} from '../../src/timeline/extent.js';
import {splitIntoStretches} from '../../src/timeline/stretches.js';

interface Named extends Extent {
  name: string;
}

const named = (name: string): Named => {
  const extent = extentOf(parseDate(name).date);
  if (!extent) throw new Error(`${name} is no date.`);
  return {name, ...extent};
};

/** The first and the last date of each stretch, and how many there are. */
function stretches(dates: readonly string[]): string[] {
  return splitIntoStretches(dates.map(named)).map(
    part => `${part[0]?.name} to ${part.at(-1)?.name}: ${part.length}`,
  );
}

const monthly = Array.from(
  {length: 60},
  (_, index) => `${2016 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-15`,
);

describe('the axis', () => {
  for (const [title, dates, expected] of [
    [
      'breaks between 2017 and a week of 2026',
      ['2017', '2026-01-06', '2026-01-07', '2026-01-08'],
      ['2017 to 2017: 1', '2026-01-06 to 2026-01-08: 3'],
    ],
    [
      'does not break between two lone years before that week',
      ['2017', '2019', '2026-01-06', '2026-01-07', '2026-01-08'],
      ['2017 to 2019: 2', '2026-01-06 to 2026-01-08: 3'],
    ],
    [
      'breaks on both sides of a week between years',
      ['2001', '2017-05-01', '2017-05-02', '2017-05-03', '2026'],
      ['2001 to 2001: 1', '2017-05-01 to 2017-05-03: 3', '2026 to 2026: 1'],
    ],
    ['does not break in an even history', ['1914', '1918', '1922', '1926'], ['1914 to 1926: 4']],
    [
      'does not break for two events in a week: that is no more than a coincidence',
      ['2017', '2026-01-06', '2026-01-07'],
      ['2017 to 2026-01-07: 3'],
    ],
    [
      'does not break in three days',
      ['2026-01-06', '2026-01-07', '2026-01-08'],
      ['2026-01-06 to 2026-01-08: 3'],
    ],
    [
      'breaks before the four events of the last week after five years of one a month',
      [...monthly, '2021-01-04', '2021-01-05', '2021-01-06', '2021-01-07'],
      ['2016-01-15 to 2020-12-15: 60', '2021-01-04 to 2021-01-07: 4'],
    ],
    ['does not break in five years of one a month', monthly, ['2016-01-15 to 2020-12-15: 60']],
    ['is one piece for one event', ['2017'], ['2017 to 2017: 1']],
  ] as const) {
    it(title, () => {
      expect(stretches(dates)).to.deep.equal(expected);
    });
  }

  it('breaks at most three times, however many busy weeks there are', () => {
    const weeks = [1950, 1960, 1970, 1980, 1990, 2000].flatMap(year =>
      [1, 2, 3, 4].map(day => `${year}-01-0${day}`),
    );
    expect(splitIntoStretches(weeks.map(named)).length).to.be.at.most(4);
  });
});
