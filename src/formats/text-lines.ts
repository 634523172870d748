/** A line of a text, without the white space around it. */
export interface Line {
  text: string;
  /** How many spaces stand before it; a tab counts as four. */
  indent: number;
  isAfterBlank: boolean;
  /** A name among others behind `Sources:`, and no title. */
  isName?: boolean;
}

/** A paragraph, or a heading, of the text. */
export interface BodyLine extends Line {
  /** Whether a list or a rule stands between it and the line before. */
  isNewPart: boolean;
  /** Whether a line about a date, or about how the story was made, stood right above it. */
  isBelowMeta?: boolean;
}

/** How a line sets itself off from running text. */
export interface Mark {
  /** What stands between the signs. */
  words: string;
  /** `2` for `## `, `7` for bold. */
  level: number;
  /** What goes on behind a bold start: `**Reset** Lee met Xi.` */
  rest: string;
}

/** Before headings in East Asia: `■反対の声`. */
export const BOX = /^[■◆▼□◇▶►▷◎★☆]\s*/;

const BOLD_LEVEL = 7;
const MAX_INDENT = 400;
/** Invisible characters that come with pasted text; not the joiners, which spell words. */
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/g;
const ENDED = /[.!?…\]:;,。！？、，：；؟।»」』）】〕］)¹²³⁴-⁹][”"’')」』»]*$/;
const MAX_ENDING = 12;
/** Longer lines are no headings. */
const MAX_HEADING_LINE = 400;
const UNDERLINE = /^(?:={3,}|-{3,})$/;
const RULE = /^(?:-{3,}|\*{3,}|_{3,}|(?:[-*_]\s){3,}|[—–―─]{3,}|={3,})$/;
/** `## Heading`, `== Heading ==` */
const HASHES = /^(#{1,6}(?=\s)|={2,6}(?!=))\s*(.{1,300}?)[\s#=]*$/;
/** `【住民の声】`, `＜出典＞`, `[참고 기사]`, `- Un chantier suspendu -` */
const BRACKETS =
  /^[[【［<＜]\s?([^\d\][【】［］<>＜＞@]{2,40}?)\s?[\]】］>＞]$|^[-–—] (\S.{2,60}) [-–—]$/;
const BOLD = /^(?:\*\*|__)([^*]{1,300}?)(?:\*\*|__)(:?)(?:\s*(.*))?$/;

/** `**nine patients**`, `_by Tuesday_` inside a text; `2 * 3` and `snake_case` have no marks. */
const MARKED = new RegExp(
  String.raw`\*\*(?=\S)([^*\n]{1,300}?)(?<=\S)\*\*` +
    String.raw`|(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])([^*_\n]{1,300}?)(?<=\S)\2(?![\p{L}\p{N}*_])`,
  'gu',
);

/** A text without the marks of bold and italic words, of which a story has none. */
export function withoutMarks(text: string): string {
  return text.replace(MARKED, '$1$3');
}

/** Splits a text into the lines that are not empty. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let isAfterBlank = false;
  for (const written of text.replace(INVISIBLE, '').split(/\r\n?|\n/)) {
    const line = trimEdges(written, isEdge);
    const last = lines.at(-1);
    if (!line) {
      isAfterBlank = true;
    } else if (last && !isAfterBlank && isUnderlined(last.text, line)) {
      last.text = `## ${last.text}`;
    } else {
      const before = /^\s*/.exec(written.slice(0, MAX_INDENT))?.[0] ?? '';
      lines.push({text: line, indent: before.replace(/\t/g, '    ').length, isAfterBlank});
      isAfterBlank = false;
    }
  }
  return lines;
}

/** White space, and marks of direction. */
function isEdge(character: string): boolean {
  return /[\s\u200e\u200f]/.test(character);
}

/** A text without the characters at its ends that are of one kind. Not an expression: linear. */
export function trimEdges(text: string, isEdge: (character: string) => boolean): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text.charAt(start))) start++;
  while (end > start && isEdge(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Whether words end as a sentence does: `He landed.`, `“He landed[1].”`, `他走了。【1】` */
export function endsSentence(text: string): boolean {
  return ENDED.test(text.slice(-MAX_ENDING));
}

/** `Sources` above `-------`; below a list or a sentence the same is a rule. */
function isUnderlined(line: string, underline: string): boolean {
  return UNDERLINE.test(underline) && line.length < 100 && /^\p{L}[^.:[]*$/u.test(line);
}

/** Whether a line is a rule between parts: `---`, `* * *`. */
export function isRule(line: string): boolean {
  return RULE.test(line);
}

/** The mark of a line as a heading; `undefined` where it has none. */
export function readMark(line: string): Mark | undefined {
  const [, hashes = '', title] = (line.length < MAX_HEADING_LINE && HASHES.exec(line)) || [];
  if (title)
    return {
      words: title.replace(/^(?:\*\*|__)(.+)(?:\*\*|__)$/, '$1'),
      level: hashes.length,
      rest: '',
    };
  const [, words, , rest = ''] = BOLD.exec(line) ?? [];
  const [, inBrackets, betweenDashes] = BRACKETS.exec(line) ?? [];
  const bold = words ?? inBrackets ?? betweenDashes;
  return bold ? {words: bold.trim(), level: BOLD_LEVEL, rest} : undefined;
}

/** Whether a line as a whole is marked as a heading, and is no sentence. */
export function isHeadingLine(line: string): boolean {
  const mark = readMark(line);
  return mark !== undefined && !mark.rest;
}
