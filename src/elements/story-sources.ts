import {html, nothing, type PropertyDeclarations} from 'lit';
import {copyText} from '../interaction/clipboard.js';
import {say} from '../interaction/say.js';
import {isEventPlace, referenceAnchor} from '../model/anchors.js';
import type {Source, SourceDraft} from '../model/story.js';
import {drawEach} from '../page/draw-each.js';
import type {Lists} from '../page/own-lists.js';
import {baseSheet, contentSheet, stateSheet} from '../styles/base.js';
import {citationSheet} from '../styles/citation.js';
import {paperSheet} from '../styles/paper.js';
import {sourcesSheet} from '../styles/sources.js';
import {tokenSheet} from '../styles/tokens.js';
import {formatSource} from '../templates/bibliography.js';
import {renderAccess, renderGistOf, renderPublisher} from '../templates/source-notes.js';
import {renderDate} from '../templates/date.js';
import {textDirection} from '../templates/direction.js';
import {citingPlaces, renderPlaceName, type CitingPlace} from '../templates/place-name.js';
import {linkTo, type Scene} from '../templates/scene.js';
import {around, renderHeading, renderLink, renderQuoted} from '../templates/text.js';
import {StoryElement} from './story-element.js';

/** How long a button shows "Copied". */
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
    sourcesSheet,
    paperSheet,
  ];
  static override properties: PropertyDeclarations = {
    sources: {},
    headingLevel: {attribute: 'heading-level', type: Number, useDefault: true},
  };

  /** Sources as JSON, instead of those of the story. */
  sources: SourceDraft[] | string | undefined;
  /** Level of the word "Sources" as a heading. */
  headingLevel = 2;

  /**
   * Places of the story that the page shows; asked once for each place, so that no link leads
   * nowhere.
   */
  readonly #isReached = new Map<string, boolean>();

  protected override renderStory(scene: Scene): unknown {
    const {sources} = scene.story;
    if (!sources.length) return nothing;
    this.#isReached.clear();
    const {localize} = scene;
    const cited = sources.filter(isCited);
    const uncited = sources.filter(source => !isCited(source));
    // Where nothing is cited at all, the list is simply the sources.
    const isSplit = cited.length > 0 && uncited.length > 0;
    return html`${renderHeading(this.headingLevel, 'label', localize.term('sources'))}
      ${this.renderStale()}
      ${this.#renderList(isSplit ? cited : sources, scene)}
      ${isSplit ? this.#renderUncited(uncited, scene) : nothing}
      <p class="unseen" role="status">${this.#describeSelection(scene)}</p>`;
  }

  #renderUncited(sources: readonly Source[], scene: Scene): unknown {
    const label = scene.localize.term('alsoReporting');
    return html`<div class="uncited">${renderHeading(this.headingLevel + 1, 'label', label)}
      ${this.#renderList(sources, scene)}</div>`;
  }

  #renderList(sources: readonly Source[], scene: Scene): unknown {
    const items = drawEach(sources, nameOfSource, source => this.#renderSource(source, scene));
    return html`<ol role="list">${items}</ol>`;
  }

  #renderSource(source: Source, scene: Scene): unknown {
    const {anchor, number, published, title, url} = source;
    const lang = source.lang || scene.story.lang;
    const link = renderLink(url, title || url, number);
    return html`<li class="source" part="source" data-anchor=${anchor} tabindex="-1">
      <span class="number">${number}</span>
      <div>
        <p class="source-line">${renderPublisher(source, scene)}${renderDate(published, scene)}</p>
        <p class="title" lang=${lang || nothing} dir=${textDirection(lang)}>${link}</p>
        ${renderGistOf(source, scene)}
        ${renderAccess(source, scene)}
        ${this.#renderBackReferences(source, scene)}
        ${this.#renderActions(source, scene)}
      </div>
    </li>`;
  }

  /** How often and where the page cites it: in the story, and in an article of its own. */
  #renderBackReferences(source: Source, scene: Scene): unknown {
    const {localize} = scene;
    const places = citingPlaces(source, scene).filter(
      ({claims: [first]}) => first && this.#reaches(first.place),
    );
    const count = places.reduce((sum, {claims}) => sum + claims.length, 0);
    const links = places.map(place => this.#renderBackReference(place, scene));
    const articleLinks = this.showing.references.flatMap((view, index) =>
      view.citedIds().includes(source.id)
        ? [renderReference(view.element, referenceAnchor(index), scene)]
        : [],
    );
    return html`${renderReferences(localize.term('cited', count), links)}
      ${renderReferences(localize.term('citedInArticle', articleLinks.length), articleLinks)}`;
  }

  #renderBackReference({claims}: CitingPlace, scene: Scene): unknown {
    const [first] = claims;
    if (!first) return nothing;
    const name = renderPlaceName(first.place, scene);
    const text = around(name, place => scene.localize.term('citedAt', place, claims.length));
    return renderJump(first.id, text, scene);
  }

  #renderActions(source: Source, scene: Scene): unknown {
    return html`<p class="actions">
      ${this.#renderMark(source, scene)}
      ${this.#renderCopy(source, scene)}
    </p>`;
  }

  /** A switch that marks all that the source supports, where that is on the page. */
  #renderMark({id}: Source, {story, localize}: Scene): unknown {
    const canMark = story.claims.some(
      ({place, sourceIds}) => sourceIds.includes(id) && this.#reaches(place),
    );
    if (!canMark) return nothing;
    const isMarked = this.showing.selectedId === id;
    return html`<button type="button" class="mark" aria-pressed=${isMarked}
      @click=${() => this.showing.select(isMarked ? '' : id)}>${localize.term('mark')}</button>`;
  }

  /** A button that copies the source's line for a bibliography. */
  #renderCopy(source: Source, {localize}: Scene): unknown {
    const name = localize.term('source', String(source.number), source.publisher);
    const copy = localize.term('copy');
    return html`<button type="button" @click=${(event: Event) => this.#copy(source, event)}>${copy} <span
      class="unseen">${name}</span></button>`;
  }

  #describeSelection({story, localize}: Scene): string {
    const {selectedId} = this.showing;
    const claims = story.claims.filter(
      ({place, sourceIds}) => sourceIds.includes(selectedId) && this.#reaches(place),
    );
    if (!claims.length) return '';
    const events = claims.filter(({place}) => isEventPlace(place)).length;
    return localize.term('marked', claims.length, claims.length - events, events);
  }

  #reaches(place: string): boolean {
    const known = this.#isReached.get(place);
    if (known !== undefined) return known;
    const isReached = this.showing.has(place);
    this.#isReached.set(place, isReached);
    return isReached;
  }

  protected override ownLists(): Lists {
    return {sources: this.sources};
  }

  /** What can be reached from here may have changed. */
  protected override onViewsChange(): void {
    super.onViewsChange();
    this.requestUpdate();
  }

  protected override has(anchor: string): boolean {
    return this.scene.story.sources.some(source => source.anchor === anchor);
  }

  async #copy(source: Source, {currentTarget}: Event): Promise<void> {
    const isCopied = await copyText(formatSource(source));
    const until = AbortSignal.timeout(COPIED_MS);
    if (isCopied) say(currentTarget as Element, this.localize.term('copied'), until);
  }
}

