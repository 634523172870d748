import type {PropertyDeclarations, TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {Actions} from '../interaction/actions.js';
import {Citations} from '../interaction/citations.js';
import {Jumps} from '../interaction/jumps.js';
import {retry} from '../interaction/retry.js';
import {Selection} from '../interaction/selection.js';
import type {Issue} from '../model/issues.js';
import {isEmpty} from '../model/normalize.js';
import type {StoryDraft} from '../model/draft.js';
import {DraftController, type DraftOptions} from '../page/draft-controller.js';
import type {StoryState} from '../page/states.js';
import type {StoryLoadEvent} from '../page/events.js';
import {ForeignEdits} from '../page/foreign-edits.js';
import {Localize} from '../page/localize.js';
import {sceneMaker} from '../page/make-scene.js';
import {PrerenderedElement} from '../page/prerendered.js';
import {keepReading, partForNewer} from '../page/reading-on.js';
import {register} from '../page/register.js';
import {Showing, type Places} from '../page/showing.js';
import {situationOf} from '../page/situation.js';
import {States} from '../page/states.js';
import {guardColors} from '../styles/tokens.js';
import {renderFrame, renderSurface} from '../templates/frame.js';
import {renderNoStory, renderStale} from '../templates/notice.js';
import type {Scene} from '../templates/scene.js';

/**
 * What every element shares: where its story comes from, the states it can be in, and the language
 * it speaks.
 *
 * @attr {string} story - The story as JSON, where it is not set as a property.
 * @fires story-load - A story is on screen; `issues` says what was wrong with it. Whoever listens
 *     later has `ready`.
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
export abstract class StoryElement extends PrerenderedElement {
  /** The release, to tell two copies on one page apart. */
  static readonly version: string = '0.2.0';
  static readonly tag: string = '';
  static override properties: PropertyDeclarations = {
    src: {useDefault: true},
    story: {attribute: false},
    timeoutMs: {attribute: 'timeout-ms', type: Number, useDefault: true},
    maxBytes: {attribute: 'max-bytes', type: Number, useDefault: true},
    credentials: {useDefault: true},
    refresh: {type: Number, useDefault: true},
    calendar: {useDefault: true},
    deepLinks: {attribute: 'deep-links', type: Boolean},
    report: {type: Boolean},
  };

  /** Address of the story, or `#id` of a data script on the page. */
  src = '';
  /**
   * The story itself: a draft object or a JSON string. It goes before every other way; `undefined`
   * uncovers the next.
   */
  story: StoryDraft | string | null | undefined;
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

  protected readonly localize = new Localize(this);
  protected readonly drafts = new DraftController(this, this.draftOptions());
  protected readonly citations = new Citations(this, () => this.scene);
  protected readonly showing = new Showing(this, this.drafts, {
    openCitation: claimId => this.citations.openClaim(claimId),
    ...this.places(),
  });
  protected readonly states = new States(this);
  readonly #foreignEdits = new ForeignEdits(this);
  readonly #makeScene = sceneMaker(this, this.drafts, this.localize);
  readonly #jumps = new Jumps(this, {
    drafts: this.drafts,
    showing: this.showing,
    citations: this.citations,
    getScene: () => this.scene,
  });

  /** What is drawn; made once for each drawing. */
  protected scene: Scene = this.#makeScene();

  constructor() {
    super();
    new Selection(this, this.showing, () => this.scene);
    new Actions(this, {retry: () => void retry(this)});
  }

  /** Where this element is in its life. */
  get state(): StoryState {
    return this.drafts.state;
  }

  /**
   * What is wrong with the story's content, for editors. The first to read it fetches the checks and
   * their sentences; the promise rejects where they cannot be fetched.
   *
   * @example
   * for (const {path, message} of await card.issues) console.log(`${path}: ${message}`);
   */
  get issues(): Promise<readonly Issue[]> {
    return this.drafts.issues;
  }

  /**
   * The first story, once it is on screen: what `story-load` carries, for whoever listens later. It
   * rejects with the `StoryError` where none could be read; the next attempt has a promise of its own.
   *
   * @example
   * const {story} = await document.querySelector('story-card').ready;
   */
  get ready(): Promise<StoryLoadEvent['detail']> {
    return this.drafts.ready;
  }

  override render(): TemplateResult {
    return renderFrame(this.#renderContent(), this.citations.render(), this.localize);
  }

  #renderContent(): unknown {
    const {scene} = this;
    if (isEmpty(scene.story)) return renderNoStory(situationOf(this, this.drafts), this.localize);
    const story = renderSurface(this.renderStory(scene));
    return keyed(this.#foreignEdits.keyFor(scene.story), story);
  }

  /** The picture of a story that has something to show. */
  protected abstract renderStory(scene: Scene): unknown;

  /** Says that the story is not the newest; each element has a place for it where one begins to read. */
  protected renderStale(): unknown {
    return renderStale(situationOf(this, this.drafts), this.localize);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    // A test that is over has taken its page away, and what was still to be drawn has nowhere to go.
    if (!globalThis.document) return;
    const part = partForNewer(this.drafts, this.scene.story);
    return part ? part.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override prepare(): void {
    this.drafts.update();
    keepReading(this.drafts.story, this.scene.story, this.showing);
    this.scene = this.#makeScene();
    this.localize.storyLang = this.scene.story.lang;
  }

  protected override canDraw(): boolean {
    return !isEmpty(this.scene.story) && !this.localize.awaitWords();
  }

  /** Loads `src` again; what is shown stays until the answer is there. */
  async reload(): Promise<void> {
    await this.drafts.reload();
  }

  /**
   * Goes to a place in the story: scrolls there and moves the focus.
   *
   * @param id - A deep-link anchor (`h2` section, `s4` source, `c7` claim, `t3` event), or an id
   *     from the story data.
   * @returns Whether this element has that place.
   */
  goTo(id: string): boolean {
    return this.#jumps.goTo(id);
  }

  /** Where the story comes from, for elements that have lists of their own or look elsewhere. */
  protected draftOptions(): Partial<DraftOptions> {
    return {};
  }

  /** How the element shows its places, where that is not by something drawn for each of them. */
  protected places(): Partial<Places> {
    return {};
  }

  /**
   * Registers this class under a tag, and what it needs; safe on a page that has a copy already.
   *
   * @example
   * StoryCard.define();
   * StoryCard.define('acme-story-card');
   */
  static define(
    tag = this.tag,
    registry: CustomElementRegistry | undefined = globalThis.customElements,
  ): void {
    guardColors();
    register(this as unknown as Parameters<typeof register>[0], tag, registry);
  }
}
