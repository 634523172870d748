import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Reading} from '../load/read-draft.js';
import {StoryError} from '../load/story-error.js';
import type {Issue} from '../model/issues.js';
import {isEmpty, normalize} from '../model/normalize.js';
import type {Story, StoryDraft} from '../model/story.js';
import {CONTEXT, nearestId, type DraftProvider} from '../page/context.js';
import {DraftController, type StoryState} from '../page/draft-controller.js';
import {CitationPopover} from '../interaction/citation-popover.js';
import {StoryErrorEvent, StoryLoadEvent} from '../page/events.js';
import {Jump} from '../interaction/jump.js';
import {Localize} from '../page/localize.js';
import type {Scene} from '../templates/text.js';
import {OwnLists} from '../page/own-lists.js';
import {register} from '../page/register.js';
import {renderNoStory, renderStale} from '../templates/notice.js';
import {Selection} from '../interaction/selection.js';

const NO_DRAFT: StoryDraft = {};

const coarsePointer = globalThis.matchMedia?.('(any-pointer: coarse)');

/**
 * What every element of ours shares: where its story comes from, the states it can be in, and in what language it speaks.
 *
 * @fires story-load - A story is on screen; `issues` says what was wrong with it.
 * @fires story-error - No story could be read; what was shown stays.
 * @fires story-citation-open - A marker's popover is open.
 * @fires story-citation-close - It is closed again.
 * @fires story-source-click - The reader follows a source's link; cancelable.
 * @fires story-report - The reader reports a citation; nothing is sent.
 * @slot - Shown until there is a story, and where there is none.
 * @csspart popover - The popover of a marker.
 * @cssstate loading - The story is on its way.
 * @cssstate error - There is no story to show.
 * @cssstate stale - The last good story is shown after a failure.
 */
export abstract class StoryElement extends LitElement {
  /** The release, to tell two copies on one page apart. */
  static readonly version: string = '0.1.0';
  static readonly tag: string = '';
  static override properties: PropertyDeclarations = {
    src: {},
    story: {attribute: false},
    storyAttribute: {attribute: 'story'},
    timeoutMs: {attribute: 'timeout-ms', type: Number},
    maxBytes: {attribute: 'max-bytes', type: Number},
    credentials: {},
    refresh: {type: Number},
    calendar: {},
    deepLinks: {attribute: 'deep-links', type: Boolean},
    report: {type: Boolean},
  };

  /** Address of the story, or `#id` of a data script on the page. */
  src = '';
  /** The story itself: a draft object or a JSON string. It goes before every other way; `undefined` uncovers the next. */
  story: StoryDraft | string | null | undefined;
  /** @internal The story as JSON, where it is not set as a property. */
  storyAttribute: string | null = null;
  /** Deadline of a load, over the whole body. */
  timeoutMs = 10_000;
  /** Largest body of a load. */
  maxBytes = 8 * 1024 * 1024;
  /** Whether a load sends cookies: `omit`, `same-origin` or `include`. */
  credentials: RequestCredentials = 'omit';
  /** Seconds between two loads of `src`; 0 loads it once. */
  refresh = 0;
  /** Calendar of printed dates, one of `Intl.supportedValuesOf('calendar')`. */
  calendar = 'gregory';
  /** Makes jumps inside the story real navigations, which the address shows and Back undoes. */
  deepLinks = false;
  /** Offers "Report this citation" in the popover; it only fires `story-report`. */
  report = false;

  /** @internal */
  readonly drafts = new DraftController(this);
  /** @internal */
  readonly jump = new Jump(this);
  protected readonly localize = new Localize(this);
  protected readonly citations = new CitationPopover(this);
  protected readonly selection = new Selection(this);
  protected readonly internals: ElementInternals | undefined = this.attachInternals?.();
  protected readonly ownLists = new OwnLists(error => this.onError(error));

  /** @internal What this element offers to those inside it, and to citations that name it. */
  readonly [CONTEXT]: DraftProvider = (element => ({
    get draft() {
      return element.offered;
    },
    subscribe: (onDraft: () => void) => element.drafts.subscribe(onDraft),
  }))(this);

  /** Where this element is in its life. */
  get state(): StoryState {
    return this.drafts.state;
  }

  /** What is wrong with the story's content, for editors. */
  get issues(): readonly Issue[] {
    const {story, issues} = this.normalized;
    return isEmpty(story) ? [] : [...this.drafts.issues, ...issues];
  }

  private get offered(): StoryDraft | undefined {
    const draft = this.amend(this.drafts.draft ?? NO_DRAFT);
    return draft === NO_DRAFT ? undefined : draft;
  }

  protected get normalized(): {story: Story; issues: Issue[]} {
    return normalize(this.amend(this.drafts.draft ?? NO_DRAFT));
  }

  /** @internal What the parts of the picture need to know. */
  get scene(): Scene {
    const {localize, calendar} = this;
    const {story} = this.normalized;
    return {
      story,
      localize,
      calendar,
      prefix: story.id || nearestId(this) || 'story',
      isCoarse: coarsePointer?.matches ?? false,
      canReport: this.report,
    };
  }

