import type {StoryDate} from '../model/dates.js';
import {normalize} from '../model/normalize.js';
import type {StoryDraft} from '../model/draft.js';
import type {CitedBlock, StoryImage, Party, Source, Story} from '../model/story.js';

/** A value of JSON-LD. */
export type JsonLd = {readonly [name: string]: unknown};

/**
 * A story as a `NewsArticle` of schema.org, for search engines.
 *
 * `citation` has every source, in the order of their numbers; `isBasedOn` has the addresses of those
 * that a claim rests on. A date that is no ISO 8601 date is left out.
 *
 * @param options - `articleBody`: with the text of the sections, and its markers. Pages have the
 *     text anyway.
 * @example
 * newsArticle(normalize({headline: 'Lee Returns', published: '2026-01-08'}).story)
 * // {'@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Lee Returns',
 * //  datePublished: '2026-01-08'}
 */
export function newsArticle(
  story: Story,
  {articleBody = false}: {articleBody?: boolean} = {},
): JsonLd {
  const cited = story.sources.filter(({url, claimIds}) => url && claimIds.length);
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.headline,
    url: story.url,
    mainEntityOfPage: story.url,
    inLanguage: story.lang,
    articleSection: story.kicker,
    description: story.summary.map(({text}) => text).join('\n\n'),
    author: story.authors.map(party => writeParty('Person', party)),
    publisher: story.publisher && writeParty('Organization', story.publisher),
    datePublished: isoOf(story.published),
    dateModified: isoOf(story.updated),
    image: story.image && writeImage(story.image),
    articleBody: articleBody
      ? story.sections
          .flatMap(({heading, blocks}) => [heading, ...blocks.map(withMarkers)])
          .filter(Boolean)
          .join('\n\n')
      : '',
    citation: story.sources.map(writeSource),
    isBasedOn: cited.map(({url}) => url),
    correction: story.corrections.map(({date, text}) =>
      withoutEmpty({'@type': 'CorrectionComment', text, datePublished: isoOf(date)}),
    ),
  });
}

/** Writes a story as JSON-LD, with its text. */
export function exportJsonLd(draft: StoryDraft): string {
  const {story} = normalize(draft);
  return `${JSON.stringify(newsArticle(story, {articleBody: true}), null, 2)}\n`;
}

function writeParty(type: string, {name, url}: Party): JsonLd {
  return withoutEmpty({'@type': type, name, url});
}

function writeImage({url, caption, credit, width, height}: StoryImage): JsonLd {
  // A Distance of schema.org is a text with its unit, not a number.
  const size = width && height ? {width: `${width} px`, height: `${height} px`} : {};
  return withoutEmpty({'@type': 'ImageObject', url, caption, creditText: credit, ...size});
}

function writeSource(source: Source): JsonLd {
  return withoutEmpty({
    '@type': 'CreativeWork',
    name: source.title,
    url: source.url,
    abstract: source.summary,
    publisher: source.publisher && {'@type': 'Organization', name: source.publisher},
    author: source.author && {'@type': 'Person', name: source.author},
    datePublished: isoOf(source.published),
    inLanguage: source.lang,
    isAccessibleForFree: source.paywall ? false : undefined,
    archivedAt: source.archiveUrl,
    hasPart: source.excerpts.map(({text}) => ({'@type': 'Quotation', text})),
  });
}

/** As the author wrote the markers, so that the text can be read back. */
function withMarkers({text, runs}: CitedBlock): string {
  let written = '';
  let from = 0;
  for (const {at, citations} of runs) {
    written += text.slice(from, at) + citations.map(({number}) => `[${number}]`).join('');
    from = at;
  }
  return written + text.slice(from);
}

/** ISO 8601 has no decades, seasons and intervals as EDTF writes them, and no doubts. */
function isoOf(date: StoryDate | null): string {
  const {edtf, start, interval} = date ?? {edtf: '', start: null, interval: false};
  const isPlain = start && !interval && !start.season && !start.unknownDigits && start.year > 0;
  return isPlain ? edtf.replace(/[?~%]$/, '') : '';
}

function withoutEmpty(fields: JsonLd): JsonLd {
  const entries = Object.entries(fields).filter(([, value]) => {
    const isEmptyList = Array.isArray(value) && value.length === 0;
    return value !== '' && value !== null && value !== undefined && !isEmptyList;
  });
  return Object.fromEntries(entries);
}
