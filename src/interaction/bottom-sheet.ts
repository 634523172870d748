import {bottomSheet} from '../styles/bottom-sheet.js';
import {adoptSheet} from '../page/adopt-sheet.js';

/**
 * Shows a citation as a sheet at the foot of a small touch screen: modal, with a button to close
 * it, clear of the device's own edges.
 *
 * @param root - Where the sheet stands; it brings its own styles there.
 * @param content - What it shows; it is moved in, and back when the sheet closes.
 * @returns A function that closes the sheet.
 */
export function openSheet(
  root: HTMLElement | DocumentFragment,
  content: HTMLElement,
  {label, close, onClose}: {label: string; close: string; onClose(): void},
): () => void {
  adoptSheet(root, bottomSheet);
  const dialog = document.createElement('dialog');
  dialog.className = 'sheet';
  dialog.part.add('popover');
  dialog.setAttribute('aria-label', label);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.setAttribute('aria-label', close);
  button.textContent = '✕';
  button.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({target, clientY}) => {
    // Its own padding is the dialog as well; the backdrop is above it.
    if (target === dialog && clientY < dialog.getBoundingClientRect().top) dialog.close();
  });
  dialog.addEventListener(
    'close',
    () => {
      dialog.remove();
      onClose();
    },
    {once: true},
  );
  dialog.append(button, content);
  root.append(dialog);
  dialog.showModal();
  return () => dialog.close();
}
