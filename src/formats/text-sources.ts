import type {Issue} from '../model/issues.js';
import type {SourceDraft} from '../model/draft.js';
import {withoutEmpty, type PartReading} from './reading.js';
import {isInAddress, isNameCased, isNameLike} from './name-like.js';
import {readCitation, trimJoints} from './text-citation.js';
import type {Citation, ReadDate} from './text-citation.js';
import {isAddress, type Entry} from './text-entries.js';
import type {TextContext} from './text-context.js';
import type {Vocabulary} from './text-language.js';
import {COLON, guessedIssue, splitSummary, withoutStop} from './usual-sources.js';

/** What an entry says, and whether that had to be guessed. */
interface Roles {
  publisher?: string;
  title?: string;
  summary?: string;
  author?: string;
  isGuessed?: boolean;
}

/** What all entries of a list have in common. */
interface ListForm {
  /** Every entry starts with what may be a publisher, before a colon. */
  hasColons: boolean;
  /** Every entry starts with what may be a publisher, before a comma. */
  hasCommas: boolean;
  /** Where the publisher stands in `Reuters – Trams stop`: on the shorter side of most entries. */
  isPublisherFirst: boolean;
  /** Names before a colon that more than one entry has. */
  repeated: ReadonlySet<string>;
  isKind: (words: string) => boolean;
}

const DASH = /\s+[-–—]{1,2}\s+|\s*\|\s*|——|\s*\t\s*/;
/** `Мост закроют // Портовые вести`, `Speicher brennt. In: Anzeiger` */
const IN_PUBLICATION = /^(.{4,300}?)(?: \/\/|[.,]? In:) (.{2,60})$/;
/** `Harbour Courier, Council approves tram` */
const COMMA = /^([^,，、]{2,50}?)\s?[,，、]\s*(\S.{3,})$/;
const CLOSING_NAME = /^(.{4,}?)\s*[(（]([^()（）]{2,50})[)）]$/;

/**
 * Reads the entries of a list of sources. Signs say what is what: a link or quotation marks are
 * around a title, a publisher stands before a colon, a summary is whole sentences. A title may have
 * a colon too, so what only may be a publisher is reported, or stays in the title.
 */
export function readSources(
  entries: readonly Entry[],
  {readDate, vocabulary, lang}: TextContext,
): PartReading<SourceDraft> {
  const issues: Issue[] = [];
  const accessed = new RegExp(
    String.raw`[\s,.;(]+(?:${vocabulary.words('accessed')})[^\d"“«]{0,4} ([^"“«]{4,30}?)[.)]*$`,
    'i',
  );
  const citations = entries.map(entry => readCitation(wholeWords(entry), readDate, accessed));
  const form = readForm(citations, vocabulary, lang);
  const items = entries.map((entry, index) => {
    const {id, isName} = entry;
    const notes = isSpread(entry) ? [] : entry.notes;
    const citation = citations[index] as Citation;
    const {url, archiveUrl, overflow} = citation;
    const roles: Roles =
      isName && isNameLike(citation.words)
        ? {publisher: citation.words}
        : assignRoles(citation, form);
    const below = readNotes(notes, readDate);
    const publisher = roles.publisher || below.publisher;
    const title = (roles.title ?? '') + overflow;
    const summary = [roles.summary, ...below.summary].filter(Boolean).join(' ');
    const published = citation.published || below.published;
    if (roles.isGuessed) issues.push(guessedIssue(index, title || publisher));
    const {author} = roles;
    return withoutEmpty({id, publisher, title, author, summary, url, archiveUrl, published});
  });
  return {items, issues};
}

