// What a line around the headline may be.
import {issue, type Issue} from '../model/issues.js';
import {fold} from './text-language.js';
import {endsSentence, type BodyLine} from './text-lines.js';
import {MARKER, MAX_SUMMARY} from './text-top.js';

/** A longer line is a paragraph. */
export const MAX_TOP_LINE = 160;
const MAX_LOOKED_AT = 20_000;
/** The labels of content systems and of e-mail. */
export const LABEL = /^(\p{L}[\p{L} -]{0,20}?)\s?[:：]\s*(.*)$/u;

/** `To: desk@post.example`, in any language. */
export function isMailLine(line: string): boolean {
  return LABEL.test(line) && /\S@\S/.test(line);
}

/** A sentence, a line with markers, or a long one. */
export function isParagraph(line: string): boolean {
  return (
    line.length > MAX_TOP_LINE ||
    /\[\^?\d/.test(line) ||
    (endsSentence(line) && !/[)\]）】]$/.test(line))
  );
}

export function mayBeStandfirst(line: string): boolean {
  return line.length <= MAX_SUMMARY && !MARKER.test(line);
}

export function isMarkedHeading(line: string): boolean {
  return /^#{1,6}\s/.test(line);
}

/** The headline and the paragraphs, folded. */
export function storyWords(body: readonly BodyLine[], isText: (line: string) => boolean): string {
  let story = '';
  for (const [index, {text}] of body.entries()) {
    if (story.length > MAX_LOOKED_AT) break;
    story += `${index === 0 || isText(text) ? text : ''}\n`;
  }
  return fold(story.slice(0, MAX_LOOKED_AT));
}

export function guessedLabelIssue(kicker: string): Issue {
  const message = `"${kicker}" is a guessed label. Put the headline after "# ".`;
  return issue('heading-guessed', 'headline', message);
}

export function guessedBylineIssue(written: string): Issue {
  const message = `"${written}" is a guessed by-line. Write "By" before it, or "## " before a heading.`;
  return issue('heading-guessed', 'authors', message);
}

export function guessedPaperIssue(name: string): Issue {
  const message = `"${name}" is a guessed publisher. Write "Publisher: " before it.`;
  return issue('heading-guessed', 'publisher', message);
}
