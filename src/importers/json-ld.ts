import type {EventDraft, ImageDraft, SourceDraft, StoryDraft} from '../model/draft.js';
import {asLine, asText, noStory, parseForeign, reportRest, withoutEmpty} from './foreign.js';
import type {Foreign} from './foreign.js';
import {readForeignDate, readPlainDate, reportUndated} from './foreign-dates.js';
import {readBody} from './html-article.js';
import type {Imported, ImporterOptions, Loss} from './imported.js';
import {JsonLdGraph} from './json-ld-graph.js';

const ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;
const KNOWN = [
  ...['@id', '@type', '@context', 'type', 'id', 'url', 'mainEntityOfPage', 'headline', 'name'],
  ...['description', 'abstract', 'articleSection', 'articleBody', 'text', 'author', 'creator'],
  ...['publisher', 'datePublished', 'dateModified', 'dateCreated', 'inLanguage', 'image'],
  ...['citation', 'isBasedOn', 'correction', 'liveBlogUpdate', 'isAccessibleForFree'],
  ...['claimReviewed', 'reviewRating', 'itemReviewed', 'reviewBody', 'identifier'],
];

/**
 * Reads schema.org JSON-LD: each `NewsArticle` (or another article), `LiveBlogPosting` and
 * `ClaimReview` is a story. `citation` and `isBasedOn` are its sources: `[1]` in the text cites the
 * first. The updates of a live blog are its timeline.
 */
export function importJsonLd(text: string, {src, url, lang}: ImporterOptions): Imported[] {
  const graph = new JsonLdGraph(parseForeign(text, src));
  const articles = graph.nodes.filter(node => graph.isOf(node, ARTICLE));
  const reviews = graph.nodes.filter(node => graph.isOf(node, /^ClaimReview$/));
  const stories = articles.length ? articles : reviews;
  if (!stories.length) {
    throw noStory(src, 'its JSON-LD has no NewsArticle, LiveBlogPosting or ClaimReview');
  }
  return stories.map(node => new JsonLdStory(graph, node, {url, lang}).read());
}

/** One article or review of a graph. */
class JsonLdStory {
  readonly #losses: Loss[] = [];
  readonly #graph: JsonLdGraph;
  readonly #node: Foreign;
  readonly #url: string;
  readonly #lang: string;

  constructor(graph: JsonLdGraph, node: Foreign, {url, lang}: {url: string; lang: string}) {
    this.#graph = graph;
    this.#node = node;
    this.#url = this.#first('url') || idOf(graph.first(node, 'mainEntityOfPage')) || url;
    this.#lang = this.#first('inLanguage') || lang;
  }

