import {safeUrl} from '../model/safe-url.js';
import type {EventDraft, SectionDraft, SourceDraft} from '../model/draft.js';
import {blockNamed, type PartName} from './block-names.js';
import {CitedRuns} from './cited-runs.js';
import {withoutEmpty} from './foreign.js';
import {lossOf, type Loss} from './imported.js';
import {readNote, type ReadNote} from './note-source.js';
import {readList, type ReadList} from './read-list.js';
import {wordsOf, type Block, type Run} from './rich-text.js';

/** An article as blocks, however they were marked up. */
export interface Article {
  /** The standfirst. */
  summary?: readonly Block[];
  blocks: readonly Block[];
  /** Sources that are known, which the text cites by their number in this list. */
  listed?: readonly SourceDraft[];
  /** By key, what a footnote says. */
  notes: ReadonlyMap<string, readonly Run[]>;
  /** Against which its links are resolved; `''` where that is unknown. */
  url: string;
  /** BCP 47: the language in which printed dates are tried first. */
  lang: string;
}

/** What the blocks of an article say. */
export interface ArticleParts {
  summary: string;
  sections: SectionDraft[];
  timeline: EventDraft[];
  sources: SourceDraft[];
}

/**
 * Turns the blocks of an article into sections, a timeline and sources.
 *
 * Footnotes, the entries of a list under a heading such as "Sources", and links are the sources, each
 * once; they are numbered as the text cites them. The list under a heading such as "Timeline" is
 * the timeline.
 */
export function readArticle(article: Article, losses: Loss[]): ArticleParts {
  const runs = new CitedRuns(losses);
  const parts = splitParts(article);
  addKnown(article.listed ?? [], runs);
  addNotes(article, runs);
  addListed(parts.sources, article, runs);
  const linked = (blocks: readonly Block[]) => blocks.map(block => resolve(block, article, losses));
  const texts = {
    summary: linked(article.summary ?? []),
    sections: linked(parts.text),
    timeline: linked(parts.timeline),
  };
  addLinks(Object.values(texts).flat(), runs);
  // In reading order, which numbers the sources.
  const summary = texts.summary.map(block => runs.write(block.runs, 'summary')).join('\n\n');
  const sections = writeSections(texts.sections, runs);
  const {list, issues} = writeTimeline(texts.timeline, runs, article.lang);
  for (const issue of [...runs.citations.issues(), ...issues]) losses.push(lossOf(issue));
  return {summary, sections, timeline: list, sources: runs.citations.sources()};
}

/** As long as an address of a story may be. */
const MAX_BASE_CHARACTERS = 4096;
/** A story has no more; what is beyond is kept as it is written. */
const MAX_SOURCES_READ = 1_000;

type Parts = Record<PartName | 'text', Block[]>;

function splitParts({blocks, notes}: Article): Parts {
  const parts: Parts = {text: [], sources: [], timeline: []};
  let part: keyof Parts = 'text';
  let partLevel = 0;
  for (const block of blocks) {
    const isHeading = block.kind === 'heading';
    const named = isHeading ? blockNamed(wordsOf(block.runs)) : undefined;
    if (named) {
      part = named;
      partLevel = block.level;
    } else {
      // A heading that is not below the one of a list ends it.
      if (isHeading && block.level <= partLevel) part = 'text';
      const isNote = block.ids.some(id => notes.has(id));
      if (part === 'sources' || !isNote) parts[part].push(block);
    }
  }
  return parts;
}

/** Known sources; a link to one of them cites it. */
function addKnown(sources: readonly SourceDraft[], runs: CitedRuns): void {
  for (const [index, source] of sources.entries()) {
    const key = `number:${index + 1}`;
    runs.citations.add(key, source);
    if (source.url) runs.alias(source.url, key);
  }
}

/** One that has several ids is one source. */
function addNotes(article: Article, runs: CitedRuns): void {
  const names = new Map<readonly Run[], string>();
  for (const [id, note] of article.notes) {
    const key = `note:${id}`;
    const name = names.get(note);
    if (name) runs.alias(key, name);
    else addNote(key, note, article, runs);
    names.set(note, name ?? key);
  }
}

