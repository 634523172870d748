import type {Claim, Story} from './story.js';

/*
 * Every part of a story that a link can lead to has an anchor, the end of a deep link such as
 * `#lee-china-visit-s4`. The letter says what it is, the number says which: `h2` is the second
 * section, `t3` the third event, `s4` source number 4, `c7` the seventh claim. Sections and events
 * keep their position in the draft, even where an empty one was left out. An author may also give a
 * section, an event or a source an id.
 *
 * A place is where a claim stands: the anchor of a section or an event, or `SUMMARY_PLACE`.
 */

/** The place of the claims of the summary. It is no anchor: no link leads there. */
export const SUMMARY_PLACE = 'summary';

type AnchorKind = 'section' | 'event' | 'source' | 'claim';

/** What an id names in a story. */
export interface FoundAnchor {
  kind: AnchorKind;
  anchor: string;
  /**
   * What has to be in view to see it: the place of a claim; for the other kinds the anchor itself.
   */
  place: string;
  /** Present where `kind` is `claim`. */
  claim?: Claim;
}

/** @param index - Position in the draft, from zero. */
export function sectionAnchor(index: number): string {
  return `h${index + 1}`;
}

/** @param index - Position in the draft, from zero. */
export function eventAnchor(index: number): string {
  return `t${index + 1}`;
}

/** @param number - The number shown, which need not be the position. */
export function sourceAnchor(number: number): string {
  return `s${number}`;
}

/** @param index - Position in reading order, from zero. */
export function claimAnchor(index: number): string {
  return `c${index + 1}`;
}

/**
 * The anchor of a citation in the page's own article, which is no part of the story: no claim of it
 * has that name.
 *
 * @param index - Position among those of the page, from zero.
 */
export function referenceAnchor(index: number): string {
  return `r${index + 1}`;
}

/**
 * Finds what an anchor or an author's own id names. `undefined` where this story has nothing of
 * that name.
 *
 * An anchor wins over an id that looks like one, because the links inside a story use anchors.
 *
 * @example
 * findAnchor(story, 'c7')    // {kind: 'claim', anchor: 'c7', place: 'h3', claim: {id: 'c7', …}}
 * findAnchor(story, 'talks') // {kind: 'section', anchor: 'h2', place: 'h2'}
 */
export function findAnchor(story: Story, id: string): FoundAnchor | undefined {
  const claim = story.claims.find(each => each.id === id);
  if (claim) return {kind: 'claim', anchor: id, place: claim.place, claim};
  const named = [
    ...nameAll('section', story.sections),
    ...nameAll('event', story.timeline),
    ...nameAll('source', story.sources),
  ];
  const found = named.find(({anchor}) => anchor === id) ?? named.find(part => id && part.id === id);
  return found && {kind: found.kind, anchor: found.anchor, place: found.anchor};
}

/**
 * What stands before the anchors of a story in a link: its id. A story without one has a word made
 * of what newer versions of it seldom change, so that two stories of a page never share their
 * links.
 *
 * @example
 * storyPrefix(story) // 'lee-china-visit', or 'story-1r7k3e2'
 */
export function storyPrefix({
  id,
  headline,
  url,
  published,
  sources,
  sections,
  timeline,
}: Story): string {
  if (id) return id;
  const first = headline ? [] : [sections[0]?.heading, timeline[0]?.blocks[0]?.text];
  const {title = '', url: address = ''} = sources[0] ?? {};
  const words = [headline, url, published?.written, title, address, ...first].join('\n');
  return `story-${hashOf(words)}`;
}

/** FNV-1a, short enough for an address. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(36);
}

function nameAll(kind: AnchorKind, parts: readonly {id: string; anchor: string}[]) {
  return parts.map(({id, anchor}) => ({kind, id, anchor}));
}

/** Whether a place is an event of the timeline; the others are in the text. */
export function isEventPlace(place: string): boolean {
  return place.startsWith('t');
}

/** The number in the anchor of a section or an event, which counts from one: 3 for `t3`. */
export function numberOf(anchor: string): number {
  return Number(anchor.slice(1));
}

/**
 * Where a field of a place stands in the draft, as an `Issue` says it. The summary is a field
 * itself.
 *
 * @example
 * draftPath('t3', 'text')      // 'timeline[2].text'
 * draftPath('summary', 'text') // 'summary'
 */
export function draftPath(place: string, field: string): string {
  if (place === SUMMARY_PLACE) return 'summary';
  const list = isEventPlace(place) ? 'timeline' : 'sections';
  return `${list}[${numberOf(place) - 1}].${field}`;
}
