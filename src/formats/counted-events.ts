import {findAnyDate} from './spaced-dates.js';
import type {ReadDate} from './text-citation.js';
import {ownDigits} from './text-entries.js';
import type {Line} from './text-lines.js';
import {withoutEmphasis} from './text-moments.js';

/** `1. September 2021: Work begins.` */
const COUNTED = /^(\d{1,3})[.)]\s+(?=\S)/;

/**
 * Takes the numbers off lines that are counted from 1: in `1. September 2021` the 1 is no day. Lines
 * that would then all have one date, `1. März 2026` and `2. März 2026`, are days and stay.
 */
export function withoutCount(lines: readonly Line[], readDate: ReadDate): readonly Line[] {
  const dates: (string | undefined)[] = [];
  const bare = lines.map(line => {
    const [start = '', number] = COUNTED.exec(ownDigits(line.text)) ?? [];
    if (!start) return line;
    const text = line.text.slice(start.length);
    const date = findAnyDate(withoutEmphasis(text), readDate)?.words;
    dates.push(Number(number) === dates.length + 1 && date ? readDate(date).edtf : undefined);
    return {...line, text};
  });
  return dates.every(Boolean) && new Set(dates).size > 1 ? bare : lines;
}
