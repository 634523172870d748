import type {Bin} from './bins.js';

/** What a reader has chosen on the axis: the positions of its first and its last bin. */
export interface Period {
  readonly from: number;
  readonly until: number;
}

/** The slider at either end of a period. */
export type Thumb = keyof Period;

/** Page up and down move a thumb by this part of the axis. */
const PAGE_SHARE = 0.1;

export function wholePeriod(bins: readonly Bin[]): Period {
  return {from: 0, until: bins.length - 1};
}

export function isSamePeriod(one: Period, other: Period): boolean {
  return one.from === other.from && one.until === other.until;
}

/** The period from one bin to another, whichever comes first. */
export function periodBetween(one: number, other: number): Period {
  return {from: Math.min(one, other), until: Math.max(one, other)};
}

/** The period with one of its ends elsewhere, but never past the other. */
export function moveThumb({from, until}: Period, thumb: Thumb, to: number): Period {
  if (thumb === 'from') return {from: Math.min(to, until), until};
  return {from, until: Math.max(to, from)};
}

/**
 * Where a key moves a slider, as the pattern of ARIA has it
 * (https://www.w3.org/WAI/ARIA/apg/patterns/slider/); `undefined` for any other key.
 *
 * @param key - As in `KeyboardEvent.key`.
 * @param at - Where the slider is, from 0 to `last`.
 * @returns A position from 0 to `last`.
 */
export function sliderTarget(
  key: string,
  at: number,
  last: number,
  isRightToLeft: boolean,
): number | undefined {
  const page = Math.max(2, Math.round(last * PAGE_SHARE));
  const rightwards = isRightToLeft ? -1 : 1;
  const targets: Record<string, number> = {
    ArrowRight: at + rightwards,
    ArrowLeft: at - rightwards,
    ArrowUp: at + 1,
    ArrowDown: at - 1,
    PageUp: at + page,
    PageDown: at - page,
    Home: 0,
    End: last,
  };
  const target = targets[key];
  return target === undefined ? undefined : Math.max(0, Math.min(last, target));
}

/**
 * The period of a newer axis that shows the same time. An end that was the end of the axis still
 * is, and a time that the newer axis does not have becomes the whole of it.
 */
export function carryOver(period: Period, older: readonly Bin[], newer: readonly Bin[]): Period {
  const whole = wholePeriod(newer);
  const fromMs = older[period.from]?.fromMs ?? 0;
  const untilMs = older[period.until]?.toMs ?? 0;
  const from = period.from > 0 ? newer.findIndex(bin => bin.toMs > fromMs) : whole.from;
  const hasEnd = period.until < older.length - 1;
  const until = hasEnd ? newer.findLastIndex(bin => bin.fromMs < untilMs) : whole.until;
  return from < 0 || until < from ? whole : {from, until};
}
