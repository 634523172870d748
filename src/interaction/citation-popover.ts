import {
  html,
  render,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type {Story} from '../model/story.js';
import {renderCitation, type CitationContent} from '../templates/citation.js';
import {rangeIn, tint} from './claim-range.js';
import {copyText, formatClaim, say} from './clipboard.js';
import {
  StoryCitationCloseEvent,
  StoryCitationOpenEvent,
  StoryReportEvent,
  StorySourceClickEvent,
} from '../page/events.js';
import {placement, showBeside} from './placement.js';
import type {Scene} from '../templates/text.js';
import {warnOfPart} from '../page/later-part.js';

const HOVER_OPEN_MS = 150;
const HOVER_CLOSE_MS = 300;

interface PopoverHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly scene: Scene;
}

interface Opened extends CitationContent {
  story: Story;
  trigger: HTMLElement;
  isPinned: boolean;
  closing: AbortController;
}

/** When a popover last closed, in this copy: moving on to the next marker needs no second rest. */
let lastCloseMs = -Infinity;

/**
 * The one popover of a root: the source behind a marker, and the claim that it supports.
 *
 * Hover opens it after a rest, a click pins it, and an activation from the keyboard moves the focus in. It is a manual
 * popover: light dismiss would close it before the click that pins, and would close the host page's open menus.
 */
export class CitationPopover implements ReactiveController {
  readonly #host: PopoverHost;
  #opened: Opened | undefined;
  #hoverTimer: ReturnType<typeof setTimeout> | undefined;
  #listeners: AbortController | undefined;

