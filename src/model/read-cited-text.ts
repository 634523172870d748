import {claimAnchor} from './anchors.js';
import {CitationReader} from './citations.js';
import {claimRanges} from './claims.js';
import type {Flaw} from './flaws.js';
import type {CitedBlock, Claim, Source} from './story.js';
import type {Fields} from './untrusted.js';

/**
 * Reads the cited texts of one story and numbers the claims in them. The texts have to come in
 * reading order: summary, sections, timeline.
 *
 * @example
 * const texts = new CitedTextReader(sources, 'en', flaws);
 * texts.read(section, 'text', 'h1') // [{text: 'He met Xi.', runs: [{…, claimId: 'c1'}]}]
 * texts.claims                      // [{id: 'c1', place: 'h1', text: 'He met Xi', …}]
 */
export class CitedTextReader {
  /** The claims of what has been read so far. */
  readonly claims: Claim[] = [];
  readonly #markers: CitationReader;
  readonly #lang: string;

  constructor(sources: readonly Source[], lang: string, flaws: Flaw[]) {
    this.#markers = new CitationReader(sources, flaws);
    this.#lang = lang;
  }

  /** @param place - What the claims of this text have as their `place`. */
  read(part: Fields, name: string, place: string): CitedBlock[] {
    const blocks = this.#markers.read(part.text(name), part.pathOf(name));
    blocks.forEach((block, index) => this.#addClaims(block, index, place));
    return blocks;
  }

  #addClaims({text, runs}: CitedBlock, block: number, place: string): void {
    const ranges = claimRanges({text, runs}, this.#lang);
    for (const [index, {start, end}] of ranges.entries()) {
      const run = runs[index];
      if (!run) continue;
      run.claimId = claimAnchor(this.claims.length);
      this.claims.push({
        id: run.claimId,
        place,
        block,
        start,
        end,
        text: text.slice(start, end),
        sourceIds: [...new Set(run.citations.map(({sourceId}) => sourceId))],
      });
    }
  }
}
