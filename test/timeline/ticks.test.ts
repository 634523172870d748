import {expect} from '@open-wc/testing';
import {formatDate} from '../../src/model/format-date.js';
import {normalize} from '../../src/model/normalize.js';
import {makeScale} from '../../src/timeline/scale.js';
import {chooseTicks} from '../../src/timeline/ticks.js';

/** Each label with its class, below the bin of that position. */
function ticks(dates: readonly string[], widthPx: number, lang = 'en'): string[] {
  const {timeline} = normalize({timeline: dates.map(date => ({date, text: date}))}).story;
  const print: Parameters<typeof chooseTicks>[3] = (date, options) =>
    formatDate(date, lang, options);
  return chooseTicks(makeScale(timeline), widthPx, lang, print).map(
    ({bin, text, className}) => `${bin} ${text.replace(/\s/g, ' ')} (${className})`,
  );
}

const week = ['2017', '2026-01-06', '2026-01-07', '2026-01-08'];
const months = Array.from({length: 18}, (_, index) =>
  index < 12 ? `2025-${String(index + 1).padStart(2, '0')}` : `2026-0${index - 11}`,
);

describe('the labels below the axis', () => {
  for (const [title, dates, widthPx, expected] of [
    [
      'say 2017, the three days after the break, and their year once below them',
      week,
      560,
      [
        '0 2017 (major only middle)',
        '1 Jan 6 (minor middle)',
        '2 Jan 7 (minor middle)',
        '3 Jan 8 (minor middle)',
        '1 2026 (major middle)',
      ],
    ],
    [
      'say every second day from the first, where each has no room',
      ['2026-01-06', '2026-01-12'],
      200,
      ['0 Jan 6 (minor)', '2 Jan 8 (minor)', '4 Jan 10 (minor)', '0 2026 (major)'],
    ],
    [
      'say quarters of years, where months have no room',
      months,
      240,
      [
        '0 Jan (minor)',
        '3 Apr (minor)',
        '6 Jul (minor)',
        '9 Oct (minor)',
        '12 Jan (minor)',
        '15 Apr (minor)',
        '0 2025 (major)',
        '12 2026 (major)',
      ],
    ],
    [
      'say only the years where not even quarters have room',
      months,
      90,
      ['0 2025 (major only)', '12 2026 (major only)'],
    ],
    [
      'say round years: 1920, not 1911',
      ['1911', '1915', '1927', '1938', '1944', '1953'],
      200,
      ['9 1920 (major only)', '19 1930 (major only)', '29 1940 (major only)'],
    ],
    [
      'say hours, and below them their day',
      ['2026-01-06T09:30', '2026-01-06T11:00', '2026-01-06T14:45'],
      600,
      [
        '0 9 AM (minor middle)',
        '1 10 AM (minor middle)',
        '2 11 AM (minor middle)',
        '3 12 PM (minor middle)',
        '4 1 PM (minor middle)',
        '5 2 PM (minor middle)',
        '0 Jan 6, 2026 (major middle)',
      ],
    ],
  ] as const) {
    it(title, () => {
      expect(ticks(dates, widthPx)).to.deep.equal(expected);
    });
  }

  it('leave a day out in Korean, whose letters are wider than those of English', () => {
    expect(ticks(week, 190)).to.deep.equal([
      '0 2017 (major only middle)',
      '1 Jan 6 (minor middle)',
      '2 Jan 7 (minor middle)',
      '3 Jan 8 (minor middle)',
      '1 2026 (major middle)',
    ]);
    expect(ticks(week, 190, 'ko')).to.deep.equal([
      '0 2017년 (major only middle)',
      '1 1월 6일 (minor)',
      '3 1월 8일 (minor)',
      '1 2026년 (major)',
    ]);
  });

  it('are none where there is no scale', () => {
    expect(ticks([], 560)).to.deep.equal([]);
  });
});
