import {expect} from '@open-wc/testing';
import {parseDate} from '../../src/model/parse-date.js';
import {normalize} from '../../src/model/normalize.js';
import type {TimelineEvent} from '../../src/model/story.js';
import {hasTools} from '../../src/timeline/later-tools.js';

const AXIS = {axis: true, filters: null};
const FILTERS = {axis: false, filters: ''};

const eventsOf = (...dates: string[]): TimelineEvent[] =>
  normalize({timeline: dates.map(date => ({date, text: 'They meet.'}))}).story.timeline;

describe('the tools of a timeline', () => {
  for (const [dates, has] of [
    [['2026-01-05', '2026-01-06'], true],
    [['', '2026-01-05', '2026-01-05', '2026-01-06'], true],
    [['2026-01-05', '2026-01-05'], false],
    [['', '2026-01-05', ''], false],
    [['', ''], false],
  ] as const) {
    it(`are ${has ? '' : 'not '}there with an axis over the dates ${JSON.stringify(dates)}`, () =>
      expect(hasTools(eventsOf(...dates), AXIS)).to.equal(has));
  }

  it('are there with filters over two events without a date, and not over one', () => {
    expect(hasTools(eventsOf('', ''), FILTERS)).to.equal(true);
    expect(hasTools(eventsOf('2026-01-05'), FILTERS)).to.equal(false);
  });

  it('ask no event behind the second date, as each slice of a long list asks again', () => {
    const asked: string[] = [];
    const dates = ['2026-01-05', '2026-01-06', '2026-01-07'];
    const events = dates.map(written => ({
      get date() {
        asked.push(written);
        return parseDate(written).date;
      },
    }));
    hasTools(events as TimelineEvent[], AXIS);
    expect([...new Set(asked)]).to.deep.equal(['2026-01-05', '2026-01-06']);
  });

  it('ask no event where there is neither an axis nor filters', () => {
    const event = {
      get date(): never {
        throw new Error('It was asked.');
      },
    };
    const none = {axis: false, filters: null};
    expect(hasTools([event] as unknown as TimelineEvent[], none)).to.equal(false);
  });
});
