import {readPrintedDate} from '../formats/printed-dates.js';
import {translateAnyCalendar} from '../formats/other-calendars.js';
import type {
  EventDraft,
  PartyDraft,
  SectionDraft,
  SourceDraft,
  StoryDraft,
} from '../model/draft.js';
import {blockWord, labelledLine, namedLine} from './block-words.js';
import {itemsOf, lineOf, textOf} from './draft-text.js';

/** What the reader of dates takes for the parts of a year that EDTF numbers. */
const PARTS_OF_YEAR: Readonly<Record<string, string>> = {
  ...{21: 'Spring', 22: 'Summer', 23: 'Autumn', 24: 'Winter'},
  ...{33: 'Q1', 34: 'Q2', 35: 'Q3', 36: 'Q4', 40: 'First half of', 41: 'Second half of'},
};
const PARAGRAPHS = /\n\s*\n/;

/**
 * Writes a story as the text that `parseStory` reads: what stands above it, sections, sources and
 * timeline, named in the language of the story. `unwrittenFields` lists what a text has no place for.
 */
export function exportText(draft: StoryDraft): string {
  const lang = textOf(draft.lang);
  const sources = itemsOf(draft.sources);
  const timeline = itemsOf(draft.timeline);
  const events = timeline.map(event => writeEvent(event, lang));
  const sections = itemsOf(draft.sections);
  const notes = sections.slice(firstNote(sections));
  const blocks = [
    ...writeTop(draft, lang),
    ...sections.slice(0, sections.length - notes.length).map(writeSection),
    writeSources(sources, lang),
    events.length ? [blockWord('timeline', lang), '', ...events].join('\n') : '',
    ...(notes.length ? ['---', ...notes.map(writeSection)] : []),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** After a section with a heading, one without a heading can only stand below the lists. */
function firstNote(sections: readonly SectionDraft[]): number {
  const last = sections.findLastIndex(({heading}) => lineOf(heading));
  return last < 0 ? sections.length : last + 1;
}

/** A label stands above a headline that is marked as one. */
function writeTop(draft: StoryDraft, lang: string): string[] {
  const kicker = lineOf(draft.kicker);
  const headline = lineOf(draft.headline);
  const summary = textOf(draft.summary);
  return [
    kicker,
    kicker ? `# ${headline}` : headline,
    namedLine('by', lang, namesOf(draft.authors).join(', ')),
    namedLine('published', lang, lineOf(draft.published)),
    namedLine('updated', lang, lineOf(draft.updated)),
    labelledLine('publisher', lang, nameOf(draft.publisher)),
    labelledLine('disclosure', lang, lineOf(draft.disclosure)),
    summary && !PARAGRAPHS.test(summary) ? `_${lineOf(summary)}_` : summary,
  ];
}

function namesOf(authors: StoryDraft['authors']): string[] {
  const listed: (PartyDraft | string | null)[] = Array.isArray(authors) ? authors : [];
  return listed.map(nameOf).filter(Boolean);
}

function nameOf(party: PartyDraft | string | null | undefined): string {
  return lineOf(typeof party === 'string' ? party : party?.name);
}

function writeSection({heading, text}: SectionDraft): string {
  const title = lineOf(heading);
  return [title && `## ${title}`, textOf(text)].filter(Boolean).join('\n\n');
}

function writeSources(sources: readonly SourceDraft[], lang: string): string {
  if (!sources.length) return '';
  const name = blockWord('sources', lang);
  if (!sources.every(isName)) return [name, '', ...sources.map(writeSource)].join('\n');
  const names = sources.map(
    (source, index) => `${lineOf(source.publisher)} [${idOf(source, index)}]`,
  );
  return `${name}: ${names.join(', ')}`;
}

/** Alone on a line, a name would be read as a title. */
function isName({publisher, title, summary, url}: SourceDraft): boolean {
  return lineOf(publisher) !== '' && ![title, summary, url].some(lineOf);
}

function writeSource(source: SourceDraft, index: number): string {
  const published = lineOf(source.published);
  const addresses = [textOf(source.url), textOf(source.archiveUrl)];
  const date = DAY_OR_MONTH.test(published) ? `(${published})` : '';
  return [`[${idOf(source, index)}]`, writeWords(source), date, ...addresses]
    .filter(Boolean)
    .join(' ');
}

/** In brackets a year alone may be part of the title. */
const DAY_OR_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])(?:$|-\d\d(?:$|T))/;
const YEAR = /^\d{4}$/;

