import type {Issue} from '../model/issues.js';
import type {SourceDraft} from '../model/draft.js';
import {withoutEmpty, type PartReading} from './reading.js';
import {isNameLike} from './name-like.js';
import {assignRoles, readForm, readLines, type Roles} from './source-roles.js';
import {readCitation, type Citation} from './text-citation.js';
import type {TextContext} from './text-context.js';
import {isAddress, readEntryStart, withoutBullet, type Entry} from './text-entries.js';
import type {Line} from './text-lines.js';
import {guessedIssue} from './usual-sources.js';

/** A sentence in a line below an entry, before its address. */
const SUMMARY = /\t(["“„«「]?[\p{Lu}\p{Lo}][^\t]{20,}?[.!?。！？]["”»」]?)(?= https?:|$)/u;

const NUMBER_BEHIND = /^(.*?)\s?[[【]\^?(\d{1,3})[\]】]$/;
const BEFORE = '[$2] $1';

/**
 * Reads the entries of a list of sources. A title may have the signs that set a publisher off, so
 * what only may be a publisher is reported, or stays in the title.
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
  const isSummarised = entries.every(({words}) => !words.includes('\t') || SUMMARY.test(words));
  const summaryOf = ({words}: Entry): string[] => (isSummarised && SUMMARY.exec(words)) || [];
  const readAll = (label: string, gap: string): Citation[] =>
    entries.map(entry => {
      const [summary = ''] = summaryOf(entry);
      const words = entry.words
        .replace(summary, '')
        .replace(`[${label}](`, '(')
        .replace(/\t/g, gap);
      return readCitation(words, readDate, accessed);
    });
  const written = readAll('', '\t');
  const [{title: label = ''} = {}] = written;
  // `[lien](https://…)` in every entry is no title.
  const isLabel = written.length > 1 && label && written.every(({title}) => title === label);
  const isWrapped = written.some(({words}) => words.includes('\t')) && !readLines(written, lang);
  const citations = readAll(isLabel ? label : '', isWrapped ? ' ' : '\t');
  const form = readForm(citations, vocabulary, lang);
  const items = entries.map((entry, index) => {
    const {id, isName} = entry;
    const citation = citations[index] as Citation;
    const {url, archiveUrl, published, overflow} = citation;
    const roles: Roles =
      isName && isNameLike(citation.words)
        ? {publisher: citation.words}
        : assignRoles(citation, form);
    const {publisher, author} = roles;
    const summary = [roles.summary, summaryOf(entry)[1]].filter(Boolean).join(' ');
    const title = (roles.title ?? '') + overflow;
    const isGlued = !publisher && entry.words.includes('\t');
    if (roles.isGuessed || isGlued) issues.push(guessedIssue(index, title || publisher));
    return withoutEmpty({id, publisher, title, author, summary, url, archiveUrl, published});
  });
  return {items, issues};
}

/**
 * Puts a bullet before each source of a list that has none, where an address closes each of them;
 * and its number, where that closes each of them: `• Harbour Courier, “Council approves tram” [1]`.
 */
export function markSources(lines: readonly Line[]): Line[] {
  const size = 1 + lines.findIndex(({text}) => isAddress(text));
  const isClosed = ({text}: Line, index: number): boolean =>
    isAddress(text) === ((index + 1) % size === 0) && !readEntryStart(text);
  const isEven = size > 2 && lines.every(isClosed);
  const isNumbered = lines.every(({text}) => NUMBER_BEHIND.test(text) && !readEntryStart(text)?.id);
  return lines.map((line, index) => {
    const {text} = line;
    if (isNumbered) return {...line, text: withoutBullet(text).replace(NUMBER_BEHIND, BEFORE)};
    return isEven && index % size === 0 ? {...line, text: `• ${text}`} : line;
  });
}
