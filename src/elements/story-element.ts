import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Reading} from '../formats/reading.js';
import {StoryError} from '../load/story-error.js';
import type {Issue} from '../model/issues.js';
import {isEmpty, normalize} from '../model/normalize.js';
import type {Story, StoryDraft} from '../model/story.js';
import {CONTEXT, type DraftProvider} from './context.js';
import {DraftController, type StoryState} from './draft-controller.js';
import {StoryErrorEvent, StoryLoadEvent} from './events.js';
import {Localize} from './localize.js';
import type {Scene} from './render-text.js';

const NO_DRAFT: StoryDraft = {};

/**
 * What every element of ours shares: where its story comes from, the states it can be in, and in what language it speaks.
 *
 * @fires story-load - A story is on screen; `issues` says what was wrong with it.
 * @fires story-error - No story could be read; what was shown stays.
 * @slot - Shown until there is a story, and where there is none.
 * @cssstate loading - The story is on its way.
 * @cssstate error - There is no story to show.
 * @cssstate stale - The last good story is shown after a failure.
 */
export abstract class StoryElement extends LitElement {
  /** The release, to tell two copies on one page apart. */
  static readonly version: string = '0.1.0';
  static readonly tag: string = '';

  /** Address of the story, or `#id` of a data script on the page. */
  @property() src = '';
  /** The story itself: a draft object or a JSON string. It goes before every other way; `undefined` uncovers the next. */
  @property({attribute: false}) story: StoryDraft | string | null | undefined;
  /** The story as JSON in the `story` attribute. */
  @property({attribute: 'story'}) storyAttribute: string | null = null;
  /** Deadline of a load, over the whole body. */
  @property({attribute: 'timeout-ms', type: Number}) timeoutMs = 10_000;
  /** Largest body of a load. */
  @property({attribute: 'max-bytes', type: Number}) maxBytes = 8 * 1024 * 1024;
  /** Whether a load sends cookies: `omit`, `same-origin` or `include`. */
  @property() credentials: RequestCredentials = 'omit';
  /** Seconds between two loads of `src`; 0 loads it once. */
  @property({type: Number}) refresh = 0;
  /** Calendar of printed dates, one of `Intl.supportedValuesOf('calendar')`. */
  @property() calendar = 'gregory';

  protected readonly drafts = new DraftController(this);
  protected readonly localize = new Localize(this);
  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  #refreshTimer: ReturnType<typeof setInterval> | undefined;
  #overridden: {values: unknown[]; draft: StoryDraft} = {values: [], draft: NO_DRAFT};

  /** @internal What this element offers to those inside it, and to citations that name it. */
  readonly [CONTEXT]: DraftProvider = (element => ({
    get draft() { return element.offered; },
    subscribe: (onDraft: () => void) => element.drafts.subscribe(onDraft),
  }))(this);

