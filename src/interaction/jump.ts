import {findAnchor} from '../model/anchors.js';
import type {DraftController} from '../page/draft-controller.js';
import {reader} from '../page/reader.js';
import type {Showing} from '../page/showing.js';
import type {Scene} from '../templates/scene.js';
import type {Citations} from './citations.js';
import type {InteractiveHost} from './interactive-host.js';
import {reveal, scrollToPlace, type Place} from './reveal.js';
import {markPlace, type Departure} from './way-back.js';

/** What the reader's moves have to do with. */
export interface Surroundings {
  drafts: DraftController;
  showing: Showing;
  citations: Citations;
  getScene(): Scene;
}

/** Moves the reader between places of a story, and offers the way back. */
export class Jump {
  readonly #around: Surroundings;
  /** The place that this element has led to, until the reader leaves it. */
  #shown: AbortController | undefined;

  constructor(host: InteractiveHost, around: Surroundings) {
    this.#around = around;
    host.addController({hostDisconnected: () => this.#shown?.abort()});
  }

  /** Goes where a link of the story leads. */
  follow(link: HTMLAnchorElement): void {
    const {showing, citations} = this.#around;
    const place = reveal(showing.nearestFirst(), link.dataset['jump'] ?? '');
    const position = scrollPosition();
    // A link in the popover goes away with it: the way back leads to its marker.
    const focus = citations.close() ?? link;
    if (place) this.show(place, {focus, ...position});
  }

  /** Goes where the address of the page said when it was loaded. */
  followOnLoad(): void {
    // The scroll position is asked for last: the answer lays the page out, and a long list is drawn
    // in many updates.
    if (reader.actedMs > 0 || scrollY > 0) return;
    if (this.#followAddress()) reader.followedUrl = location.href;
  }

  /** Goes where the address of the page leads now, if no other element has done so. */
  answer(navigation: HashChangeEvent): void {
    if (!reader.isAnswered(navigation) && this.#followAddress()) reader.answer(navigation);
  }

  /** Scrolls to a place, moves the focus there, and marks it. */
  show({view, target}: Place, departure?: Departure): void {
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
    const arrival = {target, control, arrivedMs, story: view.story};
    const {localize} = this.#around.getScene();
    // After the click that has led here, which would end it.
    setTimeout(() => {
      const isThere = !shown.signal.aborted && target.isConnected;
      if (isThere) markPlace(arrival, departure, localize, shown);
    });
  }

  /** Goes where the address says, if that is in this element. */
  #followAddress(): boolean {
    const {drafts, showing, getScene} = this.#around;
    const {prefix, story} = getScene();
    const start = `${prefix}-`;
    const fragment = decodeFragment(location.hash);
    if (!fragment.startsWith(start) || drafts.isFromContext) return false;
    const id = fragment.slice(start.length);
    const place = reveal(showing.inside(), findAnchor(story, id)?.anchor ?? id);
    if (place) void this.#showWhenDrawn(place);
    return !!place;
  }

  async #showWhenDrawn(place: Place): Promise<void> {
    const {view, target} = place;
    await (view.element as Partial<InteractiveHost>).updateComplete;
    this.show(place);
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
