import {html, nothing, type TemplateResult} from 'lit';
import type {Wording} from './scene.js';

/** The direction of our words, where it is not the usual one; for an attribute. */
export function wordsDirection(localize: Wording): 'rtl' | typeof nothing {
  return localize.term('$dir') === 'rtl' ? 'rtl' : nothing;
}

/**
 * What stands around all that an element shows: the language of our words, and their direction.
 *
 * @param popover - That of the markers. It is no part of the story, so it comes after it.
 */
export function renderFrame(content: unknown, popover: unknown, localize: Wording): TemplateResult {
  return html`<div class="root" lang=${localize.wordsLang()} dir=${wordsDirection(localize)}>
    ${content}
    ${popover}
  </div>`;
}

/** What stands around a story. */
export function renderSurface(story: unknown): TemplateResult {
  return html`<div class="story surface">${story}</div>`;
}
