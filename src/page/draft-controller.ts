import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {loadDraft} from '../load/load-draft.js';
import {readDraft, type Reading} from '../load/read-draft.js';
import {StoryError} from '../load/story-error.js';
import type {StoryDraft} from '../model/story.js';
import {composedParent, providerOf, type DraftProvider} from './context.js';

/** `stale`: the last good story is still on screen after a failure. */
export type StoryState = 'idle' | 'loading' | 'ready' | 'stale' | 'error';

/** What the controller needs of its element. */
export interface DraftHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  story: StoryDraft | string | null | undefined;
  storyAttribute: string | null;
  timeoutMs: number;
  maxBytes: number;
  credentials: RequestCredentials;
  refresh: number;
  /** Refuses a reading that is no story for this element, by throwing a `StoryError`. */
  admit(reading: Reading, src: string): void;
  onReading(reading: Reading): void;
  onError(error: StoryError): void;
}

/** Where a draft comes from; `value` tells whether it is still the same. */
type Origin = {kind: 'draft' | 'text' | 'src' | 'context' | 'none'; value: unknown};

/** Beyond it timers fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

const DATA_SCRIPT = 'script[type="application/json"],script[type="text/plain"]';

/**
 * Gives an element its draft: the first present of property, attribute, script child, `src`, and the draft of an
 * element around it. A superseded or disconnected load changes nothing; a failed one leaves the last good draft.
 */
export class DraftController implements ReactiveController {
  draft: StoryDraft | undefined;
  issues: Reading['issues'] = [];
  state: StoryState = 'idle';
  error: StoryError | undefined;

  readonly #host: DraftHost;
  /** The last that came from `src`: only what was JSON is safe to write as JSON again. */
  #loaded: StoryDraft | undefined;
  #origin: Origin = {kind: 'none', value: undefined};
  #interest: AbortController | undefined;
  #children: MutationObserver | undefined;
  #provider: DraftProvider | undefined;
  #leaveProvider: (() => void) | undefined;
  readonly #subscribers = new Set<() => void>();
  #refreshTimer: ReturnType<typeof setInterval> | undefined;
  #refreshSeconds = 0;

  constructor(host: DraftHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the draft is that of an element around this one. */
  get isFromContext(): boolean {
    return this.#origin.kind === 'context';
  }

  /** What the element offers to those inside it. */
  subscribe(onDraft: () => void): () => void {
    this.#subscribers.add(onDraft);
    return () => this.#subscribers.delete(onDraft);
  }

  hostConnected(): void {
    this.#children = new MutationObserver(() => this.#host.requestUpdate());
    this.#children.observe(this.#host, {childList: true, subtree: true, characterData: true});
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), {once: true});
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    this.#interest?.abort();
    this.#refreshEvery(0);
    this.#leaveProvider?.();
    this.#provider = this.#leaveProvider = undefined;
    // Coming back asks again; a shared load that is still held answers at once.
    if (this.#origin.kind === 'src' || this.#origin.kind === 'context' || this.state === 'loading')
      this.#origin = {kind: 'none', value: undefined};
  }

