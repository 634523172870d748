import {expect} from '@open-wc/testing';
import {normalize} from '../../src/model/normalize.js';
import type {TimelineEvent} from '../../src/model/story.js';
import {dateOf} from '../../src/timeline/bins.js';
import {makeScale} from '../../src/timeline/scale.js';

const eventsOf = (...dates: string[]): TimelineEvent[] =>
  normalize({timeline: dates.map(date => ({date: date === 'undated' ? '' : date, text: date}))})
    .story.timeline;

/** Each stretch as its first and last bin. */
function stretches(dates: string[]): string[] {
  const {stretches: found, bins} = makeScale(eventsOf(...dates));
  return found.map(({first, last}) =>
    [first, last]
      .map(index => bins[index])
      .map(bin => (bin ? dateOf(bin, bin).edtf : ''))
      .join(' to '),
  );
}

describe('the scale of the axis', () => {
  for (const [title, dates, expected] of [
    [
      '2017 and a week of the real story, with a break',
      ['2017', '2026-01-06', '2026-01-06', '2026-01-07', '2026-01-07', '2026-01-08'],
      ['2017 to 2017', '2026-01-06 to 2026-01-08'],
    ],
    [
      'six days that are alike, in one stretch',
      ['2026-01-03', '2026-01-04', '2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08'],
      ['2026-01-03 to 2026-01-08'],
    ],
    [
      'three days in one stretch, however much the last of them saw',
      ['2026-01-06', '2026-01-07', '2026-01-08', '2026-01-08', '2026-01-08', '2026-01-08'],
      ['2026-01-06 to 2026-01-08'],
    ],
    [
      'a century in one stretch, and its last week in another',
      ['1910', '1950', '2017', '2026-01-06', '2026-01-07', '2026-01-08'],
      ['1910/1914 to 2015/2019', '2026-01-06 to 2026-01-08'],
    ],
    [
      '44 BCE before a century',
      ['-0043', '1914', '1939', '1950', '1969', '1989', '2001'],
      ['-0043 to -0043', '1910/1914 to 2000/2004'],
    ],
    [
      'a busy week after years, whose last quarter ends where the week begins',
      [
        '2013-01-23',
        '2016-06-23',
        '2017-03-29',
        '2018-11-25',
        '2019-01-15',
        '2019-03-12',
        '2019-03-13',
        '2019-03-14',
        '2019-03-15',
        '2019-03-16',
      ],
      ['2013-01/2013-03 to 2019-01/2019-03', '2019-03-12 to 2019-03-16'],
    ],
    [
      'the week of 2026 after ten years of the same pace',
      [
        ...Array.from({length: 100}, (_, index) =>
          new Date(Date.UTC(2016, 0, 20 + 36 * index)).toISOString().slice(0, 10),
        ),
        ...Array.from({length: 7}, (_, index) => `2026-01-0${index + 2}`),
      ],
      ['2016-01/2016-03 to 2025-10/2025-12', '2026-01-02 to 2026-01-08'],
    ],
    [
      'ten years of the same pace in one stretch',
      Array.from({length: 100}, (_, index) =>
        new Date(Date.UTC(2016, 0, 20 + 36 * index)).toISOString().slice(0, 10),
      ),
      ['2016-01/2016-03 to 2025-10/2025-12'],
    ],
    ['an interval to its end', ['1914/1918', '1939/1945'], ['1914 to 1945']],
    [
      'four minutes of one hour in one stretch',
      ['2026-01-06T09:00', '2026-01-06T09:01', '2026-01-06T09:05', '2026-01-06T09:59'],
      ['2026-01-06T09:00/2026-01-06T09:59 to 2026-01-06T09:00/2026-01-06T09:59'],
    ],
    [
      'hours of one day',
      ['2026-01-06T09:30', '2026-01-06T11:00', '2026-01-06T14:45'],
      ['2026-01-06T09:00/2026-01-06T09:59 to 2026-01-06T14:00/2026-01-06T14:59'],
    ],
    ['quarters and months as what they last', ['2025-35', '2026-01'], ['2025-07 to 2026-01']],
  ] as const) {
    it(`shows ${title}`, () => {
      expect(stretches([...dates])).to.deep.equal(expected);
    });
  }

  it('has at most 72 bins for 400 days and for 4,000 years', () => {
    expect(
      makeScale(
        eventsOf(
          ...Array.from({length: 400}, (_, day) =>
            new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10),
          ),
        ),
      ).bins.length,
    ).to.be.within(12, 72);
    expect(
      makeScale(
        eventsOf(...Array.from({length: 41}, (_, index) => String(index * 100).padStart(4, '0'))),
      ).bins.length,
    ).to.be.within(12, 72);
  });
});