/** Whether title or address of an entry are bullets below its publisher. */
function isSpread({words, notes}: Entry): boolean {
  return isNameLike(words) && notes.some(note => isAddress(note) || /^["“„«「]/.test(note));
}

/** `Verrin Daily, “Dockers walk out”, 9 March 2026`, be it in bullets or not. */
function wholeWords(entry: Entry): string {
  return isSpread(entry) ? [entry.words, ...entry.notes].join(', ') : entry.words;
}

/** What stands in bullets below an entry: a publisher, a date, or a summary. */
function readNotes(
  notes: readonly string[],
  readDate: ReadDate,
): {publisher: string; published: string; summary: string[]} {
  const date = notes.find(note => readDate(note).edtf && !readDate(note).label) ?? '';
  const names = notes.filter(note => note !== date && isNameCased(note));
  const publisher = names.length === 1 ? (names[0] ?? '') : '';
  const summary = notes.filter(note => note !== date && note !== publisher);
  return {publisher, published: readDate(date).edtf, summary};
}

function readForm(citations: readonly Citation[], vocabulary: Vocabulary, lang: string): ListForm {
  const written = citations.filter(({words}) => words);
  const names = written.map(({words}) => COLON.exec(words)?.[1] ?? '');
  const seen = new Set<string>();
  const repeated = new Set(names.filter(name => name && (seen.has(name) || !seen.add(name))));
  // English writes names in capitals; `La Gazette du port` is one, too.
  const isName = lang === 'en' ? isNameCased : isNameLike;
  const hasColons = names.every(name => name && isName(name) && !vocabulary.isKind(name));
  const hasCommas =
    written.length > 1 && written.every(({words}) => isNameCased(nameBeforeComma(words)));
  const sides = written.map(({words}) => words.split(DASH)).filter(parts => parts.length > 1);
  const lengthOf = (side: number): number =>
    sides.reduce((sum, parts) => sum + (parts.at(side)?.length ?? 0), 0);
  return {
    hasColons,
    hasCommas,
    isPublisherFirst: lengthOf(0) < lengthOf(-1),
    repeated,
    isKind: words => vocabulary.isKind(words),
  };
}

function assignRoles(citation: Citation, form: ListForm): Roles {
  if (citation.title) return rolesBesideTitle(citation);
  const {words} = citation;
  if (!words) return {};
  const [, article = '', publication = ''] = IN_PUBLICATION.exec(words) ?? [];
  if (isNameLike(publication)) return {title: article, publisher: publication};
  const isWholeTitle = citation.hasDashedUrl && !form.hasColons;
  const colon = isWholeTitle ? undefined : rolesAtColon(citation, form);
  if (colon) return colon;
  const parts = words.split(DASH);
  if (parts.length > 1) return rolesAtDash(words, parts, form);
  return rolesAtComma(words, form) ?? rolesOfWhole(citation, form);
}

/** Words that no sign takes apart: a title, or a publisher. */
function rolesOfWhole(citation: Citation, form: ListForm): Roles {
  const {words} = citation;
  const [, title = '', last = ''] = CLOSING_NAME.exec(words) ?? [];
  if (title && isNameCased(last) && !form.isKind(last))
    return {title, publisher: last, isGuessed: true};
  if (isPublisherAlone(citation, form)) {
    return {publisher: words, isGuessed: !isInAddress(words, citation.url)};
  }
  const isGuessed = COLON.test(words) || /\.\s/.test(words) || isNameCased(nameBeforeComma(words));
  return {title: withoutStop(words, citation.url || citation.published), isGuessed};
}

/** `Harbour Courier: https://…`, or a name that the address spells. */
function isPublisherAlone({words, url, hasColonUrl}: Citation, form: ListForm): boolean {
  const isName = isNameCased(words) && !form.isKind(words);
  return isName && (hasColonUrl || isInAddress(words, url));
}

/** Names, and sentences, beside a title that is sure. */
function rolesBesideTitle({title, before, after}: Citation): Roles {
  const names = {before: before.filter(isNameLike), after: after.filter(isNameLike)};
  const rest = [...before, ...after].filter(piece => !isNameLike(piece));
  const [first, second, ...others] = [...names.before, ...names.after];
  const isAuthored = names.before.length === 1 && names.after.length > 0;
  return {
    title,
    publisher: isAuthored ? second : first,
    author: isAuthored ? first : '',
    summary: [...(isAuthored || !second ? [] : [second]), ...others, ...rest].join(', '),
  };
}

/** `Yonhap: Lee returns: Lee came home.`; `undefined` where no publisher stands before the colon. */
function rolesAtColon(citation: Citation, form: ListForm): Roles | undefined {
  const {words, url} = citation;
  const [all = '', name = ''] = COLON.exec(words) ?? [];
  if (!all || form.isKind(name)) return undefined;
  const isSure = form.repeated.has(name) || isInAddress(name, url);
  const isPublisher = isNameCased(name) || isSure || form.hasColons;
  if (!isPublisher || !isNameLike(name)) return undefined;
  const rest = words.slice(all.length);
  const {title, summary} = splitSummary(rest);
  const isGuessed = !(isSure || form.hasColons) || /: |：/.test(title + summary);
  return {
    publisher: name,
    title: summary ? title : withoutStop(title, citation.url || citation.published),
    summary,
    isGuessed,
  };
}

/**
 * `Harbour Courier, Council approves tram`, always a guess; `undefined` where a title may have the
 * comma: `Trams, buses stop` among entries that have none.
 */
function rolesAtComma(words: string, {hasCommas}: ListForm): Roles | undefined {
  const [, publisher = '', title = ''] = COMMA.exec(words) ?? [];
  const isName = isNameCased(publisher) && (hasCommas || /^\p{Lu}.*\s/u.test(publisher));
  return isName ? {publisher, title, isGuessed: true} : undefined;
}

function nameBeforeComma(words: string): string {
  return COMMA.exec(words)?.[1] ?? '';
}

/** `Trams stop — Reuters`, `Reuters | Trams stop`, always a guess. */
function rolesAtDash(words: string, parts: readonly string[], form: ListForm): Roles {
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  const isFirst = form.isPublisherFirst ? isNameCased(first) : !isNameCased(last);
  const publisher = isFirst ? first : last;
  if (!isNameCased(publisher)) return {title: words, isGuessed: true};
  const title = isFirst ? words.slice(first.length) : words.slice(0, -last.length);
  return {publisher, title: trimJoints(title.replace(/^\s*\|/, '')), isGuessed: true};
}