/** A source from a footnote. One that leads to the same address as another is that source. */
function addNote(key: string, note: readonly Run[], article: Article, runs: CitedRuns): void {
  const words = withAddresses(note, article);
  const isPlain = runs.citations.size >= MAX_SOURCES_READ;
  const {source, issues}: ReadNote = isPlain
    ? {source: {title: wordsOf(words)}, issues: []}
    : readNote(words, article.lang);
  const name = source.url ?? key;
  const isKnown = source.url !== undefined && runs.citations.has(runs.keyOf(name));
  if (!isKnown) runs.citations.add(key, source, issues);
  if (source.url && !isKnown) runs.alias(source.url, key);
  else if (isKnown) runs.alias(key, name);
}

/** The list of sources: its entries may be the notes themselves. */
function addListed(blocks: readonly Block[], article: Article, runs: CitedRuns): void {
  let number = 0;
  for (const {kind, runs: words, ids} of blocks) {
    if (kind === 'heading') continue;
    number++;
    const note = ids.find(id => article.notes.has(id));
    const key = note === undefined ? `number:${number}` : `note:${note}`;
    if (note === undefined) addNote(key, withoutNumber(words), article, runs);
    runs.alias(`number:${numberOf(words) || number}`, key);
  }
}

const LIST_NUMBER = /^\s*(?:\[\^?(\d{1,4})\]:?|(\d{1,4})[.)]|\((\d{1,4})\))\s*/;

function numberOf([first]: readonly Run[]): string {
  return (
    LIST_NUMBER.exec(first?.text ?? '')
      ?.slice(1)
      .find(Boolean) ?? ''
  );
}

function withoutNumber([first, ...rest]: readonly Run[]): Run[] {
  return first ? [{...first, text: first.text.replace(LIST_NUMBER, '')}, ...rest] : [];
}

/** Absolute http(s) addresses; a link without one is only words. */
function resolve(block: Block, article: Article, losses: Loss[]): Block {
  const runs = withAddresses(block.runs, article);
  const lost = block.runs.filter(({url}, index) => url && runs[index]?.url === undefined);
  for (const {text, url = ''} of lost) {
    const message = `The link "${url.slice(0, 200)}" has no full web address, so its words remain.`;
    losses.push({path: text.trim().slice(0, 60), message});
  }
  return {...block, runs};
}

function withAddresses(runs: readonly Run[], {url: base}: Article): Run[] {
  return runs.map(run => {
    if (run.url === undefined) return run;
    const {url, ...words} = run;
    const address = safeUrl(resolveAddress(url.trim(), base));
    return address ? {...words, url: address} : words;
  });
}

/** An address as the page means it. One that is too long is no base: each link would be as long. */
export function resolveAddress(url: string, base: string): string {
  if (!base || base.length > MAX_BASE_CHARACTERS || /^[a-z][a-z0-9+.-]*:/i.test(url)) return url;
  return URL.canParse(url, base) ? new URL(url, base).href : url;
}

function addLinks(blocks: readonly Block[], runs: CitedRuns): void {
  for (const run of blocks.flatMap(block => block.runs)) {
    if (run.url === undefined) continue;
    const source = withoutEmpty({title: run.title ?? '', url: run.url});
    if (!runs.citations.has(runs.keyOf(run.url))) runs.citations.add(run.url, source);
  }
}

/** A heading begins a section; the blocks below it are its paragraphs. */
function writeSections(blocks: readonly Block[], runs: CitedRuns): SectionDraft[] {
  const sections: {heading: string; texts: string[]}[] = [];
  for (const block of blocks) {
    const isHeading = block.kind === 'heading';
    if (isHeading || !sections.length) sections.push({heading: '', texts: []});
    const section = sections.at(-1);
    const path = `sections[${sections.length - 1}]`;
    if (isHeading && section) section.heading = wordsOf(block.runs);
    else section?.texts.push(runs.write(block.runs, path));
  }
  return sections.map(({heading, texts}) => withoutEmpty({heading, text: texts.join('\n\n')}));
}

/** Its lines are read as those of a story text, which knows how dates are printed. */
function writeTimeline(
  blocks: readonly Block[],
  runs: CitedRuns,
  lang: string,
): ReadList<'timeline'> {
  const lines = blocks.map(({kind, runs: words}, index) => {
    const line = runs.write(words, `timeline[${index}]`).replace(/\s+/g, ' ');
    return kind === 'heading' ? `### ${line}` : `- ${line}`;
  });
  return lines.length ? readList('timeline', lines, lang) : {list: [], issues: []};
}