  override render(): TemplateResult {
    const {
      normalized: {story},
      localize,
    } = this;
    localize.storyLang = story.lang;
    const hasStory = !isEmpty(story);
    return html`<div class="root" lang=${localize.wordsLang()}>
      ${hasStory ? html`<div class="story surface">${this.renderStory(story)}</div>` : nothing}
      ${hasStory ? renderStale(this.drafts, localize, this.#renderRetry()) : renderNoStory(this, this.drafts, localize, this.#renderRetry())}
      ${this.citations.render()}
    </div>`;
  }

  /** The picture of a story that has something to show. */
  protected abstract renderStory(story: Story): unknown;

  #renderRetry(): unknown {
    return this.src
      ? html`<button type="button" @click=${this.#onRetry}>${this.localize.term('retry')}</button>`
      : nothing;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    coarsePointer?.addEventListener('change', this.#onPointerChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    coarsePointer?.removeEventListener('change', this.#onPointerChange);
  }

  /** An attribute that is taken away leaves the default, not Lit's `null`: frameworks unset attributes all the time. */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (value !== null || old === null) return;
    const {elementProperties} = this.constructor as typeof StoryElement;
    const [property] =
      [...elementProperties].find(
        ([key, {attribute}]) =>
          (typeof attribute === 'string' ? attribute : String(key).toLowerCase()) === name,
      ) ?? [];
    const fresh = new (this.constructor as new () => StoryElement)();
    if (property !== undefined) Reflect.set(this, property, Reflect.get(fresh, property));
  }

  protected override updated(): void {
    this.localize.fetchWords();
    for (const state of ['loading', 'error', 'stale'] as const) {
      if (this.state === state) this.internals?.states.add(state);
      else this.internals?.states.delete(state);
    }
  }

  /** Loads `src` again; what is shown stays until the answer is there. */
  async reload(): Promise<void> {
    await this.drafts.reload();
  }

  /**
   * Goes to a place in the story: scrolls there and moves the focus.
   *
   * @param id - A deep-link anchor (`h2` section, `s4` source, `c7` claim, `t3` event), or an id from the story data.
   * @returns Whether this element has that place.
   */
  goTo(id: string): boolean {
    const found = this.findPlace(id);
    found?.element.jump.show(found.target);
    return !!found;
  }

  /** @internal The place itself, in this element or in one of ours inside it. */
  findPlace(id: string): {element: StoryElement; target: HTMLElement} | undefined {
    const {sections, timeline, sources} = this.normalized.story;
    const anchor =
      [...sections, ...timeline, ...sources].find(part => part.id === id)?.anchor ?? id;
    const target = this.renderRoot?.querySelector<HTMLElement>(
      `[data-anchor="${CSS.escape(anchor)}"]`,
    );
    if (target) return {element: this, target};
    return this.innerElements.map(inner => inner.findPlace(anchor)).find(found => found);
  }

  /** @internal Ours inside this one, of this copy. */
  get innerElements(): StoryElement[] {
    return [...(this.renderRoot?.querySelectorAll('story-timeline,story-sources') ?? [])].filter(
      inner => inner instanceof StoryElement,
    );
  }

  /** @internal Draws at once what waits to be drawn. */
  drawNow(): void {
    this.performUpdate();
  }

  /** @internal Closes the popover; what had opened it is returned. */
  leavePopover(): HTMLElement | undefined {
    return this.citations.close();
  }

  /** @internal The draft before this element's own attributes: elements that share it show the same story. */
  get baseDraft(): StoryDraft | undefined {
    return this.drafts.draft;
  }

  /** The draft with what this element's own attributes put in its place. */
  protected amend(draft: StoryDraft): StoryDraft {
    return draft;
  }

  /** @internal */
  admit({draft}: Reading, src: string): void {
    const {story, issues} = normalize(this.amend(draft));
    if (isEmpty(story)) {
      const reason = issues[0] ? ` ${issues[0].message}` : '';
      throw new StoryError(
        'not-a-story',
        `What came from ${src || 'the page'} is not a story: it has no headline and no parts.${reason}`,
        {src},
      );
    }
  }

  /** @internal */
  onReading(reading: Reading): void {
    void this.updateComplete.then(() => {
      if (this.drafts.draft === reading.draft)
        this.dispatchEvent(new StoryLoadEvent(this.normalized.story, [...this.issues]));
    });
  }

  /** @internal */
  onError({code, message, status, src}: StoryError): void {
    console.warn(`[story-widgets] <${this.localName}> ${message}`);
    void this.updateComplete.then(() =>
      this.dispatchEvent(new StoryErrorEvent(code, message, status, src)),
    );
  }

  readonly #onPointerChange = (): void => this.requestUpdate();

  #onRetry(): void {
    void this.reload();
  }

  /**
   * Registers this class under a tag, and what it needs; safe on a page that has a copy already.
   *
   * @example
   * StoryCard.define();
   * StoryCard.define('acme-story-card');
   */
  static define(
    this: typeof StoryElement,
    tag = this.tag,
    registry: CustomElementRegistry | undefined = globalThis.customElements,
  ): void {
    register(this as unknown as Parameters<typeof register>[0], tag, registry);
  }
}
