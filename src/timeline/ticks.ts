import type {StoryDate} from '../model/dates.js';
import type {DateOptions} from '../model/format-date.js';
import {dateOf, momentOf, type Bin, type Scale} from './scale.js';

/** A word below the axis; `className` says in which of its rows, and whether it stands below the middle of its bin. */
export interface Tick {
  bin: number;
  text: string;
  className: string;
}

const STRIDES = [1, 2, 3, 5, 6, 10, 20, 50, 100];
const GAP_PX = 10;

/** What pixels are counted in: those of text that is as high as ours is by default. */
const TEXT_PX = 17;

/** Width of a box in pixels, as if its text were of the default size: larger text leaves room for less. */
export function textWidth(box: Element): number {
  return (box.clientWidth * TEXT_PX) / parseFloat(getComputedStyle(box).fontSize);
}

/** Wide enough for any script at the size of the labels; measuring would lay the page out twice. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u1100-\uffdc]/.test(character) ? 12 : 7),
    0,
  );
}

/** Whether steps of so many months fill a year, or of so many hours a day with more than one. */
function isRound(unit: 'hour' | 'month', step: number): boolean {
  return unit === 'month' ? 12 % step === 0 : step < 24 && 24 % step === 0;
}

/**
 * What to write below the axis, where there is room for it: days or months in one row, and below it their year once and
 * whenever it changes.
 */
export function chooseTicks(
  {stretches, bins, shares}: Scale,
  widthPx: number,
  lang: string,
  print: (date: StoryDate, options?: DateOptions) => string,
): Tick[] {
  // Where the last label of each row ends, also that of the stretch before.
  const ends = [-Infinity, -Infinity];
  const claim = (row: number, startPx: number, text: string): boolean => {
    const isFree = startPx >= (ends[row] ?? 0);
    if (isFree) ends[row] = startPx + widthOf(text) + GAP_PX;
    return isFree;
  };
  const hours = new Intl.DateTimeFormat(lang, {hour: 'numeric', timeZone: 'UTC'});
  return stretches.flatMap(({first, last, unit: [unit, count]}, stretch) => {
    const end = widthPx * (shares[stretches[stretch + 1]?.first ?? Infinity]?.from ?? 1);
    const own = bins.slice(first, last + 1);
    const isYears = unit === 'month' && count % 12 === 0;
    const [binPx, startPx] = [
      widthPx * ((shares[first]?.to ?? 0) - (shares[first]?.from ?? 0)),
      widthPx * (shares[first]?.from ?? 0),
    ];
    const place = (bin: Bin): number => startPx + (bin.index - (own[0]?.index ?? 0)) * binPx;
    const write = (bin: Bin, options: DateOptions): string => {
      const start = momentOf(bin.fromMs, bin.unit);
      return print(
        {...dateOf(bin, bin), start, end: null, interval: false},
        {style: 'short', ...options},
      );
    };
    const majorOf = (bin: Bin): string =>
      write({...bin, unit: unit === 'hour' ? ['day', 1] : ['month', 12]}, {});

    const fits = (chosen: Bin[], text: (bin: Bin) => string): boolean =>
      chosen.every((bin, index) => {
        const next = chosen[index + 1];
        return (
          place(bin) + widthOf(text(bin)) + (next ? GAP_PX : 0) <=
          (next ? place(next) : Math.max(end, place(bin) + binPx))
        );
      });
    const minorOf = (bin: Bin): string =>
      isYears
        ? majorOf(bin)
        : unit === 'hour'
          ? hours.format(bin.fromMs)
          : write(bin, {part: 'omit-year'});
    const hasRoom = (bin: Bin): boolean =>
      place(bin) + widthOf(minorOf(bin)) <= Math.max(end, place(bin) + binPx);
    const strided = STRIDES.map(stride => ({
      stride,
      chosen: own.filter(
        (bin, index) =>
          (unit === 'day' ? index % stride === 0 : bin.index % stride === 0 || own.length === 1) &&
          (stride === 1 || hasRoom(bin)),
      ),
    }));
    const fitting = strided.find(
      ({stride, chosen}) =>
        chosen.length > 0 &&
        (isYears || unit === 'day' || isRound(unit, stride * count)) &&
        fits(chosen, minorOf),
    );
    const isMiddle = fitting?.stride === 1;
    const minors = (fitting?.chosen ?? (isYears ? own.slice(0, 1) : []))
      .map(bin => ({
        bin: first + own.indexOf(bin),
        text: minorOf(bin),
        className: `minor ${isMiddle ? 'middle' : ''}`,
        startPx: place(bin) + (isMiddle ? (binPx - widthOf(minorOf(bin))) / 2 : 0),
      }))
      .filter(({startPx, text}) => claim(0, startPx, text));
    if (isYears)
      return minors.map(tick => ({
        ...tick,
        className: `major only ${tick.className.includes('middle') ? 'middle' : ''}`,
      }));

    const row = minors.length ? 1 : 0;
    const isLast = stretch === stretches.length - 1;
    const majors = own
      .filter((bin, index) => !index || majorOf(bin) !== majorOf(own[index - 1] ?? bin))
      .flatMap((bin, index, all) => {
        const next = all[index + 1];
        const text = majorOf(bin);
        // A first that has only begun in its middle gives way where the second has no room beside it.
        const isWhole = majorOf({...bin, fromMs: bin.fromMs - 1}) !== text;
        if (!index && !isWhole && next && place(bin) + widthOf(text) + GAP_PX > place(next))
          return [];
        const isInMiddle = isMiddle && widthOf(text) <= binPx;
        const isFlush = !isInMiddle && place(bin) + widthOf(text) > end;
        const startPx = isInMiddle
          ? place(bin) + (binPx - widthOf(text)) / 2
          : isFlush
            ? place(bin) + binPx - widthOf(text)
            : place(bin);
        // Beyond its stretch it would stand under the next one.
        if ((isFlush && !isLast) || !claim(row, startPx, text)) return [];
        return [
          {
            bin: first + own.indexOf(bin),
            text,
            className: `major ${row ? '' : 'only'} ${isInMiddle ? 'middle' : isFlush ? 'flush' : ''}`,
          },
        ];
      });
    return [...minors, ...majors];
  });
}
