import type {Issue} from '../model/issues.js';
import type {SourceDraft} from '../model/draft.js';
import {withoutEmpty, type PartReading} from './reading.js';
import {isNameCased, isNameLike} from './name-like.js';
import {assignRoles, readForm, type Roles} from './source-roles.js';
import {readCitation, type Citation, type ReadDate} from './text-citation.js';
import type {TextContext} from './text-context.js';
import {isAddress, type Entry} from './text-entries.js';
import {guessedIssue} from './usual-sources.js';

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
  const readAll = (label: string): Citation[] =>
    entries.map(entry =>
      readCitation(wholeWords(entry).replace(`[${label}](`, '('), readDate, accessed),
    );
  const written = readAll('');
  const label = written[0]?.title ?? '';
  // `[lien](https://…)` in every entry is no title.
  const isLabel = written.length > 1 && label && written.every(({title}) => title === label);
  const citations = isLabel ? readAll(label) : written;
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
