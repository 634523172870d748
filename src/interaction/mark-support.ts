import type {Claim, Source, Story} from '../model/story.js';
import {rangeIn, tint} from './claim-range.js';

/**
 * Marks all that a source supports: its claims are tinted, its markers stand out. Fetched with the first source that a
 * reader selects.
 *
 * @returns A function that takes the marks away; markers that come into the root later have none until the next call.
 */
export function markSupport(root: ParentNode, {claims}: Story, {id, number}: Source): () => void {
  const clearTint = tint(
    'story-support',
    claimRanges(
      root,
      claims.filter(({sourceIds}) => sourceIds.includes(id)),
    ),
  );
  const markers = [...root.querySelectorAll<HTMLElement>('.marker')].filter(({dataset}) =>
    dataset['cites']?.split(' ').some(cite => cite.split(':', 1)[0] === String(number)),
  );
  for (const marker of markers) marker.classList.add('selected');
  return () => {
    clearTint();
    for (const marker of markers) marker.classList.remove('selected');
  };
}

/** Where many claims stand: the root is searched once. */
function claimRanges(root: ParentNode, claims: readonly Claim[]): Range[] {
  const paragraphs = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-block]')].map(paragraph => [
      paragraph.dataset['block'],
      paragraph,
    ]),
  );
  return claims.flatMap(claim => {
    const paragraph = paragraphs.get(`${claim.place} ${claim.block}`);
    return paragraph ? [rangeIn(paragraph, claim)] : [];
  });
}
