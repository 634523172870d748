import {issue, type Issue} from '../model/issues.js';
import type {SectionDraft} from '../model/story.js';
import {splitHeading, type HeadingSplit} from './headings.js';
import {withoutEmpty, type PartReading} from './reading.js';

/**
 * `## Reset`, `**Reset** Lee met Xi.`; a bold name in a sentence is none: `**Lee** landed at noon.`
 */
const HEADING = /^(?:##+ +(.+)|\*\*([^*]+)\*\* *([^a-z ].*)?)$/;
/** `He landed.`, `“He landed[1].”` */
const ENDED = /[.!?…\]:;,][”"’')]*$/;
const MAX_HEADING = 100;

/**
 * Reads sections: their headings are marked with `##` or `**`, stand on lines of their own, or run
 * into the paragraph. Every line without a heading is one more paragraph of the section before it.
 */
export function readSections(lines: readonly string[]): PartReading<SectionDraft> {
  const items: SectionDraft[] = [];
  const issues: Issue[] = [];
  for (const {heading, text, guessed} of splitHeadings(lines)) {
    const last = items.at(-1);
    if (guessed) {
      issues.push(
        issue(
          'heading-guessed',
          `sections[${items.length}].heading`,
          `"${heading}" is a guessed heading. Put it on its own line, after "## ".`,
        ),
      );
    }
    if (heading || !last) items.push(withoutEmpty({heading, text}));
    else last.text = last.text ? `${last.text}\n\n${text}` : text;
  }
  return {items, issues};
}

/** Whether an author has marked a line as a heading of a section. */
export function isMarkedHeading(line: string): boolean {
  return HEADING.test(line);
}

function splitHeadings(lines: readonly string[]): HeadingSplit[] {
  const marked = lines.map((line, index) => splitMarked(line, lines[index - 1], lines[index + 1]));
  // An author who marks headings marks all of them; a single short line may be a by-line.
  const isMarked = marked.filter(Boolean).length > 1;
  const isExpected = lines.filter(line => splitHeading(line).guessed).length * 2 >= lines.length;
  return lines.map((line, index) => {
    const unmarked = isMarked ? noHeading(line) : splitHeading(line, {isExpected});
    return marked[index] ?? unmarked;
  });
}

function splitMarked(line: string, before?: string, after?: string): HeadingSplit | undefined {
  const [, ownLine, bold, text = ''] = HEADING.exec(line) ?? [];
  const heading = ownLine ?? bold ?? (isHeadingLine(line, before, after) ? line : '');
  return heading ? {heading, text, guessed: false} : undefined;
}

/** A short line between sentences, which is none. */
function isHeadingLine(line: string, before = '.', after = ''): boolean {
  const isBetweenSentences = ENDED.test(before) && ENDED.test(after) && !/^\p{Ll}/u.test(after);
  return line.length < MAX_HEADING && !ENDED.test(line) && isBetweenSentences;
}

function noHeading(line: string): HeadingSplit {
  return {heading: '', text: line, guessed: false};
}