/** An author needs a title in quotation marks after the name, and nothing after the publisher. */
export function hasPlaceForAuthor({publisher, title, summary}: SourceDraft): boolean {
  return lineOf(title) !== '' && lineOf(publisher) !== '' && lineOf(summary) === '';
}

/** So does a year alone. */
export function hasPlaceForDate(source: SourceDraft): boolean {
  const published = lineOf(source.published);
  return DAY_OR_MONTH.test(published) || (YEAR.test(published) && hasPlaceForAuthor(source));
}

function writeWords(source: SourceDraft): string {
  const [publisher, title, summary] = [source.publisher, source.title, source.summary].map(lineOf);
  const author = lineOf(source.author);
  const [year = ''] = YEAR.exec(lineOf(source.published)) ?? [];
  if ((author || year) && hasPlaceForAuthor(source)) {
    const parts = author ? [author, `“${title}”`, publisher] : [publisher, `“${title}”`];
    return [...parts, year].filter(Boolean).join(', ');
  }
  const words = [publisher, title, summary].filter(Boolean).join(': ');
  const isNameAlone = words === publisher && lineOf(source.url) !== '';
  return isNameAlone ? `${publisher}:` : words;
}

function idOf({id}: SourceDraft, index: number): string {
  return textOf(id) || String(index + 1);
}

function writeEvent(event: EventDraft, lang: string): string {
  const [heading, text] = [lineOf(event.heading), textOf(event.text)];
  const {day, moment} = momentOf(event, lang);
  const above = day && `${day}\n`;
  if (heading && moment && text) return `${above}**${moment} – ${heading}**\n${text}`;
  const words = [heading, text].filter(Boolean).join(': ');
  if (day) return `${above}${moment}: ${words}`;
  return [moment, words].filter(Boolean).join(' – ');
}

/** When an event was, as its line begins. */
interface WrittenMoment {
  /** Stands on a line above, where the moment is none that is read as a date: `Around noon`. */
  day: string;
  moment: string;
  /** Whether the label had to give way to the date. */
  isLabelLost: boolean;
}

/** A label that is read as the date, or a day above a label; else the date. */
export function momentOf({date, label}: EventDraft, lang: string): WrittenMoment {
  const [edtf, words] = [lineOf(date), lineOf(label)];
  if (!edtf || isLabelOf(words, edtf, lang)) {
    return {day: '', moment: words || printable(edtf), isLabelLost: false};
  }
  const comma = words.lastIndexOf(', ');
  const day = words.slice(0, Math.max(0, comma));
  if (isLabelOf(day, edtf, lang)) {
    return {day, moment: words.slice(comma + 2), isLabelLost: false};
  }
  return {day: '', moment: printable(edtf), isLabelLost: words !== ''};
}

/** A season or a quarter by its name: as a number it may be two years, `2023-24`. */
function printable(edtf: string): string {
  const [, year = '', number = ''] = /^(\d{4})-(\d\d)$/.exec(edtf) ?? [];
  const name = PARTS_OF_YEAR[number];
  return name ? `${name} ${year}` : edtf;
}

function isLabelOf(label: string, date: string, lang: string): boolean {
  const read = readPrintedDate(label, text => translateAnyCalendar(text, lang));
  return label !== '' && read.edtf === date;
}
