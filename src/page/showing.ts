import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isSameStory} from '../model/normalize.js';
import type {StoryDraft} from '../model/draft.js';
import type {Story} from '../model/story.js';
import {composedParent, isWithin} from './composed-tree.js';
import type {DraftController} from './draft-controller.js';
import {selectorString} from './platform.js';

/** How an element shows its places. */
export interface Places {
  /**
   * Whether a place where claims stand is shown here, or would be if it were opened, unfolded or let
   * through by the filters.
   */
  shows(place: string): boolean;
  /** Makes what has that anchor visible; `undefined` where this element does not show it. */
  bringIn(anchor: string): HTMLElement | undefined;
  /** Opens the popover of a claim's marker. */
  openCitation(claimId: string): void;
  /** For a citation in the page's own article, the ids of its sources; empty for other elements. */
  citedIds(): readonly string[];
}

/** One element that shows a story, as the other elements of its page see it. */
export interface View extends Places {
  readonly element: HTMLElement;
  /** With the element's own lists. */
  readonly story: Story;
  /** Another source was selected. */
  onSelect(): void;
  /** Another element began or ceased to show the story. */
  onViewsChange(): void;
}

interface ShowingHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
}

/** By default, an element shows the places that it has drawn, and is no citation of the article. */
type OwnPlaces = Partial<Places> & Pick<Places, 'openCitation'>;

/** What all elements that show one draft have in common. */
interface Shared {
  selectedId: string;
  readonly views: Set<View>;
}

/** Page-wide on purpose. A draft that nobody shows any more is forgotten by itself. */
const sharedByDraft = new WeakMap<StoryDraft, Shared>();

/** What is drawn in a root for an anchor. */
export function findDrawn(root: ParentNode, anchor: string): HTMLElement | undefined {
  return root.querySelector<HTMLElement>(`[data-anchor=${selectorString(anchor)}]`) ?? undefined;
}

/**
 * Joins an element to all others of this page that show the same story, inside whatever shadow root
 * and under whatever tag.
 */
export class Showing implements ReactiveController {
  readonly #view: View;
  readonly #drafts: DraftController;
  readonly #listeners: (() => void)[] = [];
  #draft: StoryDraft | undefined;
  #story: Story | undefined;
  #shared: Shared | undefined;

  constructor(host: ShowingHost, drafts: DraftController, places: OwnPlaces) {
    this.#view = {
      shows(place) {
        return !!this.bringIn(place);
      },
      bringIn: anchor => findDrawn(host.renderRoot, anchor),
      citedIds: () => [],
      ...places,
      element: host,
      get story() {
        return drafts.story;
      },
      onSelect: () => host.requestUpdate(),
      onViewsChange: () => this.#listeners.forEach(listener => listener()),
    };
    this.#drafts = drafts;
    host.addController(this);
  }

  /** Calls back whenever another element begins or ceases to show the story. */
  onViewsChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Id of the source that the reader has selected; `''` where none is. */
  get selectedId(): string {
    return this.#shared?.selectedId ?? '';
  }

  /** Selects a source in every element that shows the story; `''` clears. */
  select(sourceId: string): void {
    const shared = this.#shared;
    if (!shared || shared.selectedId === sourceId) return;
    shared.selectedId = sourceId;
    for (const view of shared.views) view.onSelect();
  }

  /**
   * Whether any element of the page shows a place. It may be asked before this element has joined
   * the others, while it draws itself for the first time.
   */
  isOnPage(place: string): boolean {
    const draft = this.#sharedDraft;
    const {views} = (draft && sharedByDraft.get(draft)) ?? {};
    return !!views && [...views].some(view => view.shows(place));
  }

  /** The citations in the page's own article, in its order. */
  get references(): View[] {
    const citing = [...(this.#shared?.views ?? [])].filter(view => view.citedIds().length > 0);
    const {DOCUMENT_POSITION_FOLLOWING: AFTER} = Node;
    return citing.sort(({element}, other) =>
      element.compareDocumentPosition(other.element) & AFTER ? -1 : 1,
    );
  }

  /**
   * The elements that show the story: this one and those inside it, then those around it, the
   * nearest first.
   */
  *nearestFirst(): Generator<View> {
    const seen = new Set<View>();
    for (let node: Node | null = this.#view.element; node; node = composedParent(node)) {
      // To bring in a place may draw another element, which joins; this loop comes to it as well.
      for (const view of this.#shared?.views ?? []) {
        if (seen.has(view) || !isWithin(view.element, node)) continue;
        seen.add(view);
        yield view;
      }
    }
  }

  /** This element, and those inside it. */
  *inside(): Generator<View> {
    for (const view of this.#shared?.views ?? []) {
      if (isWithin(view.element, this.#view.element)) yield view;
    }
  }

  hostUpdated(): void {
    const {element, story} = this.#view;
    const draft = this.#sharedDraft;
    // An element is drawn once more after it was taken out of the page.
    if (!element.isConnected) return;
    if (draft === this.#draft) return this.#shareAmended();
    const drawnId = this.selectedId;
    const keptId = this.#keptSelection(story);
    this.#leave();
    this.#draft = draft;
    this.#story = story;
    if (draft) this.#join(draft, keptId);
    if (this.selectedId !== drawnId) this.#view.onSelect();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** What elements that show the same story have in common; own lists alone are a draft, too. */
  get #sharedDraft(): StoryDraft | undefined {
    return this.#drafts.base ?? this.#drafts.draft;
  }

  /** A newer version of the same story keeps what the reader has selected. */
  #keptSelection(story: Story): string {
    const isKept = story.sources.some(({id}) => id === this.selectedId);
    return isKept && isSameStory(this.#story, story) ? this.selectedId : '';
  }

  #join(draft: StoryDraft, selectedId: string): void {
    const shared = sharedByDraft.get(draft) ?? {selectedId, views: new Set<View>()};
    this.#shared = shared;
    sharedByDraft.set(draft, shared);
    shared.views.add(this.#view);
    this.#shareAmended();
    this.#tellOthers();
  }

  #leave(): void {
    this.#shared?.views.delete(this.#view);
    this.#tellOthers();
    this.#shared = this.#draft = undefined;
  }

  /** An element that takes our draft with our own lists in it shows the same story. */
  #shareAmended(): void {
    const {draft} = this.#drafts;
    if (this.#shared && draft) sharedByDraft.set(draft, this.#shared);
  }

  #tellOthers(): void {
    for (const view of this.#shared?.views ?? []) {
      if (view !== this.#view) view.onViewsChange();
    }
  }
}
