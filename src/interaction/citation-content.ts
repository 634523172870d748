import {render} from 'lit';
import {renderCitation} from '../templates/citation.js';
import {makeCloseButton} from './close-button.js';
import type {InteractiveHost} from './interactive-host.js';
import type {ShownCitation} from './opened-citation.js';

/**
 * Draws what a popover shows. It is made again each time: where a browser has translated the page,
 * what was made before is no longer ours to change.
 *
 * @param onClose - What the button does that a finger needs, which has no Escape.
 */
export function makePopoverContent(
  shown: ShownCitation,
  host: InteractiveHost,
  onClose: () => void,
): HTMLElement {
  const {isCoarse, localize} = shown.scene;
  const content = makeContent(shown, host, false);
  if (isCoarse) {
    content.prepend(makeCloseButton(host.renderRoot, localize.term('close'), onClose));
  }
  return content;
}

/** Draws what a sheet shows, which has a button of its own. */
export function makeSheetContent(shown: ShownCitation, host: InteractiveHost): HTMLElement {
  return makeContent(shown, host, true);
}

function makeContent(shown: ShownCitation, host: InteractiveHost, isSheet: boolean): HTMLElement {
  const content = document.createElement('div');
  render(renderCitation(shown, shown.scene, isSheet), content, {host});
  return content;
}
