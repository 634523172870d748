import {isInAddress, isNameCased, isNameLike} from './name-like.js';
import {trimJoints, type Citation} from './text-citation.js';
import type {Vocabulary} from './text-language.js';
import {COLON, splitSummary, withoutStop} from './usual-sources.js';

/** What an entry says, and whether that had to be guessed. */
export interface Roles {
  publisher?: string;
  title?: string;
  summary?: string;
  author?: string;
  isGuessed?: boolean;
}

/** What all entries of a list have in common. */
export interface ListForm {
  /** Every entry starts with what may be a publisher, before a colon. */
  hasColons: boolean;
  /** Of these, one is in its address or is repeated, or each has two words. */
  isColonSure: boolean;
  /** Where the publisher stands in `Reuters – Trams stop`. */
  dashes: Column;
  /** Where the publisher has a line, or a column, of its own. */
  lines: Column | undefined;
  /** What stands between publisher and title in every entry. */
  shared: Column | undefined;
  /** Every entry ends with what may be a publisher, in brackets. */
  isBracketed: boolean;
  /** Names before a colon that more than one entry has. */
  repeated: ReadonlySet<string>;
  isName: (words: string) => boolean;
  isKind: (words: string) => boolean;
}

/** A part that all entries may have, at the start or at the end, before or behind the same sign. */
interface Column {
  joint: RegExp;
  isFirst: boolean;
  /** Whether every entry has it. */
  isWhole: boolean;
  isName: (words: string) => boolean;
}

const DASH = /\s+[-–—]{1,2}\s+|\s*\|\s*|——/;
/** Between columns, and between what stands on lines of its own. */
const TAB = /\s*\t\s*/;
/** `Reuters, Trams stop`, `Reuters. Trams stop` */
const JOINTS = [DASH, /\s?[,，、،]\s*/, /(?<![\s.]\p{Lu})[.。]\s+/u];
/** `Мост закроют // Портовые вести`, `Speicher brennt. In: Anzeiger`, `Il lago, in Terra e Acqua` */
const IN_PUBLICATION =
  /^(.{4,300}?)(?: \/\/|[.,]? In:|, (?:in|dans|en|em)(?= [A-ZÀ-Þ])) (.{2,60})$/;
