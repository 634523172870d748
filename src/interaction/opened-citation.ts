import {quoteClaim} from '../model/claims.js';
import {findCited} from '../templates/citation.js';
import {claimIdOf, type Marker} from '../templates/marker.js';
import type {Scene} from '../templates/scene.js';
import type {ShownCitation} from './citation-actions.js';
import {rangeBehind, tint} from './claim-range.js';
import type {InteractiveHost} from './interactive-host.js';

/** What the popover is open for. */
export interface OpenedCitation extends ShownCitation {
  trigger: Marker;
  isPinned: boolean;
  clearTint?: () => void;
}

/** What a marker cites in a story, and the claim that it supports. */
export function describeCitation(trigger: Marker, scene: Scene, isPinned: boolean): OpenedCitation {
  const {story} = scene;
  const claimId = claimIdOf(trigger);
  const claim = story.claims.find(({id}) => id === claimId);
  return {
    scene,
    trigger,
    isPinned,
    closing: new AbortController(),
    cited: findCited(trigger.citations, scene),
    claim: claim ? quoteClaim(claim, story) : null,
  };
}

/** Tints the words of the claim until the popover closes. */
export function tintClaim(opened: OpenedCitation, host: InteractiveHost): void {
  const {closing} = opened;
  opened.clearTint?.();
  const range = rangeBehind(opened.trigger, opened.claim, host);
  opened.clearTint = tint('story-claim', range ? [range] : []);
  closing.signal.addEventListener('abort', opened.clearTint);
}

/**
 * What the popover says, to be compared after a change of the story. Claims are numbered: those of
 * a source have other ids where another comes before them.
 */
export function whatIsSaid({cited, claim}: OpenedCitation): string {
  const count = (key: string, value: unknown): unknown =>
    key === 'claimIds' ? (value as string[]).length : value;
  return JSON.stringify([cited, claim?.text], count);
}

/** The accessible name of a marker, and of the popover that it opens. */
export function nameOf(marker: Marker): string {
  return marker.getAttribute('aria-label') ?? '';
}
