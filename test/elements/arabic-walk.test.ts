import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import {getAllByRole, getByRole, nameOf} from '../browser/by-role.js';
import {press, setViewport} from '../browser/input.js';
import {atRest, deepQuery, focused, openPopovers, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';
import {nameOfStop, whyStaysHidden} from '../browser/walk.js';

/** More presses than the page has stops. */
const MAX_STEPS = 120;
/** Boxes of one line may differ by this. */
const SAME_LINE_PX = 4;

/** The real story in Arabic with its tools, between two buttons. */
async function arabicPage(): Promise<StoryCard> {
  const src = '/data/lee-china-visit.ar.json';
  const page = await fixture<HTMLElement>(html`
    <main lang="ar" dir="rtl">
      <button>قبل</button>
      <story-card axis filters="source" src=${src}></story-card>
      <button>بعد</button>
    </main>
  `);
  const card = page.querySelector('story-card')!;
  await settled(card);
  // The tools come when they are near the window.
  deepQuery(card, '.event')[0]!.scrollIntoView({behavior: 'instant'});
  await waitUntil(() => getAllByRole(card, 'slider', 'من').length, 'The axis is there.');
  await waitUntil(
    () => getAllByRole(card, 'button').some(({ariaPressed}) => ariaPressed === 'false'),
    'The filters are there.',
  );
  await atRest(card);
  return card;
}

interface Stop {
  name: string;
  box: DOMRect;
  hidden: string;
}

/** Every stop of Tab from one button to the other. */
async function walk(card: StoryCard): Promise<Stop[]> {
  card.parentElement!.querySelector('button')!.focus();
  const stops: Stop[] = [];
  while (stops.length < MAX_STEPS) {
    await press('Tab');
    const name = nameOfStop();
    if (name === 'button بعد') return stops;
    const hidden = await whyStaysHidden(focused()!);
    const {x, y, width, height} = focused()!.getClientRects()[0]!;
    stops.push({name, hidden, box: new DOMRect(x, y + scrollY, width, height)});
  }
  throw new Error('The walk has no end.');
}

/** Neighbours of one line that are not further left, though Tab comes to them later. */
function turnsBack(stops: readonly Stop[]): string[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (!before || Math.abs(before.box.y - stop.box.y) > SAME_LINE_PX) return [];
    return stop.box.right <= before.box.right ? [] : [`${before.name} → ${stop.name}`];
  });
}

describe('a walk through an Arabic page by keyboard', () => {
  it('goes from right to left in each line, over markers, sliders, filters and references in sight', async function () {
    this.timeout(60_000);
    await setViewport({width: 1280, height: 800});
    const card = await arabicPage();
    const stops = await walk(card);
    expect(stops.filter(({hidden}) => hidden).map(({name, hidden}) => `${name} ${hidden}`)).to.eql(
      [],
    );
    expect(turnsBack(stops)).to.deep.equal([]);
    const names = stops.map(({name}) => name);
    expect(names[0]).to.equal('button المصدر 4: يونهاب');
    expect(names.filter(name => name.startsWith('slider'))).to.deep.equal([
      'slider من',
      'slider إلى',
    ]);
    for (const role of ['button', 'link', 'slider']) {
      expect(names.some(name => name.startsWith(role), role)).to.equal(true);
    }
    expect(names.filter(name => /[A-Za-z]{2}/.test(name.replace(/^\w+ /, '')))).to.deep.equal([]);
  });

  it('opens a citation by Enter, goes through it by Tab, and comes back by Escape', async () => {
    const card = await arabicPage();
    const marker = deepQuery(card, '.marker')[0]!;
    marker.focus();
    await press('Enter');
    await waitUntil(() => focused()?.matches('.popover'), 'The focus is in the popover.');
    expect(getComputedStyle(openPopovers()[0]!).direction).to.equal('rtl');
    await press('Tab');
    expect(openPopovers()[0]!.contains(focused())).to.equal(true);
    await press('Escape');
    await waitUntil(() => focused() === marker, 'Back at the marker.');
    await press('Space');
    await waitUntil(() => focused()?.matches('.popover'), 'Open again.');
    await press('Escape');
  });

  it('narrows by an arrow to the left, which leads to later years, and takes it back by Escape', async () => {
    const card = await arabicPage();
    const from = getByRole(card, 'slider', 'من');
    const until = getByRole(card, 'slider', 'إلى');
    const last = until.ariaValueNow;
    from.focus();
    await press('ArrowLeft');
    await waitUntil(() => from.ariaValueNow === '1', 'On by one.');
    await press('ArrowRight');
    await waitUntil(() => from.ariaValueNow === '0', 'Back by one.');
    await press('End');
    await waitUntil(() => from.ariaValueNow === last, 'At the end.');
    expect(from.getBoundingClientRect().left).to.be.lessThan(
      card.getBoundingClientRect().left + card.clientWidth / 2,
    );
    await press('Escape');
    await waitUntil(() => from.ariaValueNow === '0', 'All is shown again.');
    until.focus();
    await press('ArrowRight');
    await waitUntil(() => until.ariaValueNow === String(Number(last) - 1), 'Earlier by one.');
    await press('Escape');
  });

  it('filters by Space', async () => {
    const card = await arabicPage();
    const events = (): number =>
      deepQuery(card, '.event').filter(each => each.checkVisibility()).length;
    expect(events()).to.equal(6);
    const filter = getAllByRole(card, 'button').find(
      ({ariaPressed, part}) => ariaPressed === 'false' && part.contains('filter'),
    )!;
    filter.focus();
    await press('Space');
    await waitUntil(() => filter.ariaPressed === 'true', 'It is chosen.');
    await waitUntil(() => events() < 6, 'Fewer are shown.');
    await press('Space');
    await waitUntil(() => events() === 6, 'All are shown.');
  });

  it('jumps from a source to a place that cites it, and back to the source', async () => {
    const card = await arabicPage();
    const reference = deepQuery(card, '.references a')[0]!;
    reference.focus();
    const name = nameOf(reference);
    await press('Enter');
    await waitUntil(
      () => getAllByRole(card, 'button', '↩ العودة إلى حيث كنت').length,
      'A way back.',
    );
    expect(focused()).not.to.equal(reference);
    getByRole(card, 'button', '↩ العودة إلى حيث كنت').focus();
    await press('Enter');
    await waitUntil(() => nameOf(focused()!) === name, 'Back at the reference.');
  });
});
