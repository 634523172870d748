import {claimAnchor} from './anchors.js';
import {CitationReader} from './citations.js';
import type {Flaw} from './flaws.js';
import type {CitationRun, CitedBlock, Claim, Source} from './story.js';
import type {Fields} from './untrusted.js';

/**
 * Reads the cited texts of one story and numbers the claims in them. The texts have to come in
 * reading order: summary, sections, timeline.
 *
 * @example
 * const texts = new CitedTextReader(sources, flaws);
 * texts.read(section, 'text', 'h1') // [{text: 'He met Xi.', runs: [{…, claimId: 'c1'}]}]
 * texts.claims                      // [{id: 'c1', place: 'h1', block: 0, sourceIds: ['1']}]
 */
export class CitedTextReader {
  /** The claims of what has been read so far. */
  readonly claims: Claim[] = [];
  readonly #markers: CitationReader;

  constructor(sources: readonly Source[], flaws: Flaw[]) {
    this.#markers = new CitationReader(sources, flaws);
  }

  /** @param place - What the claims of this text have as their `place`. */
  read(part: Fields, name: string, place: string): CitedBlock[] {
    const blocks = this.#markers.read(part.text(name), part.pathOf(name));
    blocks.forEach(({runs}, index) => runs.forEach(run => this.#addClaim(run, index, place)));
    return blocks;
  }

  #addClaim(run: CitationRun, block: number, place: string): void {
    run.claimId = claimAnchor(this.claims.length);
    const sourceIds = [...new Set(run.citations.map(({sourceId}) => sourceId))];
    this.claims.push({id: run.claimId, place, block, sourceIds});
  }
}
