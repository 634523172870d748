import type {Issue} from '../model/issues.js';
import {isNameCased} from './name-like.js';
import {isPaperName} from './paper-names.js';
import type {TextContext} from './text-context.js';
import type {ArrangedBlocks} from './text-forms.js';
import type {TextBlocks} from './text-blocks.js';
import {splitEntries} from './text-entries.js';
import {fold} from './text-language.js';
import {isHeadingLine, withoutMarks} from './text-lines.js';
import {markSources, readSources} from './text-sources.js';
import {completeTimes} from './day-above.js';
import {findKicker} from './top-kicker.js';
import {readByline} from './text-top.js';
import {
  guessedBylineIssue,
  guessedLabelIssue,
  guessedPaperIssue,
  isMailLine,
  isMarkedHeading,
  isParagraph,
  LABEL,
  MAX_TOP_LINE,
  mayBeStandfirst,
  storyWords,
} from './top-kinds.js';
import {TopBody} from './top-body.js';
import {readTopLine, type TopLine} from './top-line.js';

/** How many lines below the headline may be something else than text. */
const MAX_TOP_LINES = 6;
/** `KEY MESSAGES` below a date heads a section. */
const IN_CAPITALS = /^[\p{Lu}\s]+$/u;
/** `The Quay | March 12, 2026`; before a comma stands a place. */
const BESIDE_DATE = /\s[|·•–—]\s/;

/**
 * Sorts what stands around the headline: an agency's slug, a label, the lines that content systems
 * and e-mail have; and below it a by-line without `By` and a date without `Published`. What nothing
 * takes is left out of the text and reported.
 */
export function arrangeTop(blocks: TextBlocks, context: TextContext): ArrangedBlocks {
  const {items} = readSources(splitEntries(markSources(blocks.sources)), context);
  const papers = new Set(items.map(({publisher = ''}) => fold(publisher)));
  const top = new Top(blocks, context, papers);
  top.readMasthead();
  top.readLabels();
  top.readKicker();
  top.readBelow();
  return {
    ...blocks,
    body: top.body.lines,
    published: [...blocks.published, ...top.published],
    updated: completeTimes(
      blocks.updated,
      [...blocks.published, ...top.published],
      context.readDate,
    ),
    kicker: top.kicker,
    publisher: top.publisher,
    issues: [...top.body.issues, ...top.issues],
  };
}

class Top {
  readonly body: TopBody;
  kicker: string;
  publisher: string;
  readonly published: string[] = [];
  readonly issues: Issue[] = [];
  readonly #context: TextContext;
  readonly #papers: ReadonlySet<string>;
  readonly #isByline = (line: string): boolean =>
    readByline(line, this.#context.vocabulary).length > 0;

  constructor(
    {body, kicker, publisher}: TextBlocks,
    context: TextContext,
    papers: ReadonlySet<string>,
  ) {
    this.#papers = papers;
    this.body = new TopBody(body);
    this.kicker = kicker;
    this.publisher = publisher;
    this.#context = context;
  }

  /** `Harbour Courier` alone above the headline, or beside a date: `The Brief | April 9, 2026`. */
  readMasthead(): void {
    const [first, second] = this.body.lines;
    if (!first || !second) return;
    const isAboveHeadline = isHeadingLine(second.text) || second.isAfterBlank;
    const {date, rest} = readTopLine(first.text, this.#context.readDate, () => false, {});
    const name = withoutMarks(date ? rest : first.text);
    const isName = date ? !name || isNameCased(name) : second.isAfterBlank && this.#isPaper(name);
    if (!isAboveHeadline || !isName || this.#isText(second.text)) return;
    if (date) this.published.push(date);
    if (name) this.#publish(name);
    this.body.drop(0);
  }

  /** By its words, or because a source is from it. */
  #isPaper(name: string): boolean {
    return isPaperName(name) || this.#papers.has(fold(name));
  }

  #publish(name: string): void {
    this.publisher ||= name;
    if (!this.#papers.has(fold(name))) this.issues.push(guessedPaperIssue(name));
  }

  #publishOff(index: number, name: string): void {
    this.#publish(name);
    this.body.drop(index);
  }

  /** `Harbour Courier`, `来源：海城日报` beside a by-line or a date. */
  #takePaper(index: number, text: string): boolean {
    const [, , name = text] = LABEL.exec(text) ?? [];
    if (this.publisher || !this.#isPaper(name)) return false;
    this.#publishOff(index, name);
    return true;
  }

  /**
   * `Section: Transport`, `Subject: Tram approved`, `BODY:`, `To: desk@…`, in any order. Where the
   * last of these is, its neighbours are of an e-mail in whatever language: a date and a headline.
   */
  readLabels(): void {
    const isMail = this.body.lines.slice(0, MAX_TOP_LINES).some(({text}) => isMailLine(text));
    for (let index = 0; index < Math.min(this.body.lines.length, MAX_TOP_LINES);) {
      const {text} = this.body.at(index);
      const [, label = '', words = ''] = LABEL.exec(text.replace(/[*_]/g, '')) ?? [];
      const isPair = words !== '' && words.length < MAX_TOP_LINE;
      if (index > 0 && !isPair && isParagraph(text) && !/[:：]$/.test(text)) break;
      const mayBeLabel = label !== '' && (isPair || (index > 0 && !words));
      const isTaken = mayBeLabel && this.#takeLabel(index, words, isMail);
      if (!isTaken) index++;
    }
  }

  /** Whether a line with a label leaves the body. */
  #takeLabel(index: number, words: string, isMail: boolean): boolean {
    const line = this.body.at(index);
    const hasHeadline = this.body.lines[0]?.text.startsWith('# ') === true;
    if (!words && hasHeadline) this.body.drop(index);
    else if (isMailLine(line.text)) this.body.leaveOut(index);
    else if (!words) return false;
    else if (isMail && this.#context.readDate(words).edtf) {
      this.published.push(words);
      this.body.drop(index);
    } else {
      const isHeadline = index === 0 && !hasHeadline && (isMail || this.kicker !== '');
      if (isHeadline) this.body.write(index, `# ${words}`);
      return false;
    }
    return true;
  }

