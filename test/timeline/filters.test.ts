import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {StoryDraft} from '../../src/model/draft.js';
import {getAllByRole, getByRole} from '../browser/by-role.js';
import {click, press, setViewport} from '../browser/input.js';
import {readFixture, settled} from '../browser/real-story.js';
import {
  filter,
  filterNames,
  focused,
  groups,
  inside,
  nextFilter,
  nineEvents,
  showAll,
  shown,
  status,
  timelineOf,
} from './timeline-of.js';

describe('the filters of a timeline', () => {
  it('name each strand, publisher and source with the number of its events', async () => {
    const element = await timelineOf({filters: ''});
    expect(groups(element)).to.deep.equal(['Strands', 'Publishers', 'Sources']);
    expect(filterNames(element)).to.deep.equal([
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
    const element = await timelineOf({filters: ''}, draft);
    expect(groups(element)).to.deep.equal(['Sources']);
    element.filters = 'publisher nonsense';
    await element.updateComplete;
    expect(filterNames(element)).to.deep.equal(['Yonhap, 6 events']);
    await expect(element).to.be.accessible();
  });

  it('show by click the events of one strand, unfolded, with their number and the way back', async () => {
    const element = await timelineOf({filters: 'group'});
    expect(shown(element)).to.have.length(5);
    const filtering = nextFilter(element);
    await click(filter(element, 'Trade'));
    const {kind, values, detail} = await filtering;
    expect({kind, values, shown: detail.shown}).to.deep.equal({
      kind: 'group',
      values: ['Trade'],
      shown: 3,
    });
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['t2', 't5', 't8']);
    expect(filter(element, 'Trade').getAttribute('aria-pressed')).to.equal('true');
    expect(status(element)).to.equal('3 of 9 events');
    await expect(element).to.be.accessible();
    await click(showAll(element)!);
    await element.updateComplete;
    expect(shown(element)).to.have.length(5);
    expect(status(element)).to.equal('9 events');
    expect(focused(element) === filter(element, 'Trade')).to.equal(true);
  });

  it('take REUTERS and reuters for one publisher, as the count of publishers does', async () => {
    const sources = ['Reuters', 'REUTERS', 'AP'].map((publisher, index) => ({
      id: index + 1,
      publisher,
    }));
    const element = await timelineOf({filters: 'publisher'}, {...nineEvents, sources});
    expect(filterNames(element)).to.deep.equal(['Reuters, 6 events', 'AP, 3 events']);
    const filtering = nextFilter(element);
    await click(filter(element, 'Reuters'));
    expect((await filtering).detail).to.deep.equal({
      kind: 'publisher',
      values: ['Reuters'],
      shown: 6,
    });
    await element.updateComplete;
    expect(status(element)).to.equal('6 of 9 events');
    expect(focused(element) === filter(element, 'Reuters')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('add up within a kind and narrow between kinds, by keyboard', async () => {
    const element = await timelineOf({filters: 'group publisher'});
    filter(element, 'Trade').focus();
    await press('Space');
    await press('Tab');
    await press('Enter');
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['t2', 't3', 't5', 't6', 't8', 't9']);
    expect(filterNames(element)).to.include('Yonhap, 0 events');
    await click(filter(element, 'Reuters'));
    await press('Escape');
    await element.updateComplete;
    expect(inside(element, '[aria-pressed=true]')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('keep what was chosen for a newer version of the story, but not what that no longer has', async () => {
    const element = await timelineOf({filters: 'group'});
    await click(filter(element, 'Trade'));
    await click(filter(element, 'Security'));
    const timeline = nineEvents.timeline?.map(event => ({
      ...event,
      group: event.group === 'Security' ? 'Diplomacy' : event.group,
    }));
    element.story = {...nineEvents, timeline};
    await element.updateComplete;
    expect(filterNames(element)).to.deep.equal(['Trade, 3 events', 'Diplomacy, 5 events']);
    expect(status(element)).to.equal('3 of 9 events');
    await expect(element).to.be.accessible();
  });

  it('show all events while the attribute is gone, and the chosen ones when it is back', async () => {
    const element = await timelineOf({filters: 'group', collapseAfter: 0});
    await click(filter(element, 'Trade'));
    element.filters = null;
    await element.updateComplete;
    expect(shown(element)).to.have.length(9);
    expect(groups(element)).to.deep.equal([]);
    element.filters = 'group';
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['t2', 't5', 't8']);
    await expect(element).to.be.accessible();
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
    expect(filterNames(element)).to.have.length(40);
    expect(box.clientHeight).to.be.below(200);
    filter(element, 'Source 39').focus();
    await press('Tab');
    expect(focused(element)?.textContent).to.contain('Source 40');
    const fadePx = parseFloat(getComputedStyle(box).scrollPaddingBlockEnd);
    expect(filter(element, 'Source 40').getBoundingClientRect().bottom).to.be.at.most(
      box.getBoundingClientRect().bottom - fadePx + 1,
    );
    await expect(element).to.be.accessible();
  });

  it('are behind one button on a phone, above an event that is in sight', async () => {
    const element = await timelineOf({axis: true, filters: '', collapseAfter: 0});
    element.style.inlineSize = '340px';
    await element.updateComplete;
    const button = getByRole(element, 'button', 'Filter');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(getAllByRole(element, 'button', /^Trade/)).to.have.length(0);
    const [firstEvent] = inside(element, '[part=event]');
    const top = element.getBoundingClientRect().top;
    expect(firstEvent!.getBoundingClientRect().top - top).to.be.below(420);
    await click(button);
    await click(getByRole(element, 'button', /^Trade/));
    await element.updateComplete;
    expect(getByRole(element, 'button', 'Filter (1)').getAttribute('aria-expanded')).to.equal(
      'true',
    );
    await expect(element).to.be.accessible();
  });

  it('say at the foot of the window at once what a choice leaves', async () => {
    const element = await timelineOf({filters: '', collapseAfter: 0});
    element.style.inlineSize = '340px';
    await click(getByRole(element, 'button', 'Filter'));
    element.style.marginBlockStart = `${innerHeight - 200}px`;
    const trade = getByRole(element, 'button', /^Trade/);
    scrollTo({top: 0, behavior: 'instant'});
    await click(trade);
    await element.updateComplete;
    const words = inside(element, '[role=status]')[0]!;
    expect(status(element)).to.equal('3 of 9 events');
    expect(words.getBoundingClientRect().bottom).to.be.within(0, innerHeight);
    expect(trade.getBoundingClientRect().bottom).to.be.below(words.getBoundingClientRect().top);
  });

  it('stand beside the list where that has 56em, and one goes back to the first of them', async () => {
    await setViewport({width: 1100});
    const element = await timelineOf({filters: '', collapseAfter: 0});
    expect(getAllByRole(element, 'button', /^Filter/)).to.have.length(0);
    const [event] = inside(element, '[part=event]');
    const trade = filter(element, 'Trade');
    expect(trade.getBoundingClientRect().left).to.be.above(event!.getBoundingClientRect().right);
    expect(trade.getBoundingClientRect().top).to.be.below(event!.getBoundingClientRect().bottom);
    await click(trade);
    await element.updateComplete;
    await click(showAll(element)!);
    await element.updateComplete;
    expect(focused(element) === filter(element, 'Trade')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('show the publisher of a source beside its number', async () => {
    const element = await timelineOf({filters: 'source'});
    const button = filter(element, 'Source 2');
    const visible = [...button.querySelectorAll<HTMLElement>('[aria-hidden=true]')];
    expect(visible.map(({textContent}) => textContent)).to.deep.equal(['2', 'Reuters', '3']);
    expect(button.title).to.equal('');
  });

  it('are not there for one event, which leaves nothing to choose', async () => {
    const element = document.createElement('story-timeline');
    Object.assign(element, {
      filters: 'source',
      story: {...nineEvents, timeline: nineEvents.timeline?.slice(0, 1)},
    });
    await fixture(html`<main>${element}</main>`);
    await settled(element);
    await aTimeout(100);
    expect(inside(element, '.tools')).to.have.length(0);
    await expect(element).to.be.accessible();
  });
});
