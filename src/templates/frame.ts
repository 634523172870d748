import {html, nothing, type TemplateResult} from 'lit';
import type {Wording} from './scene.js';

/**
 * What stands around all that an element shows: the language of our words, and their direction.
 *
 * @param popover - That of the markers; it is not of the story, and stands behind it.
 */
export function renderFrame(content: unknown, popover: unknown, localize: Wording): TemplateResult {
  const dir = localize.term('$dir') === 'rtl' ? 'rtl' : nothing;
  return html`<div class="root" lang=${localize.wordsLang()} dir=${dir}>
    ${content}
    ${popover}
  </div>`;
}

/** What stands around a story. */
export function renderSurface(story: unknown): TemplateResult {
  return html`<div class="story surface">${story}</div>`;
}
