import {css, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Source, SourceDraft, Story, StoryDraft} from '../model/story.js';
import {baseSheet, contentSheet, stateSheet} from '../styles/base.js';
import {citationSheet} from '../styles/citation.js';
import {tokenSheet} from '../styles/tokens.js';
import {CitationPopover, renderAccess} from './citation-popover.js';
import {textDirection} from './localize.js';
import {renderDate, renderHeading, renderLink, type Scene} from './render-text.js';
import {StoryElement} from './story-element.js';

/**
 * The numbered sources of a story: who says it, under what title, and how often the story cites it.
 *
 * @example
 * <story-sources src="/stories/lee-china-visit.json"></story-sources>
 *
 * @tagname story-sources
 * @csspart label - The word "Sources".
 * @csspart source - One source.
 */
export class StorySources extends StoryElement {
  static override readonly tag = 'story-sources';
  static override styles = [tokenSheet('story-sources'), baseSheet, contentSheet, stateSheet, citationSheet, css`
    ol { display: grid; gap: 1.3em 2.4em; }
    .source { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.7em; align-items: start; max-inline-size: 66ch; }
    .source-line { display: flex; flex-wrap: wrap; gap: 0 0.8em; line-height: 1.35; margin-block-end: 0.1em; }
    .source-line time { font-size: 0.76em; color: var(--_soft); align-self: center; }
    .cited-count { font-size: 0.78em; color: var(--_soft); margin-block-start: 0.45em; }
    @container (min-width: 44em) { ol { grid-template-columns: 1fr 1fr; } }
  `];

  /** Sources as JSON, instead of those of the story. */
  @property() sources: SourceDraft[] | string | undefined;
  /** Level of the word "Sources" as a heading. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  readonly #popover = new CitationPopover(this);

  protected override renderStory({sources}: Story): unknown {
    const {scene} = this;
    return html`${renderHeading(this.headingLevel, 'label', scene.localize.term('sources'), scene)}
      <ol role="list">${sources.map(source => this.#renderSource(source, scene))}</ol>
      ${this.#popover.render()}`;
  }

  #renderSource(source: Source, scene: Scene): unknown {
    const lang = source.lang || scene.story.lang;
    const dir = textDirection(lang);
    return html`<li class="source" part="source" data-anchor=${source.anchor} tabindex="-1">
      <span class="number">${source.number}</span>
      <div>
        <p class="source-line"><span class="publisher">${source.publisher}</span>${renderDate(source.published, scene)}</p>
        <p class="title" lang=${lang || nothing} dir=${dir}>${renderLink(source.url, source.title || source.url, source.number)}</p>
        ${source.summary ? html`<p class="gist" lang=${lang || nothing} dir=${dir}>${source.summary}</p>` : nothing}
        ${renderAccess(source, scene)}
        <p class="cited-count">${scene.localize.term('cited', source.claimIds.length)}</p>
      </div>
    </li>`;
  }

  protected override amend(draft: StoryDraft): StoryDraft {
    return this.override(draft, {sources: this.sources});
  }
}

declare global {
  interface HTMLElementTagNameMap { 'story-sources': StorySources }
}
