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
   * Whether a place or a source is shown here, or would be if it were opened, unfolded or let
   * through by the filters.
   */
  has(anchor: string): boolean;
  /** Makes what has that anchor visible; `undefined` where this element does not show it. */
  bringIn(anchor: string): HTMLElement | undefined;
  /** Opens the popover of a claim's marker. */
  openCitation(claimId: string): void;
  /** Ids of the sources that the page's own article cites by this element; none for the others. */
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

/** Of the rest, an element says only what differs from what it draws. */
type OwnPlaces = Partial<Places> & Pick<Places, 'openCitation'>;

/** What all elements share that show one draft. */
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
      has(anchor) {
        return !!this.bringIn(anchor);
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
   * Whether any element of the page shows that place; asked also while this element draws itself
   * for the first time.
   */
  has(anchor: string): boolean {
    const draft = this.#drafts.base ?? this.#drafts.draft;
    const {views} = (draft && sharedByDraft.get(draft)) ?? {};
    return !!views && [...views].some(view => view.has(anchor));
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
      // Bringing in a place may draw an element that joins; it is met in the same turn.
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
    const draft = this.#drafts.base ?? this.#drafts.draft;
    // What was taken out of the page is drawn once more.
    if (!element.isConnected) return;
    if (draft === this.#draft) return this.#shareAmended();
    const drawn = this.selectedId;
    const kept = this.#keptSelection(story);
    this.hostDisconnected();
    this.#draft = draft;
    this.#story = story;
    if (draft) this.#join(draft, kept);
    if (this.selectedId !== drawn) this.#view.onSelect();
  }

  hostDisconnected(): void {
    this.#shared?.views.delete(this.#view);
    this.#announce();
    this.#shared = this.#draft = undefined;
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
    this.#announce();
  }

  /** Another element that takes our draft with our own lists shows the same story. */
  #shareAmended(): void {
    const {draft} = this.#drafts;
    if (this.#shared && draft) sharedByDraft.set(draft, this.#shared);
  }

  #announce(): void {
    for (const view of this.#shared?.views ?? []) {
      if (view !== this.#view) view.onViewsChange();
    }
  }
}
