import type {Issue} from '../model/issues.js';
import type {TextBlocks} from './text-blocks.js';
import type {TextContext} from './text-context.js';
import {isAddress, readEntryStart} from './text-entries.js';
import {unnamedIssue} from './text-issues.js';
import type {Line} from './text-lines.js';
import {MarkerWriter} from './text-markers.js';
import {isName} from './text-unnamed.js';

/** The name that the list gets; English names are always known. */
const NAME = '## Sources';
/** One line alone may be anything. */
const FEWEST_ENTRIES = 2;
/** As many of the last lists are looked at. */
const MAX_RUNS = 8;
/** A source has an address, a quotation mark or parts; `Wait` has none, and what cites is none. */
const IN_PARTS = /^$|https?:|["“„«「《：]|[,،.:–—-]\s/;
/** `[1]`, `([Courier](https://…))` */
const CITES = /[[［【〔]\^?\d{1,3}[\]］】〕]|\(\[/;
const MARKERS = /\[[\d, –-]+\]/g;

/** Lines that count from 1, or bullets, that follow each other. */
interface Run {
  start: number;
  isNumbered: boolean;
  entries: string[];
}

/**
 * Writes `Sources` above a list that stands under an unknown name: `Where this comes from`,
 * `Źródła i materiały`. The evidence is in its numbers, which are those of the markers, or in the
 * addresses that all its bullets have. Below a known name with an addition (`Sources and further
 * reading`) any bullets suffice.
 *
 * @returns The same lines where there is no such list.
 */
export function nameSources(
  lines: readonly Line[],
  {sources}: TextBlocks,
  {vocabulary}: TextContext,
): {lines: readonly Line[]; issues: Issue[]} {
  const uncounted = lines.filter(({text}) => !readEntryStart(text)?.id);
  const text = uncounted.map(line => line.text).join('\n');
  const known = new Set(sources.map(source => source.text));
  // `[^1]: Courier: Tram approved` is a source wherever it stands.
  const isKnown = (start: number): boolean => known.has(lines[start]?.text ?? '');
  const isList = ({start, isNumbered, entries}: Run): boolean => {
    const name = vocabulary.readName(lines[start - 1]?.text ?? '');
    const isSources = name?.part === 'sources';
    if (isSources && (!name.rest || isKnown(start))) return false;
    if (isNumbered) return isCited(text, entries.length);
    if (isSources || sources.length) return isSources;
    return entries.every(entry => entry.includes('://')) || isCited(text, entries.length);
  };
  const {start = 0} = findRuns(lines).slice(-MAX_RUNS).filter(isList).at(-1) ?? {};
  if (!start) return {lines, issues: []};
  const above = lines[start - 1];
  const isNamed = start > 1 && above && isName(above.text);
  const found = 'Lines that look like sources are taken for a list';
  return {
    lines: [
      ...lines.slice(0, isNamed ? start - 1 : start),
      {indent: 0, isAfterBlank: true, text: NAME},
      ...lines.slice(start),
    ],
    issues: isKnown(start) ? [] : [unnamedIssue('Sources', found)],
  };
}

function findRuns(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  lines.forEach(({text, isAfterBlank}, start) => {
    const {id, rest = ''} = readEntryStart(text) ?? {};
    const next = open?.isNumbered ? `${open.entries.length + 1}` : '';
    if (open && id === next) {
      open.entries.push(rest);
    } else if (id === '1' || id === '') {
      open = {start, isNumbered: id !== '', entries: [rest]};
      runs.push(open);
    } else if (id !== undefined || (isAfterBlank && !isAddress(text))) {
      open = undefined;
    }
  });
  return runs.filter(
    ({entries}) =>
      entries.length >= FEWEST_ENTRIES &&
      entries.every(entry => IN_PARTS.test(entry) && !CITES.test(entry)),
  );
}

/** Whether markers, in whatever form, have the numbers up to `count`, and not the next one. */
function isCited(text: string, count: number): boolean {
  const sources = Array.from({length: count + 1}, (_, index) => ({id: `${index + 1}`}));
  const written = new MarkerWriter(sources, true).write(text);
  const cited = new Set(written.match(MARKERS)?.flatMap(marker => marker.match(/\d+/g)));
  return sources.every(({id}, index) => cited.has(id) === index < count);
}
