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
