import {issue, type Issue} from '../model/issues.js';
import type {SourceDraft} from '../model/draft.js';
import {isNameCased} from './name-like.js';
import {withoutEmpty, type PartReading} from './reading.js';
import type {Entry} from './text-entries.js';
import type {Vocabulary} from './text-language.js';

/** What stands before a colon may be a publisher. */
export const COLON = /^(.{1,60}?)(?:：|\s?:\s)\s*(?=\S)/;
const FULL_STOP = /[.。][”"’')」』]*$/;
const CLOSING_URL = /\s(https?:\/\/[^\s<>"“”«»「」『』《》，。、]{1,2000}[\w/])$/;
/** Longer entries are read with care for their length. */
const MAX_LENGTH = 2_000;
/**
 * Emphasis, links, quotation marks that set something off, `In:`, dates that close a part, a dash
 * before the address.
 */
const UNUSUAL = new RegExp(
  String.raw`[*_[\]{}|⁂<>^\t\u00a0「」『』《》〈〉]|\s\s|https?:|\/\/|In:|[,:;.–—(-]\s*["“„«‘‚'»]` +
    String.raw`|\(.{0,40}\d{4}|\d{4}(?:[^\d:：]{0,12}(?:[:：]|$)|[./-]\d\d?[./-]\d\d?\.?$)|\s[-–—]{1,2}$`,
);

/** Whether an entry is written as usual: `Yonhap: Lee returns: He came home. https://…` */
export function isUsualEntry(entry: Entry, vocabulary: Vocabulary): boolean {
  const {words, isName} = entry;
  if (isName || words.length > MAX_LENGTH) return false;
  const {publisher, rest} = split(words);
  const isPublisher = /^[\p{L}\p{N}]/u.test(publisher) && isNameCased(publisher);
  return isPublisher && !vocabulary.isKind(publisher) && !UNUSUAL.test(`${publisher}: ${rest}`);
}

/** Reads entries like `Yonhap: Lee returns: He came home. https://…`; others become titles. */
export function readUsualSources(entries: readonly Entry[]): PartReading<SourceDraft> {
  const issues: Issue[] = [];
  const items = entries.map(({id, words}, index) => {
    const {publisher, rest, url} = split(words);
    const {title, summary} = splitSummary(rest);
    if (!publisher || /: |：/.test(title + summary)) issues.push(guessedIssue(index, title));
    return withoutEmpty({
      id,
      publisher,
      title: summary ? title : withoutStop(title, url),
      summary,
      url,
    });
  });
  return {items, issues};
}

function split(words: string): {publisher: string; rest: string; url: string} {
  const [closing = '', url = ''] = CLOSING_URL.exec(words) ?? [];
  const text = closing ? words.slice(0, -closing.length).trimEnd() : words;
  const [all = '', publisher = ''] = COLON.exec(text) ?? [];
  return {publisher, rest: text.slice(all.length), url};
}

/** A title may hold colons (`Analysis: Lee’s gamble`); a summary is whole sentences. */
export function splitSummary(words: string): {title: string; summary: string} {
  const isSummarised = FULL_STOP.test(words);
  const [, title = words, summary = ''] =
    (isSummarised && /^(.+)(?:: |：)([^a-z].*)$/.exec(words)) || [];
  return {title, summary};
}

/** A full stop before an address, or a date, ends the entry and not the title. */
export function withoutStop(title: string, closing: string): string {
  return closing ? title.replace(/(?<!\.\w?)[.。]$/, '') : title;
}

export function guessedIssue(index: number, title = ''): Issue {
  const message = `"${title}" is a guessed title. Check it, and its publisher.`;
  return issue('source-guessed', `sources[${index}].title`, message);
}
