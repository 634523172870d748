import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryTimeline} from '../../src/elements/story-timeline.js';
import type {EventDraft, StoryDraft} from '../../src/model/draft.js';
import {click, emulateMedia, engine, press, setViewport} from '../browser/input.js';
import {waitUntil} from '../browser/wait-until.js';
import {deepQuery, readFixture, settled} from '../browser/real-story.js';

let nextId = 0;

/** Events of 2024 and 2025, one a week, each with a source and a word of its own. */
function weekly(count: number, more: (index: number) => EventDraft = () => ({})): StoryDraft {
  return {
    id: `weekly${nextId++}`,
    headline: 'h',
    lang: 'en',
    sources: [
      {id: 1, publisher: 'Yonhap'},
      {id: 2, publisher: 'Reuters'},
    ],
    timeline: Array.from({length: count}, (_, index) => ({
      date: new Date(Date.UTC(2024, 0, 1 + 7 * index)).toISOString().slice(0, 10),
      text: `Event number${index} is told here[${(index % 2) + 1}].`,
      ...more(index),
    })),
  };
}

async function timelineOf(
  story: StoryDraft,
  attributes: Partial<StoryTimeline> = {},
): Promise<StoryTimeline> {
  const element = document.createElement('story-timeline');
  Object.assign(element, attributes, {story});
  await fixture(html`<main>${element}</main>`);
  await settled(element);
  return element;
}

