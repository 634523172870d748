import {html, nothing} from 'lit';
import type {CitedBlock, Story} from '../model/story.js';
import {adoptSheet} from '../page/adopt-sheet.js';
import {renderFigure} from './figure.js';
import {renderBlocks, type Scene} from './text.js';
import {shortCardSheet} from '../styles/gist.js';

/** What follows the first claim and belongs to its sentence: `.” `. */
const CLOSING = /^[.!?…。！？”’"'»)\]]{0,4}/;

/** Gives a card the styles of the short variants. */
export function dress(root: HTMLElement | DocumentFragment): void {
  adoptSheet(root, shortCardSheet);
}

/** Whether the whole story has a place of that id or anchor. */
export function hasPlace({sections, timeline, sources, claims}: Story, id: string): boolean {
  return (
    claims.some(claim => claim.id === id) ||
    [...sections, ...timeline, ...sources].some(part => part.id === id || part.anchor === id)
  );
}

/** The standfirst of a brief; where there is none the first claim of the story, until the story itself is there. */
export function renderGist(
  {summary, sections: [first]}: Story,
  isOpen: boolean,
  scene: Scene,
): unknown {
  const [block] = first?.blocks ?? [];
  const [blocks, place] =
    summary.length || !first
      ? [summary, 'summary']
      : [block && !isOpen ? [firstClaim(block)] : [], first.anchor];
  return blocks.length
    ? html`<div class="standfirst" part="summary">${renderBlocks(blocks, place, scene)}</div>`
    : nothing;
}

function firstClaim({text, runs}: CitedBlock): CitedBlock {
  const [run] = runs;
  if (!run) return {text, runs: []};
  const end = run.at + (CLOSING.exec(text.slice(run.at))?.[0].length ?? 0);
  return {text: text.slice(0, end), runs: [run]};
}

/** The button that opens a brief, and its picture, without words: those are in the story. */
export function renderMore(
  {image}: Story,
  isOpen: boolean,
  shows: (part: 'image') => boolean,
  onToggle: () => void,
  {localize, ...scene}: Scene,
): unknown {
  return html`<button type="button" class="toggle" id="toggle" part="toggle" aria-expanded=${isOpen} aria-labelledby="toggle headline" @click=${onToggle}>${localize.term('wholeStory')}</button>
    ${image?.url && !isOpen && shows('image') ? renderFigure({...image, caption: '', credit: ''}, {localize, ...scene}) : nothing}`;
}
