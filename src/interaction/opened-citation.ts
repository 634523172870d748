import {quoteClaim} from '../model/claims.js';
import {findCited, type CitationContent} from '../templates/citation.js';
import {claimIdOf, type Marker} from '../templates/marker.js';
import type {Scene} from '../templates/scene.js';
import {rangeBehind, tint} from './claim-range.js';
import type {InteractiveHost} from './interactive-host.js';

/** What a popover or a sheet says, and the scene that its words come from. */
export interface ShownCitation extends CitationContent {
  scene: Scene;
}

/** A citation whose popover is open. */
export interface OpenedCitation extends ShownCitation {
  /** The marker that it is open for. */
  readonly trigger: Marker;
  /** Whether it stays open when the pointer leaves. */
  isPinned: boolean;
  /** Aborted when it closes. */
  readonly closing: AbortController;
  clearTint?: () => void;
}

/** What a marker cites in a story, and the claim that it supports. */
export function describeCitation(marker: Marker, scene: Scene): ShownCitation {
  const {story} = scene;
  const claimId = claimIdOf(marker);
  const claim = story.claims.find(({id}) => id === claimId);
  return {
    scene,
    cited: findCited(marker.citations, scene),
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
 * What a popover says, to be compared after a change of the story. The ids of claims are their
 * numbers, which a new claim before them changes, so only how many there are is compared.
 */
export function whatIsSaid({cited, claim}: ShownCitation): string {
  const count = (key: string, value: unknown): unknown =>
    key === 'claimIds' ? (value as string[]).length : value;
  return JSON.stringify([cited, claim?.text], count);
}

/** The accessible name of a marker, and of the popover that it opens. */
export function nameOf(marker: Marker): string {
  return marker.getAttribute('aria-label') ?? '';
}
