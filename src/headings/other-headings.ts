// Where headings end in languages that write them as sentences, or without capitals.
import {findCasedCuts} from './cased-cuts.js';
import type {Cut, FindCuts} from './heading-cuts.js';
import type {HeadingSplit, SplitHeadings} from './headings.js';
import {findKoreanCuts} from './korean-cuts.js';
import {findSpaces} from './spaced-cuts.js';

const SAMPLE = 2_000;
/** How to look for cuts in scripts that have no capitals; in others of them nothing tells. */
const SCRIPTS: readonly [RegExp, FindCuts][] = [
  [/\p{sc=Hang}/u, findKoreanCuts],
  [/[\p{sc=Han}\p{sc=Hira}]/u, findSpaces],
  [/\p{Lo}/u, lines => lines.map(() => [])],
];
const FEWEST_LINES = 2;
/** One line of so many must show it surely. */
const SHARE = 3;
/** What a line needs where others of the story surely start with a heading. */
const ENOUGH = 1;
/** How much a heading loses that is twice as long as others of the story. */
const LENGTH_WEIGHT = 2;

/**
 * Splits headings from the paragraphs that they run into, as `splitHeadings` does for English. Where
 * a word has a capital, or none, says less elsewhere, so every line is searched for places, the
 * lines that show one surely say whether the story has headings, and how long they are; then each
 * line is cut at its best place. Lossless, and always a guess.
 *
 * @example
 * splitOtherHeadings(['Länder stimmen zu Der Bundesrat hat das Paket gebilligt.', …], [], '')
 * // [{heading: 'Länder stimmen zu', text: 'Der Bundesrat hat …', guess: 'Länder stimmen zu'}, …]
 */
export const splitOtherHeadings: SplitHeadings = (lines, isMarked, headline, others) => {
  const sample = lines.join(' ').slice(0, SAMPLE);
  const [, findCuts] = SCRIPTS.find(([letter]) => letter.test(sample)) ?? ['', findCasedCuts];
  const isOpen = (index: number): boolean => !isMarked[index];
  const story = [headline, ...lines, ...(others ?? [])];
  const open = lines.filter((_, index) => isOpen(index));
  const cuts = new Map(findCuts(open, story).map((found, index) => [open[index], found]));
  const typical = typicalLength([...cuts.values()]);
  return lines.map((line, index) => {
    const cut = typical && isOpen(index) ? bestOf(cuts.get(line) ?? [], typical) : undefined;
    return split(line, cut);
  });
};

/** How long the headings of a story are; 0 where it has none. */
function typicalLength(cuts: readonly (readonly Cut[])[]): number {
  const best = cuts.map(found => bestOf(found));
  const sure = best.filter(cut => cut?.isSure);
  const isEnough = sure.length * SHARE >= cuts.length;
  const mayAll = sure.length > 0 && best.every(cut => cut && cut.score >= ENOUGH);
  if (cuts.length < FEWEST_LINES || !(isEnough || mayAll)) return 0;
  const lengths = (sure.length > 1 ? sure : best).map(cut => cut?.length ?? 0);
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
}

/** @param typical - How long other headings are; 0 where that is not known. */
function bestOf(cuts: readonly Cut[], typical = 0): Cut | undefined {
  const valueOf = ({score, length}: Cut): number =>
    score - (typical && (LENGTH_WEIGHT * Math.abs(length - typical)) / typical);
  return cuts.reduce<Cut | undefined>(
    (best, cut) => (best && valueOf(best) >= valueOf(cut) ? best : cut),
    undefined,
  );
}

function split(line: string, cut: Cut | undefined): HeadingSplit {
  if (!cut) return {heading: '', text: line, guess: ''};
  const heading = line.slice(0, cut.length);
  return {heading, text: line.slice(cut.length + 1), guess: heading};
}
