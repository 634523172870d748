import type {StoryDate} from '../model/dates.js';
import type {TimelineEvent} from '../model/story.js';

export type NamedUnit = 'day' | 'month' | 'year';

/** What entries share a heading by; `''`: only by the very same date. */
export type Unit = NamedUnit | '';

/**
 * Divides events into runs: neighbours of one day, month or year. An undated event stays in the run
 * of the one before it; so does one with a coarser date if the same run goes on after it: `2026`
 * between 12 and 20 January.
 */
export function runsOf(events: readonly TimelineEvent[], unit: Unit): TimelineEvent[][] {
  if (!unit) return [[...events]];
  const keys = events.map(({date}) => keyOf(date, unit));
  const upcoming = nextKeys(keys);
  const runs: TimelineEvent[][] = [];
  let current = '';
  events.forEach((event, index) => {
    const goesOn = !keys[index] && upcoming[index] === current;
    const key = goesOn ? current : (keys[index] ?? '');
    const last = runs.at(-1);
    const isOfLast = !event.date || (key !== '' && key === current);
    if (last && isOfLast) last.push(event);
    else runs.push([event]);
    if (event.date) current = key;
  });
  return runs;
}

/** For each position the first key there or after it; `''` where there is none. */
function nextKeys(keys: readonly string[]): string[] {
  let next = '';
  return keys
    .toReversed()
    .map(key => (next = key || next))
    .reverse();
}

/** The same for two dates of one day, month or year; `''` for a coarser date. */
function keyOf(date: StoryDate | null, unit: NamedUnit): string {
  const moment = truncate(date, unit)?.start;
  return moment ? `${moment.year} ${moment.month} ${moment.day}` : '';
}

/** Whether a run has two dates that a heading would serve: one day alone is printed once anyway. */
export function isShared(run: readonly TimelineEvent[], unit: NamedUnit): boolean {
  const dates = new Set(run.map(({date}) => date?.written).filter(Boolean));
  const needsHeading = unit !== 'day' || run.some(({date}) => belowDay(date) === 'time');
  return dates.size > 1 && needsHeading;
}

/**
 * What is printed of a date below the heading of its day; `''` where all of it is. What happened
 * some time that day is not printed together with a time.
 */
export function belowDay(date: StoryDate | null): 'time' | 'in-heading' | '' {
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
export function isFiner(date: StoryDate | null, unit: NamedUnit): boolean {
  if (!truncate(date, unit)) return false;
  const {month, day, hour} = date?.start ?? {};
  if (unit === 'day') return hour !== undefined;
  return !!(unit === 'month' ? day : month);
}

/** The day, month or year in which a date begins; `null` where it is coarser. */
export function truncate(date: StoryDate | null, unit: NamedUnit): StoryDate | null {
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
