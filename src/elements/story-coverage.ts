import type {PropertyDeclarations} from 'lit';
import {coverageSheets} from '../styles/coverage.js';
import {renderCoverage} from '../templates/coverage.js';
import type {Scene} from '../templates/scene.js';
import {StoryElement} from './story-element.js';

/**
 * The picture of who supports what: one row for each section and event, one column for each source.
 * It is a table, so a screen reader and a printer get the same facts; a cell leads to its claim.
 *
 * Corroboration is counted in distinct publishers: four articles of one agency are one voice.
 *
 * @example
 * <story-coverage src="/stories/lee-china-visit.json"></story-coverage>
 *
 * @tagname story-coverage
 * @csspart label - The words "Who supports what".
 * @csspart cell - The number of claims that one source supports in one place.
 */
export class StoryCoverage extends StoryElement {
  static override readonly tag: string = 'story-coverage';
  static override styles = coverageSheets;
  static override properties: PropertyDeclarations = {};

  protected override renderStory(scene: Scene): unknown {
    return renderCoverage(this.renderStale(), scene);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-coverage': StoryCoverage;
  }
}
