import {expect} from '@open-wc/testing';
import {normalize} from '../../src/model/normalize.js';
import type {TimelineEvent} from '../../src/model/story.js';
import type {Entry} from '../../src/timeline/entries.js';
import {KeptPlan, makePlan, type Plan} from '../../src/timeline/plan.js';

const eventsOf = (dates: readonly string[]): TimelineEvent[] =>
  normalize({timeline: dates.map(date => ({date, text: date}))}).story.timeline;

const years = (count: number): TimelineEvent[] =>
  eventsOf(Array.from({length: count}, (_, index) => String(1990 + index)));

const DATES_OF_12 = Array.from({length: 12}, (_, index) => String(1990 + index));

describe('the plan of a list', () => {
  for (const [count, foldAfter, first, middle, last] of [
    [12, 6, 2, 7, 3],
    [7, 6, 2, 2, 3],
    [6, 6, 0, 6, 0],
    [6, 5, 1, 2, 3],
    [5, 5, 0, 5, 0],
    [3, 2, 0, 3, 0],
    [4, 2, 1, 2, 1],
    [4, 1, 1, 2, 1],
    [40, 0, 0, 40, 0],
    [40, NaN, 0, 40, 0],
    [40, 21, 8, 20, 12],
    [0, 6, 0, 0, 0],
  ] as const) {
    it(`of ${count} events folds ${first ? middle : 0} where it folds after ${foldAfter}`, () => {
      const plan = makePlan(years(count), foldAfter);
      expect(plan.isFoldable).to.equal(first > 0);
      expect([plan.first, plan.middle, plan.last].map(({length}) => length)).to.deep.equal([
        first,
        middle,
        last,
      ]);
    });
  }

  it('prints the year again behind a folded middle, and only there', () => {
    const days = Array.from({length: 9}, (_, index) => `2026-01-0${index + 1}`);
    const {last, lastAlone} = makePlan(eventsOf(days), 6);
    expect(last.map(({date}) => date)).to.deep.equal(['omit-year', 'omit-year', 'omit-year']);
    expect(lastAlone.map(({date}) => date)).to.deep.equal(['full', 'omit-year', 'omit-year']);
  });

  it('folds nothing away that was in sight in the version before', () => {
    const names = (entries: readonly Entry[]): string[] =>
      entries.map(({event}) => event.date?.edtf ?? '');
    const before = makePlan(years(12), 6);
    const newer = makePlan(eventsOf(['1980', ...DATES_OF_12, '2020']), 6, before);
    expect(names(newer.first)).to.deep.equal(['1980', '1990', '1991']);
    expect(names(newer.last)).to.deep.equal(['1999', '2000', '2001', '2020']);
    expect(makePlan(years(7), 6, makePlan(years(6), 6)).first).to.have.length(0);
    expect(
      makePlan(eventsOf(DATES_OF_12), 6, makePlan(eventsOf(['1980']), 6)).middle,
    ).to.have.length(7);
  });

  it('says what entries share a heading by', () => {
    expect(makePlan(eventsOf(['2017-03', '2017-08', '2026-01', '2026-02']), 0).unit).to.equal(
      'year',
    );
    expect(makePlan(eventsOf(['2026-01-06', '2026-01-07']), 0).unit).to.equal('');
  });

  it('knows how long the text of an average entry is, and of none', () => {
    expect(makePlan(eventsOf(['2017', '2026-01-06']), 0).characters).to.equal(7);
    expect(makePlan([], 6).characters).to.equal(0);
  });
});

describe('the plan that a list keeps', () => {
  const events = years(12);
  let made: (Plan | undefined)[];
  let kept: KeptPlan;
  const planFor = (shown: readonly TimelineEvent[], foldAfter: number): Plan =>
    kept.planFor(shown, [foldAfter, ''], older => {
      made.push(older);
      return makePlan(shown, foldAfter, older);
    });

  beforeEach(() => {
    made = [];
    kept = new KeptPlan();
  });

  it('is none before the list is first drawn', () => {
    expect(kept.now).to.equal(undefined);
  });

  for (const foldAfter of [6, NaN]) {
    it(`is made once for the same 12 events, folded after ${foldAfter}`, () => {
      const plan = planFor(events, foldAfter);
      expect(planFor(events, foldAfter)).to.equal(plan);
      expect(kept.now).to.equal(plan);
      expect(made).to.have.length(1);
    });
  }

  it('is made from that of the version before, and from none where a setting is another', () => {
    const first = planFor(events, 6);
    const newer = planFor(years(13), 6);
    planFor(years(13), 4);
    expect(made).to.deep.equal([undefined, first, undefined]);
    expect(made[1]).to.equal(first);
    expect(newer.first).to.have.length(2);
  });

  it('is made anew where it was forgotten, and is there until then', () => {
    const first = planFor(events, 6);
    kept.forget();
    expect(kept.now).to.equal(first);
    expect(planFor(events, 6)).not.to.equal(first);
    expect(made).to.deep.equal([undefined, undefined]);
  });
});
