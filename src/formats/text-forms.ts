import type {SourceDraft, StoryDraft} from '../model/draft.js';
import type {Issue} from '../model/issues.js';
import type {PartReading, Reading} from './reading.js';
import type {TextBlocks} from './text-blocks.js';
import type {TextContext} from './text-context.js';
import type {Entry} from './text-entries.js';
import type {Line} from './text-lines.js';
import type {ReadRecord} from './text-record.js';
import type {TimelineReading} from './text-timeline.js';

/** The blocks of a text once everything stands where it is looked for. */
export interface ArrangedBlocks extends TextBlocks {
  issues: Issue[];
}

/** How the parts of a story text are written: as usual, or in all other ways. */
export interface TextForms {
  /** Finds what stands around the headline. */
  arrange: (blocks: TextBlocks, context: TextContext) => ArrangedBlocks;
  /** @param published - When the story was published or changed, as printed. */
  readTimeline: (
    lines: readonly Line[],
    context: TextContext,
    published: readonly string[],
  ) => TimelineReading;
  readSources: (entries: readonly Entry[], context: TextContext) => PartReading<SourceDraft>;
  /**
   * Makes what writes markers as the gate reads them.
   *
   * @param sources - Gets sources that only markers name.
   * @param texts - All texts that may have markers.
   */
  writeMarkers: (
    sources: SourceDraft[],
    entries: readonly Entry[],
    texts: readonly string[],
  ) => (text: string) => string;
  /** Reports lists that were not found. */
  check: (draft: StoryDraft, blocks: TextBlocks) => Issue[];
  /** Whether what a content system wrote may stand above the story, and what reads it. */
  mayHaveRecord?: (text: string) => boolean;
  loadRecord?: () => Promise<ReadRecord>;
  /** Whether lists may stand under names that are not known. */
  mayMissList?: (reading: Reading) => boolean;
  /** Fetches what finds them. */
  loadLists?: () => Promise<FindLists>;
}

/**
 * Finds lists that nothing names.
 *
 * @param lines - Of the whole text, which may have to be sorted again.
 */
export type FindLists = (
  blocks: TextBlocks,
  context: TextContext,
  lines: readonly Line[],
) => {blocks: TextBlocks; issues: Issue[]};
