import {expect} from '@open-wc/testing';
import {normalize} from '../../src/model/normalize.js';
import type {TimelineEvent} from '../../src/model/story.js';
import {chooseUnit, toEntries, type Entry} from '../../src/timeline/entries.js';

const eventsOf = (...dates: string[]): TimelineEvent[] =>
  normalize({timeline: dates.map(date => ({date: date === 'undated' ? '' : date, text: date}))})
    .story.timeline;

const PARTS = {
  full: '',
  'omit-year': ' without year',
  time: ' as time',
  unseen: ' again',
  'in-heading': ' as heading',
};

/** Each entry as it is printed: `2026-1: 2026-01-06 without year` opens January 2026. */
function printed(dates: string[]): string[] {
  const events = eventsOf(...dates);
  return toEntries(events, chooseUnit(events)).map(describeEntry);
}

function describeEntry({event, heading, date}: Entry): string {
  const {year, month, day} = heading?.start ?? {};
  const words = heading
    ? `${[year, month, day].filter(each => each !== undefined).join('-')}: `
    : '';
  return `${words}${event.date?.written ?? 'undated'}${PARTS[date]}`;
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
});
