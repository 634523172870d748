import {html, nothing} from 'lit';
import type {CitedBlock, Story} from '../model/story.js';
import {renderFigure} from './figure.js';
import type {Scene} from './scene.js';
import {renderBlocks} from './text.js';

/** What follows the first claim and belongs to its sentence: `.” `. */
const CLOSING = /^[.!?…。！？”’"'»)\]]{0,4}/;

/**
 * The standfirst of a brief; where there is none, the first claim of the story, until the story
 * itself is shown.
 */
export function renderGist(story: Story, isOpen: boolean, scene: Scene): unknown {
  const [blocks, place] = gistOf(story, isOpen);
  if (!blocks.length) return nothing;
  return html`<div class="standfirst" part="summary">${renderBlocks(blocks, place, scene)}</div>`;
}

function gistOf({summary, sections}: Story, isOpen: boolean): [CitedBlock[], place: string] {
  const [section] = sections;
  if (summary.length || !section) return [summary, 'summary'];
  const [block] = section.blocks;
  return [block && !isOpen ? [firstClaim(block)] : [], section.anchor];
}

function firstClaim({text, runs}: CitedBlock): CitedBlock {
  const [run] = runs;
  if (!run) return {text, runs: []};
  const end = run.at + (CLOSING.exec(text.slice(run.at))?.[0].length ?? 0);
  return {text: text.slice(0, end), runs: [run]};
}

/** The button that opens a brief, and closes it again. */
export function renderToggle(isOpen: boolean, {localize}: Scene): unknown {
  const words = localize.term(isOpen ? 'less' : 'wholeStory');
  return html`<button type="button" class="toggle" id="toggle" part="toggle" data-action="toggle"
    aria-expanded=${isOpen} aria-labelledby="toggle headline">${words}</button>`;
}

/** The same at the foot of the window, wherever the reader is in an opened brief. */
export function renderLess({localize}: Scene): unknown {
  return html`<p class="less"><button type="button" class="toggle" id="less" part="toggle"
    data-action="toggle" aria-expanded="true"
    aria-labelledby="less headline">${localize.term('less')}</button></p>`;
}

/** The picture of a closed brief, without words: those are in the story. */
export function renderThumbnail({image}: Story, scene: Scene): unknown {
  return image?.url ? renderFigure({...image, caption: '', credit: ''}, scene) : nothing;
}
