/** A stretch of foreign running text, with what its markup says about it. */
export interface Run {
  text: string;
  /** Where a link leads, as it is written. */
  url?: string;
  /** What a link says about its target besides its words. */
  title?: string;
  /** The key of the footnote that is referred to here; the text is the sign that was printed. */
  note?: string;
  /** Above the line, as the numbers of notes are. */
  isRaised?: boolean;
}

/** One block of a page: a heading, a paragraph, or an entry of a list. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item';
  /** Of a heading, 1–6; else 0. */
  level: number;
  runs: Run[];
  /** The ids that a link to this block may name. */
  ids: string[];
}

/** The words of some runs, on one line. */
export function wordsOf(runs: readonly Run[]): string {
  return onOneLine(runs.map(({text}) => text).join(''));
}

/** White space that is not one space already: a long text has hundreds of thousands of those. */
const WHITE_SPACE = /\s{2,}|[^\S ]/g;

/** A text with one space in the place of all white space between words. */
export function onOneLine(text: string): string {
  return text.replace(WHITE_SPACE, ' ').trim();
}
