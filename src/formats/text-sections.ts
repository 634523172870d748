import {issue, type Issue} from '../model/issues.js';
import type {SectionDraft} from '../model/draft.js';
import type {HeadingSplit, SplitHeadings} from '../headings/headings.js';
import {withoutEmpty, type PartReading} from './reading.js';
import {readEntryStart} from './text-entries.js';
import {BOX, endsSentence, readMark, type BodyLine} from './text-lines.js';

/** `What happens next?` and `«Доски прогибаются»` may be headings, too. */
const NO_STATEMENT = /^(?:[^.!。！[]{3,80}[?？؟]|[«“„「][^.!?。！？…[]{3,80}[»”“」])$/;
/** A bold start that a sentence goes on from is a name: `**Lee** landed at noon.` */
const GOES_ON = /^[a-z,;]/;
/** So is one that cites: `**The reservoir fell to 9% [1].** It is empty.` */
export const CITES = /\[\^?\d/;
const MAX_HEADING = 100;
const MAX_BOXED = 60;
const MAX_LABEL = 50;
const MAX_BOLD_START = 100;

/**
 * Reads sections: their headings are marked with `##` or `**`, stand on lines of their own, or run
 * into the paragraph. Every line without a heading is one more paragraph of the section before it.
 *
 * @param others - Other sentences of the story.
 * @param splitRunIn - Looks for headings in the manner of English titles in paragraphs.
 */
export function readSections(
  lines: readonly BodyLine[],
  headline: string,
  others: readonly string[],
  splitRunIn?: SplitHeadings,
): PartReading<SectionDraft> {
  const items: SectionDraft[] = [];
  const issues: Issue[] = [];
  const marked = lines.map((line, index) => splitMarked(line, lines[index - 1], lines[index + 1]));
  // An author who marks headings marks all of them; a single short line may be a by-line.
  const isMarked = marked.filter(Boolean).length > 1;
  const texts = lines.map(({text}) => text);
  // No heading runs into an item of a list.
  const isSettled = texts.map((text, index) => !!marked[index] || !!readEntryStart(text));
  // Nor does one where blank lines part paragraphs, and headings have lines of their own.
  const isParted = marked.some(Boolean) && lines.every(line => line.isAfterBlank);
  const guessed =
    (!isMarked && !isParted && splitRunIn?.(texts, isSettled, headline, others)) || [];
  lines.forEach((line, index) => {
    const {heading, text, guess} = marked[index] ?? guessed[index] ?? headingOf('', line.text);
    const last = items.at(-1);
    const isNewPart = line.isNewPart && last?.heading;
    if (guess) issues.push(guessIssue(guess, items.length, heading));
    const isUnsure = heading && !guess && !last && !isMarked && mayBeNoHeading(line);
    if (isUnsure) issues.push(guessIssue(line.text, items.length, heading));
    else if (!heading && isNoSentence(line.text)) issues.push(strayIssue(line.text, items.length));
    if (heading || !last || isNewPart) items.push(withoutEmpty({heading, text}));
    else last.text = last.text ? `${last.text}\n\n${text}` : text;
  });
  return {items, issues};
}

/** A short line above the first paragraph, where no other heading tells that it is one. */
function mayBeNoHeading({text, isNewPart}: BodyLine): boolean {
  return !isNewPart && !readMark(text) && !BOX.test(text);
}

/** What is neither a sentence nor an item of a list, and cites nothing. */
function isNoSentence(text: string): boolean {
  const isShort = text.length < MAX_HEADING && !readMark(text) && !readEntryStart(text);
  return isShort && !endsSentence(text) && !/\[\^?\d|[¹²³⁴-⁹【|]/.test(text);
}

/** What was taken for a heading, or stays in the text where it may be one. */
function guessIssue(words: string, sections: number, heading: string): Issue {
  const place = heading ? `sections[${sections}].heading` : textOf(sections);
  const message = `"${words}" may be a heading. If so, put it on its own line, after "## ".`;
  return issue('heading-guessed', place, message);
}

/** What no part of the story has taken stays in the text, and is reported. */
function strayIssue(text: string, sections: number): Issue {
  const message = `"${text}" is in the text, but is no sentence. Check it, or take it out.`;
  return issue('field-unknown', textOf(sections), message);
}

/** The text that a line without a heading goes on. */
function textOf(sections: number): string {
  return `sections[${Math.max(0, sections - 1)}].text`;
}

function splitMarked(
  line: BodyLine,
  before?: BodyLine,
  after?: BodyLine,
): HeadingSplit | undefined {
  const mark = readMark(line.text);
  const isSentence =
    mark?.rest &&
    (GOES_ON.test(mark.rest) || CITES.test(mark.words) || mark.words.length > MAX_BOLD_START);
  if (mark && !isSentence) {
    return headingOf(mark.words, mark.rest);
  }
  if (isBoxed(line, after)) {
    return headingOf(line.text.replace(BOX, ''));
  }
  if (mark || !isShortLine(line, before, after)) return undefined;
  return headingOf(line.text);
}

/** `■反対の声` above a paragraph; above another such line it is an item of a list. */
function isBoxed({text}: BodyLine, after?: BodyLine): boolean {
  const words = text.replace(BOX, '');
  const isShort = text.length <= MAX_BOXED && (!endsSentence(text) || NO_STATEMENT.test(words));
  return isShort && words !== text && after !== undefined && !BOX.test(after.text);
}

/** A short line between sentences, which is none; above bullets it may end with a colon. */
function isShortLine(line: BodyLine, before?: BodyLine, after?: BodyLine): boolean {
  const {text} = line;
  if (!after || text.length >= MAX_HEADING || readEntryStart(text)) return false;
  const isAboveBullets = readEntryStart(after.text)?.hasBullet === true;
  if (/[:：]$/.test(text)) return isAboveBullets && isLabelOfList(text, before);
  const isHeadingLike = !endsSentence(text) || (NO_STATEMENT.test(text) && line.isAfterBlank);
  if (!isHeadingLike) return false;
  const isBelowSentence =
    !before || endsSentence(before.text) || readEntryStart(before.text) !== undefined;
  const isAboveSentence = endsSentence(after.text) && !/^\p{Ll}/u.test(after.text);
  return isBelowSentence && (isAboveSentence || isAboveBullets);
}

/** `What to know:`; a longer line, or one below a heading, only leads to the list. */
function isLabelOfList(text: string, before?: BodyLine): boolean {
  const isBelowHeading = before !== undefined && !endsSentence(before.text);
  return text.length < MAX_LABEL && !isBelowHeading && !/[.。]\s/.test(text) && !/\d\]/.test(text);
}

/** A heading without the colon that closes it; `''` for a line that has none. */
function headingOf(words: string, text = ''): HeadingSplit {
  return {heading: words.replace(/[:：]$/, '').trimEnd(), text, guess: ''};
}
