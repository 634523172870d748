import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryFilterEvent} from '../../src/page/events.js';
import type {StoryTimeline} from '../../src/elements/story-timeline.js';
import type {StoryDraft} from '../../src/model/story.js';
import {click, emulateMedia, engine, pointer, press, setViewport, tap} from '../browser/input.js';
import {readFixture, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const STRANDS = ['Diplomacy', 'Trade', 'Security'];

/** Nine events of three strands, two publishers and three sources; the first has no strand. */
const story: StoryDraft = {
  headline: 'h',
  lang: 'en',
  sources: [
    {id: 1, publisher: 'Yonhap'},
    {id: 2, publisher: 'Reuters'},
    {id: 3, publisher: 'Reuters'},
  ],
  timeline: Array.from({length: 9}, (_, index) => ({
    date: `2026-01-0${index + 1}`,
    group: index ? STRANDS[index % 3] : undefined,
    text: `number${index} is told here[${(index % 3) + 1}].`,
  })),
};

async function timelineOf(
  attributes: Partial<StoryTimeline>,
  draft: StoryDraft = story,
): Promise<StoryTimeline> {
  const element = document.createElement('story-timeline');
  Object.assign(element, attributes, {story: draft});
  await fixture(html`<main>${element}</main>`);
  await settled(element);
  await waitUntil(
    () =>
      inside(element, '.shown').length > 0 &&
      (!element.axis || inside(element, '.plot').length) &&
      (element.filters === null || inside(element, '.choice').length),
  );
  return element;
}

const inside = (element: StoryTimeline, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const shown = (element: StoryTimeline): string[] =>
  inside(element, '.event')
    .filter(event => !event.closest('[hidden]'))
    .map(({dataset}) => dataset['anchor'] ?? '');
const status = (element: StoryTimeline): string =>
  inside(element, '.shown [role=status]')[0]?.textContent ?? '';
const nameOf = (button: Element): string =>
  [...button.children]
    .filter(each => !each.ariaHidden)
    .map(({textContent}) => textContent)
    .join('');
const choice = (element: StoryTimeline, name: string): HTMLElement =>
  inside(element, '.choice').find(each => nameOf(each).startsWith(name)) as HTMLElement;
const names = (element: StoryTimeline): string[] => inside(element, '.choice').map(nameOf);
const slider = (element: StoryTimeline, name: string): HTMLElement =>
  inside(element, '[role=slider]').find(
    each => each.getAttribute('aria-label') === name,
  ) as HTMLElement;
const value = (element: StoryTimeline, name: string): string =>
  slider(element, name).getAttribute('aria-valuetext') ?? '';

describe('the filters of a timeline', () => {
  it('name each strand, publisher and source with the number of its events', async () => {
    const element = await timelineOf({filters: ''});
    expect(
      inside(element, '[role=group]').map(group => group.getAttribute('aria-label')),
    ).to.deep.equal(['Strands', 'Publishers', 'Sources']);
    expect(names(element)).to.deep.equal([
      'Trade, 3 events',
      'Security, 3 events',
      'Diplomacy, 2 events',
      'Yonhap, 3 events',
      'Reuters, 6 events',
      'Source 1: Yonhap, 3 events',
      'Source 2: Reuters, 3 events',
      'Source 3: Reuters, 3 events',
    ]);
    expect(status(element)).to.equal('9 events');
    await expect(element).to.be.accessible();
  });

  it('leave out what has one value in the real story, unless it is asked for', async () => {
    const draft = JSON.parse(await readFixture('json')) as StoryDraft;
    expect(
      inside(await timelineOf({filters: ''}, draft), '[role=group]').map(group =>
        group.getAttribute('aria-label'),
      ),
    ).to.deep.equal(['Sources']);
    expect(names(await timelineOf({filters: 'publisher'}, draft))).to.deep.equal([
      'Yonhap, 6 events',
    ]);
  });

  it('show by click the events of one strand, unfolded, with their number and the way back', async () => {
    const element = await timelineOf({filters: 'group'});
    expect(shown(element)).to.have.length(5);
    const filtering = oneEvent(element, 'story-filter') as unknown as Promise<StoryFilterEvent>;
    await click(choice(element, 'Trade'));
    const {kind, values, detail} = await filtering;
    expect({kind, values, shown: detail.shown}).to.deep.equal({
      kind: 'group',
      values: ['Trade'],
      shown: 3,
    });
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['t2', 't5', 't8']);
    expect(choice(element, 'Trade').getAttribute('aria-pressed')).to.equal('true');
    expect(status(element)).to.equal('3 of 9 events');
    await expect(element).to.be.accessible();
    const [reset] = inside(element, '.shown button');
    expect(reset?.textContent).to.equal('Show all');
    if (reset) await click(reset);
    await element.updateComplete;
    expect(shown(element)).to.have.length(5);
    expect(status(element)).to.equal('9 events');
    expect(element.shadowRoot?.activeElement === inside(element, '.choice')[0]).to.equal(true);
  });

  it('keep "20 of 60 events" and "Show all" in sight along the list, below what the page keeps at its top, and never over what has the focus', async () => {
    await setViewport({width: 400, height: 400});
    const timeline = Array.from({length: 60}, (_, index) => ({
      date: String(1900 + index),
      group: STRANDS[index % 3],
      text: `number${index} is told here[1].`,
    }));
    const element = await timelineOf(
      {filters: 'group'},
      {headline: 'h', lang: 'en', sources: [{id: 1, publisher: 'Yonhap'}], timeline},
    );
    const page = document.documentElement;
    page.style.scrollPaddingTop = '50px';
    try {
      await click(choice(element, 'Trade'));
      await element.updateComplete;
      await element.drawn;
      const markers = inside(element, '.event .marker');
      expect(markers).to.have.length(20);
      markers[14]?.focus();
      // Below the row, where the browser would take it for seen.
      scrollTo(0, scrollY + (markers[13]?.getBoundingClientRect().top ?? 0) - 60);
      await press('Shift+Tab');
      const [row, marker] = [
        inside(element, '.shown')[0]?.getBoundingClientRect(),
        markers[13]?.getBoundingClientRect(),
      ];
      expect(element.shadowRoot?.activeElement === markers[13]).to.equal(true);
      expect(row?.top).to.be.closeTo(50, 1);
      expect(marker?.top).to.be.at.least(row?.bottom ?? Infinity);
      const [reset] = inside(element, '.shown button');
      expect(reset?.textContent).to.equal('Show all');
      await click(reset!);
      await element.updateComplete;
      expect(status(element)).to.equal('60 events');
      expect(getComputedStyle(inside(element, '.shown')[0]!).position).to.equal('static');
    } finally {
      page.style.scrollPaddingTop = '';
    }
  });

  it('take REUTERS and reuters for one publisher, as the count of publishers does', async () => {
    const sources = ['Reuters', 'REUTERS', 'AP'].map((publisher, index) => ({
      id: index + 1,
      publisher,
    }));
    const element = await timelineOf({filters: 'publisher'}, {...story, sources});
    expect(names(element)).to.deep.equal(['Reuters, 6 events', 'AP, 3 events']);
    const filtering = oneEvent(element, 'story-filter') as unknown as Promise<StoryFilterEvent>;
    await click(choice(element, 'Reuters'));
    expect((await filtering).detail).to.deep.equal({
      kind: 'publisher',
      values: ['Reuters'],
      shown: 6,
    });
    await element.updateComplete;
    expect(status(element)).to.equal('6 of 9 events');
    expect(element.shadowRoot?.activeElement === choice(element, 'Reuters')).to.equal(true);
  });

  it('add up within a kind and narrow between kinds, by keyboard', async () => {
    const element = await timelineOf({filters: 'group publisher'});
    choice(element, 'Trade').focus();
    await press('Space');
    await press('Tab');
    await press('Enter');
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['t2', 't3', 't5', 't6', 't8', 't9']);
    expect(names(element)).to.include('Yonhap, 0 events');
    await click(choice(element, 'Reuters'));
    await press('Escape');
    await element.updateComplete;
    expect(inside(element, '[aria-pressed=true]')).to.have.length(0);
  });

  it('keep forty sources in a low box, where Tab brings the last one clear of its fading edge', async () => {
    const sources = Array.from({length: 40}, (_, index) => ({id: index + 1, publisher: 'Yonhap'}));
    const element = await timelineOf(
      {filters: 'source'},
      {
        headline: 'h',
        lang: 'en',
        sources,
        timeline: sources.map(({id}) => ({date: '2026-01-06', text: `Told[${id}].`})),
      },
    );
    const box = inside(element, '.many')[0] as HTMLElement;
    expect(inside(element, '.choice')).to.have.length(40);
    expect(box.clientHeight).to.be.below(200);
    choice(element, 'Source 39').focus();
    await press('Tab');
    expect(element.shadowRoot?.activeElement?.textContent).to.contain('Source 40');
    const fadePx = parseFloat(getComputedStyle(box).scrollPaddingBlockEnd);
    expect(choice(element, 'Source 40').getBoundingClientRect().bottom).to.be.at.most(
      box.getBoundingClientRect().bottom - fadePx + 1,
    );
    await expect(element).to.be.accessible();
  });

  it('are not there for one event, which leaves nothing to choose', async () => {
    const element = document.createElement('story-timeline');
    Object.assign(element, {
      filters: 'source',
      story: {...story, timeline: story.timeline?.slice(0, 1)},
    });
    await fixture(html`<main>${element}</main>`);
    await settled(element);
    await aTimeout(100);
    expect(inside(element, '.tools')).to.have.length(0);
  });

  it('let goTo("t21") through to an event that they leave out of forty, the first time', async () => {
    const timeline = Array.from({length: 40}, (_, index) => ({
      date: `20${index + 10}`,
      group: index % 3 ? 'Talks' : 'Trade',
      text: `number${index}.`,
    }));
    const element = await timelineOf({filters: 'group'}, {headline: 'h', timeline});
    await click(choice(element, 'Trade'));
    expect(shown(element)).not.to.include('t21');
    expect(element.goTo('t21')).to.equal(true);
    expect((element.shadowRoot?.activeElement as HTMLElement | null)?.dataset['anchor']).to.equal(
      't21',
    );
    expect(status(element)).to.equal('40 events');
  });

  it('give way to a link that leads to what they leave out', async () => {
    const element = await timelineOf({filters: 'group'});
    choice(element, 'Trade').click();
    await element.updateComplete;
    expect(element.goTo('t3')).to.equal(true);
    expect(element.shadowRoot?.activeElement?.textContent).to.contain('number2');
    expect(status(element)).to.equal('9 events');
  });

  it('keep Escape to themselves, and only while something is left out', async () => {
    const element = await timelineOf({filters: 'group'});
    const prevented: boolean[] = [];
    const onKey = (event: KeyboardEvent): void => {
      prevented.push(event.defaultPrevented);
    };
    addEventListener('keydown', onKey);
    choice(element, 'Trade').focus();
    await press('Escape');
    await press('Space');
    await press('Escape');
    removeEventListener('keydown', onKey);
    expect(prevented).to.deep.equal([false, false, true]);
  });
});

