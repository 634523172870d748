import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Reading} from '../load/read-draft.js';
import type {StoryError} from '../load/story-error.js';
import type {Issue} from '../model/issues.js';
import {isEmpty, normalize, type Normalized} from '../model/normalize.js';
import type {StoryDraft} from '../model/draft.js';
import type {Story} from '../model/story.js';
import {ChildWatch} from './child-watch.js';
import {announceProvider, CONTEXT, seekProviderAround, ProviderLink} from './context.js';
import type {DraftProvider, SeekProvider} from './context.js';
import {findOwnOrigin, isSameOrigin, NO_ORIGIN} from './draft-origin.js';
import type {Origin, OriginHost} from './draft-origin.js';
import type {StoryLoadEvent} from './events.js';
import {makeFirstFormatter} from './first-formatter.js';
import {refuseNoStory, toStoryError} from './no-story.js';
import {OwnLists, type Lists} from './own-lists.js';
import {readOrigin, type LoadHost} from './read-origin.js';
import {Refresh} from './refresh.js';
import {isSameJson} from './same-json.js';
import {Silence} from './silence.js';
import {Outcome} from './outcome.js';
import type {StoryState} from './states.js';

/** What the controller needs of its element. */
export interface DraftHost extends ReactiveControllerHost, OriginHost, LoadHost {
  refresh: number;
  /** What the element offers to those inside it, and to citations that name it. */
  [CONTEXT]?: DraftProvider;
}

/** What differs between elements. What is left out is as it is for most of them. */
export interface DraftOptions {
  /** The element's own lists, which stand in the place of the story's. */
  ownLists(): Lists;
  /** Where the draft comes from if the element has none of its own. */
  seekProvider: SeekProvider;
}

const NO_DRAFT: StoryDraft = {};

/**
 * Gives an element its draft and its story. The first present of property, attribute, script child
 * and `src` counts, then the draft of another element. A superseded or disconnected load changes
 * nothing; a failed one leaves the last good draft.
 */
export class DraftController implements ReactiveController, DraftProvider {
  /** The draft before the element's own lists: elements that share it show the same story. */
  base: StoryDraft | undefined;
  /** The draft with the element's own lists, as it is offered to other elements. */
  draft: StoryDraft | undefined;
  state: StoryState = 'idle';
  error: StoryError | undefined;

  readonly #host: DraftHost;
  readonly #options: DraftOptions;
  readonly #ownLists: OwnLists;
  readonly #provider: ProviderLink;
  readonly #refresh: Refresh;
  readonly #outcome: Outcome;
  readonly #subscribers = new Set<() => void>();
  #normalized: Normalized = normalize(NO_DRAFT);
  #readingIssues: Reading['issues'] = [];
  #origin = NO_ORIGIN;
  /** The last draft from `src`. It was JSON, so the next one can be compared with it as JSON. */
  #lastFromSrc: StoryDraft | undefined;
  /** Aborts what is being read now. */
  #attempt: AbortController | undefined;

