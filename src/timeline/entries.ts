import {compareDates, type StoryDate} from '../model/dates.js';
import type {TimelineEvent} from '../model/story.js';

/**
 * `authored` keeps the order of the data; the others sort by date, and keep it for events of the same
 * moment.
 */
export type TimelineOrder = 'authored' | 'oldest' | 'newest';

type NamedUnit = 'day' | 'month' | 'year';

/** What entries share a heading by; `''`: only by the very same date. */
export type Unit = NamedUnit | '';

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

/** Sorts events. One without a date stays behind the event that it follows in the data. */
export function sortEvents(
  events: readonly TimelineEvent[],
  order: TimelineOrder,
): readonly TimelineEvent[] {
  if (order !== 'oldest' && order !== 'newest') return events;
  const groups: TimelineEvent[][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last && !sortableDate(event)) last.push(event);
    else groups.push([event]);
  }
  const sign = order === 'newest' ? -1 : 1;
  return groups.sort((a, b) => compareGroups(a, b, sign)).flat();
}

/** A group without a date stands first, whatever the order. */
function compareGroups([a]: TimelineEvent[], [b]: TimelineEvent[], sign: number): number {
  const dateA = a && sortableDate(a);
  const dateB = b && sortableDate(b);
  if (dateA && dateB) return sign * compareDates(dateA, dateB);
  return Number(!!dateA) - Number(!!dateB);
}

function sortableDate({date}: TimelineEvent): StoryDate | null {
  return date?.start || date?.end ? date : null;
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
  return units.find(unit => suits(unit, events)) ?? '';
}

function suits(unit: NamedUnit, events: readonly TimelineEvent[]): boolean {
  const shared = runsOf(events, unit).filter(run => isShared(run, unit));
  const leastRuns = unit === 'day' ? 1 : 2;
  return shared.length >= leastRuns && shared.flat().length >= events.length / 2;
}

/** How each event is printed where these stand one after another, with nothing before them. */
export function toEntries(events: readonly TimelineEvent[], unit: Unit): Entry[] {
  const entries: Entry[] = [];
  let isBelowHeading = false;
  for (const run of runsOf(events, unit)) {
    const opening = run[0]?.date ?? null;
    const name: StoryDate | null = unit ? headingFor(run, unit, isBelowHeading) : null;
    // Below the heading of another month, what lies in no month is a heading itself.
    const heading: StoryDate | null = name ?? (isBelowHeading ? opening : null);
    isBelowHeading ||= heading !== null;
    for (const [index, event] of run.entries()) {
      const previous = entries.at(-1)?.event.date ?? null;
      const opens = heading !== null && index === 0;
      const place = {date: event.date, previous, opening, opens, unit, isNamed: !!name};
      entries.push({event, heading: opens ? heading : null, date: printedPart(place)});
    }
  }
  return entries;
}

/** The day, month or year above a run; none where the run has nothing to share. */
function headingFor(
  run: readonly TimelineEvent[],
  unit: NamedUnit,
  isBelowHeading: boolean,
): StoryDate | null {
  const opening = run[0]?.date ?? null;
  const isNamed = isShared(run, unit) || (isBelowHeading && isFiner(opening, unit));
  return isNamed ? unitOf(opening, unit) : null;
}

/** Where a date is printed. */
interface Place {
  date: StoryDate | null;
  /** Date of the entry before. */
  previous: StoryDate | null;
  /** Date of the first entry below the same heading. */
  opening: StoryDate | null;
  /** Whether the heading stands right above. */
  opens: boolean;
  unit: Unit;
  /** Whether the heading is a day, month or year. */
  isNamed: boolean;
}

function printedPart(place: Place): Entry['date'] {
  const {date, previous, opens, unit, isNamed} = place;
  if (opens && !isNamed) return 'in-heading';
  if (date && !opens && isSameDate(date, previous)) return 'unseen';
  const part = isNamed && unit === 'day' ? belowDay(date) : '';
  if (part) return part;
  return isYearKnown(place) ? 'omit-year' : 'full';
}

