import {expect} from '@open-wc/testing';
import {chooseUnit, sortEvents, toEntries} from '../../src/timeline/entries.js';
import {dateOf, makeScale} from '../../src/timeline/scale.js';
import {normalize} from '../../src/model/normalize.js';
import type {TimelineEvent} from '../../src/model/story.js';

const eventsOf = (...dates: string[]): TimelineEvent[] =>
  normalize({timeline: dates.map(date => ({date: date === 'undated' ? '' : date, text: date}))})
    .story.timeline;

/** `2026-01-06+` opens a month or year, `2026-01-06-` leaves its year out, `2026-01-06"` stands for the same date again. */
function printed(dates: string[]): string[] {
  const events = eventsOf(...dates);
  return toEntries(events, chooseUnit(events)).map(
    ({event, heading, date}) =>
      `${heading ? `${heading.start?.year}${heading.start?.month ? `-${heading.start.month}` : ''}${heading.start?.day ? `-${heading.start.day}` : ''}: ` : ''}${event.date?.written ?? 'undated'}${{full: '', 'omit-year': ' without year', time: ' as time', unseen: ' again', 'in-heading': ' as heading'}[date]}`,
  );
}

describe('what entries of a timeline share', () => {
  for (const [title, dates, expected] of [
    [
      'only the day in the real story',
      ['2017', '2026-01-06', '2026-01-06', '2026-01-07', '2026-01-07', '2026-01-08'],
      [
        '2017',
        '2026-01-06',
        '2026-01-06 again',
        '2026-01-07 without year',
        '2026-01-07 again',
        '2026-01-08 without year',
      ],
    ],
    [
      'the year where two years have two dates each',
      ['2017-03', '2017-08', '2019', '2026-01-06', '2026-02-07'],
      [
        '2017: 2017-03 without year',
        '2017-08 without year',
        '2019: 2019 as heading',
        '2026: 2026-01-06 without year',
        '2026-02-07 without year',
      ],
    ],
    [
      'the month where two months have two dates each',
      ['2025-12-30', '2025-12-31', '2026-01-06', '2026-01-06', '2026-01-07'],
      [
        '2025-12: 2025-12-30 without year',
        '2025-12-31 without year',
        '2026-1: 2026-01-06 without year',
        '2026-01-06 again',
        '2026-01-07 without year',
      ],
    ],
    [
      'the month, and a lone date of another has its own heading below the first',
      ['2023-05-01', '2024-01-01', '2024-01-09', '2024-03-01', '2025', '2025-04-01', '2025-04-07'],
      [
        '2023-05-01',
        '2024-1: 2024-01-01 without year',
        '2024-01-09 without year',
        '2024-3: 2024-03-01 without year',
        '2025: 2025 as heading',
        '2025-4: 2025-04-01 without year',
        '2025-04-07 without year',
      ],
    ],
    [
      'the day where events of a day have times',
      [
        '2026-01-06T10:00',
        '2026-01-06T12:30',
        '2026-01-06',
        '2026-01-07T09:00/2026-01-07T11:00',
        '2026-01-07T14:00/2026-01-08T10:00',
        '2026-01-09',
      ],
      [
        '2026-1-6: 2026-01-06T10:00 as time',
        '2026-01-06T12:30 as time',
        '2026-01-06 as heading',
        '2026-1-7: 2026-01-07T09:00/2026-01-07T11:00 as time',
        '2026-01-07T14:00/2026-01-08T10:00 without year',
        '2026-1-9: 2026-01-09 as heading',
      ],
    ],
    [
      'one day, where all have a time',
      ['2026-01-06T10:00', '2026-01-06T12:30'],
      ['2026-1-6: 2026-01-06T10:00 as time', '2026-01-06T12:30 as time'],
    ],
    [
      'no year that a decade does not name',
      ['201X', '2010-05', '2010-06-01'],
      ['201X', '2010-05', '2010-06-01 without year'],
    ],
    [
      'nothing where one year has all',
      ['2026-01-06', '2026-02-07', '2026-03-08'],
      ['2026-01-06', '2026-02-07 without year', '2026-03-08 without year'],
    ],
    [
      'a heading with the undated event that follows',
      ['2017-03', 'undated', '2017-08', '2026-01', '2026-02'],
      [
        '2017: 2017-03 without year',
        'undated',
        '2017-08 without year',
        '2026: 2026-01 without year',
        '2026-02 without year',
      ],
    ],
    [
      'the year in which an interval begins',
      ['2017-03', '2017-08', '2017-11/2018-02', '2018-05', '2018-06'],
      [
        '2017: 2017-03 without year',
        '2017-08 without year',
        '2017-11/2018-02 without year',
        '2018: 2018-05 without year',
        '2018-06 without year',
      ],
    ],
    [
      'no heading of another year: what has none of its own is one',
      [
        '2015-03',
        '2015-06-01',
        '2016/2018',
        '2019-01-05',
        '2019-05-06',
        '2020',
        '2021-01',
        '2021-05',
        '1970~',
      ],
      [
        '2015: 2015-03 without year',
        '2015-06-01 without year',
        '2016: 2016/2018 as heading',
        '2019: 2019-01-05 without year',
        '2019-05-06 without year',
        '2020: 2020 as heading',
        '2021: 2021-01 without year',
        '2021-05 without year',
        '1970: 1970~ as heading',
      ],
    ],
    [
      'a month that goes on after an interval, a year and what is no date',
      [
        '2026-01-01',
        '2026-01-06/2026-02-02',
        '2026-01-12',
        '2026',
        '2026-01-20',
        '2026-02-03',
        'soon',
        '2026-02-08',
        '../2025-05',
        '2026-02-09',
      ],
      [
        '2026-1: 2026-01-01 without year',
        '2026-01-06/2026-02-02 without year',
        '2026-01-12 without year',
        '2026 without year',
        '2026-01-20 without year',
        '2026-2: 2026-02-03 without year',
        'soon',
        '2026-02-08 without year',
        '../2025-05',
        '2026-02-09 without year',
      ],
    ],
  ] as const) {
    it(`is ${title}`, () => {
      expect(printed([...dates])).to.deep.equal(expected);
    });
  }

  it('says the year again behind a label that has none', () => {
    const {timeline} = normalize({
      timeline: [
        {date: '2026-01-05', label: 'Monday'},
        {date: '2026-01-06'},
        {date: '2026-01-07'},
        {date: '2026-01-08', label: 'Thursday'},
        {date: '2026-01-09'},
      ],
    }).story;
    expect(toEntries(timeline, chooseUnit(timeline)).map(({date}) => date)).to.deep.equal([
      'full',
      'full',
      'omit-year',
      'omit-year',
      'full',
    ]);
  });

  it('keeps an undated event behind its neighbour, newest first', () => {
    expect(
      sortEvents(eventsOf('2017', '2026-01-06', 'undated', '2026-01-08'), 'newest').map(
        ({blocks}) => blocks[0]?.text,
      ),
    ).to.deep.equal(['2026-01-08', '2026-01-06', 'undated', '2017']);
  });
});

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
