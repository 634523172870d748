import {html} from 'lit';
import {quoteClaim} from '../model/claims.js';
import type {Story} from '../model/story.js';
import {keepInPlace} from '../page/keep-in-place.js';
import {scrollIntoView} from '../page/platform.js';
import type {Wording} from '../templates/scene.js';
import {rangeIn, tint} from './claim-range.js';
import {FootBar} from './foot-bar.js';
import {scrollToPlace} from './reveal.js';

/** How long the way back is offered; longer while the reader is at it. */
const OFFER_MS = 60_000;

/** Where the reader was before a jump. */
export interface Departure {
  focus: HTMLElement;
  scrollTop: number;
  scrollLeft: number;
}

/** Where a jump has led to. */
export interface Arrival {
  target: HTMLElement;
  /** What in it has the focus. */
  control: HTMLElement;
  /** When the reader arrived, as `performance.now()`. */
  arrivedMs: number;
  /** As shown by the element that the place is in. */
  story: Story;
}

/**
 * Marks the place that a jump has led to and keeps it in the window: its claim is tinted, and a pill
 * at the foot of the window, the next stop of Tab, leads back. Fetched with the first jump; without
 * it the reader still gets there.
 *
 * The tint ends with a click elsewhere. The pill stays until it is used or closed, until another
 * jump, or until its time is over.
 *
 * @param departure - Where the reader came from, if from this page.
 * @param shown - Aborted when the reader leaves the place: by Escape, by a click elsewhere, on the
 *     way back, or by another jump.
 */
export function markPlace(
  arrival: Arrival,
  departure: Departure | undefined,
  localize: Wording,
  shown: AbortController,
): void {
  const {target, arrivedMs} = arrival;
  const {signal} = shown;
  keepInPlace(target, {startMs: arrivedMs, putBack: () => scrollToPlace(target), signal});
  signal.addEventListener('abort', tint('story-claim', claimRangesAt(arrival)));
  document.addEventListener('click', () => shown.abort(), {signal, capture: true});
  document.addEventListener('keydown', ({key}) => key === 'Escape' && shown.abort(), {signal});
  if (departure) offerWayBack(arrival, departure, localize);
}

function claimRangesAt({target, story}: Arrival): Range[] {
  const claim = story.claims.find(({id}) => id === target.dataset['anchor']);
  const paragraph = target.closest('[data-block]');
  const range = claim && paragraph ? rangeIn(paragraph, quoteClaim(claim, story)) : undefined;
  return range ? [range] : [];
}

function offerWayBack({target, control}: Arrival, departure: Departure, localize: Wording): void {
  const label = localize.term('back');
  const bar = new FootBar(target, {name: 'way-back', label, localize, findOrigin: () => control});
  const signal = bar.closed;
  const close = (): void => bar.close();
  const goBack = (): void => {
    close();
    returnTo(departure, control);
  };
  bar.show(html`<button type="button" @click=${goBack}>↩ ${label}</button>
    <button type="button" aria-label=${localize.term('close')} @click=${close}>✕</button>`);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // A dialog around the story stays open.
    event.preventDefault();
    close();
  };
  // Escape first closes a popover, which listens on the document; then this; then it clears the marks.
  document.documentElement.addEventListener('keydown', onKeyDown, {signal});
  const isUsed = (): boolean => bar.hasFocus || bar.element.matches(':hover');
  const timer = setInterval(() => isUsed() || close(), OFFER_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}

function returnTo({focus, scrollTop, scrollLeft}: Departure, control: HTMLElement): void {
  const behavior = 'instant';
  document.scrollingElement?.scrollTo({top: scrollTop, left: scrollLeft, behavior});
  // A newer version of the story may have taken the link away.
  if (!focus.isConnected) return control.focus();
  focus.focus({preventScroll: true});
  // Inside a dialog or another scrolling part of the page.
  scrollIntoView(focus, {block: 'nearest', behavior});
}
