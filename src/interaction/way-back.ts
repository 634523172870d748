import type {Story} from '../model/story.js';
import {adoptSheet} from '../page/adopt-sheet.js';
import {keepInPlace} from '../page/keep-in-place.js';
import {wayBackSheet} from '../styles/way-back.js';
import type {Wording} from '../templates/scene.js';
import {rangeIn, tint} from './claim-range.js';
import {scrollToPlace} from './reveal.js';

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
  /** When that was, as `performance.now()`. */
  arrivedMs: number;
  /** As the element shows it that the place is in. */
  story: Story;
}

/**
 * Marks the place that a jump has led to and keeps it in the window: its claim is tinted, and a
 * button behind it, in the order of Tab too, leads back. Fetched with the first jump; without it the
 * reader still gets there.
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
  const {target, control, arrivedMs} = arrival;
  const {signal} = shown;
  keepInPlace(target, {startMs: arrivedMs, putBack: () => scrollToPlace(target), signal});
  adoptSheet(target.getRootNode(), wayBackSheet);
  const label = `↩ ${localize.term('back')}`;
  const back = departure && placeButton(wayBack(departure, label, shown), target);
  const clearTint = tint('story-claim', claimRangesAt(arrival));
  signal.addEventListener('abort', () => {
    clearTint();
    back?.remove();
  });
  const onPointerDown = (event: PointerEvent): void => {
    if (!back || !event.composedPath().includes(back)) shown.abort();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    if (back) event.preventDefault();
    if (back?.matches(':focus')) control.focus({preventScroll: true});
    shown.abort();
  };
  document.addEventListener('pointerdown', onPointerDown, {signal, capture: true});
  document.addEventListener('keydown', onKeyDown, {signal, capture: true});
}

function claimRangesAt({target, story}: Arrival): Range[] {
  const claim = story.claims.find(({id}) => id === target.dataset['anchor']);
  const paragraph = target.closest('[data-block]');
  const range = claim && paragraph ? rangeIn(paragraph, claim) : undefined;
  return range ? [range] : [];
}

function placeButton(button: HTMLElement, target: HTMLElement): HTMLElement {
  if (target.matches('.run')) {
    target.after(button);
    keepWithin(button, target.parentElement ?? target);
  } else {
    target.append(button);
  }
  return button;
}

/** A marker at the end of a line has no room beside it for the button. */
function keepWithin(button: HTMLElement, paragraph: Element): void {
  const [own, room] = [button.getBoundingClientRect(), paragraph.getBoundingClientRect()];
  const shiftPx = Math.max(room.left - own.left, Math.min(0, room.right - own.right));
  button.style.translate = `${shiftPx}px`;
}

function wayBack(departure: Departure, label: string, shown: AbortController): HTMLElement {
  const {focus, scrollTop, scrollLeft} = departure;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'back';
  button.textContent = label;
  button.addEventListener('click', () => {
    shown.abort();
    const behavior = 'instant';
    document.scrollingElement?.scrollTo({top: scrollTop, left: scrollLeft, behavior});
    focus.focus({preventScroll: true});
    // Inside a dialog or another scrolling part of the page.
    focus.scrollIntoView({block: 'nearest', behavior});
  });
  return button;
}