describe('"Show all"', () => {
  it('hands the focus on when Escape takes it away', async () => {
    const element = await timelineOf({filters: 'group'});
    choice(element, 'Trade').click();
    await element.updateComplete;
    inside(element, '.shown button')[0]?.focus();
    await press('Escape');
    await element.updateComplete;
    expect(inside(element, '.shown button')).to.have.length(0);
    expect(element.shadowRoot?.activeElement === inside(element, '.choice')[0]).to.equal(true);
  });
});

describe('the axis of a timeline', () => {
  const real = async (attributes: Partial<StoryTimeline> = {}): Promise<StoryTimeline> =>
    timelineOf({axis: true, ...attributes}, JSON.parse(await readFixture('json')) as StoryDraft);

  for (const width of [320, 800]) {
    it(`shows 2017 and the week of the real story, with a break between, at ${width} px`, async () => {
      await setViewport({width});
      const element = await real();
      await aTimeout(50);
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
    expect([value(element, 'From'), value(element, 'Until')]).to.deep.equal([
      '2017: 1 event',
      'January 8, 2026: 1 event',
    ]);
    slider(element, 'From').focus();
    const filtering = oneEvent(element, 'story-filter') as unknown as Promise<StoryFilterEvent>;
    await press('ArrowRight');
    expect((await filtering).detail).to.deep.equal({
      kind: 'period',
      values: ['2026-01-06', '2026-01-08'],
      shown: 5,
    });
    await element.updateComplete;
    expect(value(element, 'From')).to.equal('January 6, 2026: 2 events');
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
    expect(element.shadowRoot?.activeElement === slider(element, 'Until')).to.equal(true);
  });

  it('keeps the period for a newer version of the story, and lets it go for another story', async () => {
    const element = await timelineOf({axis: true});
    slider(element, 'From').focus();
    for (let day = 0; day < 6; day++) await press('ArrowRight');
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['t7', 't8', 't9']);
    element.story = {
      ...story,
      timeline: [
        {date: '2025-12-30', text: 'earlier'},
        ...(story.timeline ?? []),
        {date: '2026-01-10', text: 'later'},
      ],
    };
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['t8', 't9', 't10', 't11']);
    expect(value(element, 'From')).to.equal('January 7, 2026: 1 event');
    expect(element.shadowRoot?.activeElement === slider(element, 'From')).to.equal(true);
    element.story = {...story, headline: 'another'};
    await element.updateComplete;
    expect(status(element)).to.equal('9 events');
  });

  it('keeps the period under a new headline of the same story', async () => {
    const element = await timelineOf({axis: true}, {...story, id: 'talks'});
    slider(element, 'From').focus();
    await press('ArrowRight');
    await element.updateComplete;
    expect(status(element)).to.equal('8 of 9 events');
    element.story = {...story, id: 'talks', headline: 'Leaders agree'};
    await element.updateComplete;
    expect(status(element)).to.equal('8 of 9 events');
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
    });
  }

  it('lets a chosen day go, and chooses the next one, where the thumbs lie over both', async () => {
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
    expect([await at(10), await at(11), await at(11), await at(12)]).to.deep.equal([
      '1 of 31 events t11',
      '1 of 31 events t12',
      '31 events t1 ',
      '1 of 31 events t13',
    ]);
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

  it('writes the year of the real story below the middle of its first day, however wide that is', async () => {
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
  });

  if (engine !== 'webkit') {
    it('is chosen by a tap', async () => {
      const element = await real();
      const [, box = new DOMRect()] = inside(element, '.stack').map(each =>
        each.getBoundingClientRect(),
      );
      await tap({x: Math.round(box.x + box.width / 2), y: Math.round(box.bottom - 8)});
      await waitUntil(() => status(element) === '2 of 6 events');
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
    expect(value(element, 'From')).to.equal('January 6, 2026: 2 events');
    const box = inside(element, '.stack')[0]?.getBoundingClientRect() ?? new DOMRect();
    await click({x: Math.round(box.x + box.width / 2), y: Math.round(box.bottom - 8)});
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['t1']);
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
  });

  it('narrows together with the filters, and one button undoes both', async () => {
    const element = await timelineOf({axis: true, filters: 'group'});
    choice(element, 'Trade').click();
    slider(element, 'From').focus();
    await press('PageUp');
    await press('PageUp');
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['t5', 't8']);
    const kinds: string[] = [];
    element.addEventListener('story-filter', ({kind, values}) =>
      kinds.push(`${kind} ${values.length}`),
    );
    inside(element, '.shown button')[0]?.click();
    await element.updateComplete;
    expect(kinds).to.deep.equal(['period 0', 'group 0']);
    element.axis = false;
    element.filters = null;
    await element.updateComplete;
    expect(inside(element, '.tools')).to.have.length(0);
  });
});

if (engine === 'chromium') {
  for (const [what, features] of [
    ['dark', {'prefers-color-scheme': 'dark'}],
    ['forced colours', {'forced-colors': 'active'}],
  ] as const) {
    it(`axe finds nothing in axis and filters in ${what}`, async () => {
      await emulateMedia({features});
      const page = document.documentElement.style;
      page.setProperty('color-scheme', 'light dark');
      page.setProperty('background', 'light-dark(#fff, #14161a)');
      try {
        const element = await timelineOf({axis: true, filters: ''});
        choice(element, 'Trade').click();
        await element.updateComplete;
        await expect(element).to.be.accessible();
      } finally {
        page.removeProperty('color-scheme');
        page.removeProperty('background');
      }
    });
  }
}
