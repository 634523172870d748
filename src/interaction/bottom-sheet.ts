import {adoptSheet} from '../page/adopt-sheet.js';
import {bottomSheet} from '../styles/bottom-sheet.js';
import {makeCloseButton} from './close-button.js';

/** A swipe of this length closes the sheet. */
const SWIPE_PX = 80;

/** What a sheet is called, and what happens around it. */
export interface SheetOptions {
  /** Its accessible name. */
  label: string;
  /** Name of the button that closes it. */
  close: string;
  /** What the sheet is about; the page is scrolled as long as the sheet would cover it. */
  about: Element;
  onClose(): void;
}

/**
 * Shows a citation as a sheet at the foot of a small window: modal, with a grip to swipe it away
 * and a button to close it, and clear of the device's own edges. The page behind it does not move.
 *
 * @param root - Where the sheet is put; it brings its own styles there.
 * @returns A function that closes the sheet.
 */
export function openSheet(root: Node, content: HTMLElement, options: SheetOptions): () => void {
  const {label, close, about, onClose} = options;
  adoptSheet(root, bottomSheet);
  const dialog = document.createElement('dialog');
  dialog.className = 'sheet';
  dialog.part.add('popover');
  dialog.setAttribute('aria-label', label);
  const closeButton = makeCloseButton(root, close, () => dialog.close());
  dialog.append(makeGrip(), closeButton, content);
  root.appendChild(dialog);
  dialog.showModal();
  const scrollBack = uncover(about, dialog);
  closeFromBackdrop(dialog);
  closeBySwipe(dialog);
  const closing = new AbortController();
  const {signal} = closing;
  keepPage(dialog, signal);
  const onClosed = (): void => {
    closing.abort();
    dialog.remove();
    scrollBack();
    onClose();
  };
  dialog.addEventListener('close', onClosed, {signal});
  return () => {
    if (!dialog.open) return;
    dialog.close();
    // At once: a link in the sheet is about to scroll the page to somewhere else.
    onClosed();
  };
}

function makeGrip(): HTMLElement {
  const grip = document.createElement('div');
  grip.className = 'grip';
  return grip;
}

/** Scrolls the page so far that the sheet does not cover an element; gives the way back. */
function uncover(element: Element, dialog: HTMLElement): () => void {
  const {top, bottom} = element.getBoundingClientRect();
  // Where the sheet ends up, also while it still moves.
  const sheetTop = document.documentElement.clientHeight - dialog.offsetHeight;
  const coveredPx = Math.min(bottom - sheetTop + 8, top - 8);
  const before = scrollY;
  if (coveredPx > 0) scrollBy({top: coveredPx, behavior: 'instant'});
  const scrolledPx = scrollY - before;
  return () => scrollBy({top: -scrolledPx, behavior: 'instant'});
}

/** Whether something happens above the sheet; its own padding is the dialog as well. */
function isOnBackdrop(dialog: HTMLElement, event: Event, y = 0): boolean {
  return event.composedPath()[0] === dialog && y < dialog.getBoundingClientRect().top;
}

function closeFromBackdrop(dialog: HTMLDialogElement): void {
  dialog.addEventListener('click', event => {
    if (isOnBackdrop(dialog, event, event.clientY)) dialog.close();
  });
}

/**
 * A swipe on the backdrop must not scroll the page, which would lose the reader's place. The
 * document listens: Chromium asks only those in whose boxes a touch begins, and a backdrop is in
 * none of the dialog's.
 */
function keepPage(dialog: HTMLElement, signal: AbortSignal): void {
  const keep = (event: TouchEvent | WheelEvent): void => {
    const {clientY} = 'touches' in event ? (event.touches[0] ?? {}) : event;
    if (isOnBackdrop(dialog, event, clientY)) event.preventDefault();
  };
  document.addEventListener('touchmove', keep, {passive: false, signal});
  document.addEventListener('wheel', keep, {passive: false, signal});
}

/** Follows a finger that pulls the sheet down from its upper end. */
function closeBySwipe(dialog: HTMLDialogElement): void {
  let startY: number | undefined;
  let pulledPx = 0;
  dialog.addEventListener('touchstart', ({touches: [touch]}) => {
    startY = dialog.scrollTop > 0 ? undefined : touch?.clientY;
    pulledPx = 0;
  });
  const follow = (event: TouchEvent): void => {
    if (startY === undefined || dialog.scrollTop > 0) return;
    pulledPx = Math.max(0, (event.touches[0]?.clientY ?? startY) - startY);
    if (!pulledPx) return;
    event.preventDefault();
    dialog.style.setProperty('translate', `0 ${pulledPx}px`);
  };
  dialog.addEventListener('touchmove', follow, {passive: false});
  dialog.addEventListener('touchend', () => {
    dialog.style.removeProperty('translate');
    if (pulledPx > SWIPE_PX) dialog.close();
    pulledPx = 0;
  });
}