  read(): Imported {
    const isReview = this.#graph.isOf(this.#node, /^ClaimReview$/);
    const headline = this.#line('headline') || this.#line('name') || this.#line('claimReviewed');
    const draft: StoryDraft = withoutEmpty({
      url: /^https?:/i.test(this.#url) ? this.#url : '',
      lang: this.#first('inLanguage'),
      headline,
      kicker: this.#line('articleSection'),
      publisher: this.#parties('publisher')[0],
      authors: this.#parties('author', 'creator'),
      published: this.#date(this.#node, 'datePublished'),
      updated: this.#date(this.#node, 'dateModified'),
      image: this.#image(this.#node),
      summary: this.#first('description', 'abstract'),
      ...(isReview ? this.#readReview() : this.#readArticle(headline)),
      corrections: this.#corrections(),
    });
    reportRest(this.#node, KNOWN, '', this.#losses);
    return {draft, losses: this.#losses, issues: this.#graph.issues()};
  }

  /** The cited works are numbered as they are listed, because the text cites them by that number. */
  #readArticle(headline: string): StoryDraft {
    const listed = this.#works('citation', 'isBasedOn');
    const updates = this.#graph.all(this.#node, 'liveBlogUpdate');
    const body = this.#first('articleBody', 'text');
    const context = {headline, url: this.#url, lang: this.#lang, listed};
    const {sections, timeline, sources} = readBody(body, context, this.#losses);
    const events = updates.map((update, index) => this.#readUpdate(update, index));
    reportUndated(events, this.#losses, timeline.length);
    return {sections, timeline: [...timeline, ...events], sources};
  }

  #readUpdate(update: Foreign, index: number): EventDraft {
    const path = `liveBlogUpdate[${index}]`;
    const graph = this.#graph;
    const body = graph.text(update, 'articleBody') || graph.text(update, 'text');
    const heading = asLine(graph.text(update, 'headline') || graph.text(update, 'name'));
    const plain = readBody(body, {headline: '', url: this.#url, lang: this.#lang}, this.#losses);
    if (plain.sources.length) {
      const message = 'The links of an update are left out; their words remain.';
      this.#losses.push({path: `${path}.articleBody`, message});
    }
    const text = plain.sections.map(section => section.text ?? '').join('\n\n');
    return withoutEmpty({
      ...readForeignDate(graph.text(update, 'datePublished'), this.#lang),
      heading,
      text: text.replace(/\[\d+\]/g, ''),
      url: graph.text(update, 'url') || idOf(update),
      image: this.#image(update),
    });
  }

  /** The claim cites where it was made. */
  #readReview(): StoryDraft {
    const graph = this.#graph;
    const item = graph.first(this.#node, 'itemReviewed') ?? {};
    const places = ['firstAppearance', 'appearance'].flatMap(name => graph.all(item, name));
    const sources = [
      ...places.map(place => this.#source(place)),
      ...this.#works('citation', 'isBasedOn'),
    ].map((source, index) => ({id: String(index + 1), ...source}));
    const markers = places.map((_, index) => `[${index + 1}]`).join('');
    const claim = this.#line('claimReviewed');
    const [by = ''] = graph.all(item, 'author').map(author => asLine(graph.text(author, 'name')));
    const made = this.#date(item, 'datePublished');
    const said = `${by ? `${by}: ` : ''}“${claim}”${markers}`;
    const rating = graph.first(this.#node, 'reviewRating') ?? {};
    const verdict = graph.text(rating, 'alternateName') || ratingOf(graph, rating);
    const sections = [
      {heading: 'The claim', text: claim && said},
      {heading: 'Rating', text: verdict},
      {heading: 'Review', text: this.#first('reviewBody')},
    ].filter(({text}) => text);
    const timeline = made && by ? [{date: made, text: said}] : [];
    return {sections, timeline, sources};
  }

  #works(...names: string[]): SourceDraft[] {
    const sources = names
      .flatMap(name => this.#graph.all(this.#node, name))
      .map(work => this.#source(work));
    const seen = new Set<string>();
    // What a story is based on it may cite too.
    return sources.filter(source => {
      const key = source.url || `${source.publisher}: ${source.title}`;
      return !seen.has(key) && seen.add(key);
    });
  }

  #source(work: Foreign): SourceDraft {
    const graph = this.#graph;
    const text = graph.text(work, '@value');
    const isAddress = /^https?:\/\/\S+$/i.test(text);
    const parts = graph.all(work, 'hasPart').map(part => graph.text(part, 'text'));
    return withoutEmpty({
      publisher: this.#nameOf(work, 'publisher') || this.#nameOf(work, 'provider'),
      title: asLine(
        graph.text(work, 'headline') || graph.text(work, 'name') || (isAddress ? '' : text),
      ),
      summary: graph.text(work, 'description') || graph.text(work, 'abstract'),
      url: graph.text(work, 'url') || idOf(work) || (isAddress ? text : ''),
      published: this.#date(work, 'datePublished'),
      author: this.#nameOf(work, 'author'),
      lang: graph.text(work, 'inLanguage'),
      paywall: /^(?:false|https?:\/\/schema\.org\/False)$/i.test(
        graph.text(work, 'isAccessibleForFree'),
      ),
      archiveUrl: graph.text(work, 'archivedAt'),
      excerpts: parts.filter(Boolean).map(words => ({text: words})),
    });
  }

  #nameOf(node: Foreign, name: string): string {
    const names = this.#graph.all(node, name).map(party => {
      return asLine(this.#graph.text(party, 'name') || this.#graph.text(party, '@value'));
    });
    return names.filter(Boolean).join(', ');
  }

  #parties(...names: string[]): {name: string; url?: string}[] {
    const graph = this.#graph;
    const parties = names.flatMap(name => graph.all(this.#node, name));
    return parties
      .map(party =>
        withoutEmpty({
          name: asLine(graph.text(party, 'name') || graph.text(party, '@value')),
          url: graph.text(party, 'url'),
        }),
      )
      .filter(({name}) => name);
  }

  #image(node: Foreign): ImageDraft | undefined {
    const graph = this.#graph;
    const [image] = graph.all(node, 'image');
    const url =
      image &&
      (graph.text(image, 'url') ||
        graph.text(image, 'contentUrl') ||
        graph.text(image, '@value') ||
        idOf(image));
    if (!image || !url) return undefined;
    return withoutEmpty({
      url,
      caption: graph.text(image, 'caption') || graph.text(image, 'description'),
      credit: asLine(graph.text(image, 'creditText') || this.#nameOf(image, 'creator')),
      ...this.#sizeOf(image),
    });
  }

  #sizeOf(image: Foreign): {width?: number; height?: number} {
    const [width = 0, height = 0] = ['width', 'height'].map(name =>
      parseInt(this.#graph.text(image, name), 10),
    );
    return width > 0 && height > 0 ? {width, height} : {};
  }

  #corrections(): {date?: string; text: string}[] {
    return this.#graph.all(this.#node, 'correction').map(correction =>
      withoutEmpty({
        date: this.#date(correction, 'datePublished'),
        text:
          this.#graph.text(correction, 'text') ||
          this.#graph.text(correction, '@value') ||
          idOf(correction),
      }),
    );
  }

  #date(node: Foreign, name: string): string {
    return readPlainDate(this.#graph.text(node, name), name, this.#losses, this.#lang);
  }

  #line(name: string): string {
    return asLine(this.#first(name));
  }

  #first(...names: string[]): string {
    return names.map(name => this.#graph.text(this.#node, name)).find(Boolean) ?? '';
  }
}

function ratingOf(graph: JsonLdGraph, rating: Foreign): string {
  const [value, best] = ['ratingValue', 'bestRating'].map(name => graph.text(rating, name));
  return value && best ? `${value}/${best}` : (value ?? '');
}

function idOf(node: Foreign | undefined): string {
  const id = asText(node?.['@id'] ?? node?.id);
  return /^https?:/i.test(id) ? id : '';
}
