/** What a reader meets who goes through a page by keyboard. */
import {getRole} from 'dom-accessibility-api';
import {nameOf} from './by-role.js';
import {focused} from './real-story.js';

const MAX_FRAMES = 60;

/** Role and name of what has the focus: `button Source 4: Yonhap`. */
export function nameOfStop(): string {
  const stop = focused()!;
  return `${getRole(stop) ?? stop.localName} ${nameOf(stop).replace(/\s+/g, ' ')}`;
}

/** Why a reader could not see where the focus is; `''` where they can. */
function whyHidden(stop: Element): string {
  const [box] = stop.getClientRects();
  if (!box) return 'has no box';
  // A page scrolls by whole pixels.
  const isInWindow = box.top >= -1 && box.bottom <= innerHeight + 1;
  if (!isInWindow) return `is out of the window, at ${box.top} to ${box.bottom}`;
  const {x, y, width, height} = box;
  const root = stop.getRootNode() as Document | ShadowRoot;
  const over = root.elementFromPoint(x + width / 2, y + height / 2);
  const isCovered = !over || !(stop.contains(over) || over.contains(stop));
  if (isCovered) return 'lies under something';
  return getComputedStyle(stop).outlineStyle === 'none' ? 'has no ring' : '';
}

/**
 * Why a reader cannot see where the focus is. An engine may scroll to what has the focus in a later
 * frame.
 */
export async function whyStaysHidden(stop: Element): Promise<string> {
  for (let frame = 0; frame < MAX_FRAMES && whyHidden(stop); frame++) {
    await new Promise(requestAnimationFrame);
  }
  return whyHidden(stop);
}
