import type {StoryDate} from './dates.js';

declare const safe: unique symbol;

/**
 * An absolute http(s) URL that `safeUrl` made; `''` where there is none. No other string may become
 * an `href` or a `src`.
 */
export type SafeUrl = (string & {readonly [safe]: true}) | '';

/**
 * What we computed from a draft: every field present, typed and safe to render. Plain data; no
 * field is HTML.
 *
 * A story is never serialised, and never passed from one element to another: pass the draft. An
 * absent text is `''`, an absent object is `null`, an absent list is `[]`.
 */
export interface Story {
  id: string;
  url: SafeUrl;
  /** BCP 47, canonical; `''` where unknown. */
  lang: string;
  headline: string;
  kicker: string;
  summary: CitedBlock[];
  publisher: Party | null;
  authors: Party[];
  disclosure: string;
  published: StoryDate | null;
  updated: StoryDate | null;
  image: StoryImage | null;
  sections: Section[];
  sources: Source[];
  timeline: TimelineEvent[];
  corrections: Correction[];
  /** Every claim of the story in reading order: summary, sections, timeline. */
  claims: Claim[];
  /** The publishers that the sources name, each once. */
  publishers: string[];
}

export interface Party {
  name: string;
  url: SafeUrl;
}

/** `width` and `height` in CSS pixels, 0 where unknown. */
export interface StoryImage {
  url: SafeUrl;
  alt: string;
  caption: string;
  credit: string;
  width: number;
  height: number;
}

/** `anchor` is `h1`, `h2` …: the part of a deep link after the story's id (see anchors.ts). */
export interface Section {
  id: string;
  anchor: string;
  heading: string;
  blocks: CitedBlock[];
  image: StoryImage | null;
}

export interface Excerpt {
  id: string;
  text: string;
  locator: string;
}

export interface Source {
  id: string;
  /** The number shown: the id where all ids are positive integers, else the 1-based position. */
  number: number;
  /** `s4` for source number 4: the part of a deep link after the story's id. */
  anchor: string;
  publisher: string;
  title: string;
  summary: string;
  url: SafeUrl;
  published: StoryDate | null;
  author: string;
  lang: string;
  paywall: boolean;
  archiveUrl: SafeUrl;
  excerpts: Excerpt[];
  /** Ids of the claims that cite it, in reading order. */
  claimIds: string[];
}

/** `anchor` is `t1`, `t2` …, by position in the draft. */
export interface TimelineEvent {
  id: string;
  anchor: string;
  date: StoryDate | null;
  heading: string;
  blocks: CitedBlock[];
  url: SafeUrl;
  image: StoryImage | null;
  group: string;
}

/**
 * `target` is the `anchor` of the section or event that it corrects, `''` where it stands for
 * itself.
 */
export interface Correction {
  date: StoryDate | null;
  text: string;
  target: string;
}

/**
 * One paragraph of cited text.
 *
 * `text` is the paragraph with its markers taken out; `runs` say where they stood. Nothing is lost:
 * inserting each run's `written` at its `at` gives the paragraph back, except for white space
 * before a marker.
 */
export interface CitedBlock {
  text: string;
  runs: CitationRun[];
}

/**
 * Adjacent markers, one after another: `[2][3]`. `at` is an offset into the block's `text`, in
 * UTF-16 units.
 */
export interface CitationRun {
  at: number;
  written: string;
  citations: Citation[];
  claimId: string;
}

export interface Citation {
  sourceId: string;
  number: number;
  excerptId: string;
}

/** What a run of markers supports: where it stands, and by which sources. */
export interface Claim {
  /** `c1`, `c2` … in reading order; also the deep-link anchor. */
  id: string;
  /** Where it stands: `summary`, or the `anchor` of a section or an event. */
  place: string;
  /** Index of the block in that place. */
  block: number;
  sourceIds: string[];
}

/** A claim with its words, as `quoteClaim()` finds them in the marker-free text of its block. */
export interface QuotedClaim extends Claim {
  start: number;
  end: number;
  text: string;
}
