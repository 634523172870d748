import {compareDates, type StoryDate} from '../model/dates.js';
import type {TimelineEvent} from '../model/story.js';

/**
 * `authored` keeps the order of the data; the others sort by date, and keep it for events of the
 * same moment.
 */
export type TimelineOrder = 'authored' | 'oldest' | 'newest';

/** Sorts events. One without a date stays after the event that it follows in the data. */
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
