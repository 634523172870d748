import type {ReactiveController} from 'lit';
import {findAnchor} from '../model/anchors.js';
import {reader} from '../page/reader.js';
import {findInPath, isPlain} from './event-path.js';
import {Intent} from './intent.js';
import type {InteractiveHost} from './interactive-host.js';
import type {Jump, Surroundings} from './jump.js';
import {movesPart, type MovesPart} from './moves-part.js';
import {reveal, scrollToPlace} from './reveal.js';

interface JumpingHost extends InteractiveHost {
  readonly deepLinks: boolean;
}

/**
 * Hears where a reader wants to go: links inside a story, the address of the page, and `goTo()`.
 * What leads there is fetched when the reader first turns to such a link. If it does not come, a
 * link still scrolls to its place.
 *
 * A link's fragment never reaches an id inside a shadow root, so `#lee-s4` is followed by script.
 * Unless `deep-links` is on, the page's address and history are never touched.
 */
export class Jumps implements ReactiveController {
  readonly #host: JumpingHost;
  readonly #around: Surroundings;
  readonly #intent: Intent<MovesPart>;
  #jump: Jump | undefined;
  #listeners: AbortController | undefined;

  constructor(host: JumpingHost, around: Surroundings) {
    this.#host = host;
    this.#around = around;
    this.#intent = new Intent(host, movesPart, 'a[data-jump], .mark');
    around.showing.onViewsChange(() => this.#followOnLoad());
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
  }

  hostUpdated(): void {
    this.#followOnLoad();
  }

  /**
   * Goes to a place of this element or of one inside it.
   *
   * @param id - An anchor, or an id of the story's data.
   * @returns Whether there is such a place.
   */
  goTo(id: string): boolean {
    const {showing, getScene} = this.#around;
    const place = reveal(showing.inside(), findAnchor(getScene().story, id)?.anchor ?? id);
    if (place) this.#do(jump => jump.show(place), {giveUp: () => scrollToPlace(place.target)});
    return !!place;
  }

  /** Goes where the address of the page said when it was loaded, as soon as that place is drawn. */
  #followOnLoad(): void {
    // A story that comes late must not take the page away from a reader who is reading already.
    const isLate = reader.actedMs > 0 || reader.followedUrl === location.href;
    if (!isLate && this.#isAddressed) this.#do(jump => jump.followOnLoad());
  }

  /** Whether the address of the page names a place of this story. */
  get #isAddressed(): boolean {
    return location.hash.startsWith(`#${encodeURI(this.#around.getScene().prefix)}-`);
  }

  #do(act: (jump: Jump) => void, wish: {control?: Element; giveUp?: () => void} = {}): void {
    this.#intent.do({...wish, act: part => act(this.#jumpOf(part))});
  }

  #jumpOf({Jump: Mover}: MovesPart): Jump {
    return (this.#jump ??= new Mover(this.#host, this.#around));
  }

  readonly #onClick = (event: MouseEvent): void => {
    const link = findInPath<HTMLAnchorElement>(event, this.#host.renderRoot, 'a[data-jump]');
    if (!link || event.button || !isPlain(event)) return;
    // The browser goes there itself and remembers it, unless it is there already.
    if (this.#host.deepLinks && link.hash !== location.hash) return;
    event.preventDefault();
    const giveUp = (): void => this.#scrollTo(link.dataset['jump'] ?? '');
    this.#do(jump => jump.follow(link), {control: link, giveUp});
  };

  #scrollTo(anchor: string): void {
    const {showing, citations} = this.#around;
    const place = reveal(showing.nearestFirst(), anchor);
    citations.close();
    if (!place) return;
    scrollToPlace(place.target);
    place.target.focus({preventScroll: true});
  }

  readonly #onHashChange = (navigation: HashChangeEvent): void => {
    if (this.#isAddressed) this.#do(jump => jump.answer(navigation));
  };
}
