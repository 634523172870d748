import {html, nothing} from 'lit';
import type {Correction} from '../model/story.js';
import {textDirection} from '../page/localize.js';
import {renderDate, type Scene} from './text.js';

/** "Correction, 9 January 2026: …" */
export function renderCorrection({date, text}: Correction, scene: Scene): unknown {
  const {
    localize,
    story: {lang},
  } = scene;
  return html`<span class="correction" part="correction"><b>${localize.term('correction')}${date ? ', ' : ''}${renderDate(date, scene)}:</b> <span lang=${lang || nothing} dir=${textDirection(lang)}>${text}</span></span>`;
}

/** The corrections of one section or event, at its foot. */
export function renderCorrectionsOf(anchor: string, scene: Scene): unknown {
  return scene.story.corrections
    .filter(({target}) => target === anchor)
    .map(correction => html`<p class="corrected">${renderCorrection(correction, scene)}</p>`);
}
