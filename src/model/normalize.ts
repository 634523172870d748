import {SUMMARY_PLACE} from './anchors.js';
import type {Flaw} from './flaws.js';
import type {Issue} from './issues.js';
import {CitedTextReader} from './read-cited-text.js';
import {readDate, readEach, readImage, readParty} from './read-common.js';
import {readCorrections, readEvents, readSections} from './read-parts.js';
import {linkClaims, listPublishers, readSources} from './read-sources.js';
import type {StoryDraft} from './draft.js';
import type {Story} from './story.js';
import {Fields} from './untrusted.js';

/** A story, safe to render, and what was wrong with the draft that it came from. */
export interface Normalized {
  readonly story: Story;
  /** What the gate noticed: codes and places, without the sentences of `issues`. */
  readonly flaws: readonly Flaw[];
  /**
   * All that is wrong with the story, with a sentence for each: what the gate noticed, then what the
   * checks for editors find. The first to read it fetches the checks and the sentences; the promise
   * rejects where they cannot be fetched.
   */
  readonly issues: Promise<readonly Issue[]>;
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
 * story.headline // 'Lee in Beijing'
 * for (const {path, message} of await issues) console.log(`${path}: ${message}`);
 */
export function normalize(draft: StoryDraft): Normalized {
  const known = normalized.get(draft);
  if (known) return known;
  const flaws: Flaw[] = [];
  const story = readStory(new Fields(draft, '', flaws));
  let issues: Promise<readonly Issue[]> | undefined;
  const result = {
    story,
    flaws,
    get issues() {
      return (issues ??= explain(story, flaws));
    },
  };
  if (typeof draft === 'object' && draft !== null) normalized.set(draft, result);
  return result;
}

/**
 * All that is wrong with a draft, for editors and build scripts: `issues` of `normalize()`.
 *
 * @returns The flaws in the order of the draft, then what the checks find; `[]` where all is well.
 *     The promise rejects only where the checks cannot be fetched.
 * @example
 * const issues = await check(JSON.parse(await readFile('lee-china-visit.json', 'utf8')));
 * const isPublishable = issues.every(({severity}) => severity !== 'error');
 */
export function check(draft: StoryDraft): Promise<readonly Issue[]> {
  return normalize(draft).issues;
}

/** Readers never see a sentence about a flaw, so the sentences are fetched when somebody asks. */
async function explain(story: Story, flaws: readonly Flaw[]): Promise<readonly Issue[]> {
  const part = await import('./explain.js').catch((cause: unknown) => {
    const advice = 'Publish the files beside the script with it.';
    throw new Error(`The checks of a story could not be fetched. ${advice}`, {cause});
  });
  return part.explain(story, flaws);
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
  const sources = readSources(fields);
  const texts = new CitedTextReader(sources, fields.flaws);
  const story: Story = {
    id: fields.id('id'),
    url: fields.url('url'),
    lang: fields.lang('lang'),
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
