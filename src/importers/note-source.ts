import type {SourceDraft} from '../model/draft.js';
import type {Issue} from '../model/issues.js';
import {withoutEmpty} from './foreign.js';
import {readForeignDate} from './foreign-dates.js';
import {readList} from './read-list.js';
import {wordsOf, type Run} from './rich-text.js';

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^\S+\.[a-z]{2,}\/?\S*$/i;
/** `Link`, `here`, `↗`: the words of a link that are no title. */
const NO_TITLE = /^(?:link|here|source|online|web|url|read|archive|↗|→|\P{L}*)$/iu;
/** What stands between the parts of a citation. */
const EDGES = /^[\s,.:;|–—"“”«»()-]{1,20}|[\s,:;|–—"“”«»()-]{1,20}$/g;
const PARTS = /,\s|\.\s|\s[-–—|]\s|[()]|\.$/;
const MAX_PUBLISHER = 60;
const MAX_WORDS = 5_000;

/** A source, and what was guessed about it; the path of each issue is within the source. */
export interface ReadNote {
  source: SourceDraft;
  issues: readonly Issue[];
}

/**
 * Reads a footnote, or an entry of a list of sources. The words of its link are the title; what
 * stands before it is the publisher, and what comes after is a date, a publisher or a summary.
 *
 * @example
 * readNote([{text: 'Harbour Courier: '}, {text: 'Tram approved', url: 'https://courier.example/1'},
 *   {text: ', 17 Feb 2026'}], '')
 * // {source: {publisher: 'Harbour Courier', title: 'Tram approved',
 * //   url: 'https://courier.example/1', published: '2026-02-17'}, issues: []}
 */
export function readNote(runs: readonly Run[], lang: string): ReadNote {
  const at = runs.findIndex(({url}) => url !== undefined);
  const link = runs[at];
  const words = wordsOf(link ? [link] : []);
  const isTitle = words !== '' && !ADDRESS.test(words) && !NO_TITLE.test(words);
  if (!link?.url || !isTitle) return readWords(runs, link?.url ?? '', lang);
  const before = trimEdges(wordsOf(runs.slice(0, at)));
  const rest = readRest(wordsOf(runs.slice(at + 1)), before !== '', lang);
  const source = {publisher: before, title: trimQuotes(words), ...rest, url: link.url};
  return {source: withoutEmpty(source), issues: []};
}

/** A citation that is plain words, read as a line of a story text is. */
function readWords(runs: readonly Run[], url: string, lang: string): ReadNote {
  const isLinkWord = (run: Run) => run.url === url && NO_TITLE.test(wordsOf([run]));
  const words = wordsOf(runs.filter(run => !isLinkWord(run))).slice(0, MAX_WORDS);
  const line = words.includes(url) ? words : `${words} ${url}`;
  const {list, issues} = readList('sources', [`[1] ${line}`], lang);
  const {id, ...read} = list[0] ?? {};
  const {title = ''} = id ? read : {title: words};
  const source = {...read, title: title.replace(/[\s,;:]{1,9}$/, ''), url: read.url ?? url};
  return {source: withoutEmpty(source), issues};
}

function readRest(words: string, hasPublisher: boolean, lang: string): SourceDraft {
  const parts = words.split(PARTS).map(trimEdges).filter(Boolean);
  const dates = parts.map(part => readForeignDate(part, lang).date ?? '');
  const published = dates.find(Boolean) ?? '';
  const others = parts.filter((_, index) => !dates[index]);
  const [first = ''] = others;
  const isPublisher = !hasPublisher && first.length <= MAX_PUBLISHER;
  if (isPublisher) return {publisher: first, published, summary: others.slice(1).join(', ')};
  const summary = others.length === 1 || published ? others.join(', ') : trimEdges(words);
  return {published, summary};
}

function trimEdges(words: string): string {
  return words.replace(EDGES, '').trim();
}

function trimQuotes(words: string): string {
  return words.replace(/^["“«]|["”»]$/g, '');
}
