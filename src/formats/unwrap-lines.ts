import {readEntryStart} from './text-entries.js';
import {isHeadingLine, type Line} from './text-lines.js';
import {mayBeEvent} from './text-moments.js';

/** Between these widths e-mail programs break lines. */
const LEAST_WIDTH = 50;
const MOST_WIDTH = 90;
/** Fewer lines that go on in lower case may be a poem. */
const FEWEST_BREAKS = 3;
const MAX_WORD = 40;
/** No program and no person breaks all lines at the very same place. */
const SLACK = 4;
const ADDRESS = /https?:\/\//;
/** `18:40 | …`, `Subject: …` start a line of their own, as dates do. */
const STARTS_LINE = /^(?:\p{Nd}{1,2}[:.h]\p{Nd}\p{Nd}\b|\p{Lu}[\p{L}-]{1,20}:\s)/u;
const GOES_ON = /^\p{Ll}/u;
const OPEN = /[\p{L}\p{N},;]$/u;

/**
 * Joins the lines of paragraphs that were broken at one width, as e-mail does. A line goes on with
 * the next where the first word of that had no room.
 *
 * @returns The same lines where none is broken so.
 */
export function unwrapLines(lines: readonly Line[]): readonly Line[] {
  const broken = lines.filter((line, index) => isBroken(line, lines[index + 1]));
  // One by one: a long text has more lines than a call takes arguments.
  const width = broken.reduce((widest, {text}) => Math.max(widest, text.length), 0);
  if (broken.length < FEWEST_BREAKS || width < LEAST_WIDTH || width > MOST_WIDTH) return lines;
  const joined: Line[] = [];
  lines.forEach((line, index) => {
    const last = joined.at(-1);
    const before = lines[index - 1];
    if (last && before && isGoneOn(before, line, width)) last.text += ` ${line.text}`;
    else joined.push({...line});
  });
  return joined;
}

/** Whether a line surely goes on in the next one. */
function isBroken({text}: Line, next?: Line): boolean {
  if (!next || next.isAfterBlank) return false;
  return text.length >= LEAST_WIDTH && OPEN.test(text) && GOES_ON.test(next.text);
}

function isGoneOn(
  {text: before}: Line,
  {text, isAfterBlank, indent}: Line,
  width: number,
): boolean {
  if (isAfterBlank || indent > 0 || [before, text].some(line => ADDRESS.test(line))) return false;
  const isOther = STARTS_LINE.test(text) || mayBeEvent(text) || readEntryStart(text) !== undefined;
  const [word = ''] = text.slice(0, MAX_WORD).split(' ', 1);
  const hasRoom = before.length + 1 + word.length <= width - SLACK;
  return !hasRoom && !isOther && ![before, text].some(isHeadingLine);
}