  readKicker(): void {
    const lines = this.body.lines.map(({text}) => text);
    const found = this.kicker ? undefined : findKicker(lines, this.#isByline);
    if (!found) return;
    this.kicker = found.kicker;
    if (found.isGuessed) {
      this.issues.push(guessedLabelIssue(found.kicker));
    }
    if (found.headline) this.body.write(0, found.headline);
    else this.body.drop(0);
  }

  /** By-lines, dates and what nothing takes, between the headline and the first paragraph. */
  readBelow(): void {
    const story = storyWords(this.body.lines, line => this.#isText(line));
    // Where no blank lines are, they tell nothing.
    const hasBlanks = this.body.lines.slice(1).some(({isAfterBlank}) => isAfterBlank);
    let hasByline = false;
    for (let index = 1; index < Math.min(this.body.lines.length, MAX_TOP_LINES);) {
      this.body.splitPieces(index, this.#context.readDate);
      const line = this.body.at(index);
      const isHeading = line.isBelowMeta && line.isAfterBlank && IN_CAPITALS.test(line.text);
      if (line.isNewPart || isHeading || isMarkedHeading(line.text)) break;
      if (this.#isText(line.text)) {
        if (index > 1 || !mayBeStandfirst(line.text)) break;
        index++;
        continue;
      }
      const found = readTopLine(line.text, this.#context.readDate, this.#isByline, {
        ...(hasByline ? {} : {story}),
        isBesideDate: line.isBelowMeta === true,
        isAboveDate: this.body.lines[index + 1]?.isBelowMeta === true,
      });
      const isBelowKnown = hasBlanks && (hasByline || line.isBelowMeta === true);
      if (this.#takeAside(index, found, isBelowKnown, story)) continue;
      hasByline ||= found.byline !== '';
      if (found.date) this.published.push(found.date);
      if (found.isGuessed) this.issues.push(guessedBylineIssue(line.text));
      if (this.#keepLine(index, found, story)) index++;
    }
  }

  /** The name of the paper, or what else stands beside a by-line or a date: `Chief reporter`. */
  #takeAside(
    index: number,
    {byline, date, rest}: TopLine,
    isBelowKnown: boolean,
    story: string,
  ): boolean {
    const {text, isAfterBlank} = this.body.at(index);
    const isBesideDate = date !== '' && BESIDE_DATE.test(text) && !story.includes(fold(rest));
    const isNew = isBesideDate && isNameCased(rest) && !this.publisher;
    if (isNew) this.#publishOff(index, rest);
    if (isNew || this.#takePaper(index, rest || byline.replace(/^By /, ''))) {
      if (date) this.published.push(date);
      return true;
    }
    const isAside = isBelowKnown && rest !== '' && !date && !isAfterBlank;
    if (isAside) this.body.leaveOut(index);
    return isAside;
  }

  /** Whether something of a line stays in the body: a by-line, or what nothing takes. */
  #keepLine(index: number, {byline, date, rest}: TopLine, story: string): boolean {
    // `Peñarrubia, 17 de febrero de 2026`, `2026-03-18 10:42 来源：临河晚报`
    const isPlace = story.includes(fold(rest)) || LABEL.test(rest) || isNameCased(rest);
    const isAside = date !== '' && rest !== '' && isPlace;
    this.body.write(index, byline || rest);
    if (byline || (rest && !isAside)) return true;
    if (isAside) this.body.leaveOut(index);
    else this.body.drop(index);
    this.body.setBelowMeta(index);
    return false;
  }

  /** A paragraph; `Katarzyna Wrona, 20 lutego 2026 r.` only ends like one. */
  #isText(line: string): boolean {
    return isParagraph(line) && !readTopLine(line, this.#context.readDate, () => false, {}).date;
  }
}
