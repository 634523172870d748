import {adoptSheet} from '../page/adopt-sheet.js';
import {reader} from '../page/reader.js';
import {whenIdle} from '../page/when-idle.js';
import {popoverSheet} from '../styles/popover.js';
import type {Marker} from '../templates/marker.js';
import type {Scene} from '../templates/scene.js';
import {makePopoverContent} from './citation-content.js';
import type {InteractiveHost} from './interactive-host.js';
import {describeCitation} from './opened-citation.js';

/**
 * Draws and lays out what the first marker of a root would show, once in a page and unseen. The
 * first press of a reader then finds templates and expressions compiled, and the fonts in use.
 *
 * In two idle steps, so that neither keeps a press waiting for long.
 */
export function rehearse(host: InteractiveHost, getScene: () => Scene): void {
  if (reader.isRehearsed) return;
  reader.isRehearsed = true;
  whenIdle(() => drawUnseen(host, getScene()));
}

function drawUnseen(host: InteractiveHost, scene: Scene): void {
  const marker = host.renderRoot.querySelector<Marker>('.marker');
  if (!marker) return;
  const shown = describeCitation(marker, scene);
  const content = makePopoverContent(shown, host, () => undefined);
  whenIdle(() => layOutUnseen(content, host.renderRoot));
}

/** Nothing is painted or read out: the box has gone before the browser looks. */
function layOutUnseen(content: HTMLElement, root: InteractiveHost['renderRoot']): void {
  const box = document.createElement('div');
  box.className = 'popover';
  box.append(content);
  adoptSheet(root, popoverSheet);
  root.append(box);
  box.getBoundingClientRect();
  box.remove();
}
