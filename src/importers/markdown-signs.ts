import type {Loss} from './imported.js';

const PARAGRAPH_BREAK = /(\r?\n[ \t]*\r?\n)/;
const SIGN = /[\\`*_[\]<>!&#+-]/g;
/** Parsers of Markdown take quadratic time for the signs of one paragraph; people never use so many. */
const MAX_SIGNS = 2_000;
/** The line below a paragraph that makes it a heading. */
const UNDERLINE = /(?<=\S[ \t]*\r?\n) {0,3}(?:=+|-+)[ \t]*$/gm;
/** The parser copies all that it has read at each of them; a story has 200 sections at most. */
const MAX_UNDERLINES = 500;

/** Leaves the underlines of headings out that no story has so many of, and reports it. */
export function limitUnderlines(text: string, losses: Loss[]): string {
  let count = 0;
  const limited = text.replace(UNDERLINE, line => (++count > MAX_UNDERLINES ? '' : line));
  if (count > MAX_UNDERLINES) {
    const message = `More than ${MAX_UNDERLINES} lines are underlined, so the rest are no headings.`;
    losses.push({path: `underline ${MAX_UNDERLINES + 1}`, message});
  }
  return limited;
}

/** Leaves the signs out of a paragraph that has hardly anything else, and reports it. */
export function limitSigns(text: string, losses: Loss[]): string {
  const paragraphs = text.split(PARAGRAPH_BREAK);
  const limited = paragraphs.map((paragraph, index) => {
    const count = paragraph.match(SIGN)?.length ?? 0;
    if (count <= MAX_SIGNS) return paragraph;
    const message = `It has more than ${MAX_SIGNS} signs of markup, so they are left out.`;
    losses.push({path: `paragraph ${index / 2 + 1}`, message});
    return paragraph.replace(SIGN, ' ');
  });
  return limited.join('');
}

/** `> > - > `: quotations and lists within each other, deeper than any that is written. */
const DEEP = /^((?:[ \t]{0,9}(?:>|[*+-](?=[ \t]))){20})(?:[ \t]{0,9}(?:>|[*+-](?=[ \t])))+/gm;
/** Also the last one, without its end: to look for that from every character takes quadratic time. */
const LINE = /[^\n]*(?:\n|$)/g;
/** Without a blank one between. */
const MAX_LINES = 500;

/**
 * Flattens what is nested too deep, and cuts paragraphs that are too long into several: for each of
 * their lines the parser looks at all that are open, and at what it has read of them.
 */
export function limitBlocks(text: string): string {
  let lines = 0;
  return text.replace(DEEP, '$1').replace(LINE, line => {
    lines = line.trim() ? lines + 1 : 0;
    return lines && lines % MAX_LINES === 0 ? `${line}\n` : line;
  });
}
