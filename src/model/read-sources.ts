import {sourceAnchor} from './anchors.js';
import {readDate} from './read-common.js';
import type {Claim, Excerpt, Source} from './story.js';
import type {Fields} from './untrusted.js';

const MAX_SOURCES = 1_000;
const POSITIVE_INTEGER = /^[1-9]\d{0,8}$/;

/** The sources of a draft, each with an id of its own and the number to show. */
export function readSources(fields: Fields): Source[] {
  const parts = fields.list('sources', MAX_SOURCES);
  const ids = assignIds(parts);
  const areNumbers = ids.every(id => POSITIVE_INTEGER.test(id));
  return parts.map((part, index) => {
    const id = ids[index] ?? '';
    return readSource(part, id, areNumbers ? Number(id) : index + 1);
  });
}

/**
 * The ids as written. A missing one becomes its 1-based position where no other source claims that,
 * else the next free number. So does one that was used before.
 */
function assignIds(parts: readonly Fields[]): string[] {
  const written = parts.map(part => part.id('id'));
  const taken = new Set(written);
  const used = new Set<string>();
  let lastFree = 0;
  const nextFree = (): string => {
    do lastFree++;
    while (taken.has(String(lastFree)));
    return String(lastFree);
  };
  return parts.map((part, index) => {
    const own = written[index] ?? '';
    const position = String(index + 1);
    let id = own;
    if (used.has(own)) {
      part.report('source-duplicate', 'id', own);
      id = nextFree();
    } else if (!own) {
      id = taken.has(position) ? nextFree() : position;
    }
    taken.add(id);
    used.add(id);
    return id;
  });
}

function readSource(part: Fields, id: string, number: number): Source {
  const source: Source = {
    id,
    number,
    anchor: sourceAnchor(number),
    publisher: part.line('publisher'),
    title: part.title('title'),
    summary: part.sentence('summary'),
    url: part.url('url'),
    published: readDate(part, 'published'),
    author: part.line('author'),
    lang: part.lang('lang'),
    paywall: part.flag('paywall'),
    archiveUrl: part.url('archiveUrl'),
    excerpts: part.list('excerpts').map(readExcerpt),
    claimIds: [],
  };
  part.reportUnknown();
  return source;
}

function readExcerpt(part: Fields): Excerpt {
  const excerpt = {id: part.id('id'), text: part.sentence('text'), locator: part.line('locator')};
  part.reportUnknown();
  return excerpt;
}

/** Tells each source which claims cite it. */
export function linkClaims(sources: readonly Source[], claims: readonly Claim[]): void {
  const byId = new Map(sources.map(source => [source.id, source]));
  for (const claim of claims) {
    for (const id of claim.sourceIds) byId.get(id)?.claimIds.push(claim.id);
  }
}

/**
 * The publishers in the order of the sources, each once whatever its letter case, as first written.
 */
export function listPublishers(sources: readonly Source[]): string[] {
  const byName = new Map<string, string>();
  for (const {publisher} of sources) {
    const name = publisher.toLowerCase();
    if (publisher && !byName.has(name)) byName.set(name, publisher);
  }
  return [...byName.values()];
}
