import {compareDates, type StoryDate} from '../model/dates.js';
import type {TimelineEvent} from '../model/story.js';

/** `authored` keeps the order of the data; the others sort by date, and keep it for events of one moment. */
export type TimelineOrder = 'authored' | 'oldest' | 'newest';

/** What entries share a heading by; `''`: only by the very same date. */
export type Unit = 'day' | 'month' | 'year' | '';

/** An event as the list prints it: below which heading, and how much of its date. */
export interface Entry {
  event: TimelineEvent;
  /** The day, month or year that it opens, or its own date; `null` where it stands below the heading before it, or below none. */
  heading: StoryDate | null;
  /** `unseen`: the entry before it has printed the same date; it is there for assistive technology. `time`: the heading is its day. `in-heading`: the heading is its date. */
  date: 'full' | 'omit-year' | 'time' | 'unseen' | 'in-heading';
}

/** Events without a date stay behind the event that they follow in the data. */
export function sortEvents(
  events: readonly TimelineEvent[],
  order: TimelineOrder,
): readonly TimelineEvent[] {
  if (order !== 'oldest' && order !== 'newest') return events;
  const groups: TimelineEvent[][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last && !(event.date?.start ?? event.date?.end)) last.push(event);
    else groups.push([event]);
  }
  const sign = order === 'newest' ? -1 : 1;
  const dateOf = ([first]: TimelineEvent[]): StoryDate | null =>
    first?.date?.start || first?.date?.end ? first.date : null;
  return groups
    .sort((a, b) => {
      const [dateA, dateB] = [dateOf(a), dateOf(b)];
      return dateA && dateB ? sign * compareDates(dateA, dateB) : dateA ? 1 : dateB ? -1 : 0;
    })
    .flat();
}

/**
 * Days where most entries share theirs with another at another time, else months where they do, else years. One shared month or year
 * is none: its dates say it themselves, and a heading over nearly everything parts nothing.
 */
export function chooseUnit(events: readonly TimelineEvent[]): Unit {
  return (
    (['day', 'month', 'year'] as const).find(unit => {
      const shared = runsOf(events, unit).filter(run => isShared(run, unit));
      return shared.length > Number(unit !== 'day') && 2 * shared.flat().length >= events.length;
    }) ?? ''
  );
}

/** How each event is printed where these stand one after another, with nothing before them. */
export function toEntries(events: readonly TimelineEvent[], unit: Unit): Entry[] {
  let previous: StoryDate | null = null;
  let isBelow = false;
  return runsOf(events, unit).flatMap(run => {
    const opening = run[0]?.date ?? null;
    const isNamed = !!unit && (isShared(run, unit) || (isBelow && isFiner(opening, unit)));
    // Below the heading of another month, what lies in none is a heading itself.
    const hasHeading = isNamed || (isBelow && !!opening);
    isBelow = hasHeading || isBelow;
    return run.map((event, index): Entry => {
      const {date} = event;
      const opens = hasHeading && !index;
      const isTogether =
        !!date && !opens && date.written === previous?.written && date.label === previous.label;
      // A year is left out only below one that was printed.
      const before = previous?.label ? null : (previous?.end ?? previous?.start);
      const isSameYear =
        !!date?.start &&
        (isNamed
          ? date.start.year === opening?.start?.year
          : !unit && !date.end && !before?.unknownDigits && date.start.year === before?.year);
      previous = date;
      return {
        event,
        heading: !opens ? null : isNamed && unit ? unitOf(date, unit) : opening,
        date:
          opens && !isNamed
            ? 'in-heading'
            : isTogether
              ? 'unseen'
              : (isNamed && unit === 'day' && belowDay(date)) ||
                (isSameYear ? 'omit-year' : 'full'),
      };
    });
  });
}

/** Neighbours of one month or year. What is undated stays with the one before it, and so does what lies in none where that month or year goes on. */
function runsOf(events: readonly TimelineEvent[], unit: Unit): TimelineEvent[][] {
  if (!unit) return [[...events]];
  const keys = events.map(({date}, index) => {
    const {year, month, day} = unitOf(date, unit)?.start ?? {};
    return year === undefined ? index : `${year} ${month} ${day}`;
  });
  const runs: TimelineEvent[][] = [];
  let next: string | number = '';
  const following = keys
    .toReversed()
    .map(key => (next = typeof key === 'string' ? key : next))
    .reverse();
  let current: string | number = '';
  events.forEach((event, index) => {
    const key =
      typeof keys[index] === 'number' && following[index] === current
        ? current
        : (keys[index] ?? '');
    const last = runs.at(-1);
    if (last && (!event.date || key === current)) last.push(event);
    else runs.push([event]);
    if (event.date) current = key;
  });
  return runs;
}

/** Events of one day that have no time are printed together anyway. */
function isShared(run: readonly TimelineEvent[], unit: Unit): boolean {
  return (
    new Set(run.map(({date}) => date?.written).filter(Boolean)).size > 1 &&
    (unit !== 'day' || run.some(({date}) => belowDay(date) === 'time'))
  );
}

/** What is left of a date below the heading of its day; `''` where all of it is. A day after a time is not at that time. */
function belowDay(date: StoryDate | null): 'time' | 'in-heading' | '' {
  if (!date?.start || date.label) return '';
  const {start, end, interval} = date;
  if (start.hour === undefined)
    return interval || start.uncertain || start.approximate ? '' : 'in-heading';
  return interval && `${end?.month} ${end?.day}` !== `${start.month} ${start.day}` ? '' : 'time';
}

/** Whether a date says more than its heading would. */
function isFiner(date: StoryDate | null, unit: 'day' | 'month' | 'year'): boolean {
  return (
    !!unitOf(date, unit) &&
    (unit === 'day'
      ? date?.start?.hour !== undefined
      : !!(unit === 'month' ? date?.start?.day : date?.start?.month))
  );
}

/** The day, month or year in which a date begins; `null` where it is coarser. */
function unitOf(date: StoryDate | null, unit: 'day' | 'month' | 'year'): StoryDate | null {
  const start = date?.start;
  if (!start || start.unknownDigits || (unit !== 'year' && !start[unit])) return null;
  const moment = {
    year: start.year,
    ...(unit !== 'year' && {month: start.month}),
    ...(unit === 'day' && {day: start.day}),
  };
  return {edtf: '', label: '', written: '', start: moment, end: null, interval: false};
}
