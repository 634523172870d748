import type {StoryDate} from '../model/dates.js';
import type {TimelineEvent} from '../model/story.js';
import {belowDay, isFiner, isShared, runsOf, truncate, type NamedUnit, type Unit} from './runs.js';

/** An event as the list prints it: below which heading, and how much of its date. */
export interface Entry {
  event: TimelineEvent;
  /**
   * The day, month or year that it opens, or its own date; `null` where it stands below an earlier
   * heading, or below none.
   */
  heading: StoryDate | null;
  /**
   * `omit-year`: the heading or the entry before has the year. `time`: the heading is its day.
   * `in-heading`: the heading is its date. `unseen`: the entry before has the same date, which is
   * there for assistive technology only.
   */
  date: 'full' | 'omit-year' | 'time' | 'unseen' | 'in-heading';
}

/**
 * Chooses what entries share a heading by: days where most of them share theirs with another at
 * another time, else months where they do, else years.
 *
 * A single month or year that they share is none: the dates say it themselves, and a heading over
 * nearly everything separates nothing.
 */
export function chooseUnit(events: readonly TimelineEvent[]): Unit {
  const units: NamedUnit[] = ['day', 'month', 'year'];
  return units.find(unit => isSharedByMost(unit, events)) ?? '';
}

function isSharedByMost(unit: NamedUnit, events: readonly TimelineEvent[]): boolean {
  const shared = runsOf(events, unit).filter(run => isShared(run, unit));
  const leastRuns = unit === 'day' ? 1 : 2;
  return shared.length >= leastRuns && shared.flat().length >= events.length / 2;
}

/**
 * What stands above a run: its day, month or year, or the date of its first event where `unit` is
 * `''`.
 */
interface Heading {
  date: StoryDate;
  unit: Unit;
}

/** How each event is printed where these stand one after another, with nothing before them. */
export function toEntries(events: readonly TimelineEvent[], unit: Unit): Entry[] {
  const entries: Entry[] = [];
  let isBelowHeading = false;
  for (const run of runsOf(events, unit)) {
    const heading = headingOf(run, unit, isBelowHeading);
    const before = heading ? null : (entries.at(-1)?.event.date ?? null);
    entries.push(...entriesOf(run, heading, before, unit));
    isBelowHeading ||= heading !== null;
  }
  return entries;
}

function headingOf(
  run: readonly TimelineEvent[],
  unit: Unit,
  isBelowHeading: boolean,
): Heading | null {
  const opening = run[0]?.date;
  if (!opening) return null;
  const isNamed = unit && (isShared(run, unit) || (isBelowHeading && isFiner(opening, unit)));
  const date = isNamed ? truncate(opening, unit) : null;
  if (date) return {date, unit};
  // Below the heading of another month, what lies in no month is a heading itself.
  return isBelowHeading ? {date: opening, unit: ''} : null;
}

/** @param before - Date of the entry right above the run. */
function entriesOf(
  run: readonly TimelineEvent[],
  heading: Heading | null,
  before: StoryDate | null,
  unit: Unit,
): Entry[] {
  const dates = [before, ...run.map(({date}) => date)];
  return run.map((event, index) => {
    const previous = dates[index] ?? null;
    const opened = index ? null : heading;
    if (opened?.unit === '') return {event, heading: opened.date, date: 'in-heading'};
    const year = heading?.unit ? heading.date.start?.year : yearBefore(event.date, previous, unit);
    const part = printedPart(event.date, previous, year, heading?.unit === 'day');
    return {event, heading: opened?.date ?? null, date: part};
  });
}

/**
 * How much of a date is printed.
 *
 * @param previous - The date right above, if that is of an entry.
 * @param year - The year that the reader knows from above, if any.
 */
function printedPart(
  date: StoryDate | null,
  previous: StoryDate | null,
  year: number | undefined,
  isBelowDay: boolean,
): Entry['date'] {
  if (date && isSameDate(date, previous)) return 'unseen';
  const part = isBelowDay ? belowDay(date) : '';
  if (part) return part;
  return date?.start && date.start.year === year ? 'omit-year' : 'full';
}

function isSameDate(date: StoryDate, other: StoryDate | null): boolean {
  return date.written === other?.written && date.label === other.label;
}

/**
 * The year that an entry before has said. A label may have said none, nor does a decade say one.
 */
function yearBefore(
  date: StoryDate | null,
  previous: StoryDate | null,
  unit: Unit,
): number | undefined {
  if (unit || date?.end || previous?.label) return undefined;
  const before = previous?.end ?? previous?.start;
  return before?.unknownDigits ? undefined : before?.year;
}
