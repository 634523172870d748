import {css, html, nothing, type PropertyDeclarations} from 'lit';
import type {Source, SourceDraft, Story, StoryDraft} from '../model/story.js';
import {renderAccess} from '../templates/citation.js';
import {copyText, formatSource, say} from '../interaction/clipboard.js';
import {citingPlaces} from '../templates/place-name.js';
import {baseSheet, contentSheet, stateSheet} from '../styles/base.js';
import {citationSheet} from '../styles/citation.js';
import {tokenSheet} from '../styles/tokens.js';
import {textDirection} from '../page/localize.js';
import {renderDate, renderHeading, renderLink, type Scene} from '../templates/text.js';
import {StoryElement} from './story-element.js';

/** So long a button says that it has copied. */
const COPIED_MS = 4000;

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
  static override styles = [
    tokenSheet('story-sources'),
    baseSheet,
    contentSheet,
    stateSheet,
    citationSheet,
    css`
    ol { display: grid; gap: calc(1.3 * var(--_space)) 2.4em; }
    .source { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.7em; align-items: start; max-inline-size: var(--_measure); }
    .source-line { display: flex; flex-wrap: wrap; gap: 0 0.8em; line-height: 1.35; margin-block-end: 0.1em; }
    .source-line time { font-size: 0.76em; color: var(--_soft); align-self: center; }
    .references { font-size: 0.78em; line-height: 1.65; color: var(--_soft); margin-block-start: 0.45em; }
    .source .actions { margin-block-start: 0.55em; }
    .mark[aria-pressed="true"] { background: var(--_mark); color: var(--_ink); border-color: currentColor; }
    .uncited { margin-block-start: calc(1.8 * var(--_space)); }
    .status:not(:empty) { position: sticky; inset-block-end: 0; padding: 0.7em 0; font-size: 0.82em; font-weight: 650; background: var(--_surface); border-block-start: 1px solid var(--_line); margin-block-start: 1em; }
    @container (min-width: 44em) { ol { grid-template-columns: 1fr 1fr; } }
  `,
  ];
  static override properties: PropertyDeclarations = {
    sources: {},
    headingLevel: {attribute: 'heading-level', type: Number},
  };

  /** Sources as JSON, instead of those of the story. */
  sources: SourceDraft[] | string | undefined;
  /** Level of the word "Sources" as a heading. */
  headingLevel = 2;

  /** What of the story the page shows, so that no link leads nowhere; asked once for all sources. */
  #shows = {events: false, text: false};

  protected override renderStory({sources}: Story): unknown {
    if (!sources.length) return nothing;
    const {scene} = this;
    const {localize} = scene;
    this.#shows = {events: this.jump.reaches('t'), text: this.jump.reaches('h')};
    const [cited, uncited] = [sources.filter(isCited), sources.filter(source => !isCited(source))];
    // Where nothing is cited at all, the list is simply the sources.
    const isSplit = cited.length > 0 && uncited.length > 0;
    return html`${renderHeading(this.headingLevel, 'label', localize.term('sources'))}
      <ol role="list">${(isSplit ? cited : sources).map(source => this.#renderSource(source, scene))}</ol>
      ${
        isSplit
          ? html`<div class="uncited">${renderHeading(this.headingLevel + 1, 'label', localize.term('alsoReporting'))}
        <ol role="list">${uncited.map(source => this.#renderSource(source, scene))}</ol></div>`
          : nothing
      }
      <p class="status" role="status">${this.#describeSelection(scene)}</p>`;
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
        ${isCited(source) ? this.#renderBackReferences(source, scene) : nothing}
        ${this.#renderActions(source, scene)}
      </div>
    </li>`;
  }

  /** How often and where it is cited. */
  #renderBackReferences(source: Source, scene: Scene): unknown {
    const {localize, prefix} = scene;
    const places = citingPlaces(source, scene);
    const isReached = places.map(({claims: [first]}) => !!first && this.#reaches(first.place));
    const links = places.map(({name, claims}, index) => {
      const words = claims.map(({text}) => text).join(' … ');
      const text = localize.term('citedAt', name, claims.length);
      const id = claims[0]?.id;
      return html`${index ? ', ' : ''}${isReached[index] ? html`<a href="#${prefix}-${id}" data-jump=${id} title=${words}>${text}</a>` : text}`;
    });
    return html`<p class="references"><bdi>${localize.term('cited', source.claimIds.length)}:</bdi> ${links}</p>`;
  }

  /** A switch that marks all that it supports, where that is on the page, and its line for a bibliography. */
  #renderActions(source: Source, {story, localize}: Scene): unknown {
    const canMark = story.claims.some(
      ({place, sourceIds}) => sourceIds.includes(source.id) && this.#reaches(place),
    );
    return html`<p class="actions">
      ${canMark ? html`<button type="button" class="mark" aria-pressed=${this.selection.sourceId === source.id} @click=${() => this.#toggle(source)}>${localize.term('mark')}</button>` : nothing}
      <button type="button" aria-label="${localize.term('copy')}: ${localize.term('source', String(source.number), source.publisher)}" @click=${(event: Event) => this.#copy(source, event)}>${localize.term('copy')}</button>
    </p>`;
  }

  #describeSelection({story, localize}: Scene): string {
    const {sourceId} = this.selection;
    const claims = story.claims.filter(
      ({place, sourceIds}) => sourceId && sourceIds.includes(sourceId) && this.#reaches(place),
    );
    const events = claims.filter(({place}) => place.startsWith('t')).length;
    return claims.length
      ? localize.term('marked', claims.length, claims.length - events, events)
      : '';
  }

  #reaches(place: string): boolean {
    return place.startsWith('t') ? this.#shows.events : this.#shows.text;
  }

  #toggle({id}: Source): void {
    this.selection.select(this.selection.sourceId === id ? '' : id);
  }

  async #copy(source: Source, {currentTarget}: Event): Promise<void> {
    if (await copyText(formatSource(source)))
      say(currentTarget, this.localize.term('copied'), AbortSignal.timeout(COPIED_MS));
  }

  protected override amend(draft: StoryDraft): StoryDraft {
    return this.ownLists.putInto(draft, {sources: this.sources});
  }
}

function isCited({claimIds}: Source): boolean {
  return claimIds.length > 0;
}

declare global {
  interface HTMLElementTagNameMap {
    'story-sources': StorySources;
  }
}
