import {wayBackSheet} from '../styles/way-back.js';
import {adoptSheet} from '../page/adopt-sheet.js';
import {rangeIn, tint} from './claim-range.js';
import type {StoryElement} from '../elements/story-element.js';

/** Where the reader was before a jump. */
export interface Origin {
  focus: HTMLElement;
  scrollTop: number;
  scrollLeft: number;
}

/**
 * Marks the place that a jump has led to: its claim is tinted, and a button behind it, in the order of Tab too, leads back.
 * Fetched with the first jump; without it the reader still gets there.
 *
 * @param element - The element that shows the place.
 * @param jump - The place, what in it has the focus, and where the reader came from, if from this page.
 * @param shown - Aborted when the reader leaves the place: by Escape, by a click elsewhere, on the way back, or by another jump.
 */
export function markPlace(
  element: StoryElement,
  {
    target,
    control,
    origin,
  }: {target: HTMLElement; control: HTMLElement; origin: Origin | undefined},
  shown: AbortController,
): void {
  const {
    scene: {story, localize},
    renderRoot,
  } = element;
  const {signal} = shown;
  const claim = story.claims.find(({id}) => id === target.dataset['anchor']);
  const paragraph =
    claim && renderRoot.querySelector(`[data-block="${claim.place} ${claim.block}"]`);
  adoptSheet(renderRoot, wayBackSheet);
  const back = origin && wayBack(origin, `↩ ${localize.term('back')}`, shown);
  if (back && target.matches('.run')) {
    target.after(back);
    keepWithin(back, target.parentElement ?? target);
  } else if (back) {
    target.append(back);
  }
  const clearTint = tint('story-claim', paragraph ? [rangeIn(paragraph, claim)] : []);
  signal.addEventListener('abort', () => {
    clearTint();
    back?.remove();
  });
  document.addEventListener(
    'pointerdown',
    event => {
      if (!back || !event.composedPath().includes(back)) shown.abort();
    },
    {signal, capture: true},
  );
  document.addEventListener(
    'keydown',
    event => {
      if (event.key !== 'Escape') return;
      if (back) event.preventDefault();
      if (back?.matches(':focus')) control.focus({preventScroll: true});
      shown.abort();
    },
    {signal, capture: true},
  );
}

/** A marker at the end of a line has no room beside it for the button. */
function keepWithin(button: HTMLElement, paragraph: Element): void {
  const [own, room] = [button.getBoundingClientRect(), paragraph.getBoundingClientRect()];
  button.style.translate = `${Math.max(room.left - own.left, Math.min(0, room.right - own.right))}px`;
}

function wayBack(
  {focus, scrollTop, scrollLeft}: Origin,
  label: string,
  shown: AbortController,
): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'back';
  button.textContent = label;
  button.addEventListener('click', () => {
    shown.abort();
    document.scrollingElement?.scrollTo({top: scrollTop, left: scrollLeft, behavior: 'instant'});
    focus.focus({preventScroll: true});
    // Inside a dialog or another scrolling part of the page.
    focus.scrollIntoView({block: 'nearest', behavior: 'instant'});
  });
  return button;
}
