import {dateUnder} from '../formats/dates-below.js';
import {isDisclosure, isOfThisText} from '../formats/find-disclosure.js';
import {readPrintedDate} from '../formats/printed-dates.js';
import {unnamedIssue} from '../formats/text-issues.js';
import {ENGLISH, Vocabulary} from '../formats/text-language.js';
import {OTHER_LANGUAGES} from '../formats/text-languages.js';
import {endsSentence} from '../formats/text-lines.js';
import {momentsOf} from '../formats/text-moments.js';
import {readEntryStart} from '../formats/text-entries.js';
import {translateAnyCalendar} from '../formats/other-calendars.js';
import type {EventDraft, SectionDraft, StoryDraft} from '../model/draft.js';
import {issue, type Issue} from '../model/issues.js';

/** A longer line is a sentence, not a headline or a heading. */
const MAX_LINE = 100;
/** Later headings and events are like those before. */
const MAX_LOOKED_AT = 1_000;
/** Any leap year: only whether a day fits into it is asked. */
const SOME_YEAR = '2024';
const FEWEST_EVENTS = 2;
/** `Nov 9, 2025` is two of the pieces between commas. */
const MAX_DATE_PIECES = 3;

/** `04.03.2026`, `2026-03-04` */
const DATE_OF_NUMBERS = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/;
/** `8:15 …`, `9.15 uur: …`, `午前6時20分　…` */
const CLOCK = /^(?:\p{L}{1,3}\s?)?\d{1,2}(?:[:h]\d\d\b|\.\d\d\s|\s?[時时시點点])/u;
/** `دوشنبه ۱۸ اسفند ۱۴۰۴`, in whatever calendar */
const DAY_IN_WORDS = /^(?:\p{L}{1,20},? )?\p{Nd}{1,2} \p{L}{1,20} \p{Nd}{4}$/u;
/** `Intertitolo: La protesta` */
const LABEL = /^\p{L}{3,20}(?=: )/u;
/** `Summarised by AI from 4 articles` */
const MACHINE =
  /(?<!\p{L})(?:AI|IA|KI|ШІ|ИИ)(?![\p{Lu}\p{Ll}])|人工智[能慧]|人工知能|인공지능|yapay zek|هوش مصنوعی|ذكاء اصطناعي/u;

/**
 * What in a story that was read from text may be something else, though nothing was in the way of
 * reading it: a headline above a longer one, a heading that is a date, an event that goes on with a
 * clock. For editors alone; no reader of the story waits for it.
 *
 * @param known - What has been reported; no place is reported twice.
 * @example
 * findDoubts({headline: 'MORNING', sections: [{heading: 'The tram returns after forty years'}]}, [])
 * // [{code: 'heading-guessed', path: 'headline', …}]
 */
export function findDoubts(draft: StoryDraft, known: readonly Issue[]): Issue[] {
  const places = new Set(known.map(({path}) => path));
  const isNew = ({path}: Issue): boolean => {
    const isKnown = places.has(path);
    places.add(path);
    return !isKnown;
  };
  const {sections = [], timeline = [], lang = ''} = draft;
  const isDay = (words: string): boolean => isDate(words, lang);
  return [
    ...doubtTop(draft),
    ...doubtSections(sections.slice(0, MAX_LOOKED_AT), timeline, isDay),
    ...timeline.slice(0, MAX_LOOKED_AT).flatMap((event, index) => doubtEvent(event, index, isDay)),
  ].filter(isNew);
}

function doubtTop({
  headline = '',
  summary = '',
  disclosure = '',
  sections = [],
}: StoryDraft): Issue[] {
  const [{heading = '', text = ''} = {}] = sections;
  const issues: Issue[] = [];
  const [paragraph = ''] = text.split('\n\n', 1);
  const isAboveOther = heading ? heading.length > 2 * headline.length : isStray(paragraph);
  if ((isAboveOther && !summary) || DATE_OF_NUMBERS.test(headline)) {
    const message = `"${headline}" was taken for the headline. If it is none, mark that by "# ".`;
    issues.push(issue('heading-guessed', 'headline', message));
    if (heading) issues.push(headingIssue(heading, 0));
  }
  if (MACHINE.test(summary) && /\p{Nd}/u.test(summary)) {
    const message = `"${summary}" may say how the story was made. If so, it is its "disclosure".`;
    issues.push(issue('heading-guessed', 'summary', message));
  }
  if (isDisclosure(disclosure) && !isOfThisText(disclosure)) {
    const message = `"${disclosure}" may be about other texts. If so, it is no "disclosure" of this one.`;
    issues.push(issue('heading-guessed', 'disclosure', message));
  }
  if (heading && isByline(heading)) {
    const message = `"${heading}" may be a by-line. If so, write only names after "By".`;
    issues.push(issue('heading-guessed', 'authors', message));
    issues.push(headingIssue(heading, 0));
  }
  return issues;
}

