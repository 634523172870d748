import {css, html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {CitationReader} from '../model/citations.js';
import type {CitationRun, SourceDraft, Story, StoryDraft} from '../model/story.js';
import {contentSheet} from '../styles/base.js';
import {citationSheet} from '../styles/citation.js';
import {tokenSheet} from '../styles/tokens.js';
import {composedParent, providerOf, type DraftProvider} from '../page/context.js';
import {renderRun} from '../templates/text.js';
import {StoryElement} from './story-element.js';

/**
 * A citation in the host page's own article: a marker behind the words that the source supports.
 *
 * The sources come from the element named by `for`, else from the nearest story element on the page. Until they are
 * there, and where the source is unknown, the slotted words or link stand as they are.
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
  static override readonly tag = 'citation-ref';
  static override styles = [
    tokenSheet('citation-ref'),
    contentSheet,
    citationSheet,
    css`
    :host::highlight(story-claim) { background-color: var(--_mark); color: var(--_ink); }
    .popover { font-family: var(--_font); font-weight: 400; font-style: normal; letter-spacing: normal; text-transform: none; text-indent: 0; text-shadow: none; word-spacing: 0; white-space: normal; font-size: clamp(14px, 0.93em, 18px); }
  `,
  ];
  static override properties: PropertyDeclarations = {
    source: {},
    htmlFor: {attribute: 'for'},
    sources: {},
  };

  /** Ids of the cited sources, parted by spaces; `4:a` for excerpt `a` of source 4. */
  source = '';
  /** Id of the element that has the sources, in this root or one around it. */
  htmlFor = '';
  /** Sources as JSON, where no element on the page has them. */
  sources: SourceDraft[] | string | undefined;

  #provider: DraftProvider | undefined;
  #leaveProvider: (() => void) | undefined;
  #warned = '';

  override render(): TemplateResult {
    const {scene} = this;
    const run = this.#readRun(scene.story);
    const isLink = !![...this.children].find(child => child.localName === 'a');
    return html`<span lang=${scene.localize.wordsLang()}><slot ?hidden=${isLink && !!run}></slot>${run ? renderRun(run, scene) : nothing}${this.citations.render()}</span>`;
  }

  protected override renderStory(): unknown {
    return nothing;
  }

  protected override updated(): void {
    super.updated();
    const {
      source,
      normalized: {story},
    } = this;
    if (source === this.#warned || !story.sources.length || this.#readRun(story)) return;
    this.#warned = source;
    console.warn(`[story-widgets] <citation-ref source="${source}"> names no source of the story.`);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveProvider?.();
    this.#provider = this.#leaveProvider = undefined;
  }

  protected override willUpdate(): void {
    const provider = this.#findProvider();
    if (provider === this.#provider) return;
    this.#leaveProvider?.();
    this.#provider = provider;
    this.#leaveProvider = provider?.subscribe(() => this.requestUpdate());
  }

  protected override amend(draft: StoryDraft): StoryDraft {
    return this.ownLists.putInto(this.drafts.draft ? draft : (this.#provider?.draft ?? draft), {
      sources: this.sources,
    });
  }

  /** @internal */
  override get baseDraft(): StoryDraft | undefined {
    return super.baseDraft ?? this.#provider?.draft;
  }

  /** Our own marker grammar reads the attribute, so that `source` and a marker in text can say the same. */
  #readRun({sources}: Story): CitationRun | undefined {
    const written = this.source
      .trim()
      .split(/\s+/)
      .map(id => `[${id}]`)
      .join('');
    const [block] = new CitationReader(sources, []).read(written, 'source');
    const [run] = block?.runs ?? [];
    return block?.text === '' ? run : undefined;
  }

  #findProvider(): DraftProvider | undefined {
    if (!this.isConnected || this.sources || this.drafts.draft) return undefined;
    const onUpgrade = (): void => this.requestUpdate();
    for (let node: Node | null = composedParent(this); node; node = composedParent(node)) {
      const scope = node as Partial<ParentNode> & Node;
      const candidates = this.htmlFor
        ? [(scope as Partial<Document>).getElementById?.(this.htmlFor)]
        : (scope.querySelectorAll?.('story-sources,story-card,story-timeline,story-feed') ?? []);
      for (const candidate of candidates) {
        const provider = candidate && providerOf(candidate, onUpgrade);
        if (provider) return provider;
      }
    }
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'citation-ref': CitationRef;
  }
}
