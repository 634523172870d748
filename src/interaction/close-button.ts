import {adoptSheet} from '../page/adopt-sheet.js';
import {closeSheet} from '../styles/close-button.js';

/**
 * Makes a button that closes what it is put into: a finger has no Escape.
 *
 * @param root - Where it will be; it brings its own styles there.
 * @param name - Its accessible name.
 */
export function makeCloseButton(root: Node, name: string, onClick: () => void): HTMLElement {
  adoptSheet(root, closeSheet);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.setAttribute('aria-label', name);
  button.textContent = '✕';
  button.addEventListener('click', onClick);
  return button;
}