  constructor(host: DraftHost, options: Partial<DraftOptions>) {
    this.#host = host;
    host[CONTEXT] = this;
    this.#options = {ownLists: () => ({}), seekProvider: seekProviderAround, ...options};
    this.#outcome = new Outcome(host);
    this.#ownLists = new OwnLists(error => this.#outcome.report(error));
    this.#provider = new ProviderLink(() => host.requestUpdate());
    this.#refresh = new Refresh(() => {
      if (host.src) void this.reload();
    });
    host.addController(this);
    new ChildWatch(host);
    new Silence(host, this);
  }

  /** What is on screen; an empty story where there is none. */
  get story(): Story {
    return this.#normalized.story;
  }

  /** What is wrong with the story's content; none where there is no story. */
  get issues(): Promise<readonly Issue[]> {
    return issuesOf(this.#normalized, this.#readingIssues);
  }

  /** The first story, once it is on screen. */
  get ready(): Promise<StoryLoadEvent['detail']> {
    return this.#outcome.ready.promise;
  }

  /** Whether the draft is that of another element. */
  get isFromContext(): boolean {
    return this.#origin.kind === 'context';
  }

  subscribe(onDraft: () => void): () => void {
    this.#subscribers.add(onDraft);
    return () => this.#subscribers.delete(onDraft);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
    announceProvider(this.#host);
  }

  hostDisconnected(): void {
    this.#attempt?.abort();
    this.#refresh.every(0);
    this.#provider.follow(undefined);
    // An element that comes back asks again; a shared load that is still held answers at once.
    const isAskedAgain = ['src', 'context'].includes(this.#origin.kind);
    if (isAskedAgain || this.state === 'loading') this.#origin = NO_ORIGIN;
  }

  /** Looks where the draft comes from now. The element calls it before it draws itself. */
  update(): void {
    this.#refresh.every(this.#host.isConnected ? this.#host.refresh : 0);
    const origin = this.#seekOrigin();
    if (origin && !isSameOrigin(origin, this.#origin)) {
      this.#origin = origin;
      void this.#open(origin);
    }
    // The element's own lists may be others though the draft is the same.
    this.#updateStory();
  }

  /** Asks `src` again, even where a script child was shown first. */
  async reload(): Promise<void> {
    const {src} = this.#host;
    await this.#open(src ? {kind: 'src', value: src} : this.#origin, true);
  }

  /**
   * Looks where the draft comes from, and follows the element that lends its own. None while the
   * parser may still be inside the element.
   */
  #seekOrigin(): Origin | undefined {
    const own = findOwnOrigin(this.#host);
    if (!own) return undefined;
    const onUpgrade = (): void => this.#host.requestUpdate();
    const mayBorrow = own.kind === 'none' && this.#host.isConnected;
    const provider = mayBorrow ? this.#options.seekProvider(this.#host, onUpgrade) : undefined;
    this.#provider.follow(provider);
    return provider?.draft ? {kind: 'context', value: provider.draft} : own;
  }

  async #open({kind, value}: Origin, isReload = false): Promise<void> {
    this.#attempt?.abort();
    const {signal} = (this.#attempt = new AbortController());
    const src = kind === 'src' ? String(value) : '';
    try {
      const reading = readOrigin({kind, value}, this.#host, {isReload, signal});
      // What needs no loading is there with the first drawing.
      if (reading instanceof Promise) {
        this.#wait();
        const settled = await reading;
        if (!signal.aborted) this.#accept(settled, kind, src);
      } else if (reading) {
        this.#accept(reading, kind, src);
      } else {
        this.#clear();
      }
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  #wait(): void {
    this.state = 'loading';
    this.#outcome.ready.begin();
    this.#host.requestUpdate();
    makeFirstFormatter();
  }

  #accept({draft, issues}: Reading, kind: Origin['kind'], src: string): void {
    if (kind !== 'context') refuseNoStory(this.#withOwnLists(draft), src);
    // A reload that brings nothing new leaves the reader's popover open.
    if (kind !== 'src' || !this.#isShown(draft)) this.base = draft;
    if (kind === 'src') this.#lastFromSrc = this.base;
    this.#readingIssues = issues;
    this.state = 'ready';
    this.error = undefined;
    this.#host.requestUpdate();
    this.#updateStory();
    const {base} = this;
    this.#outcome.afterDrawing(() => {
      if (this.base === base) this.#tellOfStory(kind !== 'context');
    });
  }

  /** Whether the draft on screen came from `src` as well, and says the same. */
  #isShown(draft: StoryDraft): boolean {
    const {base} = this;
    return base !== undefined && base === this.#lastFromSrc && isSameJson(base, draft);
  }

  #fail(cause: unknown): void {
    const error = toStoryError(cause);
    this.error = error;
    this.state = this.base ? 'stale' : 'error';
    this.#host.requestUpdate();
    this.#outcome.fail(error);
  }

  #clear(): void {
    this.base = this.error = undefined;
    this.#readingIssues = [];
    this.state = 'idle';
    this.#host.requestUpdate();
    this.#updateStory();
  }

  /** Puts the element's own lists into the draft, and tells those that follow it if it is another. */
  #updateStory(): void {
    const amended = this.#withOwnLists(this.base);
    const draft = amended === NO_DRAFT ? undefined : amended;
    this.#normalized = normalize(amended);
    if (draft === this.draft) return;
    this.draft = draft;
    for (const onDraft of this.#subscribers) onDraft();
  }

  #withOwnLists(draft = NO_DRAFT): StoryDraft {
    return this.#ownLists.putInto(draft, this.#options.ownLists());
  }

  #tellOfStory(isOwn: boolean): void {
    const normalized = this.#normalized;
    const readingIssues = this.#readingIssues;
    const getIssues = () => issuesOf(normalized, readingIssues);
    this.#outcome.tellOfStory(normalized.story, getIssues, isOwn);
  }
}

async function issuesOf(normalized: Normalized, reading: readonly Issue[]): Promise<Issue[]> {
  return isEmpty(normalized.story) ? [] : [...reading, ...(await normalized.issues)];
}