const inside = (element: StoryTimeline, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const isVisible = (element: Element): boolean =>
  element.checkVisibility({contentVisibilityAuto: false}) && !element.closest('[hidden]');
const shown = (element: StoryTimeline): string[] =>
  inside(element, '.event')
    .filter(isVisible)
    .map(({textContent}) => /number\d+/.exec(textContent ?? '')?.[0] ?? '');
/** Until all events are in the page, which draws a long list slice by slice. */
const allInPage = async (element: StoryTimeline): Promise<void> => {
  const {timeline = []} = element.story as StoryDraft;
  await waitUntil(() => inside(element, '.event').length === timeline.length);
};
const button = (element: StoryTimeline): HTMLElement | undefined =>
  inside(element, '.more button')[0];

describe('a timeline', () => {
  it('of the real story is whole, says each date once and the year where it changes', async () => {
    const element = await timelineOf(JSON.parse(await readFixture('json')) as StoryDraft);
    expect(inside(element, '.event')).to.have.length(6);
    expect(inside(element, '.date').map(({textContent}) => textContent)).to.deep.equal([
      '2017',
      'January 6, 2026',
      'January 7',
      'January 8',
    ]);
    expect(inside(element, '.unseen[part=date]').map(({textContent}) => textContent)).to.deep.equal(
      ['January 6, 2026', 'January 7, 2026'],
    );
    expect(button(element)).to.equal(undefined);
    await expect(element).to.be.accessible();
  });

  it('gives January and February 2024 a heading each, and leaves the year to it', async () => {
    const element = await timelineOf(weekly(9), {collapseAfter: 0});
    expect(
      inside(element, 'h2,h3').map(({localName, textContent}) => `${localName} ${textContent}`),
    ).to.deep.equal(['h2 Timeline', 'h3 January 2024', 'h3 February 2024']);
    expect(inside(element, '.date').map(({textContent}) => textContent)).to.deep.equal([
      'January 1',
      'January 8',
      'January 15',
      'January 22',
      'January 29',
      'February 5',
      'February 12',
      'February 19',
      'February 26',
    ]);
    await expect(element).to.be.accessible();
  });

  it('gives January 6 and 7, 2026 a heading each, and leaves only the time to what happened then', async () => {
    const dates = [
      '2026-01-06T10:00',
      '2026-01-06T12:30/2026-01-06T13:00',
      '2026-01-07T09:05',
      '2026-01-07',
    ];
    const element = await timelineOf({
      headline: 'h',
      lang: 'en',
      timeline: dates.map(date => ({date, text: date})),
    });
    expect(inside(element, 'h3').map(({textContent}) => textContent)).to.deep.equal([
      'January 6, 2026',
      'January 7, 2026',
    ]);
    const printed = inside(element, '.entry > [part=date]').map(
      ({className, textContent}) => `${className} ${textContent?.replace(/\s/g, ' ')}`,
    );
    expect(printed).to.deep.equal(['date 10:00 AM', 'date 12:30 – 1:00 PM', 'date 9:05 AM']);
    expect(inside(element, 'time').map(time => (time as HTMLTimeElement).dateTime)).to.deep.equal([
      '2026-01-06',
      '2026-01-06T10:00',
      '2026-01-07',
      '2026-01-07T09:05',
    ]);
    // What happened on January 7 at some time has a dot of its own, and not the time before it.
    expect(inside(element, '.event:not(.together)')).to.have.length(4);
    await expect(element).to.be.accessible();
  });

  it('prints "10:00 AM" in its own order on a page from right to left, whose headings stay at the right', async () => {
    const element = await timelineOf({
      headline: 'h',
      lang: 'en',
      timeline: ['2026-01-06T10:00', '2026-01-06T12:30'].map(date => ({date, text: date})),
    });
    element.dir = 'rtl';
    const time = inside(element, '.date')[0]?.firstChild as Text;
    const leftOf = (index: number): number => {
      const range = document.createRange();
      range.setStart(time, index);
      range.setEnd(time, index + 1);
      return range.getBoundingClientRect().left;
    };
    expect([leftOf(0), leftOf(3), leftOf(6)]).to.deep.equal(
      [leftOf(0), leftOf(3), leftOf(6)].sort((a, b) => a - b),
    );
    const [heading, day] = ['.period', '.period time'].map(selector =>
      inside(element, selector)[0]?.getBoundingClientRect(),
    );
    expect(day?.right).to.be.closeTo(heading?.right ?? 0, 1);
    expect(day?.left).to.be.above((heading?.left ?? 0) + 50);
  });

  it('names the strand of an event', async () => {
    const element = await timelineOf(weekly(2, () => ({group: 'Trade'})));
    expect(inside(element, '.strand').map(({textContent}) => textContent)).to.deep.equal([
      'Trade',
      'Trade',
    ]);
  });

  it('shows an image with its words, lazily, in room of its own', async () => {
    const element = await timelineOf(
      weekly(1, () => ({
        heading: 'The port',
        url: 'https://yonhap.example/port',
        image: {
          url: 'data:',
          alt: '',
          caption: 'The port of Incheon.',
          credit: 'Yonhap',
          width: 1200,
          height: 675,
        },
      })),
    );
    expect(inside(element, 'figcaption')[0]?.textContent).to.equal(
      'The port of Incheon. Photo: Yonhap',
    );
    expect(inside(element, 'h3')[0]?.textContent).to.equal('The port');
    expect(inside(element, 'a.out')[0]?.textContent).to.equal('yonhap.example');
  });
});

describe('a folded timeline', () => {
  it('of 12 events shows the first 2 and the last 3, and a button that opens the other 7 and folds them again', async () => {
    const element = await timelineOf(weekly(12));
    expect(shown(element)).to.deep.equal(['number0', 'number1', 'number9', 'number10', 'number11']);
    expect(button(element)?.textContent).to.equal('Show 7 more events');
    await expect(element).to.be.accessible();
    const opening = oneEvent(element, 'story-toggle');
    if (button(element)) await click(button(element) ?? element);
    expect((await opening).detail).to.deep.equal({target: 'events', open: true});
    await element.updateComplete;
    expect(shown(element)).to.have.length(12);
    expect(button(element)?.textContent).to.equal('Show fewer');
    await expect(element).to.be.accessible();
    button(element)?.focus();
    await press('Enter');
    await element.updateComplete;
    expect(shown(element)).to.have.length(5);
    expect(element.shadowRoot?.activeElement === button(element)).to.equal(true);
  });

  for (const [count, collapseAfter, expected] of [
    [6, 6, 6],
    [7, 6, 5],
    [6, 5, 4],
    [5, 5, 5],
    [3, 2, 3],
    [4, 2, 2],
    [40, 0, 40],
    [40, NaN, 40],
    [4, 1, 2],
  ] as const) {
    it(`of ${count} events shows ${expected} with collapse-after="${collapseAfter}"`, async () => {
      const element = await timelineOf(weekly(count), {collapseAfter});
      await allInPage(element);
      expect(shown(element)).to.have.length(expected);
    });
  }

  it('prints the year again after the fold', async () => {
    const element = await timelineOf(weekly(60));
    await allInPage(element);
    const [date] = inside(element, '.events:last-child .period, .events:last-child .date');
    expect(date?.textContent).to.equal('February 2025');
  });

  it('opens where goTo() or a link leads into it', async () => {
    const story = weekly(200);
    const element = await timelineOf(story);
    expect(element.goTo('t120')).to.equal(true);
    expect(shown(element)).to.include('number119');
    const focus = (): string => element.shadowRoot?.activeElement?.textContent ?? '';
    await waitUntil(() => focus().includes('number119'), 'Event 119 has the focus.');
    const other = await timelineOf(weekly(200));
    location.hash = `#${(other.story as StoryDraft).id}-c77`;
    await oneEvent(other, 'story-toggle');
    await waitUntil(() => shown(other).includes('number76'), 'Event 76 is shown.');
    history.replaceState(null, '', ' ');
  });

  it('opens for "Mark in the story" of a source that supports an event in it, and for no other', async () => {
    const story = weekly(12, index => ({
      text: `Event number${index} is told here[${index === 5 ? 1 : 2}].`,
    }));
    story.sources = [
      {id: 1, publisher: 'Yonhap'},
      {id: 2, publisher: 'Reuters'},
      {id: 3, publisher: 'AP'},
    ];
    story.sections = [{text: 'Told here too[3].'}];
    const page = await fixture<HTMLElement>(
      html`<main><story-card .story=${story}></story-card></main>`,
    );
    await settled(page.querySelector('story-card')!);
    const [element] = deepQuery<StoryTimeline>(page, 'story-timeline');
    const mark = (index: number): HTMLElement => deepQuery(page, '.mark')[index]!;
    await click(mark(2));
    await waitUntil(() => mark(2).ariaPressed === 'true', 'Source 3 is marked.');
    await element!.updateComplete;
    expect(shown(element!)).to.have.length(5);
    await click(mark(0));
    await waitUntil(() => shown(element!).includes('number5'), 'Event 5 is shown.');
    expect(
      inside(element!, '.marker.selected').map(marker => marker.closest('li')?.dataset['anchor']),
    ).to.deep.equal(['t6']);
    await press('Escape');
    button(element!)?.click();
    await element!.updateComplete;
    expect(shown(element!)).to.have.length(5);
  });

  it('opens when the browser looks for the words of an event that is folded away', async () => {
    const element = await timelineOf(weekly(12));
    await allInPage(element);
    const [list] = inside(element, '.slices');
    expect(list?.getAttribute('hidden')).to.equal('until-found');
    // A text fragment is found as Ctrl+F finds it, which no script can press; it takes a click of
    // the reader's. WebKit 2.50 has neither.
    await click({x: 1, y: 1});
    if (engine === 'chromium') location.hash = ':~:text=number5';
    else if (engine === 'firefox')
      (window as unknown as {find(text: string): boolean}).find('number5');
    else list?.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await waitUntil(() => shown(element).length === 12);
    expect(button(element)?.textContent).to.equal('Show fewer');
    expect(button(element)?.hasAttribute('aria-expanded')).to.equal(false);
    history.replaceState(null, '', ' ');
  });

  it('reads on paper and unfolded as if it had never been folded', async () => {
    const texts = (element: StoryTimeline): string[] =>
      inside(element, '.period, .date')
        .filter(isVisible)
        .map(({textContent}) => textContent?.trim() ?? '');
    const story = weekly(12);
    const unfolded = await timelineOf(story, {collapseAfter: 0});
    await allInPage(unfolded);
    const whole = texts(unfolded);
    const element = await timelineOf(story);
    await allInPage(element);
    expect(texts(element)).to.deep.equal([
      'January 2024',
      'January 1',
      'January 8',
      'March 2024',
      'March 4',
      'March 11',
      'March 18',
    ]);
    dispatchEvent(new Event('beforeprint'));
    expect(texts(element)).to.deep.equal(whole);
    dispatchEvent(new Event('afterprint'));
    expect(texts(element)).to.have.length(7);
    button(element)?.click();
    await element.updateComplete;
    expect(texts(element)).to.deep.equal(whole);
    expect(whole).to.deep.equal([
      'January 2024',
      'January 1',
      'January 8',
      'January 15',
      'January 22',
      'January 29',
      'February 2024',
      'February 5',
      'February 12',
      'February 19',
      'February 26',
      'March 2024',
      'March 4',
      'March 11',
      'March 18',
    ]);
  });

  it('prints dates of a page in German as German says them, a season with them', async () => {
    const element = document.createElement('story-timeline');
    element.story = {
      headline: 'h',
      timeline: ['2026-02/..', '1984~', '2025-35', '2024-21'].map(date => ({date, text: date})),
    };
    await fixture(html`<main lang="de">${element}</main>`);
    const dates = (): (string | null)[] =>
      inside(element, '.date').map(({textContent}) => textContent);
    await waitUntil(() => dates()[0] === 'seit Februar 2026', 'The German words are there.');
    expect(dates()).to.deep.equal([
      'seit Februar 2026',
      'ca. 1984',
      '3. Quartal 2025',
      'Frühjahr 2024',
    ]);
    expect(inside(element, '.date[lang]')).to.deep.equal([]);
  });

  it('takes no room where the story has no events', async () => {
    const element = await timelineOf({headline: 'h', sections: [{text: 'Told.'}], timeline: []});
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('is whole on paper', async () => {
    const element = await timelineOf(weekly(200));
    dispatchEvent(new Event('beforeprint'));
    expect(inside(element, '.event')).to.have.length(200);
    if (engine !== 'chromium') return;
    await emulateMedia({type: 'print'});
    expect(getComputedStyle(inside(element, '.slices')[0] ?? element).contentVisibility).to.equal(
      'visible',
    );
    expect(getComputedStyle(inside(element, '.more')[0] ?? element).display).to.equal('none');
  });

  it('stays within a card, at 320 px too', async () => {
    await setViewport({width: 320});
    const page = await fixture<HTMLElement>(
      html`<main><story-card .story=${weekly(30)}></story-card></main>`,
    );
    await settled(page.querySelector('story-card')!);
    expect(deepQuery(page, '.event').filter(isVisible)).to.have.length(5);
    expect(document.scrollingElement?.scrollWidth).to.be.at.most(320);
    deepQuery(page, '.references a')[3]?.click();
    await expect(page).to.be.accessible();
  });
});

describe('a long timeline', () => {
  it('draws a few of 300 events at once, and the others in order soon after', async () => {
    const element = await timelineOf(weekly(300), {collapseAfter: 0});
    expect(inside(element, '.event').length).to.be.below(300);
    await allInPage(element);
    expect(inside(element, '.event').map(({dataset}) => dataset['anchor'])).to.deep.equal(
      Array.from({length: 300}, (_, index) => `t${index + 1}`),
    );
  });

  it('is laid out on the screen first, then bit by bit, and all of it on paper', async () => {
    const visibility = (element: StoryTimeline, index: number): string =>
      getComputedStyle(inside(element, '.event')[index] ?? element).contentVisibility;
    const element = await timelineOf(weekly(100), {collapseAfter: 0});
    await allInPage(element);
    expect(visibility(element, 5)).to.equal('visible');
    await waitUntil(() => visibility(element, 95) === 'visible');
    const folded = await timelineOf(weekly(100));
    await allInPage(folded);
    expect(visibility(folded, 50)).to.equal('auto');
    button(folded)?.click();
    await folded.updateComplete;
    expect([visibility(folded, 5), visibility(folded, 50)]).to.deep.equal(['visible', 'auto']);
    await waitUntil(() => visibility(folded, 50) === 'visible');
    expect(folded.goTo('t90')).to.equal(true);
    if (engine !== 'chromium') return;
    const other = await timelineOf(weekly(200));
    expect(other.goTo('t90')).to.equal(true);
    expect(visibility(other, 50)).to.equal('auto');
    await emulateMedia({type: 'print'});
    expect(visibility(other, 50)).to.equal('visible');
  });

  it('stays in a scroll box of the page, with what only assistive technology reads', async () => {
    const element = await timelineOf(
      weekly(60, () => ({date: '2026-01-06'})),
      {collapseAfter: 0},
    );
    const main = element.parentElement as HTMLElement;
    main.style.cssText = 'block-size: 200px; overflow: auto';
    await allInPage(element);
    expect(document.scrollingElement?.scrollHeight).to.be.at.most(innerHeight);
  });

  it('has no positioned box in an event, because the browser walks each of them with every frame that scrolls', async () => {
    const element = await timelineOf(
      weekly(40, index => ({heading: `Event ${index}`, group: 'Trade'})),
      {collapseAfter: 0},
    );
    await allInPage(element);
    const positions = inside(element, '.event, .event *').flatMap(each =>
      ['', '::before', '::after'].map(pseudo => getComputedStyle(each, pseudo).position),
    );
    expect([...new Set(positions)]).to.deep.equal(['static']);
  });

  it('keeps what is in the page while it is drawn anew, and comes back whole after another story', async () => {
    const story = weekly(100);
    const element = await timelineOf(story, {collapseAfter: 0});
    await allInPage(element);
    const [, , , , , , , , last] = inside(element, '.event').slice(91);
    element.calendar = 'buddhist';
    await element.updateComplete;
    expect(inside(element, '.event')).to.have.length(100);
    await waitUntil(() => inside(element, '.period').at(-1)?.textContent?.includes('2568'));
    expect(inside(element, '.event').at(-1) === last).to.equal(true);
    expect(inside(element, '.event time').at(-1)?.textContent).to.contain('November 24');
    element.story = {headline: 'empty'};
    await settled(element);
    element.story = story;
    await settled(element);
    await allInPage(element);
    expect(inside(element, '.event')).to.have.length(100);
  });

  it('shows the first 10,000 of 100,000 events and says so', async function () {
    this.timeout(60_000);
    const element = await timelineOf({
      headline: 'h',
      timeline: Array.from({length: 100_000}, () => ({date: '2026', text: 'e'})),
    });
    expect((await element.issues).map(({code}) => code)).to.include('input-truncated');
    expect(button(element)?.textContent).to.equal('Show 9,995 more events');
  });
});
