import {html, nothing} from 'lit';
import type {Section} from '../model/story.js';
import {correctionsOf, renderCorrected} from './correction.js';
import {renderFigure} from './figure.js';
import type {Scene} from './scene.js';
import {byPosition, renderBlocks, renderHeading} from './text.js';

/** One section with its heading, which is of the given level. */
export function renderSection(section: Section, level: number, scene: Scene): unknown {
  const {anchor, heading, blocks, image} = section;
  const {story} = scene;
  // What may come with a newer version is in lists, even the one picture: what is being read stays.
  const figures = scene.drawEach(image ? [image] : [], byPosition, each =>
    renderFigure(each, scene),
  );
  const corrections = scene.drawEach(correctionsOf(anchor, story), byPosition, correction =>
    renderCorrected(correction, scene),
  );
  return scene.join(html`<section class="section" part="section" data-anchor=${anchor} tabindex="-1">
      ${heading ? renderHeading(level, 'heading', heading, story.lang) : nothing}
      ${figures}
      ${renderBlocks(blocks, anchor, scene)}
      ${corrections}
    </section>`);
}

/** What a section is known by in a newer version of the story. */
export function nameOfSection({id, heading, blocks}: Section): string {
  return id || heading || (blocks[0]?.text ?? '');
}
