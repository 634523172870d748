import {compareDates, type StoryDate} from '../model/dates.js';
import type {TimelineEvent} from '../model/story.js';

/** `authored` keeps the order of the data; the others sort by date, and keep it for events of one moment. */
export type TimelineOrder = 'authored' | 'oldest' | 'newest';

/** What entries share a heading by; `''`: only by the very same date. */
export type Unit = 'month' | 'year' | '';

/** An event as the list prints it: below which heading, and how much of its date. */
export interface Entry {
  event: TimelineEvent;
  /** The month or year that it opens; `null` where it stands below the heading before it, or below none. */
  heading: StoryDate | null;
  /** `unseen`: the entry before it has printed the same date; it is there for assistive technology. */
  date: 'full' | 'omit-year' | 'unseen';
}

/** Events without a date stay behind the event that they follow in the data. */
export function sortEvents(events: readonly TimelineEvent[], order: TimelineOrder): readonly TimelineEvent[] {
  if (order !== 'oldest' && order !== 'newest') return events;
  const groups: TimelineEvent[][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last && !(event.date?.start ?? event.date?.end)) last.push(event);
    else groups.push([event]);
  }
  const sign = order === 'newest' ? -1 : 1;
  const dateOf = ([first]: TimelineEvent[]): StoryDate | null => first?.date?.start || first?.date?.end ? first.date : null;
  return groups.sort((a, b) => {
    const [dateA, dateB] = [dateOf(a), dateOf(b)];
    return dateA && dateB ? sign * compareDates(dateA, dateB) : dateA ? 1 : dateB ? -1 : 0;
  }).flat();
}

/**
 * Months where most entries share theirs with another, else years where they do. One shared month or year is none: its
 * dates say it themselves, and a heading over nearly everything parts nothing.
 */
export function chooseUnit(events: readonly TimelineEvent[]): Unit {
  return (['month', 'year'] as const).find(unit => {
    const shared = runsOf(events, unit).filter(isShared);
    return shared.length > 1 && 2 * shared.flat().length >= events.length;
  }) ?? '';
}

/** How each event is printed where these stand one after another, with nothing before them. */
export function toEntries(events: readonly TimelineEvent[], unit: Unit): Entry[] {
  let previous: StoryDate | null = null;
  let isBelow = false;
  return runsOf(events, unit).flatMap(run => {
    // Below the heading of another month, one entry alone has its own too.
    const hasHeading = unit && (isShared(run) || isBelow && isFiner(run[0]?.date ?? null, unit));
    isBelow ||= !!hasHeading;
    return run.map((event, index) => {
      const {date} = event;
      const isTogether = !!date && !!previous && date.written === previous.written && date.label === previous.label && !(hasHeading && !index);
      const isSameYear = !unit && !!date?.start && !date.end && date.start.year === (previous?.end ?? previous?.start)?.year;
      previous = date;
      return {event, heading: hasHeading && !index ? unitOf(date, unit) : null, date: isTogether ? 'unseen' : hasHeading || isSameYear ? 'omit-year' : 'full'};
    });
  });
}

/** Neighbours of one month or year; an undated event stays with the one before it. */
function runsOf(events: readonly TimelineEvent[], unit: Unit): TimelineEvent[][] {
  const runs: TimelineEvent[][] = [];
  let key = '';
  for (const event of events) {
    const last = runs.at(-1);
    const {year, month} = unit ? unitOf(event.date, unit)?.start ?? {} : {};
    const own = `${year} ${month}`;
    if (last && (!unit || !event.date || own === key && year !== undefined)) last.push(event);
    else runs.push([event]);
    if (event.date) key = own;
  }
  return runs;
}

function isShared(run: readonly TimelineEvent[]): boolean {
  return new Set(run.map(({date}) => date?.written).filter(Boolean)).size > 1;
}

/** Whether a date says more than its heading would. */
function isFiner(date: StoryDate | null, unit: 'month' | 'year'): boolean {
  return !!unitOf(date, unit) && !!(unit === 'month' ? date?.start?.day : date?.start?.month);
}

/** The month or year that a date lies in, whole; `null` where it is coarser or lies in two. */
function unitOf(date: StoryDate | null, unit: 'month' | 'year'): StoryDate | null {
  const {start, end, interval} = date ?? {};
  const isWithin = !interval || end && end.year === start?.year && (unit === 'year' || end.month === start.month);
  if (!start || start.unknownDigits || !isWithin || unit === 'month' && !start.month) return null;
  const moment = {year: start.year, ...unit === 'month' && {month: start.month}};
  return {edtf: '', label: '', written: '', start: moment, end: null, interval: false};
}