/**
 * By what a source is known in a newer version of the story. One without an id has its position as
 * one, so what it says itself goes before it.
 */
function nameOfSource({url, title, id}: Source): string {
  return url || title || id;
}

function renderJump(anchor: string, words: unknown, scene: Scene): unknown {
  return html`<a href=${linkTo(anchor, scene)} data-jump=${anchor}>${words}</a>`;
}

/** A citation of the page's own article goes by the words that it stands behind. */
function renderReference(citation: HTMLElement, anchor: string, scene: Scene): unknown {
  const words = citation.textContent?.trim() || scene.localize.term('mark');
  const {lang = ''} = citation.closest<HTMLElement>('[lang]') ?? {};
  return renderJump(anchor, renderQuoted(words, lang), scene);
}

/** "Cited 2×: The dispute, Jan 7, 2026"; on screen a space is enough between two names. */
function renderReferences(count: string, links: readonly unknown[]): unknown {
  if (!links.length) return nothing;
  const last = links.length - 1;
  const items = links.map((link, index) => {
    const comma = index < last ? html`<span class="unseen">, </span>` : nothing;
    return html`<span class="reference">${link}${comma}</span>`;
  });
  return html`<p class="references"><bdi>${count}:</bdi> ${items}</p>`;
}

function isCited({claimIds}: Source): boolean {
  return claimIds.length > 0;
}

declare global {
  interface HTMLElementTagNameMap {
    'story-sources': StorySources;
  }
}
