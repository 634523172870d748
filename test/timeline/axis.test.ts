import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {StoryTimeline} from '../../src/elements/story-timeline.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {click, emulateMedia, engine, pointer, press, setViewport, tap} from '../browser/input.js';
import {getAllByRole, getByRole, nameOf} from '../browser/by-role.js';
import {readFixture, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';
import {
  focused,
  inside,
  nextFilter,
  nineEvents,
  shown,
  slider,
  status,
  timelineOf,
  valueOf,
} from './timeline-of.js';

function keyDown(keys: string): KeyboardEvent {
  const [modifier, key = ''] = keys.split('+');
  return new KeyboardEvent('keydown', {
    key,
    ctrlKey: modifier === 'Control',
    altKey: modifier === 'Alt',
    metaKey: modifier === 'Meta',
    bubbles: true,
    cancelable: true,
  });
}

describe('the axis of a timeline', () => {
  const real = async (attributes: Partial<StoryTimeline> = {}): Promise<StoryTimeline> =>
    timelineOf({axis: true, ...attributes}, JSON.parse(await readFixture('json')) as StoryDraft);

  for (const width of [320, 800]) {
    it(`shows 2017 and the week of the real story, with a break between, at ${width} px`, async () => {
      await setViewport({width});
      const element = await real();
      await waitUntil(() => inside(element, '.tick').length === 5, 'It knows its width.');
      expect(inside(element, '.tick').map(({textContent}) => textContent)).to.deep.equal([
        '2017',
        'Jan 6',
        'Jan 7',
        'Jan 8',
        '2026',
      ]);
      expect(inside(element, '.stack').map(({children}) => children.length)).to.deep.equal([
        1, 2, 2, 1,
      ]);
      expect(inside(element, '.break')).to.have.length(1);
      const boxes = inside(element, '.minor bdi, .only bdi')
        .map(each => each.getBoundingClientRect())
        .sort((a, b) => a.left - b.left);
      boxes
        .slice(1)
        .forEach(({left}, index) => expect(left).to.be.above(boxes[index]?.right ?? Infinity));
      for (const padding of ['1em', '0px']) {
        element.style.setProperty('--story-timeline-padding', padding);
        expect(document.scrollingElement?.scrollWidth, `padding ${padding}`).to.be.at.most(width);
      }
      await expect(element).to.be.accessible();
    });
  }

  it('says each value with its events, and narrows the list by arrows until Escape', async () => {
    const element = await real();
    expect([valueOf(element, 'From'), valueOf(element, 'Until')]).to.deep.equal([
      '2017: 1 event',
      'January 8, 2026: 1 event',
    ]);
    slider(element, 'From').focus();
    const filtering = nextFilter(element);
    await press('ArrowRight');
    expect((await filtering).detail).to.deep.equal({
      kind: 'period',
      values: ['2026-01-06', '2026-01-08'],
      shown: 5,
    });
    await element.updateComplete;
    expect(valueOf(element, 'From')).to.equal('January 6, 2026: 2 events');
    expect(status(element)).to.equal('5 of 6 events');
    await press('Tab');
    await press('ArrowLeft');
    await press('Home');
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['t2', 't3']);
    await expect(element).to.be.accessible();
    await press('Escape');
    await element.updateComplete;
    expect(shown(element)).to.have.length(6);
    expect(focused(element) === slider(element, 'Until')).to.equal(true);
  });

  it('keeps the period for a newer version of the story, and lets it go for another story', async () => {
    const element = await timelineOf({axis: true});
    slider(element, 'From').focus();
    for (let day = 0; day < 6; day++) await press('ArrowRight');
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['t7', 't8', 't9']);
    element.story = {
      ...nineEvents,
      timeline: [
        {date: '2025-12-30', text: 'earlier'},
        ...(nineEvents.timeline ?? []),
        {date: '2026-01-10', text: 'later'},
      ],
    };
    await waitUntil(() => shown(element).length === 4, 'The new events are drawn.');
    expect(shown(element)).to.deep.equal(['t8', 't9', 't10', 't11']);
    expect(valueOf(element, 'From')).to.equal('January 7, 2026: 1 event');
    expect(focused(element) === slider(element, 'From')).to.equal(true);
    element.story = {...nineEvents, headline: 'another'};
    await element.updateComplete;
    expect(status(element)).to.equal('9 events');
    await expect(element).to.be.accessible();
  });

  it('keeps the period under a new headline of the same story', async () => {
    const element = await timelineOf({axis: true}, {...nineEvents, id: 'talks'});
    slider(element, 'From').focus();
    await press('ArrowRight');
    await element.updateComplete;
    expect(status(element)).to.equal('8 of 9 events');
    element.story = {...nineEvents, id: 'talks', headline: 'Leaders agree'};
    await element.updateComplete;
    expect(status(element)).to.equal('8 of 9 events');
    await expect(element).to.be.accessible();
  });

  for (const [what, dates, widthPx, expected] of [
    [
      'the months of ten years by half years',
      Array.from(
        {length: 115},
        (_, index) =>
          `${2012 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      ),
      600,
      ['2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021'],
    ],
    [
      '2017 to 2019, then a week, by the first year too',
      [
        '2017-03',
        '2019-12-23',
        '2026-01-04',
        '2026-01-05',
        '2026-01-06',
        '2026-01-06',
        '2026-01-08',
      ],
      320,
      ['2017', '2019', 'Jan 4', 'Jan 6', '2026'],
    ],
    [
      'the weeks of 2026 from its first day',
      Array.from({length: 60}, (_, index) =>
        new Date(Date.UTC(2026, 0, 1 + 5 * index)).toISOString().slice(0, 10),
      ),
      320,
      ['Jan 1', 'Mar 9', 'May 18', 'Jul 27', '2026'],
    ],
    [
      'the days of a week with hours, where these have no room',
      ['2025-12-31', '2026-01-05T09:15', '2026-01-05T23:05', '2026-01-06T14:30', '2026-01-07'],
      320,
      ['Dec 31, 2025', 'Jan 3, 2026', 'Jan 7, 2026'],
    ],
  ] as const) {
    it(`labels ${what}`, async () => {
      const element = document.createElement('story-timeline');
      element.style.inlineSize = `${widthPx}px`;
      Object.assign(element, {
        axis: true,
        story: {headline: 'h', timeline: dates.map(date => ({date, text: date}))},
      });
      await fixture(html`<main>${element}</main>`);
      await waitUntil(() => inside(element, '.tick').length);
      expect(inside(element, '.tick').map(({textContent}) => textContent)).to.deep.equal(expected);
      await expect(element).to.be.accessible();
    });
  }

  for (const [what, css] of [
    ['an inline host', 'display: inline'],
    ['a host without a box', 'display: contents'],
    ['text of 32 px', 'font-size: 32px'],
  ] as const) {
    it(`keeps its labels apart in ${what}`, async () => {
      const element = document.createElement('story-timeline');
      element.style.cssText = css;
      Object.assign(element, {
        axis: true,
        story: {
          headline: 'h',
          timeline: Array.from({length: 31}, (_, index) => ({
            date: `2026-01-${String(index + 1).padStart(2, '0')}`,
            text: 'Told.',
          })),
        },
      });
      const main = await fixture<HTMLElement>(
        html`<main style="inline-size: 360px">${element}</main>`,
      );
      await waitUntil(() => inside(element, '.minor').length > 1);
      const boxes = inside(element, '.minor bdi')
        .map(each => each.getBoundingClientRect())
        .sort((a, b) => a.left - b.left);
      boxes
        .slice(1)
        .forEach(({left}, index) =>
          expect(left).to.be.above((boxes[index]?.right ?? Infinity) + 2),
        );
      expect(boxes.at(-1)?.right).to.be.at.most(main.getBoundingClientRect().right);
      await expect(element).to.be.accessible();
    });
  }

  it('lets a chosen day go, and stretches to the next one, where the thumbs lie over both', async () => {
    const element = document.createElement('story-timeline');
    Object.assign(element, {
      axis: true,
      story: {
        headline: 'h',
        timeline: Array.from({length: 31}, (_, index) => ({
          date: `2026-01-${String(index + 1).padStart(2, '0')}`,
          text: 'Told.',
        })),
      },
    });
    await fixture(html`<main style="inline-size: 360px">${element}</main>`);
    await waitUntil(() => inside(element, '.bar,.stack').length);
    const at = async (index: number): Promise<string> => {
      const {left, width, bottom} = (
        inside(element, '.bar,.stack')[index] as HTMLElement
      ).getBoundingClientRect();
      await click({x: Math.round(left + width / 2), y: Math.round(bottom - 4)});
      await element.updateComplete;
      return `${status(element)} ${shown(element).join(' ').slice(0, 3)}`;
    };
    const clicks = [await at(10), await at(11), await at(11), await at(11), await at(12)];
    expect(clicks).to.deep.equal([
      '1 of 31 events t11',
      '2 of 31 events t11',
      '1 of 31 events t12',
      '31 events t1 ',
      '1 of 31 events t13',
    ]);
    await expect(element).to.be.accessible();
  });

  it('leaves the link of an event as it is', async () => {
    const element = await timelineOf(
      {axis: true},
      {
        headline: 'h',
        timeline: [
          {date: '2017', text: 'a', url: 'https://yonhap.example/port'},
          {date: '2026', text: 'b'},
        ],
      },
    );
    expect(
      getComputedStyle(inside(element, 'a[href="https://yonhap.example/port"]')[0]!).opacity,
    ).to.equal('1');
    await expect(element).to.be.accessible();
  });

  if (engine === 'chromium')
    it('keeps its colours on paper, where backgrounds are left out', async () => {
      const element = await real();
      await emulateMedia({type: 'print'});
      const {printColorAdjust} = getComputedStyle(
        inside(element, '.stack i')[0] as HTMLElement,
      ) as CSSStyleDeclaration & {printColorAdjust?: string};
      expect(printColorAdjust).to.equal('exact');
    });

  it('writes the year of the real story below the middle of its first day', async () => {
    await setViewport({width: 1280, height: 800});
    const element = await timelineOf(
      {axis: true},
      JSON.parse(await readFixture('json')) as StoryDraft,
    );
    const middleOf = (text: string): number => {
      const {left, right} = (
        inside(element, '.tick bdi').find(({textContent}) => textContent === text) as HTMLElement
      ).getBoundingClientRect();
      return (left + right) / 2;
    };
    expect(middleOf('2026')).to.be.closeTo(middleOf('Jan 6'), 1);
    expect(middleOf('2017')).to.be.below(middleOf('2026'));
    await expect(element).to.be.accessible();
  });

  it('labels 500 BCE to today at 320 px, with bars where dots would touch', async () => {
    await setViewport({width: 320});
    const element = await timelineOf(
      {axis: true},
      {
        headline: 'h',
        timeline: ['-0500', '-0043-03-15', '0079', '1453', '1969-07-20', '2026-01-06'].map(
          date => ({date, text: date}),
        ),
      },
    );
    expect(inside(element, '.tick').map(({textContent}) => textContent)).to.deep.equal([
      '1 BC',
      '1000',
    ]);
    expect(inside(element, '.bar')).to.have.length(6);
    const right = inside(element, '.plot')[0]?.getBoundingClientRect().right ?? 0;
    for (const label of inside(element, '.tick bdi'))
      expect(label.getBoundingClientRect().right).to.be.at.most(right);
    await expect(element).to.be.accessible();
  });

  it('leaves keys with Control, Alt and Meta to the browser', async () => {
    const element = await real();
    slider(element, 'From').focus();
    for (const keys of ['Control+ArrowRight', 'Alt+PageUp', 'Meta+End']) {
      const event = keyDown(keys);
      slider(element, 'From').dispatchEvent(event);
      expect(event.defaultPrevented, keys).to.equal(false);
    }
    expect(status(element)).to.equal('6 events');
    await expect(element).to.be.accessible();
  });

  it('tells the page of a drag once, when it ends', async () => {
    const element = await real();
    const periods: string[] = [];
    element.addEventListener('story-filter', ({values}) => periods.push(values.join(' to ')));
    const [, , third] = inside(element, '.stack').map(each => each.getBoundingClientRect());
    const thumb = slider(element, 'Until').getBoundingClientRect();
    const middleOf = ({x, y, width, height}: DOMRect) => ({
      x: Math.round(x + width / 2),
      y: Math.round(y + height / 2),
    });
    await pointer([
      {type: 'move', ...middleOf(thumb)},
      {type: 'down'},
      {type: 'move', x: 10, y: middleOf(thumb).y},
      {type: 'move', ...middleOf(third ?? thumb)},
    ]);
    await element.updateComplete;
    expect(status(element)).to.equal('5 of 6 events');
    expect(periods).to.deep.equal([]);
    await pointer([{type: 'up'}]);
    expect(periods).to.deep.equal(['2017 to 2026-01-07']);
    expect(focused(element) === slider(element, 'Until')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('is brushed by dragging, and a click chooses one day and lets it go again', async () => {
    const element = await real();
    const [first, second, third, last] = inside(element, '.stack').map(each =>
      each.getBoundingClientRect(),
    );
    const middle = (box = new DOMRect()): {x: number; y: number} => ({
      x: Math.round(box.x + box.width / 2),
      y: Math.round(box.bottom - 8),
    });
    await pointer([
      {type: 'move', ...middle(second)},
      {type: 'down'},
      {type: 'move', ...middle(third)},
      {type: 'up'},
    ]);
    await element.updateComplete;
    expect(status(element)).to.equal('4 of 6 events');
    await click(middle(first));
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['t1']);
    await click(middle(first));
    await element.updateComplete;
    expect(status(element)).to.equal('6 events');
    await pointer([{type: 'move', ...middle(last)}, {type: 'down'}, {type: 'up'}]);
    await press('Escape');
    await element.updateComplete;
    expect(status(element)).to.equal('6 events');
    await expect(element).to.be.accessible();
  });

  it('is chosen by two clicks without dragging: January 6, then January 8', async () => {
    const element = await real();
    const periods: string[] = [];
    element.addEventListener('story-filter', ({values}) => periods.push(values.join(' to ')));
    const clickOn = async (index: number): Promise<void> => {
      const {x, width, bottom} = inside(element, '.stack')[index]!.getBoundingClientRect();
      await click({x: Math.round(x + width / 2), y: Math.round(bottom - 8)});
      await element.updateComplete;
    };
    await clickOn(1);
    expect(status(element)).to.equal('2 of 6 events');
    await clickOn(3);
    expect(status(element)).to.equal('5 of 6 events');
    await clickOn(0);
    expect(shown(element)).to.deep.equal(['t1']);
    await clickOn(2);
    expect(status(element)).to.equal('5 of 6 events');
    expect(periods).to.deep.equal([
      '2026-01-06 to 2026-01-06',
      '2026-01-06 to 2026-01-08',
      '2017 to 2017',
      '2017 to 2026-01-07',
    ]);
  });

  it('keeps the keys that it handles from a page that turns its own pages by arrows', async () => {
    const element = await real();
    const heard: string[] = [];
    const listen = ({key}: KeyboardEvent): void => void heard.push(key);
    document.addEventListener('keydown', listen);
    try {
      slider(element, 'From').focus();
      for (const key of ['ArrowRight', 'ArrowLeft', 'PageDown', 'End', 'Home', 'x'])
        await press(key);
    } finally {
      document.removeEventListener('keydown', listen);
    }
    expect(heard).to.deep.equal(['x']);
    expect(status(element)).to.equal('6 events');
  });

  it('is a group "Period" of two sliders, "From" and "Until"', async () => {
    const element = await real();
    const group = getByRole(element, 'group', 'Period');
    expect(getAllByRole(group, 'slider').map(nameOf)).to.deep.equal(['From', 'Until']);
  });

  if (engine !== 'webkit') {
    it('is chosen by a tap', async () => {
      const element = await real();
      const [, box = new DOMRect()] = inside(element, '.stack').map(each =>
        each.getBoundingClientRect(),
      );
      await tap({x: Math.round(box.x + box.width / 2), y: Math.round(box.bottom - 8)});
      await waitUntil(() => status(element) === '2 of 6 events');
      await expect(element).to.be.accessible();
    });
  }

  it('begins on the right and follows the arrows from right to left', async () => {
    const page = await fixture<HTMLElement>(html`<main dir="rtl"></main>`);
    const element = await real();
    page.append(element);
    await settled(element);
    const [first, , , last] = inside(element, '.stack').map(each => each.getBoundingClientRect().x);
    expect(first).to.be.above(last ?? Infinity);
    slider(element, 'From').focus();
    await press('ArrowLeft');
    await element.updateComplete;
    expect(valueOf(element, 'From')).to.equal('January 6, 2026: 2 events');
    const box = inside(element, '.stack')[0]?.getBoundingClientRect() ?? new DOMRect();
    await click({x: Math.round(box.x + box.width / 2), y: Math.round(box.bottom - 8)});
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['t1']);
    await expect(element).to.be.accessible();
  });

  it('draws what lasts as a line: an interval, a month among days, and what goes on', async () => {
    const element = await timelineOf(
      {axis: true},
      {
        headline: 'h',
        timeline: [
          '2026-01-04/2026-01-07',
          '2026-01-06',
          '2026-01-07',
          '2026-01-08',
          '2026-01',
          '2026-01-07/..',
        ].map(date => ({date, text: date})),
      },
    );
    expect(inside(element, '.span')).to.have.length(3);
    expect(inside(element, '.endless')).to.have.length(1);
    expect(inside(element, '.stack').map(({children}) => children.length)).to.deep.equal([1, 1, 1]);
    slider(element, 'From').focus();
    await press('End');
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['t4', 't5', 't6']);
    await expect(element).to.be.accessible();
  });

  it('is not drawn for one date', async () => {
    const element = document.createElement('story-timeline');
    Object.assign(element, {
      axis: true,
      story: {headline: 'h', timeline: [{date: '2017', text: 'a'}, {text: 'b'}]},
    });
    await fixture(html`<main>${element}</main>`);
    await aTimeout(200);
    expect(inside(element, '.plot, .tools')).to.have.length(0);
    await expect(element).to.be.accessible();
  });
});