  constructor(host: PopoverHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The empty popover; its content comes when it opens. */
  render(): TemplateResult {
    return html`<div class="popover" part="popover" popover="manual" role="dialog" tabindex="-1"></div>`;
  }

  hostConnected(): void {
    const {signal} = (this.#listeners = new AbortController());
    // From one place of a root to another, a pointer's coming and going never leaves that root.
    const root = this.#host.renderRoot;
    root.addEventListener('click', event => this.#onClick(event as MouseEvent), {signal});
    root.addEventListener('keydown', event => this.#onKeyDown(event as KeyboardEvent), {signal});
    root.addEventListener('pointerover', event => this.#onPointerOver(event as PointerEvent), {
      signal,
    });
    root.addEventListener('pointerout', event => this.#onPointerOut(event as PointerEvent), {
      signal,
    });
  }

  hostDisconnected(): void {
    this.#listeners?.abort();
    this.close();
  }

  hostUpdated(): void {
    if (
      this.#opened &&
      (!this.#opened.trigger.isConnected || this.#opened.story !== this.#host.scene.story)
    )
      this.close({returnFocus: this.#hasFocus});
  }

  /** Closes the popover. What opened it is returned, and gets the focus back on request. */
  close({returnFocus = false} = {}): HTMLElement | undefined {
    clearTimeout(this.#hoverTimer);
    const opened = this.#opened;
    if (!opened) return undefined;
    this.#opened = undefined;
    lastCloseMs = performance.now();
    opened.closing.abort();
    opened.trigger.setAttribute('aria-expanded', 'false');
    this.#popover?.hidePopover?.();
    if (returnFocus) opened.trigger.focus();
    this.#host.dispatchEvent(
      new StoryCitationCloseEvent(
        opened.sources.map(({id}) => id),
        opened.claim,
        opened.trigger,
      ),
    );
    return opened.trigger;
  }

  get #popover(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.popover');
  }

  get #hasFocus(): boolean {
    return !!this.#popover?.contains((this.#host.renderRoot as ShadowRoot).activeElement);
  }

  #open(trigger: HTMLElement, isPinned: boolean): void {
    const popover = this.#popover;
    if (!popover?.showPopover || this.#opened?.trigger === trigger) return;
    this.close();
    const opened = (this.#opened = {
      story: this.#host.scene.story,
      trigger,
      isPinned,
      closing: new AbortController(),
      ...this.#contentOf(trigger),
    });
    const {signal} = opened.closing;
    popover.setAttribute('aria-label', trigger.getAttribute('aria-label') ?? '');
    render(
      renderCitation(opened, this.#host.scene, {onCopy: this.#onCopy, onReport: this.#onReport}),
      popover,
      {host: this.#host},
    );
    trigger.setAttribute('aria-expanded', 'true');
    const clearTint = tint('story-claim', [this.#rangeOf(opened)]);
    signal.addEventListener('abort', clearTint);
    if (placement.choose() === 'sheet') void this.#showSheet(opened, popover);
    else this.#showBeside(opened, popover);
    document.addEventListener('keydown', this.#onEscape, {signal, capture: true});
    // Dispatched before the listener is there, so that our own opening does not close us.
    this.#host.dispatchEvent(
      new StoryCitationOpenEvent(
        opened.sources.map(({id}) => id),
        opened.claim,
        trigger,
      ),
    );
    document.addEventListener('story-citation-open', () => this.close(), {signal, capture: true});
  }

  #contentOf(trigger: HTMLElement): CitationContent {
    const {story} = this.#host.scene;
    const cites = (trigger.dataset['cites'] ?? '').split(' ').map(cite => cite.split(':'));
    const cited = cites.map(([number, excerptId = '']) => ({
      source: story.sources.find(source => source.number === Number(number)),
      excerptId,
    }));
    return {
      sources: cited.map(({source}) => source).filter(source => source !== undefined),
      excerptIds: cited.map(({excerptId}) => excerptId),
      claim: story.claims.find(({id}) => id === trigger.dataset['claim']) ?? null,
    };
  }

  /** The claim's words; without a claim of the story's own they are those that the element was put around. */
  #rangeOf({claim, trigger}: Opened): Range {
    const paragraph = trigger.closest('[data-block]');
    if (claim && paragraph) return rangeIn(paragraph, claim);
    const range = new Range();
    range.selectNodeContents(this.#host);
    return range;
  }

  #showBeside({trigger, closing: {signal}}: Opened, popover: HTMLElement): void {
    document.addEventListener('pointerdown', this.#onOutsidePointerDown, {signal, capture: true});
    showBeside(trigger, popover, signal);
  }

  async #showSheet(opened: Opened, popover: HTMLElement): Promise<void> {
    const {
      trigger,
      closing: {signal},
    } = opened;
    opened.isPinned = true;
    try {
      const {openSheet} = await import('./bottom-sheet.js');
      if (signal.aborted) return;
      const content = document.createElement('div');
      render(
        renderCitation(opened, this.#host.scene, {onCopy: this.#onCopy, onReport: this.#onReport}),
        content,
        {host: this.#host},
      );
      const closeSheet = openSheet(this.#host.renderRoot, content, {
        label: trigger.getAttribute('aria-label') ?? '',
        close: this.#host.scene.localize.term('close'),
        onClose: () => this.close({returnFocus: true}),
      });
      signal.addEventListener('abort', closeSheet);
    } catch (error) {
      warnOfPart(error);
      this.#showBeside(opened, popover);
    }
  }

  #markerIn(event: Event): HTMLElement | undefined {
    return event
      .composedPath()
      .find(
        (target): target is HTMLElement =>
          target instanceof HTMLElement &&
          target.matches('.marker') &&
          target.getRootNode() === this.#host.renderRoot,
      );
  }

  #isInPopover(event: Event): boolean {
    const popover = this.#popover;
    return !!popover && event.composedPath().includes(popover);
  }

  readonly #onCopy = async ({currentTarget}: Event): Promise<void> => {
    if (!this.#opened) return;
    const {
      claim,
      sources,
      closing: {signal},
    } = this.#opened;
    if (await copyText(formatClaim(claim, sources)))
      say(currentTarget, this.#host.scene.localize.term('copied'), signal);
  };

  readonly #onReport = ({currentTarget}: Event): void => {
    if (!this.#opened) return;
    this.#host.dispatchEvent(
      new StoryReportEvent(
        this.#opened.sources.map(({id}) => id),
        this.#opened.claim,
      ),
    );
    say(currentTarget, this.#host.scene.localize.term('reported'), this.#opened.closing.signal);
  };

  #onClick(event: MouseEvent): void {
    const link = event
      .composedPath()
      .find(
        (target): target is HTMLElement =>
          target instanceof HTMLElement && target.matches('a.out[data-source]'),
      );
    const source =
      link?.getRootNode() === this.#host.renderRoot &&
      this.#host.scene.story.sources.find(({number}) => String(number) === link.dataset['source']);
    if (source && !this.#host.dispatchEvent(new StorySourceClickEvent(source, source.url)))
      event.preventDefault();
    const marker = this.#markerIn(event);
    if (!marker || event.button || !isPlain(event) || !this.#popover?.showPopover) return;
    event.preventDefault();
    clearTimeout(this.#hoverTimer);
    if (this.#opened?.trigger === marker && this.#opened.isPinned) return void this.close();
    this.#open(marker, true);
    if (this.#opened) this.#opened.isPinned = true;
    // A click without a pointer comes from the keyboard or from assistive technology.
    if (event.detail === 0)
      requestAnimationFrame(() => this.#opened?.trigger === marker && this.#popover?.focus());
  }

  #onKeyDown(event: KeyboardEvent): void {
    const marker = this.#markerIn(event);
    if (marker && isPlain(event) && (event.key === ' ' || event.key === 'Enter')) {
      // Firefox gives the click of Enter on a link a detail of 1, as if a pointer had made it.
      event.preventDefault();
      if (!event.repeat) marker.click();
    } else if (event.key === 'Tab' && this.#opened && this.#isInPopover(event)) {
      this.#moveByTab(event, this.#opened.trigger);
    }
  }

  /**
   * Tab goes through the popover's controls; past the last one the reader goes on after the marker, before the first back
   * onto it. Engines differ in where a popover stands in the order of Tab, so no step is left to them.
   */
  #moveByTab(event: KeyboardEvent, trigger: HTMLElement): void {
    const popover = this.#popover;
    const controls = [...(popover?.querySelectorAll<HTMLElement>('a[href],button') ?? [])];
    const stops = popover?.tabIndex === 0 ? [popover, ...controls] : controls;
    const index = stops.indexOf((this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement);
    const next = event.shiftKey ? stops[index - 1] : stops[index + 1];
    if (next || event.shiftKey) event.preventDefault();
    if (next) return next.focus();
    // The focus is moved before the key acts, so the browser itself goes on from the marker.
    this.close();
    trigger.focus();
  }

  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    // A reader who writes in the page's own field, with the mouse on a marker, goes on writing.
    this.close({returnFocus: this.#hasFocus || document.activeElement === document.body});
    // What comes to lie under a still mouse is not what the reader moves on to.
    lastCloseMs = -Infinity;
  };

  readonly #onOutsidePointerDown = (event: PointerEvent): void => {
    if (!this.#isInPopover(event) && this.#markerIn(event) !== this.#opened?.trigger) this.close();
  };

  #onPointerOver(event: PointerEvent): void {
    // A sheet covers the page: it waits for a tap, also under a pen.
    if (event.pointerType === 'touch' || placement.choose() === 'sheet') return;
    const marker = this.#markerIn(event);
    const isInside = marker ? marker === this.#opened?.trigger : this.#isInPopover(event);
    if (isInside) clearTimeout(this.#hoverTimer);
    if (!marker || isInside || this.#opened?.isPinned) return;
    clearTimeout(this.#hoverTimer);
    const isMovingOn = this.#opened || performance.now() - lastCloseMs < HOVER_CLOSE_MS;
    this.#hoverTimer = setTimeout(() => this.#open(marker, false), isMovingOn ? 0 : HOVER_OPEN_MS);
  }

  #onPointerOut(event: PointerEvent): void {
    if (event.pointerType === 'touch' || !(this.#markerIn(event) || this.#isInPopover(event)))
      return;
    clearTimeout(this.#hoverTimer);
    if (this.#opened && !this.#opened.isPinned)
      this.#hoverTimer = setTimeout(() => this.close(), HOVER_CLOSE_MS);
  }
}

function isPlain(event: MouseEvent | KeyboardEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}
