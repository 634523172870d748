// A page of its own: soon after a popover has closed, the next needs no rest.
import {aTimeout, expect} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import {nameOf} from '../browser/by-role.js';
import {click, engine, hover, pointer, press, setViewport} from '../browser/input.js';
import {
  atRest,
  deepQuery,
  markerNamed,
  markers,
  openPopovers,
  realCard,
} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

/** Long enough for what a resting mouse would have opened. */
const RESTED_MS = 500;
const AWAY = {x: 1, y: 1};

const isOpen = (name: string) => (): boolean =>
  openPopovers().some(popover => nameOf(popover) === name);
const isClosed = (): boolean => openPopovers().length === 0;

/** Reads whether a time had passed after something began: both wait in the page's one queue. */
function timerFrom(target: EventTarget, type: string, waitMs: number): {hasPassed: boolean} {
  const timer = {hasPassed: false};
  const start = (): void => void setTimeout(() => (timer.hasPassed = true), waitMs);
  target.addEventListener(type, start, {once: true, capture: true});
  return timer;
}

/** Whether that time had passed when the event came. */
function passedBy(card: StoryCard, type: string, timer: {hasPassed: boolean}): Promise<boolean> {
  return new Promise(resolve =>
    card.addEventListener(type, () => resolve(timer.hasPassed), {once: true}),
  );
}

/**
 * Moves the mouse over a marker and away. Returns whether it was gone before it had rested: a busy
 * machine can keep it there for longer.
 */
async function passesOver(marker: HTMLElement): Promise<boolean> {
  const hasRested = timerFrom(marker, 'pointerover', 140);
  const hadRested = new Promise(resolve =>
    marker.addEventListener('pointerout', () => resolve(hasRested.hasPassed), {once: true}),
  );
  await pointer([
    {type: 'move', ...middleOf(marker)},
    {type: 'move', ...AWAY},
  ]);
  return !(await hadRested);
}

/** The middle of a marker, in the window. */
function middleOf(marker: Element): {x: number; y: number} {
  const {x, y, width, height} = marker.getClientRects()[0]!;
  return {x: Math.round(x + width / 2), y: Math.round(y + height / 2)};
}

/** The first three markers of the card, in the middle of the window. */
async function threeMarkers(): Promise<{card: StoryCard; three: HTMLElement[]}> {
  const card = await realCard();
  const three = markers(card).slice(0, 3);
  three[1]!.scrollIntoView({block: 'center', behavior: 'instant'});
  return {card, three};
}

async function openByRest(card: StoryCard, name: string): Promise<HTMLElement> {
  const marker = markerNamed(card, name);
  await hover(marker);
  await waitUntil(isOpen(name), `${name} is open.`);
  return marker;
}

describe('a mouse on a marker', () => {
  // First, because for 300 ms after a popover has closed the next needs no rest.
  it('opens nothing for a marker that it only passes over', async () => {
    const {card, three} = await threeMarkers();
    const opened: string[] = [];
    card.addEventListener('story-citation-open', () => opened.push('opened'));
    while (!(await passesOver(three[1]!))) {
      // What it opened closes, and for 300 ms after that the next needs no rest.
      await aTimeout(2 * RESTED_MS);
      opened.length = 0;
    }
    await aTimeout(RESTED_MS);
    expect(opened).to.deep.equal([]);
  });

  it('opens the popover of source 4 once it has rested for 150 ms', async () => {
    const card = await realCard();
    const marker = markerNamed(card, 'Source 4: Yonhap');
    const hasRested = timerFrom(marker, 'pointerover', 140);
    const isLater = passedBy(card, 'story-citation-open', hasRested);
    await hover(marker);
    expect(await isLater).to.equal(true);
    expect(openPopovers().map(nameOf)).to.deep.equal(['Source 4: Yonhap']);
    await atRest(card);
    await expect(card).to.be.accessible();
  });

  it('closes the popover 300 ms after it has left, no sooner', async () => {
    const card = await realCard();
    const marker = await openByRest(card, 'Source 4: Yonhap');
    const hasLeft = timerFrom(marker, 'pointerout', 290);
    const isLater = passedBy(card, 'story-citation-close', hasLeft);
    await hover(AWAY);
    expect(await isLater).to.equal(true);
    await waitUntil(isClosed, 'It is closed.');
  });

  it('keeps the popover open that it has moved into, and on its way back', async () => {
    const card = await realCard();
    const closed: string[] = [];
    card.addEventListener('story-citation-close', () => closed.push('closed'));
    const marker = await openByRest(card, 'Source 4: Yonhap');
    await hover(openPopovers()[0]!);
    await aTimeout(RESTED_MS);
    await hover(marker);
    await aTimeout(RESTED_MS);
    expect(closed).to.deep.equal([]);
    await hover(AWAY);
    await waitUntil(isClosed, 'It is closed.');
  });

  it('opens the next at once, without 150 ms of rest, while one is open', async () => {
    const {card, three} = await threeMarkers();
    await hover(three[1]!);
    await waitUntil(isOpen('Source 1: Yonhap'), 'Source 1 is open.');
    const hasRested = timerFrom(three[2]!, 'pointerover', 140);
    const isLater = passedBy(card, 'story-citation-open', hasRested);
    await hover(three[2]!);
    expect(await isLater).to.equal(false);
    expect(openPopovers().map(nameOf)).to.deep.equal(['Source 2: Yonhap']);
  });

  // Only Chromium's driver is sure to be on the next within 300 ms.
  if (engine === 'chromium') {
    it('opens the next at once when a press beside has just closed one', async () => {
      const {card, three} = await threeMarkers();
      await hover(three[1]!);
      await waitUntil(isOpen('Source 1: Yonhap'), 'Source 1 is open.');
      const hasRested = timerFrom(three[2]!, 'pointerover', 140);
      const isLater = passedBy(card, 'story-citation-open', hasRested);
      await pointer([
        {type: 'move', ...AWAY},
        {type: 'down'},
        {type: 'up'},
        {type: 'move', ...middleOf(three[2]!)},
      ]);
      expect(await isLater).to.equal(false);
    });
  }

  it('rests again on the next once Escape has closed one', async () => {
    const {card, three} = await threeMarkers();
    await hover(three[1]!);
    await waitUntil(isOpen('Source 1: Yonhap'), 'Source 1 is open.');
    await press('Escape');
    expect(isClosed()).to.equal(true);
    const hasRested = timerFrom(three[2]!, 'pointerover', 140);
    const isLater = passedBy(card, 'story-citation-open', hasRested);
    await hover(three[2]!);
    expect(await isLater).to.equal(true);
  });

  it('changes nothing while another popover is pinned', async () => {
    const {three} = await threeMarkers();
    await click(three[1]!);
    await hover(three[2]!);
    await aTimeout(RESTED_MS);
    await hover(AWAY);
    await aTimeout(RESTED_MS);
    expect(openPopovers().map(nameOf)).to.deep.equal(['Source 1: Yonhap']);
    await press('Escape');
  });

  it('opens no sheet in a window of 400 px, which waits for a click', async () => {
    await setViewport({width: 400, height: 700});
    const card = await realCard();
    const marker = markerNamed(card, 'Source 4: Yonhap');
    await hover(marker);
    await aTimeout(RESTED_MS);
    expect(isClosed()).to.equal(true);
    expect(deepQuery(card, 'dialog')).to.have.length(0);
  });
});
