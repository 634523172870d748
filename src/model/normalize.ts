import {SUMMARY_PLACE} from './anchors.js';
import {reportFlaws} from './check.js';
import type {Issue} from './issues.js';
import {CitedTextReader} from './read-cited-text.js';
import {readDate, readEach, readImage, readParty} from './read-common.js';
import {readCorrections, readEvents, readSections} from './read-parts.js';
import {linkClaims, listPublishers, readSources} from './read-sources.js';
import type {Story, StoryDraft} from './story.js';
import {Fields} from './untrusted.js';

/** A story, safe to render, and what was wrong with the draft that it came from. */
export interface Normalized {
  story: Story;
  issues: Issue[];
}

const normalized = new WeakMap<object, Normalized>();

/**
 * The one gate from what people write to what we show: meaning, safety, numbering and limits.
 *
 * Takes any value at all and never throws. A flaw costs that flaw, not the story, and is reported
 * with its place. The same draft object gives the same result; to change a story, pass a new
 * object.
 *
 * @example
 * const sections = [{text: 'A summit[9].'}];
 * const {story, issues} = normalize({headline: 'Lee in Beijing', sections});
 * story.headline   // 'Lee in Beijing'
 * issues[0]?.code  // 'citation-unresolved'
 */
export function normalize(draft: StoryDraft): Normalized {
  const known = normalized.get(draft);
  if (known) return known;
  const issues: Issue[] = [];
  const story = readStory(new Fields(draft, '', issues));
  reportFlaws(story, issues);
  const result = {story, issues};
  if (typeof draft === 'object' && draft !== null) normalized.set(draft, result);
  return result;
}

/** Whether two are versions of one story: the headline of a live story changes, its id does not. */
export function isSameStory(one: Story | undefined, other: Story): boolean {
  return other.id ? one?.id === other.id : one?.headline === other.headline;
}

/** Whether there is nothing to show, because what was read is not a story. */
export function isEmpty({headline, summary, sections, sources, timeline}: Story): boolean {
  return !headline && ![summary, sections, sources, timeline].some(list => list.length);
}

function readStory(fields: Fields): Story {
  fields.allow('version');
  const lang = fields.lang('lang');
  const sources = readSources(fields);
  const texts = new CitedTextReader(sources, lang, fields.issues);
  const story: Story = {
    id: fields.id('id'),
    url: fields.url('url'),
    lang,
    headline: fields.title('headline'),
    kicker: fields.line('kicker'),
    summary: texts.read(fields, 'summary', SUMMARY_PLACE),
    publisher: readParty(fields.object('publisher', 'name')),
    authors: readEach(fields.list('authors', undefined, 'name'), readParty),
    disclosure: fields.line('disclosure'),
    published: readDate(fields, 'published'),
    updated: readDate(fields, 'updated'),
    image: readImage(fields),
    sections: readSections(fields, texts),
    sources,
    timeline: readEvents(fields, texts),
    corrections: [],
    claims: texts.claims,
    publishers: listPublishers(sources),
  };
  story.corrections = readCorrections(fields, [...story.sections, ...story.timeline]);
  fields.reportUnknown();
  linkClaims(sources, story.claims);
  return story;
}
