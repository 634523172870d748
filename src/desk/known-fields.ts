import type {
  CorrectionDraft,
  EventDraft,
  ExcerptDraft,
  ImageDraft,
  PartyDraft,
  SectionDraft,
  SourceDraft,
  StoryDraft,
} from '../model/draft.js';

/** Every key of a draft's interface, so that the compiler finds one that is missing or too many. */
const namesOf = <Draft>(fields: Record<keyof Draft, true>): string[] => Object.keys(fields);

const STORY = namesOf<StoryDraft>({
  version: true,
  id: true,
  url: true,
  lang: true,
  headline: true,
  kicker: true,
  summary: true,
  publisher: true,
  authors: true,
  disclosure: true,
  published: true,
  updated: true,
  image: true,
  sections: true,
  sources: true,
  timeline: true,
  corrections: true,
});
const PARTY = namesOf<PartyDraft>({name: true, url: true});
const IMAGE = namesOf<ImageDraft>({
  url: true,
  alt: true,
  caption: true,
  credit: true,
  width: true,
  height: true,
});
const SECTION = namesOf<SectionDraft>({id: true, heading: true, text: true, image: true});
const EXCERPT = namesOf<ExcerptDraft>({id: true, text: true, locator: true});
const SOURCE = namesOf<SourceDraft>({
  id: true,
  publisher: true,
  title: true,
  summary: true,
  url: true,
  published: true,
  author: true,
  lang: true,
  paywall: true,
  archiveUrl: true,
  excerpts: true,
});
const EVENT = namesOf<EventDraft>({
  id: true,
  date: true,
  label: true,
  heading: true,
  text: true,
  url: true,
  image: true,
  group: true,
});
const CORRECTION = namesOf<CorrectionDraft>({date: true, text: true, target: true});

/** The fields of a part of a draft, by the field that holds the part; `''` is the story itself. */
export const KNOWN_FIELDS: Readonly<Record<string, readonly string[]>> = {
  '': STORY,
  publisher: PARTY,
  authors: PARTY,
  image: IMAGE,
  sections: SECTION,
  sources: SOURCE,
  excerpts: EXCERPT,
  timeline: EVENT,
  corrections: CORRECTION,
};
