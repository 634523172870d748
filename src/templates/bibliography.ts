import type {QuotedClaim, Source} from '../model/story.js';
import type {Wording} from './scene.js';

/**
 * A source as one line of plain text, in the order of a bibliography; the number in brackets is the
 * marker's.
 *
 * @example
 * '[4] Yonhap: Lee and Xi meet in Beijing. 2026-01-06. https://en.yna.co.kr/view/4'
 */
export function formatSource(source: Source): string {
  const {number, author, publisher, title, published, url, id} = source;
  const by = [author, publisher].filter(Boolean).join(', ');
  const named = [by, title || id].filter(Boolean).join(': ');
  const parts = [named, published?.label || published?.written, url].filter(Boolean);
  return `[${number}] ${parts.join('. ')}`;
}

/** A claim with its sources: the words, their markers, and a line for each source. */
export function formatClaim(
  claim: QuotedClaim | null,
  sources: readonly Source[],
  localize: Wording,
): string {
  const markers = sources.map(({number}) => `[${number}]`).join('');
  const words = claim?.text && `${localize.term('quote', claim.text.trim())} ${markers}`;
  return [words, ...sources.map(formatSource)].filter(Boolean).join('\n');
}
