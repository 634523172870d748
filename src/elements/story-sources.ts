import {html, nothing, type PropertyDeclarations} from 'lit';
import {copyText} from '../interaction/clipboard.js';
import {say} from '../interaction/say.js';
import {isEventPlace, referenceAnchor} from '../model/anchors.js';
import type {SourceDraft} from '../model/draft.js';
import type {Source} from '../model/story.js';
import type {DraftOptions} from '../page/draft-controller.js';
import {sourcesSheets} from '../styles/sources.js';
import {formatSource} from '../templates/bibliography.js';
import type {Scene} from '../templates/scene.js';
import {sourceName} from '../templates/source-name.js';
import {renderReference, renderSourceList, type SourcesView} from '../templates/source-list.js';
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
  static override readonly tag: string = 'story-sources';
  static override styles = sourcesSheets;
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

  constructor() {
    super();
    // What can be reached from here may have changed.
    this.showing.onViewsChange(() => this.requestUpdate());
  }

  protected override renderStory(scene: Scene): unknown {
    if (!scene.story.sources.length) return nothing;
    this.#isReached.clear();
    return renderSourceList(this.#view(scene), scene);
  }

  #view(scene: Scene): SourcesView {
    return {
      headingLevel: this.headingLevel,
      stale: this.renderStale(),
      reaches: place => this.#reaches(place),
      articleLinks: source => this.#renderArticleLinks(source, scene),
      actions: source => this.#renderActions(source, scene),
      status: html`<p class="unseen" role="status">${this.#describeSelection(scene)}</p>`,
    };
  }

  #renderArticleLinks(source: Source, scene: Scene): readonly unknown[] {
    return this.showing.references.flatMap(({citedIds, element}, index) => {
      if (!citedIds().includes(source.id)) return [];
      const {lang = ''} = element.closest<HTMLElement>('[lang]') ?? {};
      const words = element.textContent?.trim() ?? '';
      return [renderReference(words, lang, referenceAnchor(index), scene)];
    });
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
    const name = sourceName(source, localize);
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
    const isReached = this.#isReached.get(place) ?? this.showing.isOnPage(place);
    this.#isReached.set(place, isReached);
    return isReached;
  }

  protected override draftOptions(): Partial<DraftOptions> {
    return {ownLists: () => ({sources: this.sources})};
  }

  async #copy(source: Source, {currentTarget}: Event): Promise<void> {
    const isCopied = await copyText(formatSource(source));
    const until = AbortSignal.timeout(COPIED_MS);
    if (isCopied) say(currentTarget as Element, this.localize.term('copied'), until);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-sources': StorySources;
  }
}
