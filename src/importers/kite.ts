import type {EventDraft, ImageDraft, SectionDraft, SourceDraft} from '../model/draft.js';
import {Citations} from './citations.js';
import {
  asLine,
  asList,
  asObject,
  asText,
  isObject,
  noStory,
  objectsOf,
  parseForeign,
  reportRest,
  withoutEmpty,
  type Foreign,
} from './foreign.js';
import {readForeignDate, readPlainDate, reportUndated} from './foreign-dates.js';
import type {Imported, ImporterOptions, Loss} from './imported.js';
import {KITE_SECTIONS, KITE_SIDE_FIELDS} from './kite-sections.js';
import {KiteTexts} from './kite-texts.js';
import {repairMojibake} from './mojibake.js';

/**
 * Reads Kagi Kite: one cluster, the file of a category, or a batch of stories.
 *
 * `[domain#n]` cites the n-th article of a domain. The markers are numbered in reading order; the
 * articles that nothing cites follow those that are cited. `[common]`, common knowledge, has no
 * source, so it is left out and reported. A marker that names no article stays as it is written.
 *
 * The data is not clean: addresses have line breaks, lists may be strings, domains may be missing.
 */
export function importKite(text: string, {src, lang}: ImporterOptions): Imported[] {
  const file = asObject(parseForeign(text, src));
  const clusters = isCluster(file) ? [file] : clustersOf(file);
  if (!clusters.some(isCluster)) {
    throw noStory(src, 'a Kite file has "clusters" or "stories", each with a "title"');
  }
  const seconds = Number(file.timestamp);
  const updated = seconds > 0 && seconds < 1e11 ? isoOf(seconds) : '';
  return clusters.filter(isCluster).map(cluster => readCluster(cluster, updated, lang));
}

function clustersOf(file: Foreign): readonly unknown[] {
  const {clusters, stories} = file;
  return asList(Array.isArray(clusters) ? clusters : stories);
}

function isCluster(value: unknown): value is Foreign {
  if (!isObject(value)) return false;
  const isNumbered = 'cluster_number' in value || 'articles' in value;
  return typeof value.title === 'string' && ('short_summary' in value || isNumbered);
}

function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
}

function readCluster(cluster: Foreign, updated: string, lang: string): Imported {
  const losses: Loss[] = [];
  const citations = new Citations();
  const texts = new KiteTexts(citations, losses);
  readArticles(cluster, texts, losses);
  addOtherSources(cluster, texts);
  const draft = withoutEmpty({
    id: asText(cluster.id) || asText(cluster.cluster_number),
    lang: asText(cluster.selectedLanguage) || asText(cluster.sourceLanguage),
    kicker: asLine(cluster.category),
    headline: texts.plain(cluster.title, 'title'),
    updated,
    image: readImage(cluster.primary_image, 'primary_image', losses),
    summary: texts.read(cluster.short_summary, 'short_summary'),
    sections: readSections(cluster, texts, losses),
    timeline: readTimeline(cluster, texts, lang),
  });
  reportUndated(draft.timeline ?? [], losses);
  reportRest(cluster, KITE_SIDE_FIELDS, '', losses);
  return {draft: withoutEmpty({...draft, sources: citations.sources()}), losses};
}

/** The articles as sources, in the order that gives them their numbers within a domain. */
function readArticles(cluster: Foreign, texts: KiteTexts, losses: Loss[]): void {
  const paywalled = objectsOf(cluster.domains, 'domains', []).filter(
    ({item}) => item.isPaywalled === true,
  );
  const closed = new Set(paywalled.map(({item}) => asLine(item.name).toLowerCase()));
  for (const {item, path} of objectsOf(cluster.articles, 'articles', losses)) {
    const domain = asLine(item.domain).toLowerCase();
    const source: SourceDraft = {
      publisher: domain,
      title: repairMojibake(asLine(item.title)),
      url: repairAddress(item.link),
      published: readPlainDate(asText(item.date), `${path}.date`, losses),
      author: asLine(item.author),
      paywall: closed.has(domain),
    };
    texts.addArticle(domain, withoutEmpty(source));
    reportRest(item, ['title', 'link', 'domain', 'date', 'author'], path, losses);
  }
}

/** Without line breaks, and with the second slash of `https:/host`. */
function repairAddress(value: unknown): string {
  return asText(value)
    .replace(/\s+/g, '')
    .replace(/^(https?:)\/(?=[^/])/i, '$1//');
}

