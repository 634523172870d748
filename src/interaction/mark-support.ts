import type {Claim, Source, Story} from '../model/story.js';
import type {Marker} from '../templates/marker.js';
import {rangeIn, tint} from './claim-range.js';

/**
 * Marks all that a source supports: its claims are tinted, its markers stand out. Fetched with the
 * first source that a reader selects.
 *
 * @returns A function that takes the marks away; markers that come into the root later have none
 *     until the next call.
 */
export function markSupport(root: ParentNode, {claims}: Story, {id}: Source): () => void {
  const supported = claims.filter(({sourceIds}) => sourceIds.includes(id));
  const clearTint = tint('story-support', claimRanges(root, supported));
  const markers = [...root.querySelectorAll<Marker>('.marker')].filter(({citations}) =>
    citations.some(({sourceId}) => sourceId === id),
  );
  for (const marker of markers) marker.classList.add('selected');
  return () => {
    clearTint();
    for (const marker of markers) marker.classList.remove('selected');
  };
}

/** Where many claims are: the root is searched once. */
function claimRanges(root: ParentNode, claims: readonly Claim[]): Range[] {
  const paragraphs = new Map<string | undefined, HTMLElement>();
  for (const paragraph of root.querySelectorAll<HTMLElement>('[data-block]')) {
    paragraphs.set(paragraph.dataset['block'], paragraph);
  }
  return claims.flatMap(claim => {
    const paragraph = paragraphs.get(`${claim.place} ${claim.block}`);
    const range = paragraph && rangeIn(paragraph, claim);
    return range ? [range] : [];
  });
}
