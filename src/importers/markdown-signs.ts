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