/** What a perspective or the quotation rests on, where that is no article. */
function addOtherSources(cluster: Foreign, texts: KiteTexts): void {
  for (const perspective of asList(cluster.perspectives)) {
    for (const source of asList(asObject(perspective).sources)) {
      const {url, name} = asObject(source);
      texts.addSource(repairAddress(url), asLine(name));
    }
  }
  texts.addSource(repairAddress(cluster.quote_source_url), asLine(cluster.quote_source_domain));
}

/** In the order in which they are read: points, quotation, perspectives, then the long texts. */
function readSections(cluster: Foreign, texts: KiteTexts, losses: Loss[]): SectionDraft[] {
  const all: SectionDraft[] = [
    ...asList(cluster.talking_points).map((point, index) =>
      texts.readPoint(point, `talking_points[${index}]`),
    ),
    readQuotation(cluster, texts),
    readPerspectives(cluster, texts),
    ...KITE_SECTIONS.map(([field, heading]) => {
      const value = cluster[field];
      if (field !== 'suggested_qna') return {heading, text: texts.readAll(value, field)};
      return {heading, text: readQuestions(value, texts, losses)};
    }),
  ];
  const sections = all.filter(({text}) => text);
  const image = readImage(cluster.secondary_image, 'secondary_image', losses);
  const [first] = sections;
  if (first && image) first.image = image;
  else if (image) losses.push({path: 'secondary_image', message: 'No section could take this.'});
  return sections.map(withoutEmpty);
}

function readQuotation(cluster: Foreign, texts: KiteTexts): SectionDraft {
  const words = texts.read(cluster.quote, 'quote').replace(/^["“”]{1,4}|["“”]{1,4}$/g, '');
  if (!words) return {};
  const speaker = [cluster.quote_author, cluster.quote_attribution].map(asLine).filter(Boolean);
  const marker = texts.cite(repairAddress(cluster.quote_source_url));
  const by = speaker.length ? ` — ${speaker.join(', ')}` : '';
  return {heading: 'Quotation', text: `“${words}”${by}${marker}`};
}

function readPerspectives(cluster: Foreign, texts: KiteTexts): SectionDraft {
  const paragraphs = asList(cluster.perspectives).map((value, index) => {
    const {text, sources} = asObject(value);
    const words = texts.read(text, `perspectives[${index}].text`);
    const addresses = asList(sources).map(source => repairAddress(asObject(source).url));
    const markers = addresses.map(url => texts.cite(url)).filter(mark => !words.includes(mark));
    return words && words + [...new Set(markers)].join('');
  });
  return {heading: 'Perspectives', text: paragraphs.filter(Boolean).join('\n\n')};
}

function readQuestions(value: unknown, texts: KiteTexts, losses: Loss[]): string {
  return objectsOf(value, 'suggested_qna', losses)
    .map(({item, path}) => {
      const question = texts.read(item.question, `${path}.question`);
      return [question, texts.read(item.answer, `${path}.answer`)].filter(Boolean).join('\n\n');
    })
    .filter(Boolean)
    .join('\n\n');
}

/** `{date, date_iso, content}`, or `"May 6, 2025:: Inter defeat …"`. */
function readTimeline(cluster: Foreign, texts: KiteTexts, lang: string): EventDraft[] {
  return asList(cluster.timeline)
    .map((value, index) => {
      const path = `timeline[${index}]`;
      const {date, iso, content} = splitEvent(value);
      const printed = readForeignDate(date, lang);
      const exact = readForeignDate(iso).date ?? printed.date ?? '';
      // The machine's date is as fine as the printed one; where the wording says more, it is kept.
      const label = printed.date === exact ? (printed.label ?? '') : date;
      return withoutEmpty({date: exact, label, text: texts.read(content, path)});
    })
    .filter(({text}) => text);
}

function splitEvent(value: unknown): {date: string; iso: string; content: unknown} {
  if (isObject(value)) {
    return {date: asLine(value.date), iso: asText(value.date_iso), content: value.content};
  }
  const [, date = '', content = asText(value)] =
    /^([^:]{1,80}(?::\d\d)?)::\s*([^]*)$/.exec(asText(value)) ?? [];
  return {date: date.trim(), iso: '', content};
}

function readImage(value: unknown, path: string, losses: Loss[]): ImageDraft | undefined {
  const image = asObject(value);
  const url = repairAddress(image.url);
  if (!url) return undefined;
  reportRest(image, ['url', 'caption', 'credit'], path, losses);
  return withoutEmpty({url, caption: asLine(image.caption), credit: asLine(image.credit)});
}
