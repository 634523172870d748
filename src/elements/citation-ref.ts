import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {referenceAnchor} from '../model/anchors.js';
import {readRun} from '../model/citations.js';
import type {SourceDraft} from '../model/draft.js';
import type {CitationRun} from '../model/story.js';
import {seekProviderOnPage} from '../page/context.js';
import type {DraftOptions} from '../page/draft-controller.js';
import type {Places} from '../page/showing.js';
import {citationRefSheet} from '../styles/citation-ref.js';
import {citationSheet} from '../styles/citation.js';
import {contentSheet} from '../styles/content.js';
import {paperSheet} from '../styles/paper.js';
import {tokenSheet} from '../styles/tokens.js';
import {wordsDirection} from '../templates/frame.js';
import {renderRun} from '../templates/marker.js';
import type {Scene} from '../templates/scene.js';
import {StoryElement} from './story-element.js';

/**
 * A citation in the host page's own article: a marker after the words that the source supports.
 *
 * The sources come from the element named by `for`, else from the nearest story element on the
 * page. Until they are there, and where the source is unknown, the slotted words or link stand as
 * they are.
 *
 * @example
 * <p>It was <citation-ref source="4" for="sources">the first state visit in nine years</citation-ref>.</p>
 *
 * @tagname citation-ref
 * @slot - The words that the source supports; or a link of your own that the marker replaces.
 * @csspart marker - The marker.
 * @csspart popover - Its popover.
 */
export class CitationRef extends StoryElement {
  static override readonly tag: string = 'citation-ref';
  static override styles = [
    tokenSheet('citation-ref'),
    contentSheet,
    citationSheet,
    citationRefSheet,
    paperSheet,
  ];
  static override properties: PropertyDeclarations = {
    source: {useDefault: true},
    htmlFor: {attribute: 'for', useDefault: true},
    sources: {},
  };

  /** Ids of the cited sources, separated by spaces; `4:a` for excerpt `a` of source 4. */
  source = '';
  /** Id of the element that has the sources, in this root or one around it. */
  htmlFor = '';
  /** Sources as JSON, where no element on the page has them. */
  sources: SourceDraft[] | string | undefined;

  #run: CitationRun | undefined;
  #warnedOf = '';

  override render(): TemplateResult {
    const isReplaced = !!this.#run && [...this.children].some(({localName}) => localName === 'a');
    const marker = this.renderStory(this.scene);
    // The page's own words keep their language and direction.
    return html`<slot ?hidden=${isReplaced}></slot><span lang=${this.localize.wordsLang()}
      dir=${wordsDirection(this.localize)}>${marker}${this.citations.render()}</span>`;
  }

  protected override renderStory(scene: Scene): unknown {
    const next = this.nextSibling?.textContent?.slice(0, 1);
    return this.#run ? renderRun(this.#run, scene, next) : nothing;
  }

  protected override prepare(): void {
    super.prepare();
    this.#run = readRun(this.source, this.scene.story);
  }

  protected override updated(): void {
    const {source} = this;
    const isUnknown = this.scene.story.sources.length > 0 && !this.#run;
    if (!isUnknown || source === this.#warnedOf) return;
    this.#warnedOf = source;
    console.warn(`[story-widgets] <citation-ref source="${source}"> names no source of the story.`);
  }

  protected override draftOptions(): Partial<DraftOptions> {
    return {
      ownLists: () => ({sources: this.sources}),
      seekProvider: (element, onUpgrade) =>
        this.sources ? undefined : seekProviderOnPage(element, this.htmlFor, onUpgrade),
    };
  }

  protected override places(): Partial<Places> {
    return {
      bringIn: anchor => this.#bringIn(anchor),
      citedIds: () => this.#run?.citations.map(({sourceId}) => sourceId) ?? [],
    };
  }

  #bringIn(anchor: string): HTMLElement | undefined {
    const index = this.showing.references.findIndex(({element}) => element === this);
    const isOurs = anchor === referenceAnchor(index);
    return isOurs ? (this.renderRoot.querySelector<HTMLElement>('.run') ?? undefined) : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'citation-ref': CitationRef;
  }
}
