import {quoteClaim} from '../model/claims.js';
import type {QuotedClaim, Source} from '../model/story.js';
import type {Showing} from '../page/showing.js';
import type {Marker} from '../templates/marker.js';
import type {Scene} from '../templates/scene.js';
import {rangeIn, tint} from './claim-range.js';
import {MarksBar} from './marks-bar.js';

/**
 * Marks all that a source supports: its claims are tinted, its markers stand out, and where the
 * reader has pressed the switch a bar leads from one to the next. Escape clears the marks.
 */
export class Marks {
  readonly #root: ParentNode;
  readonly #showing: Showing;
  #clearTint: (() => void) | undefined;
  #markers: readonly Marker[] = [];
  #bar: MarksBar | undefined;

  constructor(root: ParentNode, showing: Showing) {
    this.#root = root;
    this.#showing = showing;
  }

  /** Marks what is in the root now; markers that come later have no mark until the next call. */
  show(source: Source, {story, localize}: Scene): void {
    this.#unmark();
    document.addEventListener('keydown', this.#onEscape);
    const supported = story.claims
      .filter(({sourceIds}) => sourceIds.includes(source.id))
      .map(claim => quoteClaim(claim, story));
    this.#clearTint = tint('story-support', claimRanges(this.#root, supported));
    this.#markers = [...this.#root.querySelectorAll<Marker>('.marker')].filter(({citations}) =>
      citations.some(({sourceId}) => sourceId === source.id),
    );
    for (const marker of this.#markers) marker.classList.add('selected');
    const button = this.#root.querySelector<HTMLElement>('.mark[aria-pressed="true"]');
    if (!button) return;
    const claims = supported.filter(({place}) => this.#showing.isOnPage(place));
    this.#bar ??= new MarksBar(button, this.#showing, localize);
    this.#bar.show(source, claims, button);
  }

  clear(): void {
    document.removeEventListener('keydown', this.#onEscape);
    this.#unmark();
    this.#bar?.close();
    this.#bar = undefined;
  }

  #unmark(): void {
    this.#clearTint?.();
    for (const marker of this.#markers) marker.classList.remove('selected');
  }

  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // A dialog around the story stays open.
    event.preventDefault();
    this.#showing.select('');
  };
}

/** Where many claims are: the root is searched once. */
function claimRanges(root: ParentNode, claims: readonly QuotedClaim[]): Range[] {
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
