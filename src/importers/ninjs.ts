import type {ImageDraft, SourceDraft} from '../model/draft.js';
import {asLine, asObject, asText, noStory, objectsOf, parseForeign} from './foreign.js';
import {reportRest, withoutEmpty, type Foreign} from './foreign.js';
import {readPlainDate} from './foreign-dates.js';
import {readBody} from './html-article.js';
import type {Imported, ImporterOptions, Loss} from './imported.js';

/** In lower case, because version 2 has `versioncreated` and version 3 `versionCreated`. */
const KNOWN = [
  ...['uri', 'type', 'version', 'profile', 'standard', 'representationtype', 'pubstatus'],
  ...['versioncreated', 'firstcreated', 'contentcreated', 'language', 'headlines', 'headline'],
  ...['bodies', 'body_html', 'body_xhtml', 'body_text', 'descriptions', 'description_text'],
  ...['by', 'byline', 'copyrightholder', 'infosources', 'associations', 'mimetype', '$schema'],
];
const PICTURE = /^(?:picture|graphic)$/;
/** No page needs a wider picture. */
const WIDEST_PIXELS = 2_000;

/**
 * Reads IPTC ninjs, versions 2 and 3; the fields of version 1 that they replaced are read too.
 *
 * The body in HTML is preferred, because it has links and headings. `infosources` are sources that
 * nothing cites. A withheld or cancelled item is read, and the report says so.
 */
export function importNinjs(text: string, {src, url, lang}: ImporterOptions): Imported[] {
  const losses: Loss[] = [];
  const item = lowerCase(asObject(parseForeign(text, src)));
  const headline = readHeadline(item, losses);
  const language = asText(item.language);
  const address = /^https?:/i.test(asText(item.uri)) ? asText(item.uri) : '';
  const context = {headline, url: url || address, lang: language || lang};
  const {sections, timeline, sources} = readBody(bodyOf(item), context, losses);
  if (!headline) throw noStory(src, 'a ninjs item that is one has "headlines"');
  reportStatus(item, losses);
  reportRest(item, KNOWN, '', losses);
  const draft = withoutEmpty({
    url: address,
    lang: language,
    headline,
    publisher: asLine(item.copyrightholder),
    authors: asLine(item.by || item.byline)
      .replace(/^by /i, '')
      .split(/, | and /)
      .filter(Boolean),
    ...readDates(item, losses),
    image: readPicture(item, losses),
    summary: readSummary(item),
    sections,
    sources: numberAgain([...sources, ...readInfoSources(item, losses)]),
    timeline,
  });
  return [{draft, losses}];
}

function lowerCase(object: Foreign): Foreign {
  const entries = Object.entries(object).map(([key, value]) => [key.toLowerCase(), value] as const);
  return Object.fromEntries(entries);
}

/** The value of the first entry that has this role, else of the first. */
function valueOf(list: unknown, role: RegExp): string {
  const entries = objectsOf(list, '', []).map(({item}) => item);
  const entry = entries.find(each => role.test(asText(each.role))) ?? entries[0];
  return asText(entry?.value);
}

function readHeadline(item: Foreign, losses: Loss[]): string {
  const main = valueOf(item.headlines, /^main$/i) || asText(item.headline);
  for (const {item: other, path} of objectsOf(item.headlines, 'headlines', losses)) {
    const message = 'A story has one headline, so this one is left out.';
    if (asText(other.value) !== main) losses.push({path, message});
  }
  return main.replace(/\s+/g, ' ');
}

function bodyOf(item: Foreign): string {
  const bodies = objectsOf(item.bodies, 'bodies', []).map(each => lowerCase(each.item));
  const typeOf = (body: Foreign) => `${asText(body.contenttype)} ${asText(body.role)}`;
  const rich = bodies.find(body => /html/i.test(typeOf(body)));
  const plain = bodies.find(body => !/xml/i.test(typeOf(body)));
  const [old = ''] = [item.body_html, item.body_xhtml, item.body_text].map(asText).filter(Boolean);
  return asText((rich ?? plain)?.value) || old;
}

function readSummary(item: Foreign): string {
  return valueOf(item.descriptions, /^(?:main|summary|text)$/i) || asText(item.description_text);
}

function readDates(item: Foreign, losses: Loss[]): {published: string; updated: string} {
  const date = (name: string) => readPlainDate(asText(item[name]), name, losses);
  const version = date('versioncreated');
  const first = date('firstcreated') || date('contentcreated');
  return {published: first || version, updated: version === first || !first ? '' : version};
}

function reportStatus(item: Foreign, losses: Loss[]): void {
  const status = asText(item.pubstatus);
  if (!status || status === 'usable') return;
  losses.push({path: 'pubstatus', message: `This item is "${status}". Do not publish it unseen.`});
}

function readInfoSources(item: Foreign, losses: Loss[]): SourceDraft[] {
  return objectsOf(item.infosources, 'infosources', losses).map(({item: source}) => {
    const url = asText(source.uri);
    return withoutEmpty({
      publisher: asLine(source.name),
      url: /^https?:/i.test(url) ? url : '',
    });
  });
}

function numberAgain(sources: readonly SourceDraft[]): SourceDraft[] {
  return sources.map((source, index) => ({...source, id: String(index + 1)}));
}

/** The first picture among what is associated. */
function readPicture(item: Foreign, losses: Loss[]): ImageDraft | undefined {
  let found: ImageDraft | undefined;
  for (const {item: written, path} of objectsOf(item.associations, 'associations', losses)) {
    const associated = lowerCase(written);
    const image = found || !PICTURE.test(asText(associated.type)) ? undefined : asImage(associated);
    found ??= image;
    if (!image)
      losses.push({path, message: 'Only the first picture is kept, so this is left out.'});
  }
  return found;
}

function asImage(picture: Foreign): ImageDraft | undefined {
  const renditions = objectsOf(picture.renditions, '', [])
    .map(({item}) => ({url: asText(item.href), width: Number(item.width) || 0, item}))
    .filter(({url}) => url);
  const fitting = renditions.filter(({width}) => width <= WIDEST_PIXELS);
  const [best] = (fitting.length ? fitting : renditions).sort((a, b) => b.width - a.width);
  if (!best) return undefined;
  return withoutEmpty({
    url: best.url,
    caption: valueOf(picture.descriptions, /./) || asText(picture.description_text),
    credit: asLine(picture.by || picture.byline || picture.copyrightholder),
    ...(best.width && {width: best.width, height: Number(best.item.height) || 0}),
  });
}
