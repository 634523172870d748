import type {Loss} from './imported.js';

const PARAGRAPH_BREAK = /(\r?\n[ \t]*\r?\n)/;
const SIGN = /[\\`*_[\]<>!&#+-]/g;
/** Parsers of Markdown take quadratic time for the signs of one paragraph; people never use so many. */
const MAX_SIGNS = 2_000;

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
