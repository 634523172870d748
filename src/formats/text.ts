import {issue, type Issue} from '../model/issues.js';
import type {SourceDraft, StoryDraft} from '../model/draft.js';
import {readPrintedDate, type TranslateDate} from './printed-dates.js';
import {withoutEmpty, type Reading} from './reading.js';
import {splitBlocks, type TextBlocks} from './text-blocks.js';
import type {ReadDate} from './text-citation.js';
import type {FindDisclosure} from './text-context.js';
import {splitEntries} from './text-entries.js';
import {ENGLISH, Vocabulary, type Language} from './text-language.js';
import type {FindLists, TextForms} from './text-forms.js';
import type {SplitHeadings} from '../headings/headings.js';
import {findLanguage} from './find-language.js';
import {readLines, withoutMarks} from './text-lines.js';
import {CITES, readSections} from './text-sections.js';
import type {ReadRecord} from './text-record.js';
import {readTop} from './text-top.js';
import {isUsual, USUAL_FORMS} from './usual-forms.js';

export {likelyLanguages} from './find-language.js';

// In all readers of text: no greedy `.` or negated class with the flag `u` on text of any length,
// because WebKit's backtracking is quadratic then.

/** How a story text is read. */
export interface TextOptions {
  /**
   * Asked about dates that are not English, as `translateDate` answers; without it they stay as
   * printed.
   */
  translate?: TranslateDate | undefined;
  /** Finds headings that run into English paragraphs; without it these stay paragraphs. */
  splitHeadings?: SplitHeadings;
  /** Finds those that run into paragraphs of other languages, in stories that count their sources. */
  splitOtherHeadings?: SplitHeadings;
  /** The words of other languages, `OTHER_LANGUAGES`; without them the names of blocks are English. */
  languages?: readonly Language[];
  /** How text is read that is not in the usual forms: `ALL_FORMS`; without it as if it were. */
  forms?: TextForms;
  /** Reads what content systems write above a story; without it that stays in the text. */
  readRecord?: ReadRecord | undefined;
  /** Finds the line that says how a machine made the story; without it that stays in the text. */
  findDisclosure?: FindDisclosure | undefined;
  /** Finds lists that nothing names: `findLists`; without it only those that have a name. */
  findLists?: FindLists | undefined;
}

/** A story text that was read. */
export interface TextReading extends Reading {
  /** Whether `ALL_FORMS` would make nothing else of it. */
  isInUsualForms: boolean;
}

const MAX_KNOWN_DATES = 10_000;

/**
 * Reads a story from plain text, as an editor pastes it, a wire sends it or an answer engine
 * prints it.
 *
 * The headline's line; a by-line, a standfirst, `Updated … (4 articles)`; sections, whose headings
 * are `## Heading`, `**Heading** text`, a short line of their own, or run into the paragraph; then
 * `Sources (4 articles)` and `Timeline`, in either order. Every part may be missing, and blank
 * lines may stand between lines. Markers stay in the text, in the form that the gate reads.
 *
 * Never throws, and loses no word: a line that fits nothing is a paragraph, and an `Updated` that
 * is no date stays as printed. What had to be guessed or could not be read is an issue:
 * `heading-guessed`, `source-guessed`, `date-unreadable`, `date-impossible`, `count-mismatch`.
 * `normalize()` checks what the text means.
 *
 * @example
 * draftFromText('Lee Returns\nUpdated (1 article)\nHe landed[1].\nSources\n[1] Yonhap: Lee returns').draft
 * // {headline: 'Lee Returns', lang: 'en', sections: [{text: 'He landed[1].'}],
 * //  sources: [{id: '1', publisher: 'Yonhap', title: 'Lee returns'}]}
 */
