import type {ReactiveController} from 'lit';
import {findAnchor} from '../model/anchors.js';
import type {DraftController} from '../page/draft-controller.js';
import {warnOfPart} from '../page/later-part.js';
import {reader} from '../page/reader.js';
import type {Showing} from '../page/showing.js';
import type {Scene} from '../templates/scene.js';
import type {Citations} from './citations.js';
import {findInPath, isPlain} from './event-path.js';
import type {InteractiveHost} from './interactive-host.js';
import {reveal, scrollToPlace, type Place} from './reveal.js';
import type {Departure} from './way-back.js';

interface JumpingHost extends InteractiveHost {
  readonly deepLinks: boolean;
}

/** What the reader's moves have to do with. */
interface Surroundings {
  drafts: DraftController;
  showing: Showing;
  citations: Citations;
  getScene(): Scene;
}

/**
 * Moves the reader between places of a story: links inside it, deep links from outside, and the way
 * back.
 *
 * A link's fragment never reaches an id inside a shadow root, so `#lee-s4` is followed by script.
 * Unless `deep-links` is on, the page's address and history are never touched.
 */
export class Jump implements ReactiveController {
  readonly #host: JumpingHost;
  readonly #around: Surroundings;
  #listeners: AbortController | undefined;
  /** The place that this element has led to, until the reader leaves it. */
  #shown: AbortController | undefined;

  constructor(host: JumpingHost, around: Surroundings) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  hostConnected(): void {
    const {signal} = (this.#listeners = new AbortController());
    reader.watch();
    const close = (): void => void this.#around.citations.close();
    // Before any element follows, because that may open another popover.
    addEventListener('hashchange', close, {signal, capture: true});
    addEventListener('hashchange', this.#onHashChange, {signal});
    this.#host.addEventListener('click', this.#onClick, {signal});
  }

  hostDisconnected(): void {
    this.#listeners?.abort();
    this.#shown?.abort();
  }

  hostUpdated(): void {
    this.followOnLoad();
  }

  /** Goes where the address of the page said when it was loaded, as soon as that place is drawn. */
  followOnLoad(): void {
    // A story that comes late must not take the page away from a reader who is reading already.
    const isLate = reader.actedMs > 0 || reader.followedUrl === location.href;
    // The scroll position is asked for last: the answer lays the page out, and a long list is drawn
    // in many updates.
    if (isLate || !location.hash || scrollY > 0) return;
    if (this.#follow()) reader.followedUrl = location.href;
  }

  /**
   * Goes to a place of this element or of one inside it.
   *
   * @param id - An anchor, or an id of the story's data.
   * @returns Whether there is such a place.
   */
  goTo(id: string): boolean {
    const place = this.#revealInside(id);
    if (place) this.#show(place);
    return !!place;
  }

  #revealInside(id: string): Place | undefined {
    const {showing, getScene} = this.#around;
    return reveal(showing.inside(), findAnchor(getScene().story, id)?.anchor ?? id);
  }

  /** Scrolls to a place, moves the focus there, and marks it. */
  #show({view, target}: Place, departure?: Departure): void {
    reader.shownPlace?.abort();
    const shown = (this.#shown = reader.shownPlace = new AbortController());
    const arrivedMs = performance.now();
    scrollToPlace(target);
    const control = target.matches('.run')
      ? (target.querySelector<HTMLElement>('.marker') ?? target)
      : target;
    control.focus({preventScroll: true});
    // A click into the text gives the focus to a whole section too, and says nothing.
    target.toggleAttribute('data-shown', true);
    shown.signal.addEventListener('abort', () => target.removeAttribute('data-shown'));
    const {localize} = this.#around.getScene();
    const markPlace = async (): Promise<void> => {
      const part = await import('./way-back.js');
      if (shown.signal.aborted) return;
      const arrival = {target, control, arrivedMs, story: view.story};
      part.markPlace(arrival, departure, localize, shown);
    };
    markPlace().catch(warnOfPart);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const link = findInPath<HTMLAnchorElement>(event, this.#host.renderRoot, 'a[data-jump]');
    if (!link || event.button || !isPlain(event)) return;
    // The browser goes there itself and remembers it, unless it is there already.
    const isNavigation = this.#host.deepLinks && link.hash !== location.hash;
    if (!isNavigation) event.preventDefault();
    const {showing, citations} = this.#around;
    const place = reveal(showing.nearestFirst(), link.dataset['jump'] ?? '');
    const position = scrollPosition();
    // A link in the popover goes away with it: the way back leads to its marker.
    const focus = citations.close() ?? link;
    if (place && !isNavigation) this.#show(place, {focus, ...position});
  };

  readonly #onHashChange = (navigation: HashChangeEvent): void => {
    if (!reader.isAnswered(navigation) && this.#follow()) reader.answer(navigation);
  };

  /** Goes where the address says, if that is in this element. */
  #follow(): boolean {
    const {drafts, getScene} = this.#around;
    const start = `${getScene().prefix}-`;
    const fragment = decodeFragment(location.hash);
    if (!fragment.startsWith(start) || drafts.isFromContext) return false;
    const place = this.#revealInside(fragment.slice(start.length));
    if (place) void this.#showWhenDrawn(place);
    return !!place;
  }

  async #showWhenDrawn(place: Place): Promise<void> {
    const {view, target} = place;
    await (view.element as Partial<InteractiveHost>).updateComplete;
    this.#show(place);
    if (target.matches('.run')) view.openCitation(target.dataset['anchor'] ?? '');
  }
}

function scrollPosition(): Omit<Departure, 'focus'> {
  const {scrollTop = 0, scrollLeft = 0} = document.scrollingElement ?? {};
  return {scrollTop, scrollLeft};
}

function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
