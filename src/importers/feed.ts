import {XMLParser} from 'fast-xml-parser';
import type {ImageDraft, StoryDraft} from '../model/draft.js';
import {asLine, asList, asObject, asText, noStory, objectsOf, parseForeign} from './foreign.js';
import {withoutEmpty, type Foreign} from './foreign.js';
import {readPlainDate} from './foreign-dates.js';
import {readBody} from './html-article.js';
import type {Imported, ImporterOptions, Loss} from './imported.js';
import {scanHtml} from './html-scan.js';
import {wordsOf} from './rich-text.js';

/** One entry, whatever the feed is written in. */
interface Entry {
  title: string;
  url: string;
  lang: string;
  authors: string[];
  published: string;
  updated: string;
  /** HTML or text. */
  summary: string;
  content: string;
  image: string;
}

const MAX_GUESSED_TITLE = 100;
/** One more than a story has, so that `check` says that there are more. */
const MAX_AUTHORS = 201;

/** Reads RSS, Atom or JSON Feed: a story for each entry. */
export function importFeed(text: string, options: ImporterOptions): Imported[] {
  const isJson = !text
    .trimStart()
    .replace(/^\uFEFF/, '')
    .startsWith('<');
  const {publisher, entries} = isJson
    ? readJsonFeed(text, options.src)
    : readXml(text, options.src);
  if (!entries.length) throw noStory(options.src, 'a feed has entries, and this one has none');
  return entries.map(entry => readEntry(entry, publisher, options));
}

function readEntry(entry: Entry, publisher: string, {url, lang}: ImporterOptions): Imported {
  const losses: Loss[] = [];
  const headline = plain(entry.title) || guessTitle(entry, losses);
  const context = {headline, url: entry.url || url, lang: entry.lang || lang};
  const body = readBody(entry.content || entry.summary, context, losses);
  const isSummaryApart = entry.content !== '' && entry.summary !== entry.content;
  const draft: StoryDraft = withoutEmpty({
    url: entry.url,
    lang: entry.lang,
    headline,
    publisher,
    authors: entry.authors,
    published: readPlainDate(entry.published, 'published', losses),
    updated: readPlainDate(entry.updated, 'updated', losses),
    image: withoutEmpty<ImageDraft>({url: entry.image}),
    summary: isSummaryApart ? plain(entry.summary) : '',
    sections: body.sections,
    sources: body.sources,
    timeline: body.timeline,
  });
  return {draft, losses};
}

function plain(html: string): string {
  return scanHtml(html)
    .blocks.map(({runs}) => wordsOf(runs))
    .join('\n\n');
}

function guessTitle({summary, content}: Entry, losses: Loss[]): string {
  const [line = ''] = plain(summary || content).split('\n', 1);
  const message = 'The entry has no title, so its first words are the headline.';
  losses.push({path: 'title', message});
  return line.length > MAX_GUESSED_TITLE ? `${line.slice(0, MAX_GUESSED_TITLE).trim()}…` : line;
}

function readJsonFeed(text: string, src: string): {publisher: string; entries: Entry[]} {
  const feed = asObject(parseForeign(text, src));
  const ofFeed = namesOf(feed.authors ?? feed.author);
  const entries = objectsOf(feed.items, 'items', []).map(({item}) => {
    const authors = item.authors ?? item.author;
    return {
      title: asLine(item.title),
      url: asText(item.url) || asText(item.external_url),
      lang: asText(item.language) || asText(feed.language),
      authors: authors === undefined || authors === null ? ofFeed : namesOf(authors),
      published: asText(item.date_published),
      updated: asText(item.date_modified),
      summary: asText(item.summary),
      content: asText(item.content_html) || asText(item.content_text),
      image: asText(item.image) || asText(item.banner_image),
    };
  });
  return {publisher: asLine(feed.title), entries};
}

/** A feed may have as many authors as entries, each of which is by all of them. */
function namesOf(authors: unknown): string[] {
  const names = asList(authors).slice(0, MAX_AUTHORS);
  return names.map(author => asLine(asObject(author).name)).filter(Boolean);
}

function readXml(text: string, src: string): {publisher: string; entries: Entry[]} {
  const root = asObject(parseXml(text, src));
  const rss = asObject(asObject(root.rss).channel);
  const rdf = asObject(root['rdf:RDF']);
  const atom = asObject(root.feed);
  const channel = root.feed === undefined ? {...asObject(rdf.channel), ...rss} : atom;
  const items = asList(rss.item ?? rdf.item ?? atom.entry);
  const lang = textOf(channel.language) || textOf(atom['@xml:lang']);
  return {
    publisher: plain(textOf(channel.title)),
    entries: items.map(item => readXmlEntry(asObject(item), lang)),
  };
}

function parseXml(text: string, src: string): unknown {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    textNodeName: '#text',
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: true,
    htmlEntities: false,
    // What is in an entry as XHTML is text of the entry.
    stopNodes: ['*.content', '*.summary'],
  });
  try {
    return parser.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw noStory(src, `it is no well-formed XML: ${reason.slice(0, 200)}`);
  }
}

function readXmlEntry(item: Foreign, lang: string): Entry {
  const authors = [...asList(item.author), ...asList(item['dc:creator'])];
  const media = asObject(item['media:content'] ?? item['media:thumbnail'] ?? item.enclosure);
  return {
    title: textOf(item.title),
    url: linkOf(item.link),
    lang,
    authors: authors.map(author => textOf(asObject(author).name ?? author)).filter(Boolean),
    published: textOf(item.pubDate ?? item.published ?? item['dc:date']),
    updated: textOf(item.updated),
    summary: textOf(item.description) || markupOf(item.summary),
    content: textOf(item['content:encoded']) || markupOf(item.content),
    image: asText(media['@url']),
  };
}

/** The text of an element, which is an object where it has attributes. */
function textOf(value: unknown): string {
  const [first] = asList(value);
  return asText(first) || asText(asObject(first)['#text']);
}

/** Markup that was escaped once for XML; `xhtml` is not, and CDATA has its own signs. */
function markupOf(value: unknown): string {
  const [first] = asList(value);
  const written = textOf(first).replace(/^<!\[CDATA\[([^]*)\]\]>$/, '$1');
  const isEscaped = asObject(first)['@type'] === 'html' && !written.includes('<');
  return isEscaped ? plain(written) : written;
}

/** RSS writes the address between the tags, Atom as an attribute of one of several links. */
function linkOf(value: unknown): string {
  const links = asList(value);
  const page = links.find(link => (asObject(link)['@rel'] ?? 'alternate') === 'alternate');
  return textOf(page ?? value) || asText(asObject(page)['@href']);
}