  hostUpdate(): void {
    this.#refreshEvery(this.#host.isConnected ? this.#host.refresh : 0);
    const origin = this.#findOrigin();
    if (!origin || (origin.kind === this.#origin.kind && origin.value === this.#origin.value))
      return;
    this.#origin = origin;
    void this.#open(origin);
  }

  /** Asks `src` again, even where a script child was shown first. */
  async reload(): Promise<void> {
    const {src} = this.#host;
    await this.#open(src ? {kind: 'src', value: src} : this.#origin, true);
  }

  #refreshEvery(seconds: number): void {
    if (seconds === this.#refreshSeconds) return;
    this.#refreshSeconds = seconds;
    clearInterval(this.#refreshTimer);
    if (seconds > 0) {
      this.#refreshTimer = setInterval(
        () => {
          if (this.#host.src && !document.hidden) void this.reload();
        },
        Math.min(seconds * 1000, MAX_TIMER_MS),
      );
    }
  }

  /** `null` while the parser may still be inside this element. */
  #findOrigin(): Origin | null {
    const host = this.#host;
    if (host.story != null)
      return {kind: typeof host.story === 'string' ? 'text' : 'draft', value: host.story};
    if (host.storyAttribute !== null) return {kind: 'text', value: host.storyAttribute};
    if (document.readyState === 'loading' && !host.nextSibling) return null;
    const script = [...host.children].find(child => child.matches(DATA_SCRIPT));
    if (script) return {kind: 'text', value: script.textContent ?? ''};
    if (host.src) return {kind: 'src', value: host.src};
    return this.#findContext();
  }

  #findContext(): Origin {
    let provider: DraftProvider | undefined;
    for (let node = composedParent(this.#host); node && !provider; node = composedParent(node)) {
      provider = providerOf(node, () => this.#host.requestUpdate());
    }
    if (provider !== this.#provider) {
      this.#leaveProvider?.();
      this.#provider = provider;
      this.#leaveProvider = provider?.subscribe(() => this.#host.requestUpdate());
    }
    return provider?.draft
      ? {kind: 'context', value: provider.draft}
      : {kind: 'none', value: undefined};
  }

  async #open({kind, value}: Origin, isReload = false): Promise<void> {
    this.#interest?.abort();
    const interest = (this.#interest = new AbortController());
    try {
      const reading =
        kind === 'none'
          ? undefined
          : kind === 'src'
            ? this.#load(String(value), isReload, interest.signal)
            : kind === 'text'
              ? readDraft(String(value))
              : {draft: value as StoryDraft, issues: []};
      if (reading instanceof Promise) {
        this.state = 'loading';
        this.#host.requestUpdate();
        // The first formatter of a page takes 10 ms, 40 and more on a slow phone; now the browser has only to wait.
        setTimeout(Intl.DateTimeFormat);
        const settled = await reading;
        if (!interest.signal.aborted)
          this.#accept(settled, kind, kind === 'src' ? String(value) : '');
      } else if (reading) {
        this.#accept(reading, kind);
      } else {
        this.#clear();
      }
    } catch (error) {
      if (!interest.signal.aborted) this.#fail(error);
    }
  }

  #load(src: string, isReload: boolean, signal: AbortSignal): Reading | Promise<Reading> {
    const {timeoutMs, maxBytes, credentials} = this.#host;
    if (src.startsWith('#')) {
      const id = src.slice(1);
      const root = this.#host.getRootNode() as Document | ShadowRoot;
      const script = root.getElementById?.(id) ?? document.getElementById(id);
      if (!script?.matches(DATA_SCRIPT)) {
        throw new StoryError(
          'inline-missing',
          `No <script type="application/json" id="${id}"> is on this page. Add it, or correct src.`,
          {src},
        );
      }
      return readDraft(script.textContent ?? '', src);
    }
    let url = '';
    try {
      ({href: url} = new URL(src, document.baseURI));
    } catch (cause) {
      throw new StoryError('blocked-url', `src="${src.slice(0, 100)}" is not an address.`, {
        src,
        cause,
      });
    }
    return loadDraft(url, {timeoutMs, maxBytes, credentials, isReload, signal});
  }

  #accept(reading: Reading, kind: Origin['kind'], src = ''): void {
    if (kind !== 'context') this.#host.admit(reading, src);
    // A reload that brings nothing new leaves the reader's popover open.
    const {draft: before} = this;
    const isSame =
      kind === 'src' &&
      before &&
      before === this.#loaded &&
      JSON.stringify(reading.draft) === JSON.stringify(before);
    const draft = (this.draft = isSame ? before : reading.draft);
    if (kind === 'src') this.#loaded = draft;
    this.issues = reading.issues;
    this.state = 'ready';
    this.error = undefined;
    this.#announce();
    if (kind !== 'context') this.#host.onReading({...reading, draft});
  }

  #fail(cause: unknown): void {
    const error =
      cause instanceof StoryError
        ? cause
        : new StoryError('not-a-story', `The story could not be read: ${String(cause)}`, {cause});
    this.error = error;
    this.state = this.draft ? 'stale' : 'error';
    this.#host.requestUpdate();
    this.#host.onError(error);
  }

  #clear(): void {
    this.draft = this.error = undefined;
    this.issues = [];
    this.state = 'idle';
    this.#announce();
  }

  #announce(): void {
    this.#host.requestUpdate();
    for (const onDraft of this.#subscribers) onDraft();
  }
}