/** What may set a publisher off, where one of the parts may be a name. */
const SIGN = /\s*[^\p{L}\p{N}\s'’-]\s*/u;
const CLOSING_NAME = /^(.{4,}?)\s*[(（]([^()（）]{2,50})[)）]$/;

/**
 * Looks for what the entries of a list have in common.
 *
 * @param lang - BCP 47 language of the story, which says how names are written.
 */
export function readForm(
  citations: readonly Citation[],
  vocabulary: Vocabulary,
  lang: string,
): ListForm {
  const isName = nameTest(lang);
  const written = citations.filter(({words}) => words);
  const names = written.map(({words}) => COLON.exec(words)?.[1] ?? '');
  const seen = new Set<string>();
  const repeated = new Set(names.filter(name => name && (seen.has(name) || !seen.add(name))));
  const hasColons = names.every(name => name && isName(name) && !vocabulary.isKind(name));
  const columns = JOINTS.map(joint => readColumn(joint, written, isName));
  return {
    hasColons,
    isColonSure:
      repeated.size > 0 ||
      names.every(name => name.includes(' ')) ||
      written.some(({url}, index) => isInAddress(names[index] ?? '', url)),
    dashes: columns[0] as Column,
    lines: readLines(citations, lang),
    shared: written.length > 1 ? columns.find(({isWhole}) => isWhole) : undefined,
    isBracketed: written.every(({words}) => CLOSING_NAME.test(words)),
    repeated,
    isName,
    isKind: words => vocabulary.isKind(words),
  };
}

/**
 * Reads where publishers stand in entries of several lines, or columns: `Trams stop⇥Port Radio`.
 * `undefined` where these are only long entries, as no part may be a name in each of them.
 */
export function readLines(citations: readonly Citation[], lang: string): Column | undefined {
  const isName = nameTest(lang);
  const parted = citations.filter(({words}) => TAB.test(words));
  const column = readColumn(TAB, parted, words => isName(words) && !COLON.test(words));
  return 2 * parted.length > citations.length && column.isWhole ? column : undefined;
}

/** English writes names in capitals; `La Gazette du port` is one, too. */
function nameTest(lang: string): (words: string) => boolean {
  return lang === 'en' ? isNameCased : isCapitalised;
}

/**
 * Reads where publishers stand beside a sign: on the side where all may be names; else where more
 * are names, repeat, or are spelled by addresses; else where less is written.
 */
function readColumn(
  joint: RegExp,
  citations: readonly Citation[],
  isName: (words: string) => boolean,
): Column {
  const split = citations
    .map(({words, url}) => ({parts: words.split(joint), url}))
    .filter(({parts}) => parts.length > 1);
  const of = (side: number): string[] => split.map(({parts}) => parts.at(side) ?? '');
  const isAll = (side: number): boolean => of(side).every(isName);
  const evidenceOf = (side: number): number =>
    split.filter(({url}, index) => isInAddress(of(side)[index] ?? '', url)).length +
    of(side).filter(isNameCased).length -
    of(side).filter(part => /[\d,;:?!№#«“"]/.test(part)).length -
    new Set(of(side)).size;
  const lengthOf = (side: number): number => of(side).join('').length;
  const more = evidenceOf(0) - evidenceOf(-1) || lengthOf(-1) - lengthOf(0);
  // Before a comma or a full stop a publisher comes first, but for evidence of a title.
  const isLast = joint === DASH || joint === TAB ? more <= 0 : evidenceOf(0) < evidenceOf(-1);
  const isFirst = isAll(0) === isAll(-1) ? !isLast : isAll(0);
  const isWhole = split.length === citations.length && isAll(isFirst ? 0 : -1);
  return {joint, isFirst, isWhole, isName: isWhole ? isName : isNameCased};
}

/** A name in a language that has no capitals in it: `Северогорский вестник`, `dpa`. */
function isCapitalised(words: string): boolean {
  return isNameLike(words) && /^(?:[\p{Lu}\p{Lo}\p{N}]|\p{Ll}{2,5}$)/u.test(words);
}

/**
 * Says which words of an entry are what. Signs do: a link or quotation marks are around a title, a
 * publisher stands before a colon, a summary is whole sentences.
 */
export function assignRoles(citation: Citation, form: ListForm): Roles {
  if (citation.title) return rolesBesideTitle(citation);
  const {words} = citation;
  if (!words) return {};
  if (form.lines && TAB.test(words)) return rolesInColumn(citation, form.lines);
  const [, article = '', publication = ''] = IN_PUBLICATION.exec(words) ?? [];
  if (isNameLike(publication))
    return {title: article, publisher: publication, isGuessed: article.includes(', ')};
  // `Union: pay rises — Courier` among entries that all close so.
  const isClosed = form.dashes.isWhole && !form.dashes.isFirst;
  // `Wassersperre: was Haushalte wissen – https://…`: in German, any noun may be a name.
  const hasPublisher = form.hasColons && (isClosed || form.isColonSure);
  const isWholeTitle = (citation.hasDashedUrl || isClosed) && !hasPublisher;
  const colon = isWholeTitle ? undefined : rolesAtColon(citation, form);
  if (colon) return colon;
  const column = words.split(DASH).length > 1 ? form.dashes : form.shared;
  if (column) return rolesInColumn(citation, column);
  return (form.isBracketed ? undefined : rolesAtComma(words)) ?? rolesOfWhole(citation, form);
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
  const parts = citation.hasDashedUrl ? [] : words.split(SIGN);
  const isGuessed =
    COLON.test(words) || (parts.length > 1 && parts.some(part => form.isName(part)));
  return {title: withoutStop(words, citation.url || citation.published), isGuessed};
}

/** `Harbour Courier: https://…`, or a name that the address spells. */
function isPublisherAlone({words, url, hasColonUrl}: Citation, form: ListForm): boolean {
  const isName = isNameCased(words) && !form.isKind(words);
  return isName && (hasColonUrl || isInAddress(words, url));
}

/** Names, and sentences, beside a title that is sure. */
function rolesBesideTitle({title, before, after}: Citation): Roles {
  // Words with a year are a date that was not read.
  const isName = (piece: string): boolean => isNameLike(piece) && !/\p{Nd}{4}/u.test(piece);
  const names = {before: before.filter(isName), after: after.filter(isName)};
  const rest = [...before, ...after].filter(piece => !isName(piece));
  const [first, second, ...others] = [...names.before, ...names.after];
  const isAuthored = names.before.length === 1 && names.after.length > 0;
  return {
    title,
    publisher: isAuthored ? second : first,
    author: isAuthored ? first : '',
    summary: [...(isAuthored || !second ? [] : [second]), ...others, ...rest].join(', '),
    isGuessed: rest.some(isNameLike),
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

/** `Harbour Courier, Council approves tram` among others, a guess; not `Trams, buses stop`. */
function rolesAtComma(words: string): Roles | undefined {
  const [publisher = '', ...rest] = words.split(/,\s/);
  const isName = rest.length > 0 && isNameCased(publisher) && publisher.includes(' ');
  return isName ? {publisher, title: rest.join(', '), isGuessed: true} : undefined;
}

/** `Trams stop — Reuters`, `Reuters | Trams stop`, always a guess. */
function rolesInColumn(citation: Citation, {joint, isFirst, isWhole, isName}: Column): Roles {
  const {words, url, published} = citation;
  const parts = words.split(joint);
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  // Among entries that are not alike, a name on the other side may be the publisher.
  const isBefore = isWhole ? isFirst : isName(isFirst ? first : last) === isFirst;
  const publisher = isBefore ? first : last;
  if (!isName(publisher)) return {title: words, isGuessed: true};
  const rest = isBefore ? words.slice(first.length) : words.slice(0, -last.length);
  const title = withoutStop(trimJoints(rest.replace(/^\s*[|.。]/, '')), url || published);
  return {publisher, title, isGuessed: true};
}
