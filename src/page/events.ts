import type {StoryErrorCode} from '../load/story-error.js';
import type {Issue} from '../model/issues.js';
import type {QuotedClaim, SafeUrl, Source, Story} from '../model/story.js';

/**
 * An event of ours: it bubbles out of every shadow root, and carries its fields also as plain
 * `detail`, because `instanceof` fails across two copies.
 */
class StoryWidgetEvent<Detail> extends Event {
  constructor(
    type: string,
    readonly detail: Detail,
    cancelable = false,
  ) {
    super(type, {bubbles: true, composed: true, cancelable});
  }
}

interface LoadDetail {
  story: Story;
  /** Fetched when it is first read; see `Normalized`. */
  readonly issues: Promise<readonly Issue[]>;
}

/**
 * `story-load`: a story is on screen; `issues` says what was wrong with it. The first is over before
 * some frameworks listen: `element.ready` has it.
 */
export class StoryLoadEvent extends StoryWidgetEvent<LoadDetail> {
  constructor(
    readonly story: Story,
    getIssues: () => Promise<readonly Issue[]>,
  ) {
    super('story-load', {
      story,
      get issues() {
        return getIssues();
      },
    });
  }

  get issues(): Promise<readonly Issue[]> {
    return this.detail.issues;
  }
}

interface ErrorDetail {
  code: StoryErrorCode;
  message: string;
  status: number;
  src: string;
}

/** `story-error`: no story could be read; what was shown stays. */
export class StoryErrorEvent extends StoryWidgetEvent<ErrorDetail> {
  constructor(
    readonly code: StoryErrorCode,
    readonly message: string,
    readonly status: number,
    readonly src: string,
  ) {
    super('story-error', {code, message, status, src});
  }
}

interface CitationDetail {
  sourceIds: string[];
  claim: QuotedClaim | null;
  trigger: HTMLElement;
}

/** `story-citation-open`: a marker's popover is open. Every other popover, of any copy, closes. */
export class StoryCitationOpenEvent extends StoryWidgetEvent<CitationDetail> {
  constructor(
    readonly sourceIds: string[],
    readonly claim: QuotedClaim | null,
    readonly trigger: HTMLElement,
  ) {
    super('story-citation-open', {sourceIds, claim, trigger});
  }
}

/** `story-citation-close`: it is closed again. */
export class StoryCitationCloseEvent extends StoryWidgetEvent<CitationDetail> {
  constructor(
    readonly sourceIds: string[],
    readonly claim: QuotedClaim | null,
    readonly trigger: HTMLElement,
  ) {
    super('story-citation-close', {sourceIds, claim, trigger});
  }
}

/**
 * `story-source-click`: the reader follows a source's link; cancel it to open the link yourself.
 */
export class StorySourceClickEvent extends StoryWidgetEvent<{source: Source; url: SafeUrl}> {
  constructor(
    readonly source: Source,
    readonly url: SafeUrl,
  ) {
    super('story-source-click', {source, url}, true);
  }
}

/** `story-report`: the reader doubts a citation; what happens then is the host page's to say. */
export class StoryReportEvent extends StoryWidgetEvent<{
  sourceIds: string[];
  claim: QuotedClaim | null;
}> {
  constructor(
    readonly sourceIds: string[],
    readonly claim: QuotedClaim | null,
  ) {
    super('story-report', {sourceIds, claim});
  }
}

/**
 * `story-toggle`: a part was opened or folded away, by the reader or because something in it was
 * looked for; `detail.target` names it: `story` for the rest of a brief, `events` for the folded
 * ones of a timeline.
 */
export class StoryToggleEvent extends StoryWidgetEvent<{target: string; open: boolean}> {
  constructor(
    target: string,
    readonly open: boolean,
  ) {
    super('story-toggle', {target, open});
  }
}

/** What a timeline can be narrowed down by. */
export type FilterKind = 'group' | 'publisher' | 'source' | 'period';

/**
 * `story-filter`: the reader narrows a list down; `values` is what is let through, and empty where
 * that filter is off; of a period, its first and last date in EDTF.
 */
export class StoryFilterEvent extends StoryWidgetEvent<{
  kind: FilterKind;
  values: string[];
  shown: number;
}> {
  constructor(
    readonly kind: FilterKind,
    readonly values: string[],
    readonly shown: number,
  ) {
    super('story-filter', {kind, values, shown});
  }
}

declare global {
  interface HTMLElementEventMap {
    'story-load': StoryLoadEvent;
    'story-error': StoryErrorEvent;
    'story-citation-open': StoryCitationOpenEvent;
    'story-citation-close': StoryCitationCloseEvent;
    'story-source-click': StorySourceClickEvent;
    'story-report': StoryReportEvent;
    'story-toggle': StoryToggleEvent;
    'story-filter': StoryFilterEvent;
  }
}
