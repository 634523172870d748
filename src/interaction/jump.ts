import type {ReactiveController} from 'lit';
import {composedParent} from '../page/context.js';
import type {Origin} from './way-back.js';
import type {StoryElement} from '../elements/story-element.js';
import {warnOfPart} from '../page/later-part.js';

/** The address that was followed on load, and the navigations that were, so that two elements of one story do not both answer. */
let followedOnLoad = '';
const answered = new WeakSet<Event>();

let hasReaderActed = false;
let isWatching = false;

function watchReader(): void {
  if (isWatching) return;
  isWatching = true;
  const onAct = (): void => {
    hasReaderActed = true;
  };
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(type, onAct, {passive: true, capture: true, once: true});
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
  /** The place that is shown, until the reader leaves it. */
  #shown: AbortController | undefined;

  constructor(host: StoryElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listeners = new AbortController();
    const {signal} = this.#listeners;
    watchReader();
    // Before any element follows, because that may open another one.
    addEventListener('hashchange', () => void this.#host.leavePopover(), {signal, capture: true});
    addEventListener(
      'hashchange',
      event => {
        if (!answered.has(event) && this.#follow()) answered.add(event);
      },
      {signal},
    );
    this.#host.addEventListener('click', this.#onClick, {signal});
  }

  hostDisconnected(): void {
    this.#listeners?.abort();
    this.#shown?.abort();
  }

  hostUpdated(): void {
    if (this.#followOnLoad()) return;
    // What is inside draws itself after this element.
    void Promise.all(this.#host.innerElements.map(inner => inner.updateComplete)).then(() =>
      this.#followOnLoad(),
    );
  }

  /** Shows a place of this element: scrolls there, moves the focus, marks it. */
  show(target: HTMLElement, origin?: Origin): void {
    this.#shown?.abort();
    const shown = (this.#shown = new AbortController());
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    target.scrollIntoView({block: 'center', behavior: isStill ? 'instant' : 'smooth'});
    const control = target.matches('.run')
      ? (target.querySelector<HTMLElement>('.marker') ?? target)
      : target;
    control.focus({preventScroll: true});
    // A click into the text gives the focus to a whole section too, and says nothing.
    target.toggleAttribute('data-shown', true);
    shown.signal.addEventListener('abort', () => target.removeAttribute('data-shown'));
    import('./way-back.js')
      .then(({markPlace}) => {
        if (!shown.signal.aborted) markPlace(this.#host, {target, control, origin}, shown);
      })
      .catch(warnOfPart);
  }

  /** Whether a link to that place leads anywhere on this page; a list of sources may stand alone. */
  reaches(place: string): boolean {
    const {drafts, baseDraft} = this.#host;
    const part = place.startsWith('t') ? 'timeline' : 'sections';
    if (drafts.isFromContext)
      return this.#around.every(element =>
        ((element as {show?: string}).show ?? part).includes(part),
      );
    const showing = document.querySelectorAll(
      place.startsWith('t') ? 'story-card,story-timeline' : 'story-card',
    );
    return [...showing].some(element => isStoryElement(element) && element.baseDraft === baseDraft);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const link = event
      .composedPath()
      .find(
        (node): node is HTMLAnchorElement =>
          node instanceof HTMLAnchorElement &&
          node.matches('[data-jump]') &&
          node.getRootNode() === this.#host.renderRoot,
      );
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    // The browser goes there itself and remembers it, unless it is there already.
    const isNavigation = this.#host.deepLinks && link.hash !== location.hash;
    if (!isNavigation) event.preventDefault();
    const owner = this.#ownerOf(link.dataset['jump'] ?? '');
    const {scrollTop = 0, scrollLeft = 0} = document.scrollingElement ?? {};
    // A link in the popover goes away with it: the way back leads to its marker.
    const focus = this.#host.leavePopover() ?? link;
    if (!isNavigation) owner?.element.jump.show(owner.target, {focus, scrollTop, scrollLeft});
  };

  /** The element that shows a place: this one, one around or inside it, or another of the same story on the page. */
  #ownerOf(anchor: string): {element: StoryElement; target: HTMLElement} | undefined {
    const host = this.#host;
    const others = [...document.querySelectorAll('*')]
      .filter(isStoryElement)
      .filter(({baseDraft}) => baseDraft === host.baseDraft);
    for (const element of [host, ...this.#around, ...others]) {
      const found = element.findPlace(anchor);
      if (found) return found;
    }
    return undefined;
  }

  /** The elements of ours that this one stands in, the nearest first. */
  get #around(): StoryElement[] {
    const around: StoryElement[] = [];
    for (let node = composedParent(this.#host); node; node = composedParent(node)) {
      if (isStoryElement(node)) around.push(node);
    }
    return around;
  }

  #followOnLoad(): boolean {
    // A story that comes late must not take the page away from a reader who is already reading.
    // Asked last, because the answer lays the page out, and a long list is drawn in many updates.
    if (
      hasReaderActed ||
      !location.hash ||
      followedOnLoad === location.href ||
      scrollY > 0 ||
      !this.#follow()
    )
      return false;
    followedOnLoad = location.href;
    return true;
  }

  /** Goes where the address says, if that is in this element. */
  #follow(): boolean {
    const {
      scene: {prefix},
      drafts,
    } = this.#host;
    const fragment = decodeFragment(location.hash);
    const found =
      fragment.startsWith(`${prefix}-`) &&
      !drafts.isFromContext &&
      this.#host.findPlace(fragment.slice(prefix.length + 1));
    if (!found) return false;
    void found.element.updateComplete.then(() => {
      found.element.jump.show(found.target);
      found.target.querySelector<HTMLElement>(':scope > .marker')?.click();
    });
    return true;
  }
}

function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

function isStoryElement(node: Node): node is StoryElement {
  return 'findPlace' in node;
}
