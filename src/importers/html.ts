import type {ImageDraft, StoryDraft} from '../model/draft.js';
import {readArticle, resolveAddress} from './article.js';
import {noStory, withoutEmpty} from './foreign.js';
import {readPlainDate} from './foreign-dates.js';
import {sortBlocks} from './html-parts.js';
import {scanHtml, type HtmlPage} from './html-scan.js';
import type {HtmlProperties} from './html-properties.js';
import type {Imported, ImporterOptions, Loss} from './imported.js';
import {wordsOf} from './rich-text.js';

/**
 * Reads an article on a web page: what is marked as `articleBody`, else what stands in `<article>`,
 * `<main>` or the page, in this order. `<sup><a href="#fn1">1</a></sup>` cites the element with that
 * id; links cite what they lead to. Headline, authors and dates are taken from microdata, then from
 * the page, then from `<meta>`.
 */
export function importHtml(text: string, {src, url, lang}: ImporterOptions): Imported[] {
  const page = scanHtml(text);
  const losses: Loss[] = [];
  const parts = sortBlocks(page.blocks);
  const head = readHead(page.properties, losses, lang);
  const headline = head.headline || parts.headline || page.properties.first('title');
  const base = url || head.url || '';
  const article = {...parts, url: base, lang: head.lang || lang};
  const {summary, sections, timeline, sources} = readArticle(article, losses);
  if (!headline || !(sections.length || timeline.length)) {
    throw noStory(src, 'a web page that is one has a headline and paragraphs');
  }
  const image = readImage(page, base, losses);
  const body = {summary, image, sections, sources, timeline};
  return [{draft: withoutEmpty({...head, headline, ...body}), losses}];
}

function readHead(properties: HtmlProperties, losses: Loss[], lang: string): StoryDraft {
  const first = (...names: string[]) =>
    names.map(name => properties.first(name)).find(Boolean) ?? '';
  const date = (name: string, value: string) => readPlainDate(value, name, losses, lang);
  const names = properties.all('author.name');
  const authors = names.length ? names : properties.all('author');
  return withoutEmpty({
    url: first('url'),
    lang: first('inLanguage', 'lang'),
    headline: first('headline'),
    publisher: first('publisher.name', 'publisher'),
    authors: authors.map(name => ({name: name.replace(/^by /i, '')})),
    published: date('datePublished', first('datePublished', 'time')),
    updated: date('dateModified', first('dateModified')),
  });
}

/** The first picture of the article, with the caption that the page has; the others are lost. */
function readImage(page: HtmlPage, base: string, losses: Loss[]): ImageDraft | undefined {
  const rank = Math.max(0, ...page.blocks.slice(0, 1000).map(block => block.rank));
  const [first, ...others] = page.images.filter(image => image.rank >= rank);
  const url = first?.url ?? page.properties.first('image');
  for (const image of others) {
    losses.push({path: image.url.slice(0, 200), message: 'Only the first picture is kept.'});
  }
  if (!url) return undefined;
  const caption = page.blocks.find(block => block.isCaption && block.rank >= rank);
  return withoutEmpty({
    url: resolveAddress(url, base),
    alt: first?.alt ?? '',
    caption: caption ? wordsOf(caption.runs) : '',
  });
}
