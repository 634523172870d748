import {claimAnchor, eventAnchor, sectionAnchor, sourceAnchor, SUMMARY_PLACE} from './anchors.js';
import {reportFlaws} from './check.js';
import {CitationReader} from './citations.js';
import {claimRanges} from './claims.js';
import {parseDate, type StoryDate} from './dates.js';
import {issue, type Issue} from './issues.js';
import type {
  CitedBlock,
  Claim,
  Correction,
  Excerpt,
  Party,
  Section,
  Source,
  Story,
  StoryDraft,
  StoryImage,
  TimelineEvent,
} from './story.js';
import {Fields} from './untrusted.js';

const MAX_SECTIONS = 200;
const MAX_SOURCES = 1_000;
const MAX_EVENTS = 10_000;
const MAX_HEADLINE_CHARACTERS = 2_000;
const MAX_OTHERS = 200;

/** A story, safe to render, and what was wrong with the draft that it came from. */
export interface Normalized {
  story: Story;
  issues: Issue[];
}

const normalized = new WeakMap<object, Normalized>();

/**
 * The one gate from what people write to what we show: meaning, safety, numbering and limits.
 *
 * Takes any value at all and never throws. A flaw costs that flaw, not the story, and is reported with its place.
 * The same draft object gives the same result; to change a story, pass a new object.
 *
 * @example
 * const {story, issues} = normalize({headline: 'Lee in Beijing', sections: [{text: 'A summit[9].'}]});
 * story.headline   // 'Lee in Beijing'
 * issues[0]?.code  // 'citation-unresolved'
 */
export function normalize(draft: StoryDraft): Normalized {
  const known = normalized.get(draft);
  if (known) return known;
  const issues: Issue[] = [];
  const result = {story: readStory(new Fields(draft, '', issues), issues), issues};
  if (typeof draft === 'object' && draft !== null) normalized.set(draft, result);
  return result;
}

/** Whether two are versions of one story: the headline of a live one changes, its id does not. */
export function isSameStory(one: Story | undefined, other: Story): boolean {
  return other.id ? one?.id === other.id : one?.headline === other.headline;
}

/** True where there is nothing to show: what was read is not a story. */
export function isEmpty(story: Story): boolean {
  return (
    !story.headline &&
    ![story.summary, story.sections, story.sources, story.timeline].some(list => list.length)
  );
}

function readStory(fields: Fields, issues: Issue[]): Story {
  fields.has('version');
  const lang = fields.lang('lang');
  const sources = readSources(fields, issues);
  const reader = new CitationReader(sources, issues);
  const claims: Claim[] = [];
  const story: Story = {
    id: fields.id('id'),
    url: fields.url('url'),
    lang,
    headline: fields.line('headline', MAX_HEADLINE_CHARACTERS),
    kicker: fields.line('kicker'),
    summary: readCited(fields, 'summary', SUMMARY_PLACE),
    publisher: readParty(fields.object('publisher', 'name')),
    authors: fields
      .list('authors', MAX_OTHERS, 'name')
      .map(readParty)
      .filter(party => party !== null),
    disclosure: fields.line('disclosure'),
    published: readDate(fields, 'published'),
    updated: readDate(fields, 'updated'),
    image: readImage(fields),
    sections: fields
      .list('sections', MAX_SECTIONS)
      .map(readSection)
      .filter(section => section !== null),
    sources,
    timeline: fields
      .list('timeline', MAX_EVENTS)
      .map(readEvent)
      .filter(event => event !== null),
    corrections: [],
    claims,
    publishers: sources
      .map(({publisher}) => publisher)
      .filter(
        (publisher, index, all) =>
          publisher &&
          all.findIndex(other => other.toLowerCase() === publisher.toLowerCase()) === index,
      ),
  };
  story.corrections = fields
    .list('corrections', MAX_OTHERS)
    .map(part => readCorrection(part, [...story.sections, ...story.timeline]))
    .filter(correction => correction !== null);
  fields.reportUnknown();
  const byId = new Map(sources.map(source => [source.id, source]));
  for (const claim of claims) {
    for (const id of claim.sourceIds) byId.get(id)?.claimIds.push(claim.id);
  }
  reportFlaws(story, issues);
  return story;

  function readCited(part: Fields, name: string, place: string): CitedBlock[] {
    const blocks = reader.read(part.text(name), part.pathOf(name));
    blocks.forEach((block, index) => {
      claimRanges(block, lang).forEach(({start, end}, runIndex) => {
        const run = block.runs[runIndex];
        if (!run) return;
        run.claimId = claimAnchor(claims.length);
        const sourceIds = [...new Set(run.citations.map(({sourceId}) => sourceId))];
        claims.push({
          id: run.claimId,
          place,
          block: index,
          start,
          end,
          text: block.text.slice(start, end),
          sourceIds,
        });
      });
    });
    return blocks;
  }

  function readSection(part: Fields, index: number): Section | null {
    const anchor = sectionAnchor(index);
    const section = {
      id: part.id('id'),
      anchor,
      heading: part.line('heading', MAX_HEADLINE_CHARACTERS),
      blocks: readCited(part, 'text', anchor),
      image: readImage(part),
    };
    part.reportUnknown();
    if (section.heading && !section.blocks.length)
      issues.push(
        issue(
          'section-empty',
          part.path,
          `“${section.heading.slice(0, 60)}” has no text. Write it, or remove the section.`,
        ),
      );
    return section.heading || section.blocks.length || section.image ? section : null;
  }

  function readEvent(part: Fields, index: number): TimelineEvent | null {
    const anchor = eventAnchor(index);
    const event = {
      id: part.id('id'),
      anchor,
      date: readDate(part, 'date'),
      heading: part.line('heading', MAX_HEADLINE_CHARACTERS),
      blocks: readCited(part, 'text', anchor),
      url: part.url('url'),
      image: readImage(part),
      group: part.line('group'),
    };
    part.reportUnknown();
    return event.date || event.heading || event.blocks.length || event.image ? event : null;
  }
}

