import type {TimelineEvent} from '../model/story.js';
import {chooseUnit, toEntries, type Entry} from './entries.js';
import type {Unit} from './runs.js';

/** Of the events that a folded list shows, this part stands before the fold. */
const HEAD_SHARE = 0.4;

/**
 * What the list shows: all entries in `middle`, or a few at either end of a middle that folds away.
 */
export interface Plan {
  /** Whether the middle folds away; `first` and `last` are empty where it does not. */
  isFoldable: boolean;
  first: Entry[];
  middle: Entry[];
  last: Entry[];
  /**
   * The entries of `last` while the middle is folded away: their dates then lean on nothing that is
   * out of sight.
   */
  lastAlone: Entry[];
  /** What the entries share a heading by. */
  unit: Unit;
  /** Length of the text of an average entry of the middle. */
  characters: number;
}

/** The name by which a newer version of the story knows an entry again. */
export function nameOfEntry({event: {id, date, heading, blocks}}: Entry): string {
  return id || [date?.written, heading, blocks[0]?.text].join(' ');
}

/**
 * Plans the list for these events, in the order in which they are shown.
 *
 * @param shown - The plan of the version before: what was in sight is not folded away.
 * @param foldAfter - A list of more events than this is folded, unless it would hide only one; 0 or
 *     `NaN` never folds.
 * @example
 * makePlan(twelveEvents, 6).middle.length // 7, between the first 2 and the last 3
 */
export function makePlan(events: readonly TimelineEvent[], foldAfter: number, shown?: Plan): Plan {
  const unit = chooseUnit(events);
  const entries = toEntries(events, unit);
  const parts = fold(entries, foldAfter, shown);
  const lastAlone = toEntries(
    parts.last.map(({event}) => event),
    unit,
  );
  return {...parts, lastAlone, unit, characters: averageLength(parts.middle)};
}

/**
 * The plan of a list that is drawn in many updates: made again only if something that it depends on
 * has changed.
 */
export class KeptPlan {
  /** What the list shows now; nothing before it is first drawn. */
  now: Plan | undefined;
  #events: readonly TimelineEvent[] | undefined;
  #settings: readonly unknown[] = [];

  /**
   * @param events - Those of the story; a newer version has others.
   * @param settings - What else the plan depends on.
   * @param make - Gets the plan of an older version of the story with the same settings.
   */
  planFor(
    events: readonly TimelineEvent[],
    settings: readonly unknown[],
    make: (older: Plan | undefined) => Plan,
  ): Plan {
    // `NaN` is a number of events that never folds.
    const isSame = settings.every((each, index) => Object.is(each, this.#settings[index]));
    if (this.now && isSame && events === this.#events) return this.now;
    this.now = make(isSame ? this.now : undefined);
    this.#events = events;
    this.#settings = settings;
    return this.now;
  }

  /** Has the plan made anew, as for other settings. */
  forget(): void {
    this.#settings = [];
  }
}

function fold(
  entries: Entry[],
  foldAfter: number,
  shown?: Plan,
): Pick<Plan, 'isFoldable' | 'first' | 'middle' | 'last'> {
  const leastHead = Math.max(1, Math.floor((foldAfter - 1) * HEAD_SHARE));
  const leastTail = Math.max(1, foldAfter - 1 - leastHead);
  // Where nothing was folded, all were in sight.
  const opening = shown?.isFoldable ? shown.first : shown?.middle;
  const lastOpening = entries.findLastIndex(isOneOf(opening));
  const firstClosing = entries.findIndex(isOneOf(shown?.last));
  const head = Math.max(leastHead, lastOpening + 1);
  const tail = Math.max(leastTail, firstClosing < 0 ? 0 : entries.length - firstClosing);
  const isFoldable = foldAfter > 0 && entries.length > Math.max(foldAfter, head + tail + 1);
  if (!isFoldable) return {isFoldable, first: [], middle: entries, last: []};
  return {
    isFoldable,
    first: entries.slice(0, head),
    middle: entries.slice(head, -tail),
    last: entries.slice(-tail),
  };
}

/** Whether an entry is one of these, by its name: they may be of an older version of the story. */
function isOneOf(entries: readonly Entry[] = []): (entry: Entry) => boolean {
  const names = new Set(entries.map(nameOfEntry));
  return entry => names.has(nameOfEntry(entry));
}

function averageLength(entries: readonly Entry[]): number {
  const texts = entries.flatMap(({event}) => event.blocks.map(({text}) => text.length));
  const sum = texts.reduce((total, length) => total + length, 0);
  return Math.round(sum / entries.length) || 0;
}
