import type {Excerpt, Source} from '../model/story.js';
import {findExcerpt, type FoundExcerpt} from './find-excerpt.js';
import {judgePage, movedTo, type Judgement, type SourceState} from './judge-page.js';
import type {FetchedPage} from './fetched-page.js';
import {readPage} from './page-text.js';
import {PageWords} from './page-words.js';
import {sourceIssue, type SourceIssue} from './source-issue.js';

/** What became of a source and of its excerpts. */
export interface CheckedSource {
  /** Where in the draft: `sources[3]`. */
  path: string;
  /** The number that readers see. */
  number: number;
  url: string;
  /** Where its redirects led to. */
  finalUrl: string;
  state: SourceState;
  /** Of HTTP; 0 where nobody answered. */
  status: number;
  /** ISO 8601. */
  fetchedAt: string;
  isFromCache: boolean;
  /** Where an archive has it, as far as that is known; else `''`. */
  archiveUrl: string;
  /** Those that could be looked up. */
  excerpts: (FoundExcerpt & {path: string})[];
}

/** A source beside its page. */
export interface ComparedSource {
  id: string;
  checked: CheckedSource;
  issues: SourceIssue[];
  /** `null` where the page was not read in full. */
  words: PageWords | null;
  /** BCP 47, `''` where the page does not say. */
  lang: string;
}

/** What a server also answers to programs that it does not like. */
const NO_ACCESS = [401, 403];
const IF_PAYWALL = 'Open it yourself; where readers have to pay, write "paywall": true.';

interface SourceAndPage {
  source: Source;
  /** Its position in the draft. */
  index: number;
  page: FetchedPage;
}

/**
 * Compares a source with its page.
 *
 * @param findArchive - Is asked where readers cannot open the page.
 */
export async function compareSource(
  {source, index, page}: SourceAndPage,
  findArchive: () => Promise<string>,
): Promise<ComparedSource> {
  const text = page.failure ? null : readPage(page.body, page.type);
  const judgement = judgePage(page, text);
  const {state} = judgement;
  const isLost = state === 'dead' || state === 'homepage' || state === 'paywalled';
  const archiveUrl = isLost ? await findArchive() : source.archiveUrl;
  const path = `sources[${index}]`;
  const words = state === 'read' && text ? new PageWords(text.text) : null;
  const excerpts = lookUp(source.excerpts, path, state === 'paywalled' ? text?.text : words);
  const checked: CheckedSource = {
    path,
    number: source.number,
    url: source.url,
    finalUrl: page.url,
    state,
    status: page.status,
    fetchedAt: new Date(page.fetchedAtMs).toISOString(),
    isFromCache: page.isFromCache,
    archiveUrl,
    excerpts,
  };
  const issues = [
    ...issuesOfPage({source, page, judgement, checked}),
    ...excerptIssues(source, checked),
  ];
  return {id: source.id, checked, issues, words, lang: text?.lang ?? ''};
}

/** Of a page that is read in part, only what stands there is known. */
function lookUp(
  excerpts: readonly Excerpt[],
  path: string,
  page: PageWords | string | null | undefined,
): CheckedSource['excerpts'] {
  if (!page) return [];
  const words = typeof page === 'string' ? new PageWords(page) : page;
  const found = excerpts.map((excerpt, index) => ({
    ...findExcerpt(excerpt.text, words),
    path: `${path}.excerpts[${index}].text`,
  }));
  return typeof page === 'string' ? found.filter(({state}) => state === 'found') : found;
}

interface Compared {
  source: Source;
  page: FetchedPage;
  judgement: Judgement;
  checked: CheckedSource;
}

function issuesOfPage({source, page, judgement, checked}: Compared): SourceIssue[] {
  const {state, reason} = judgement;
  const name = `Source ${source.number}`;
  const at = (message: string, hint: string) => ({message, words: source.url, hint});
  const path = `${checked.path}.url`;
  switch (state) {
    case 'dead': {
      const message = `${name} is gone: ${reason}.`;
      return [sourceIssue('source-dead', path, at(message, archiveHint(source, checked)))];
    }
    case 'homepage': {
      const message = `${name} leads to ${page.url}, not to the article: ${reason}.`;
      return [sourceIssue('source-homepage', path, at(message, archiveHint(source, checked)))];
    }
    case 'paywalled': {
      if (source.paywall) return [];
      const message = `${name} was not read in full: ${reason}.`;
      const advice = NO_ACCESS.includes(page.status) ? IF_PAYWALL : 'Write "paywall": true.';
      const hint = [advice, archiveHint(source, checked)].filter(Boolean);
      return [sourceIssue('source-paywalled', path, at(message, hint.join(' ')))];
    }
    case 'unread':
      return [sourceIssue('source-unread', path, at(`${name} was not read: ${reason}.`, ''))];
    case 'read': {
      const moved = movedTo(page);
      const message = `${name} has moved to another address.`;
      return moved ? [sourceIssue('source-moved', path, at(message, `Write ${moved}`))] : [];
    }
  }
}

function archiveHint(source: Source, {archiveUrl}: CheckedSource): string {
  return archiveUrl && !source.archiveUrl ? `Write "archiveUrl": "${archiveUrl}".` : '';
}

function excerptIssues(source: Source, {excerpts}: CheckedSource): SourceIssue[] {
  const issues: SourceIssue[] = [];
  for (const [index, {state, difference, path}] of excerpts.entries()) {
    const words = source.excerpts[index]?.text ?? '';
    if (state === 'nearly-found') {
      const message = `Source ${source.number} does not say quite that: ${difference}.`;
      issues.push(sourceIssue('excerpt-changed', path, {message, words}));
    } else if (state === 'not-found') {
      const message = `These words were not found in source ${source.number}.`;
      issues.push(sourceIssue('excerpt-missing', path, {message, words}));
    }
  }
  return issues;
}