  /** Where this element is in its life. */
  get state(): StoryState { return this.drafts.state; }

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
    return {story, localize, calendar, prefix: story.id || this.id || 'story'};
  }

  override render(): TemplateResult {
    const {story} = this.normalized;
    this.localize.storyLang = story.lang;
    const hasStory = !isEmpty(story);
    return html`<div class="root" lang=${this.localize.lang()}>
      ${hasStory ? html`<div class="story surface">${this.renderStory(story)}</div>` : nothing}
      ${this.#renderNotice(hasStory)}
    </div>`;
  }

  /** The picture of a story that has something to show. */
  protected abstract renderStory(story: Story): unknown;

  #renderNotice(hasStory: boolean): unknown {
    const {localize} = this;
    const {state, error} = this.drafts;
    if (hasStory) {
      return html`<div class="notice" role="status" ?hidden=${state !== 'stale'}>
        ${state === 'stale' ? html`<span>${localize.term('stale')}</span>${this.#renderRetry()}` : nothing}</div>`;
    }
    const hasFallback = [...this.childNodes].some(isFallback);
    return html`<div class="surface">
      ${hasFallback ? html`<div class="fallback"><slot></slot></div>` : nothing}
      <div class="notice" role="status">${
        error ? html`<span>${localize.term(`error-${error.code}`)}</span>${this.#renderRetry()}`
        : state === 'loading' ? html`<span class="unseen">${localize.term('loading')}</span>`
        : hasFallback ? nothing : html`<span>${localize.term('empty')}</span>`}</div>
      ${state === 'loading' && !hasFallback ? html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i><i></i></div>` : nothing}
    </div>`;
  }

  #renderRetry(): unknown {
    return this.src ? html`<button type="button" @click=${this.#onRetry}>${this.localize.term('retry')}</button>` : nothing;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#startRefreshing();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#refreshTimer);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('refresh')) this.#startRefreshing();
    this.localize.fetchWords();
    for (const state of ['loading', 'error', 'stale'] as const) {
      if (this.state === state) this.#internals?.states.add(state);
      else this.#internals?.states.delete(state);
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
    const {sections, timeline, sources} = this.normalized.story;
    const anchor = [...sections, ...timeline, ...sources].find(part => part.id === id)?.anchor ?? id;
    const target = this.renderRoot.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(anchor)}"]`);
    if (!target) {
      return [...this.renderRoot.querySelectorAll('*')].some(element => element instanceof StoryElement && element.goTo(anchor));
    }
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    target.scrollIntoView({block: 'center', behavior: isStill ? 'instant' : 'smooth'});
    target.focus({preventScroll: true});
    return true;
  }

  /** The draft with what this element's own attributes put in its place. */
  protected amend(draft: StoryDraft): StoryDraft {
    return draft;
  }

  /**
   * Puts lists of this element's own in the place of the story's. A string is JSON; where it holds no list, the last good
   * list stays. The same lists give the same draft, because what is computed from a draft is remembered by the object.
   */
  protected override(draft: StoryDraft, lists: Partial<Record<keyof StoryDraft, unknown[] | string | undefined>>): StoryDraft {
    const values: unknown[] = [draft, ...Object.values(lists)];
    if (values.every((value, index) => value === this.#overridden.values[index])) return this.#overridden.draft;
    const last = this.#overridden.draft;
    const own = Object.entries(lists).filter(([, list]) => list !== undefined).map(([name, list]): [string, unknown] =>
      [name, typeof list === 'string' ? this.#readList(name, list) ?? last[name as keyof StoryDraft] : list]);
    this.#overridden = {values, draft: own.length ? {...draft, ...Object.fromEntries(own)} : draft};
    return this.#overridden.draft;
  }

  #readList(name: string, json: string): unknown[] | undefined {
    try {
      const list: unknown = JSON.parse(json);
      if (Array.isArray(list)) return list as unknown[];
    } catch {
      // Said below, like any other value that is no list.
    }
    this.onError(new StoryError('not-json', `The attribute "${name === 'timeline' ? 'events' : name}" must hold a JSON list. The last good one stays.`));
    return undefined;
  }

  /** @internal */
  admit({draft}: Reading, src: string): void {
    const {story, issues} = normalize(this.amend(draft));
    if (isEmpty(story)) {
      const reason = issues[0] ? ` ${issues[0].message}` : '';
      throw new StoryError('not-a-story', `What came from ${src || 'the page'} is not a story: it has no headline, sections, sources or timeline.${reason}`, {src});
    }
  }

  /** @internal */
  onReading(reading: Reading): void {
    void this.updateComplete.then(() => {
      if (this.drafts.draft === reading.draft) this.dispatchEvent(new StoryLoadEvent(this.normalized.story, [...this.issues]));
    });
  }

  /** @internal */
  onError({code, message, status, src}: StoryError): void {
    console.warn(`[story-widgets] <${this.localName}> ${message}`);
    void this.updateComplete.then(() => this.dispatchEvent(new StoryErrorEvent(code, message, status, src)));
  }

  #onRetry(): void {
    void this.reload();
  }

  #startRefreshing(): void {
    clearInterval(this.#refreshTimer);
    if (this.refresh > 0 && this.isConnected) {
      this.#refreshTimer = setInterval(() => {
        if (this.src && !document.hidden) void this.reload();
      }, this.refresh * 1000);
    }
  }

  /**
   * Registers this class under a tag, and what it needs. Safe on a page that has a copy already: the first one keeps the
   * tag, and one warning is given where the versions differ.
   *
   * @example
   * StoryCard.define();
   * StoryCard.define('acme-story-card');
   */
  static define(this: typeof StoryElement, tag = this.tag, registry: CustomElementRegistry | undefined = globalThis.customElements): void {
    const present = registry?.get(tag) as typeof StoryElement | undefined;
    if (!present) {
      const constructor = this as unknown as CustomElementConstructor;
      try {
        registry?.define(tag, constructor);
      } catch {
        // One class serves one tag, so a second tag gets a class of its own.
        registry?.define(tag, class extends constructor {});
      }
    } else if (present.version !== this.version) {
      console.warn(`[story-widgets] <${tag}> is already registered in version ${present.version}; version ${this.version} is not used.`);
    }
  }
}

function isFallback(node: ChildNode): boolean {
  const element = node as Partial<Element>;
  return element.matches ? !element.matches('script,template,[slot]') : node.nodeType === Node.TEXT_NODE && !!node.textContent?.trim();
}