function readSources(fields: Fields, issues: Issue[]): Source[] {
  const parts = fields.list('sources', MAX_SOURCES);
  const written = parts.map(part => part.id('id'));
  const taken = new Set(written);
  const seen = new Set<string>();
  let free = 1;
  const ids = written.map((id, index) => {
    const isDuplicate = id && seen.has(id);
    if (isDuplicate)
      issues.push(
        issue(
          'source-duplicate',
          `sources[${index}].id`,
          `Source id ${id} is used twice; markers [${id}] cite the first. Give this one an id of its own.`,
        ),
      );
    if (id && !isDuplicate) return (seen.add(id), id);
    const position = String(index + 1);
    if (!id && !taken.has(position)) return (taken.add(position), position);
    while (taken.has(String(free))) free++;
    taken.add(String(free));
    return String(free);
  });
  const areNumbers = ids.every(id => /^[1-9]\d{0,8}$/.test(id));
  return parts.map((part, index) =>
    readSource(part, ids[index] ?? '', areNumbers ? Number(ids[index]) : index + 1),
  );
}

function readSource(part: Fields, id: string, number: number): Source {
  const source: Source = {
    id,
    number,
    anchor: sourceAnchor(number),
    publisher: part.line('publisher'),
    title: part.line('title', MAX_HEADLINE_CHARACTERS),
    summary: part.line('summary'),
    url: part.url('url'),
    published: readDate(part, 'published'),
    author: part.line('author'),
    lang: part.lang('lang'),
    paywall: part.flag('paywall'),
    archiveUrl: part.url('archiveUrl'),
    excerpts: part.list('excerpts', MAX_OTHERS).map(readExcerpt),
    claimIds: [],
  };
  part.reportUnknown();
  return source;
}

function readExcerpt(part: Fields): Excerpt {
  const excerpt = {id: part.id('id'), text: part.line('text'), locator: part.line('locator')};
  part.reportUnknown();
  return excerpt;
}

function readCorrection(
  part: Fields,
  places: readonly {id: string; anchor: string}[],
): Correction | null {
  const target = part.id('target');
  const anchor = places.find(({id}) => id && id === target)?.anchor ?? '';
  if (target && !anchor)
    part.issues.push(
      issue(
        'field-invalid',
        part.pathOf('target'),
        `“${target}” is no id of a section or event, so it stands only in the list. Correct it.`,
      ),
    );
  const correction = {date: readDate(part, 'date'), text: part.line('text'), target: anchor};
  part.reportUnknown();
  return correction.text ? correction : null;
}

function readParty(part: Fields | null): Party | null {
  if (!part) return null;
  const party = {name: part.line('name'), url: part.url('url')};
  part.reportUnknown();
  return party.name ? party : null;
}

function readImage(parent: Fields): StoryImage | null {
  const part = parent.object('image', 'url');
  if (!part) return null;
  const image = {
    url: part.url('url'),
    alt: part.line('alt'),
    caption: part.line('caption'),
    credit: part.line('credit'),
    width: part.pixels('width'),
    height: part.pixels('height'),
  };
  part.reportUnknown();
  return image.url || image.alt || image.caption ? image : null;
}

function readDate(part: Fields, name: string): StoryDate | null {
  const written = part.line(name);
  const label = name === 'date' ? part.line('label') : '';
  if (!written && !label) return null;
  const {date, problem} = parseDate(written, label);
  if (written && problem) {
    const path = part.pathOf(name);
    part.issues.push(
      problem === 'impossible'
        ? issue(
            'date-impossible',
            path,
            `“${written.slice(0, 60)}” is a date that does not exist, so it is shown as written. Correct it.`,
          )
        : issue(
            'date-unreadable',
            path,
            `“${written.slice(0, 60)}” is not an EDTF date, so it is shown as written. Write 2026, 2026-01 or 2026-01-06; other wording goes into "label".`,
          ),
    );
  }
  return date;
}
