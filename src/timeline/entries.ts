import {compareDates, type StoryDate} from '../model/dates.js';
import type {TimelineEvent} from '../model/story.js';

/**
 * `authored` keeps the order of the data; the others sort by date, and keep it for events of the
 * same moment.
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
  const date = isNamed ? unitOf(opening, unit) : null;
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

/**
 * Neighbours of one day, month or year. What is undated stays with the event before it, and so does
 * what is of none if the same day, month or year goes on after it: `2026` between 12 and 20
 * January.
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
 * What is printed of a date below the heading of its day; `''` where all of it is. What happened
 * some time that day is not printed together with a time.
 */
function belowDay(date: StoryDate | null): 'time' | 'in-heading' | '' {
  if (!date?.start || date.label) return '';
  const {start, interval} = date;
  if (start.hour !== undefined) return !interval || endsOnFirstDay(date) ? 'time' : '';
  const isWhole = !interval && !start.uncertain && !start.approximate;
  return isWhole ? 'in-heading' : '';
}

function endsOnFirstDay({start, end}: StoryDate): boolean {
  return end?.month === start?.month && end?.day === start?.day;
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
