import {html, nothing, render, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Claim, Source} from '../model/story.js';
import {StoryCitationCloseEvent, StoryCitationOpenEvent, StorySourceClickEvent} from './events.js';
import {renderDate, renderLink, type Scene} from './render-text.js';
import {textDirection} from './localize.js';

const HOVER_OPEN_MS = 150;
const HOVER_CLOSE_MS = 300;
const HIGHLIGHT = 'story-claim';

interface PopoverHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly scene: Scene;
  goTo(id: string): boolean;
}

interface Opened { trigger: HTMLElement; sources: Source[]; claim: Claim | null; isPinned: boolean; ranges: Range[]; listeners: AbortController }

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

  constructor(host: PopoverHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The empty popover; its content comes when it opens. */
  render(): TemplateResult {
    return html`<div class="popover" part="popover" popover="manual" role="dialog" tabindex="-1"></div>`;
  }

  hostConnected(): void {
    const host = this.#host;
    host.addEventListener('click', this.#onClick);
    host.addEventListener('keydown', this.#onKeyDown);
    host.addEventListener('pointerover', this.#onPointerOver);
    host.addEventListener('pointerout', this.#onPointerOut);
  }

  hostDisconnected(): void {
    const host = this.#host;
    host.removeEventListener('click', this.#onClick);
    host.removeEventListener('keydown', this.#onKeyDown);
    host.removeEventListener('pointerover', this.#onPointerOver);
    host.removeEventListener('pointerout', this.#onPointerOut);
    this.close();
  }

  hostUpdated(): void {
    if (this.#opened && !this.#opened.trigger.isConnected) this.close();
  }

  /** Closes the popover; what opened it gets the focus back on request. */
  close({returnFocus = false} = {}): void {
    clearTimeout(this.#hoverTimer);
    const opened = this.#opened;
    if (!opened) return;
    this.#opened = undefined;
    lastCloseMs = performance.now();
    opened.listeners.abort();
    const highlight = globalThis.CSS?.highlights?.get(HIGHLIGHT);
    for (const range of opened.ranges) highlight?.delete(range);
    opened.trigger.setAttribute('aria-expanded', 'false');
    this.#popover?.hidePopover?.();
    if (returnFocus) opened.trigger.focus();
    this.#host.dispatchEvent(new StoryCitationCloseEvent(opened.sources.map(({id}) => id), opened.claim, opened.trigger));
  }

  get #popover(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.popover');
  }

  #open(trigger: HTMLElement, isPinned: boolean): void {
    const popover = this.#popover;
    if (!popover?.showPopover || this.#opened?.trigger === trigger) return;
    this.close();
    const {story} = this.#host.scene;
    const numbers = (trigger.dataset['cites'] ?? '').split(' ').map(cite => cite.split(':'));
    const sources = numbers.map(([number]) => story.sources.find(source => source.number === Number(number))).filter(source => source !== undefined);
    const claim = story.claims.find(({id}) => id === trigger.dataset['claim']) ?? null;
    const listeners = new AbortController();
    const opened = this.#opened = {trigger, sources, claim, isPinned, ranges: this.#highlight(trigger, claim), listeners};
    popover.setAttribute('aria-label', trigger.getAttribute('aria-label') ?? '');
    render(this.#renderContent(opened, numbers.map(([, excerptId = '']) => excerptId)), popover, {host: this.#host});
    trigger.setAttribute('aria-expanded', 'true');
    popover.showPopover({source: trigger});
    popover.scrollTop = 0;
    const {signal} = listeners;
    document.addEventListener('pointerdown', this.#onOutsidePointerDown, {signal, capture: true});
    document.addEventListener('keydown', this.#onEscape, {signal, capture: true});
    // Dispatched before the listener is there, so that our own opening does not close us.
    this.#host.dispatchEvent(new StoryCitationOpenEvent(sources.map(({id}) => id), claim, trigger));
    document.addEventListener('story-citation-open', () => this.close(), {signal});
  }

  #renderContent({sources, claim}: Opened, excerptIds: string[]): TemplateResult {
    const {localize} = this.#host.scene;
    return html`${sources.map((source, index) => this.#renderSource(source, excerptIds[index] ?? ''))}
      ${claim?.text ? html`<p class="supports"><b>${localize.term('supports')}:</b> ${claim.text}</p>` : nothing}`;
  }

  #renderSource(source: Source, excerptId: string): TemplateResult {
    const {scene} = this.#host;
    const lang = source.lang || scene.story.lang;
    const dir = textDirection(lang);
    const excerpt = source.excerpts.find(({id}) => id === excerptId);
    return html`<div class="cited">
      <p class="cited-line"><span class="number">${source.number}</span><span class="publisher">${source.publisher}</span>${renderDate(source.published, scene)}</p>
      ${excerpt ? html`<blockquote class="excerpt" lang=${lang || nothing} dir=${dir}>${excerpt.text}${excerpt.locator ? html`<cite>${excerpt.locator}</cite>` : nothing}</blockquote>` : nothing}
      <p class="title" lang=${lang || nothing} dir=${dir}>${renderLink(source.url, source.title || source.url, source.number)}</p>
      ${source.summary ? html`<p class="gist" lang=${lang || nothing} dir=${dir}>${source.summary}</p>` : nothing}
      ${renderAccess(source, scene)}
    </div>`;
  }

  /** Tints the claim's words; a second copy of ours shares the named highlight, so only our own ranges are touched. */
  #highlight(trigger: HTMLElement, claim: Claim | null): Range[] {
    const block = trigger.closest('[data-block]');
    const highlights = globalThis.CSS?.highlights;
    if (!highlights || (block && !claim)) return [];
    const range = new Range();
    if (block && claim) setTextRange(range, block, claim.start, claim.end);
    else range.selectNodeContents(this.#host);
    const highlight = highlights.get(HIGHLIGHT);
    if (highlight) highlight.add(range);
    else highlights.set(HIGHLIGHT, new Highlight(range));
    return [range];
  }

  #markerIn(event: Event): HTMLElement | undefined {
    return event.composedPath().find((target): target is HTMLElement =>
      target instanceof HTMLElement && target.matches('.marker') && target.getRootNode() === this.#host.renderRoot);
  }

  #isInPopover(event: Event): boolean {
    const popover = this.#popover;
    return !!popover && event.composedPath().includes(popover);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((target): target is HTMLElement => target instanceof HTMLElement && target.matches('a.out[data-source]'));
    const source = link?.getRootNode() === this.#host.renderRoot && this.#host.scene.story.sources.find(({number}) => String(number) === link.dataset['source']);
    if (source && !this.#host.dispatchEvent(new StorySourceClickEvent(source, source.url))) event.preventDefault();
    const marker = this.#markerIn(event);
    if (!marker || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const popover = this.#popover;
    if (!popover?.showPopover) return;
    event.preventDefault();
    clearTimeout(this.#hoverTimer);
    if (this.#opened?.trigger === marker && this.#opened.isPinned) return this.close();
    this.#open(marker, true);
    if (this.#opened) this.#opened.isPinned = true;
    // A click without a pointer comes from the keyboard or from assistive technology.
    if (event.detail === 0) popover.focus();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const marker = this.#markerIn(event);
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (marker && isPlain && (event.key === ' ' || event.key === 'Enter')) {
      // Firefox gives the click of Enter on a link a detail of 1, as if a pointer had made it.
      event.preventDefault();
      if (!event.repeat) marker.click();
    } else if (event.key === 'Tab' && this.#opened && this.#isInPopover(event)) {
      this.#leaveByTab(event, this.#opened);
    }
  };

  /** Past the last control the reader goes on after the marker; before the first, back onto it. */
  #leaveByTab(event: KeyboardEvent, {trigger}: Opened): void {
    const popover = this.#popover;
    const controls = [...popover?.querySelectorAll<HTMLElement>('a[href],button') ?? []];
    const focused = (this.#host.renderRoot as ShadowRoot).activeElement;
    const edge = event.shiftKey ? [popover, controls[0]] : [controls.at(-1) ?? popover];
    if (!edge.includes(focused as HTMLElement)) return;
    if (event.shiftKey) event.preventDefault();
    // The focus is moved before the key acts, so the browser itself goes on from the marker.
    this.close();
    trigger.focus();
  }

  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.close({returnFocus: true});
  };

  readonly #onOutsidePointerDown = (event: PointerEvent): void => {
    if (!this.#isInPopover(event) && this.#markerIn(event) !== this.#opened?.trigger) this.close();
  };

  readonly #onPointerOver = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const marker = this.#markerIn(event);
    const isInside = marker ? marker === this.#opened?.trigger : this.#isInPopover(event);
    if (isInside) clearTimeout(this.#hoverTimer);
    if (!marker || isInside || this.#opened?.isPinned) return;
    clearTimeout(this.#hoverTimer);
    const isMovingOn = this.#opened || performance.now() - lastCloseMs < HOVER_CLOSE_MS;
    this.#hoverTimer = setTimeout(() => this.#open(marker, false), isMovingOn ? 0 : HOVER_OPEN_MS);
  };

  readonly #onPointerOut = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || !(this.#markerIn(event) || this.#isInPopover(event))) return;
    clearTimeout(this.#hoverTimer);
    if (this.#opened && !this.#opened.isPinned) this.#hoverTimer = setTimeout(() => this.close(), HOVER_CLOSE_MS);
  };
}

/** Subscription and archive, where the data says so. */
export function renderAccess({paywall, archiveUrl}: Source, {localize}: Scene): unknown {
  if (!paywall && !archiveUrl) return nothing;
  const notes = [paywall ? localize.term('paywall') : '', archiveUrl ? renderLink(archiveUrl, localize.term('archived')) : ''].filter(Boolean);
  return html`<p class="access">${notes.map((note, index) => html`${index ? ' · ' : ''}${note}`)}</p>`;
}

/** Makes a DOM range of an offset range of a block's marker-free text. */
function setTextRange(range: Range, block: Element, start: number, end: number): void {
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    node.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT
    : (node as Element).matches('.run') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP);
  let offset = 0;
  range.selectNodeContents(block);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const next = offset + text.length;
    if (offset <= start && start < next) range.setStart(text, start - offset);
    if (offset < end && end <= next) {
      range.setEnd(text, end - offset);
      break;
    }
    offset = next;
  }
}
