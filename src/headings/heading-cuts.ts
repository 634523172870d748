/** A place where the heading of a line may end. */
export interface Cut {
  /** How long the heading is then. */
  length: number;
  /** How likely the place is, of all places in the line. */
  score: number;
  /** Whether hardly anything but a heading and a sentence meet so. */
  isSure: boolean;
}

/**
 * Finds where headings may end.
 *
 * @param lines - That may start with a heading.
 * @param story - All sentences, which show how words are used.
 */
export type FindCuts = (
  lines: readonly string[],
  story: readonly string[],
) => readonly (readonly Cut[])[];

/** So many words of a line are looked at. */
const MAX_WORDS = 24;
const MAX_HEADING_WORDS = 14;
const MAX_HEADING_LENGTH = 120;
/** No heading goes on behind a citation, or the end of a sentence. */
const STOP = /\[\^?\d|[.!?。][”"’»“)]*$/;
const PUNCTUATION = /[,:;–—(·«“„]$/;

/** A place between two words. */
export interface Place {
  words: readonly string[];
  /** Which word the sentence would start with. */
  at: number;
  last: string;
  first: string;
}

/** Looks at every space near the start of a line. */
export function cutsOf(line: string, rate: (place: Place) => Cut | undefined): Cut[] {
  const words = line.slice(0, 10 * MAX_HEADING_LENGTH).split(' ', MAX_WORDS);
  const end = words.findIndex((word, index) => index > 0 && STOP.test(word) && !/^\d/.test(word));
  const most = Math.min(MAX_HEADING_WORDS, (end < 0 ? words.length : end + 1) - 1);
  const cuts: Cut[] = [];
  let length = words[0]?.length ?? 0;
  for (let at = 1; at <= most && length <= MAX_HEADING_LENGTH; at++) {
    const [last = '', first = ''] = words.slice(at - 1, at + 1);
    const cut = PUNCTUATION.test(last) ? undefined : rate({words, at, last, first});
    if (cut) cuts.push({...cut, length});
    length += 1 + first.length;
  }
  return cuts;
}