export function draftFromText(
  text: string,
  {
    translate,
    splitHeadings,
    splitOtherHeadings,
    languages = [],
    forms = USUAL_FORMS,
    readRecord = asWritten,
    findDisclosure,
    findLists,
  }: TextOptions = {},
): TextReading {
  const vocabulary = new Vocabulary([ENGLISH, ...languages]);
  const {lines, story, issues: leftOut} = readRecord(readLines(text), vocabulary);
  const lang = findLanguage(story, vocabulary);
  const readDate = remembering(date =>
    readPrintedDate(date, translate && (words => translate(words, lang))),
  );
  const context = {readDate, vocabulary, lang, findDisclosure};
  const named = splitBlocks(lines, context);
  const isInUsualForms = isUsual(named, splitEntries(named.sources), context);
  const used = isInUsualForms ? USUAL_FORMS : forms;
  const found = isInUsualForms ? undefined : findLists?.(named, context, lines);
  const blocks = used.arrange(found?.blocks ?? named, context);
  const timeline = used.readTimeline(blocks.timeline, context, [
    ...blocks.published,
    ...blocks.updated,
  ]);
  const notes = timeline.notes.map((line, index) => ({...line, isNewPart: index === 0}));
  const top = readTop([...blocks.body, ...notes], vocabulary);
  const entries = splitEntries(blocks.sources);
  const sources = used.readSources(entries, context);
  const events = timeline.items.map(({text = ''}) => text);
  const texts = [...top.body.map(line => line.text), ...events];
  const writeMarkers = used.writeMarkers(sources.items, entries, texts);
  const write = (text: string): string => writeMarkers(withoutMarks(text));
  const withMarkers = <Part extends {text?: string}>(part: Part): Part =>
    part.text ? {...part, text: write(part.text)} : part;
  const isOther = lang && lang !== 'en';
  const splitRunIn = isOther ? splitOtherHeadings : splitHeadings;
  const sections = readSections(
    top.body,
    top.headline,
    [...events, ...sources.items.flatMap(({title = '', summary = ''}) => [title, summary])],
    isOther && !blocks.counts.sources.size ? undefined : splitRunIn,
  );
  const {publisher, disclosure} = blocks;
  const draft: StoryDraft = withoutEmpty({
    kicker: blocks.kicker,
    headline: top.headline,
    lang: vocabulary.scriptOf(lang, text),
    authors: top.authors,
    published: printed(blocks.published, readDate),
    updated: printed(blocks.updated, readDate),
    disclosure: withoutMarks(disclosure),
    summary: write(top.summary),
    sections: sections.items.map(withMarkers),
    timeline: timeline.items.map(withMarkers),
    sources: numbered(sources.items),
  });
  if (publisher) draft.publisher = {name: publisher};
  const issues = [
    ...leftOut,
    ...(found?.issues ?? []),
    ...blocks.issues,
    ...sections.issues,
    ...sources.issues,
    ...timeline.issues,
    ...checkCounts(blocks, 'sources', 'articles', sources.items.length),
    ...checkCounts(blocks, 'timeline', 'events', timeline.items.length),
    ...used.check(draft, blocks),
  ];
  return {draft, issues, isInUsualForms};
}

const asWritten: ReadRecord = lines => ({lines, story: lines, issues: []});

const MACHINE = new RegExp(
  String.raw`\b(?:AI|KI|IA|SI|YZ)\b|ИИ|ШІ|automat|artifi|intel|künstl|kunstm|kecerd|yapay|trí tuệ|ChatGPT` +
    '|machin|maschin|нейро|[иі]нтел|автомат|人工|自[动動]|인공|자동|ذكاء|هوش|בינה|אוטומט|कृत्रिम|एआई|ปัญญา|เอไอ',
  'i',
);
const MAX_DISCLOSURE = 300;
/** How much of a text's top and end may say how it was made. */
const MAX_TOP = 1_500;

/** Whether a line that is no paragraph may say that a machine made the story. */
export function mayHaveDisclosure(text: string): boolean {
  const lines = [text.slice(0, MAX_TOP), text.slice(-MAX_TOP)].flatMap(part => part.split('\n'));
  return lines.some(
    line => line.length <= MAX_DISCLOSURE && !CITES.test(line) && MACHINE.test(line),
  );
}

/**
 * Whether a text that was read into this draft is a story: it has a headline, and sources or events.
 * Anything else may be the words of an error.
 */
export function looksLikeStory({headline, sources, timeline}: StoryDraft): boolean {
  return !!headline && !!(sources?.length || timeline?.length);
}

/** Sources that have no numbers get those of their places, which readers see and markers name. */
function numbered(sources: readonly SourceDraft[]): SourceDraft[] {
  const isNumbered = sources.some(({id}) => id);
  return sources.map((source, index) => (isNumbered ? source : {id: `${index + 1}`, ...source}));
}

/** Asks once for each text: a line is looked at for several reasons. */
function remembering(readDate: ReadDate): ReadDate {
  const known = new Map<string, ReturnType<ReadDate>>();
  return text => {
    const date = known.get(text) ?? readDate(text);
    // What was asked last is asked again, so that room is made for it.
    if (known.size >= MAX_KNOWN_DATES) known.clear();
    known.set(text, date);
    return date;
  };
}

/** EDTF of the first that is a date, else the first as printed. */
function printed(written: readonly string[], readDate: ReadDate): string {
  const dates = written.map(readDate);
  const date = dates.find(({edtf}) => edtf) ?? dates.find(({label}) => label);
  return date?.edtf || (date?.label ?? '');
}

/** The numbers of entries that the story says it has, where it has others. */
function checkCounts(
  {counts}: TextBlocks,
  path: 'sources' | 'timeline',
  things: string,
  listed: number,
): Issue[] {
  return [...counts[path]]
    .filter(count => count !== listed)
    .map(count =>
      issue('count-mismatch', path, `${count} ${things} are counted, but ${listed} listed.`),
    );
}