function isSameDate(date: StoryDate, other: StoryDate | null): boolean {
  return date.written === other?.written && date.label === other.label;
}

/** Whether the reader knows the year: from the heading, or from the date that was printed before. */
function isYearKnown({date, previous, opening, unit, isNamed}: Place): boolean {
  if (!date?.start) return false;
  const {year} = date.start;
  if (isNamed) return year === opening?.start?.year;
  // A label may have said no year, and a decade has not said this one.
  const before = previous?.label ? null : (previous?.end ?? previous?.start);
  return !unit && !date.end && !before?.unknownDigits && year === before?.year;
}

/**
 * Neighbours of one day, month or year. What is undated stays with the event before it, and so does
 * what is of none if the same day, month or year goes on after it: `2026` between 12 and 20 January.
 */
function runsOf(events: readonly TimelineEvent[], unit: Unit): TimelineEvent[][] {
  if (!unit) return [[...events]];
  const names = events.map(({date}) => nameOf(date, unit));
  const upcoming = nextNames(names);
  const runs: TimelineEvent[][] = [];
  let current = '';
  events.forEach((event, index) => {
    const goesOn = !names[index] && upcoming[index] === current;
    const name = goesOn ? current : (names[index] ?? '');
    const last = runs.at(-1);
    const isOfLast = !event.date || (name !== '' && name === current);
    if (last && isOfLast) last.push(event);
    else runs.push([event]);
    if (event.date) current = name;
  });
  return runs;
}

/** For each position the first name there or after it; `''` where there is none. */
function nextNames(names: readonly string[]): string[] {
  let next = '';
  return names
    .toReversed()
    .map(name => (next = name || next))
    .reverse();
}

/** A word that two dates of the same day, month or year have in common; `''` for a coarser date. */
function nameOf(date: StoryDate | null, unit: NamedUnit): string {
  const moment = unitOf(date, unit)?.start;
  return moment ? `${moment.year} ${moment.month} ${moment.day}` : '';
}

/** Whether a heading would serve two dates; events of one day are printed together without it. */
function isShared(run: readonly TimelineEvent[], unit: NamedUnit): boolean {
  const dates = new Set(run.map(({date}) => date?.written).filter(Boolean));
  const needsHeading = unit !== 'day' || run.some(({date}) => belowDay(date) === 'time');
  return dates.size > 1 && needsHeading;
}

/**
 * What is printed of a date below the heading of its day; `''` where all of it is. What happened some
 * time that day is not printed together with a time.
 */
function belowDay(date: StoryDate | null): 'time' | 'in-heading' | '' {
  if (!date?.start || date.label) return '';
  const {start, end, interval} = date;
  if (start.hour === undefined) {
    const isWhole = !interval && !start.uncertain && !start.approximate;
    return isWhole ? 'in-heading' : '';
  }
  const endsThatDay = end?.month === start.month && end?.day === start.day;
  return !interval || endsThatDay ? 'time' : '';
}

/** Whether a date says more than its heading would. */
function isFiner(date: StoryDate | null, unit: NamedUnit): boolean {
  if (!unitOf(date, unit)) return false;
  const {month, day, hour} = date?.start ?? {};
  if (unit === 'day') return hour !== undefined;
  return !!(unit === 'month' ? day : month);
}

/** The day, month or year in which a date begins; `null` where it is coarser. */
function unitOf(date: StoryDate | null, unit: NamedUnit): StoryDate | null {
  const {start} = date ?? {};
  if (!start || start.unknownDigits || (unit !== 'year' && !start[unit])) return null;
  const {year, month, day} = start;
  const moment = {
    year,
    ...(unit !== 'year' && {month}),
    ...(unit === 'day' && {day}),
  };
  return {edtf: '', label: '', written: '', start: moment, end: null, interval: false};
}
