import type {StoryDate} from './dates.js';
import type {OwnFields} from './own-fields.js';

/**
 * What people write, and what our JSON is: every field optional, every leaf untrusted. `normalize()`
 * accepts any value and reports what it could not use; `dist/story.schema.json` is the same shape.
 *
 * @example
 * const draft: StoryDraft = {
 *   headline: 'Lee Declares China Visit Sets Foundation for Full Restoration of Ties',
 *   sections: [{heading: 'Diplomatic Reset', text: 'The first state visit in nine years[4].'}],
 *   sources: [{id: '4', publisher: 'Yonhap', title: 'Lee and Xi meet in Beijing'}],
 *   timeline: [{date: '2026-01-06', text: 'The leaders sign 14 memorandums. [4]'}],
 * };
 */
export interface StoryDraft extends OwnFields {
  /** Version of this format: 1. */
  version?: number;
  /** Stable id, used in deep links. */
  id?: string;
  /** The canonical page, http(s). */
  url?: string;
  /** BCP 47 language of the text. */
  lang?: string;
  /** The one field that a story must have. */
  headline?: string;
  /** Short label above the headline. */
  kicker?: string;
  /** Standfirst; cited text. */
  summary?: string;
  /** Who publishes the story. */
  publisher?: PartyDraft | string;
  /** Who wrote it, in the order of the byline. */
  authors?: (PartyDraft | string)[];
  /** How the story was made; shown in every variant, never hidden. */
  disclosure?: string;
  /** EDTF date, or date-time with offset. */
  published?: string;
  /** EDTF date, or date-time with offset. */
  updated?: string;
  /** Below the headline. */
  image?: ImageDraft;
  /** The text, part by part. */
  sections?: SectionDraft[];
  /** What the markers cite. */
  sources?: SourceDraft[];
  /** What happened when, in the order to show it. */
  timeline?: EventDraft[];
  /** What was corrected after publication. */
  corrections?: CorrectionDraft[];
}

/** A person or an organisation. A plain string is read as its name. */
export interface PartyDraft extends OwnFields {
  name?: string;
  /** http(s). */
  url?: string;
}

/** A picture with its words. */
export interface ImageDraft extends OwnFields {
  /** http(s). */
  url?: string;
  /** What it shows, for those who do not see it. */
  alt?: string;
  caption?: string;
  /** Who made it. */
  credit?: string;
  /** In CSS pixels. With the height it keeps room for the picture while that loads. */
  width?: number;
  /** In CSS pixels. */
  height?: number;
}

/** One part of the text under a heading. */
export interface SectionDraft extends OwnFields {
  /** For deep links and corrections. */
  id?: string;
  heading?: string;
  /** Cited text; blank lines separate paragraphs. */
  text?: string;
  image?: ImageDraft;
}

/** A passage of a source, cited as `[4:a]`. */
export interface ExcerptDraft extends OwnFields {
  id?: string;
  /** Word for word. */
  text?: string;
  /** Where it stands: a page, a paragraph, a time. */
  locator?: string;
}

/** One article, report or broadcast that the story rests on. */
export interface SourceDraft extends OwnFields {
  /** `[A-Za-z0-9._#@/-]{1,128}`; a number is taken as its string. */
  id?: string | number;
  /** Publishers are counted: four articles by one agency are one voice. */
  publisher?: string;
  title?: string;
  /** What it says, in a sentence. */
  summary?: string;
  /** http(s). */
  url?: string;
  /** EDTF. */
  published?: string;
  author?: string;
  /** BCP 47 language of the source, where it is not the story's. */
  lang?: string;
  /** Whether it needs a subscription. */
  paywall?: boolean;
  /** A permanent copy, http(s). */
  archiveUrl?: string;
  excerpts?: ExcerptDraft[];
}

/** One event of the timeline. */
export interface EventDraft extends OwnFields {
  /** For deep links and corrections. */
  id?: string;
  /** EDTF: `2017`, `2026-01-06`, `2026-01-04/2026-01-07`. */
  date?: string;
  /** What to print instead of the date. */
  label?: string;
  heading?: string;
  /** Cited text. */
  text?: string;
  /** http(s). */
  url?: string;
  image?: ImageDraft;
  /** A named strand. */
  group?: string;
}

/** One correction. */
export interface CorrectionDraft extends OwnFields {
  /** EDTF. */
  date?: string;
  text?: string;
  /** Id of the section or event that it corrects. */
  target?: string;
}

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
