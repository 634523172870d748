import {expect} from '@open-wc/testing';
import {normalize} from '../../src/model/normalize.js';
import type {TimelineEvent} from '../../src/model/story.js';
import {sortEvents} from '../../src/timeline/sort-events.js';

const eventsOf = (...dates: string[]): TimelineEvent[] =>
  normalize({timeline: dates.map(date => ({date: date === 'undated' ? '' : date, text: date}))})
    .story.timeline;

describe('events sorted', () => {
  const dates = ['2026-01-06', 'undated', '2017', '2026-01-08', '2026', '2026-01-06T09:00'];
  for (const [order, expected] of [
    ['authored', dates],
    ['oldest', ['2017', '2026', '2026-01-06', 'undated', '2026-01-06T09:00', '2026-01-08']],
    ['newest', ['2026-01-08', '2026-01-06T09:00', '2026-01-06', 'undated', '2026', '2017']],
  ] as const) {
    it(`${order} keep an undated one behind its neighbour`, () => {
      const sorted = sortEvents(eventsOf(...dates), order);
      expect(sorted.map(({blocks}) => blocks[0]?.text)).to.deep.equal([...expected]);
    });
  }

  it('keep their order where they have the same date, and an undated one at the start there', () => {
    const {timeline} = normalize({
      timeline: [{text: 'undated'}, {date: '2017', text: 'first'}, {date: '2017', text: 'second'}],
    }).story;
    for (const order of ['oldest', 'newest'] as const) {
      const texts = sortEvents(timeline, order).map(({blocks}) => blocks[0]?.text);
      expect(texts, order).to.deep.equal(['undated', 'first', 'second']);
    }
  });
});