function doubtSections(
  sections: readonly SectionDraft[],
  timeline: readonly EventDraft[],
  isDay: (words: string) => boolean,
): Issue[] {
  const labels = sections.map(({heading = ''}) => LABEL.exec(heading)?.[0] ?? '');
  const isDated = sections.map(({heading = ''}) => beginsWithDate(heading, isDay));
  const ofHeadings = sections.flatMap(({heading = ''}, index) => {
    const label = labels[index] ?? '';
    const isLabelled = label !== '' && labels.indexOf(label) !== labels.lastIndexOf(label);
    if (!isDated[index] && !isLabelled && !/[^.]\.$/.test(heading)) return [];
    return headingIssue(heading, index);
  });
  const count = isDated.filter(Boolean).length;
  const isList = count >= FEWEST_EVENTS && !timeline.length;
  const ofTimeline = isList
    ? [unnamedIssue('Timeline', `${count} headings begin with a date`)]
    : [];
  return [...ofHeadings, ...ofTimeline];
}

function doubtEvent(
  {date = '', text = ''}: EventDraft,
  index: number,
  isDay: (words: string) => boolean,
): Issue[] {
  const place = `timeline[${index}]`;
  if (CLOCK.test(text) && !date.includes('T')) {
    const message = `The time of "${quote(text)}" is no part of its date. Write one event a line.`;
    return [issue('date-unreadable', `${place}.date`, message)];
  }
  if (isDay(text) || (!date && endsWithDate(text, isDay))) {
    const message = `"${quote(text)}" has a date that was not read. Write the date first: "Jan 6, 2026 – …".`;
    return [issue('date-unreadable', `${place}.date`, message)];
  }
  if (!text.includes(' | ')) return [];
  const message = `"${quote(text)}" has more cells than a date and a text. Check what each of them says.`;
  return [issue('heading-guessed', `${place}.text`, message)];
}

function quote(words: string): string {
  return words.length > MAX_LINE ? `${words.slice(0, MAX_LINE)}…` : words;
}

function headingIssue(heading: string, index: number): Issue {
  const message = `"${heading}" was taken for a heading. Check that it is one, and all of it.`;
  return issue('heading-guessed', `sections[${index}].heading`, message);
}

/** A line that stands for itself, in no list. */
function isStray(line: string): boolean {
  const isShort = line !== '' && line.length < MAX_LINE && !/\[\^?\d/.test(line);
  return isShort && !endsSentence(line) && !readEntryStart(line);
}

function isByline(line: string): boolean {
  return new Vocabulary([ENGLISH, ...OTHER_LANGUAGES]).readName(line)?.part === 'by';
}

/** `Maandag 2 maart`, `27 лютого 2026 — Наказ` */
function beginsWithDate(line: string, isDay: (words: string) => boolean): boolean {
  return DAY_IN_WORDS.test(line) || isDay(line) || momentsOf(line).some(({words}) => isDay(words));
}

/** `The lake doubles, Nov 9, 2025` */
function endsWithDate(line: string, isDay: (words: string) => boolean): boolean {
  const pieces = line.split(', ').slice(-MAX_DATE_PIECES);
  return pieces.some((_, index) => index > 0 && isDay(pieces.slice(index).join(', ')));
}

/** Whether words are a date and nothing else, with a year or without. */
function isDate(words: string, lang: string): boolean {
  if (words.length >= MAX_LINE || !/\p{Nd}/u.test(words)) return false;
  const readDate = (text: string): ReturnType<typeof readPrintedDate> =>
    readPrintedDate(text, date => translateAnyCalendar(date, lang));
  return readDate(words).edtf !== '' || dateUnder(words, SOME_YEAR, readDate) !== undefined;
}
