import type {ReactiveController} from 'lit';
import {composedParent} from './context.js';
import {claimRange, tint} from './claim-range.js';
import type {StoryElement} from './story-element.js';

/** Where the reader was before a jump. */
interface Origin { focus: HTMLElement; scrollTop: number; scrollLeft: number }

/** The last address whose fragment was followed, so that two elements of one story do not both answer it. */
let followed = '';

let hasReaderActed = false;
let isWatching = false;

function watchReader(): void {
  if (isWatching) return;
  isWatching = true;
  const onAct = (): void => {
    hasReaderActed = true;
  };
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) addEventListener(type, onAct, {passive: true, capture: true, once: true});
}

/**
 * Moves the reader between places of a story: links inside it, deep links from outside, and the way back.
 *
 * A link's fragment never reaches an id inside a shadow root, so `#lee-s4` is followed by script. Unless `deep-links` is on,
 * the page's address and history are never touched.
 */
export class Jump implements ReactiveController {
  readonly #host: StoryElement;
  #listeners: AbortController | undefined;
  #leavePlace: (() => void) | undefined;

  constructor(host: StoryElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listeners = new AbortController();
    const {signal} = this.#listeners;
    watchReader();
    addEventListener('hashchange', () => this.#follow(), {signal});
    this.#host.addEventListener('click', this.#onClick, {signal});
  }

  hostDisconnected(): void {
    this.#listeners?.abort();
    this.#leavePlace?.();
  }

  hostUpdated(): void {
    // A story that comes late must not take the page away from a reader who is already reading.
    if (!hasReaderActed && scrollY === 0) this.#follow();
  }

  /** Shows a place of this element: scrolls there, moves the focus, marks it. */
  show(target: HTMLElement, origin?: Origin): void {
    this.#leavePlace?.();
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    target.scrollIntoView({block: 'center', behavior: isStill ? 'instant' : 'smooth'});
    const control = target.matches('.run') ? target.querySelector<HTMLElement>('.marker') ?? target : target;
    control.focus({preventScroll: true});
    const claim = this.#host.scene.story.claims.find(({id}) => id === target.dataset['anchor']);
    const range = claim && claimRange(this.#host.renderRoot, claim);
    const clearTint = tint('story-claim', range ? [range] : []);
    const back = origin && this.#offerReturn(target, origin);
    const leaving = new AbortController();
    const leave = this.#leavePlace = () => {
      leaving.abort();
      clearTint();
      back?.remove();
      this.#leavePlace = undefined;
    };
    const onElsewhere = (event: Event): void => {
      if (!back || !event.composedPath().includes(back)) leave();
    };
    document.addEventListener('pointerdown', onElsewhere, {signal: leaving.signal, capture: true});
    document.addEventListener('keydown', event => event.key === 'Escape' && leave(), {signal: leaving.signal});
  }

  /** A button behind the place, next in the order of Tab. */
  #offerReturn(target: HTMLElement, {focus, scrollTop, scrollLeft}: Origin): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'back';
    button.textContent = `↩ ${this.#host.scene.localize.term('back')}`;
    button.addEventListener('click', () => {
      this.#leavePlace?.();
      document.scrollingElement?.scrollTo({top: scrollTop, left: scrollLeft, behavior: 'instant'});
      focus.focus({preventScroll: true});
    });
    if (target.matches('.run')) target.after(button);
    else target.append(button);
    return button;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((node): node is HTMLAnchorElement =>
      node instanceof HTMLAnchorElement && node.matches('[data-jump]') && node.getRootNode() === this.#host.renderRoot);
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const owner = this.#ownerOf(link.dataset['jump'] ?? '');
    if (!owner) return;
    if (this.#host.deepLinks) {
      // The browser goes there itself and remembers it; the hash is followed even if it is the present one.
      followed = '';
      if (link.hash === location.hash) this.#follow();
      return;
    }
    event.preventDefault();
    const {scrollTop = 0, scrollLeft = 0} = document.scrollingElement ?? {};
    const {element, target} = owner;
    // A link in the popover goes away with it: the way back leads to its marker.
    const focus = this.#host.leavePopover() ?? link;
    element.jump.show(target, {focus, scrollTop, scrollLeft});
  };

  /** The element that shows a place: this one, one around or inside it, or another of the same story on the page. */
  #ownerOf(anchor: string): {element: StoryElement; target: HTMLElement} | undefined {
    const host = this.#host;
    const around: StoryElement[] = [];
    for (let node = composedParent(host); node; node = composedParent(node)) {
      if (isStoryElement(node)) around.push(node);
    }
    const others = [...document.querySelectorAll('*')].filter(isStoryElement).filter(({baseDraft}) => baseDraft === host.baseDraft);
    for (const element of [host, ...around, ...others]) {
      const found = element.findPlace(anchor);
      if (found) return found;
    }
    return undefined;
  }

  #follow(): void {
    const {scene: {prefix}, drafts} = this.#host;
    const {hash, href} = location;
    const start = `#${prefix}-`;
    if (!hash.startsWith(start) || followed === href || drafts.isFromContext) return;
    const found = this.#host.findPlace(hash.slice(start.length));
    if (!found) return;
    followed = href;
    // What is inside is drawn in the same turn, but after this.
    void found.element.updateComplete.then(() => {
      found.element.jump.show(found.target);
      found.target.querySelector<HTMLElement>(':scope > .marker')?.click();
    });
  }
}

function isStoryElement(node: Node): node is StoryElement {
  return 'findPlace' in node;
}
