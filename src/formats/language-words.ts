/** The words by which the parts of a story text are known in one language; `|` separates them. */
export interface Language {
  /** BCP 47. */
  lang: string;
  /** Names of the list of sources, of the timeline, of the last change, of the first publication. */
  sources: string;
  timeline: string;
  updated: string;
  published: string;
  /** Labels that content systems write before a headline and its like: `Title: Tram approved`. */
  headline: string;
  summary: string;
  kicker: string;
  publisher: string;
  /** Before the heading of a section. */
  heading: string;
  /** Before a line that says how the story was made. */
  disclosure: string;
  /** Before or after the names of authors. */
  by: string;
  /** Between two names. */
  and?: string;
  /** Before a colon in titles, where a publisher would stand: `Analysis: …`. */
  kinds?: string;
  /** Name a moment before a colon, where other words are a sentence: `Around noon: …`. */
  moments?: string;
  /** Before the date on which an address was last looked at: `Retrieved 6 May 2024`. */
  accessed?: string;
  /** Frequent words that no other language of ours with the same names of blocks has. */
  frequent?: string;
  /** Frequent characters that only one of two ways to write a language has, by its BCP 47 code. */
  scripts?: Readonly<Record<string, RegExp>>;
}

export const ENGLISH: Language = {
  lang: 'en',
  sources:
    'sources|source|references|reference list|citations|works cited|sources cited|' +
    'bibliography|read more|further reading|list of sources|articles cited|footnotes|' +
    'go deeper|dig deeper|learn more|related coverage',
  timeline:
    'timeline|chronology|key dates|key events|key moments|sequence of events|' +
    'how it unfolded|live updates|minute by minute|as it happened|how events unfolded|what happened when',
  updated: 'updated|last updated|update|last update|last modified|last revised',
  published: 'published|first published|posted|date published|date|publication date|sent',
  headline: 'headline|title|subject',
  summary: 'standfirst|summary|subtitle|deck|dek',
  kicker: 'kicker|slug|section|category|topic',
  publisher: 'publisher|outlet|published by',
  disclosure: 'disclosure|how this story was made|ai disclosure|transparency note',
  heading: 'subhead|subheading|crosshead',
  by: 'by|byline|written by|story by|author',
  and: 'and',
  kinds:
    'analysis|opinion|live|video|watch|exclusive|explainer|explained|breaking|interview|editorial|review|' +
    'podcast|photos|pictures|fact check|update|study|report|pdf|profile|timeline|comment|correction',
  moments:
    '(?:mid)?night|dawn|noon|dusk|morning|afternoon|evening|(?:day|week|month|year|hour|minute)s?|moment|' +
    'later|earlier|today|yesterday|tomorrow|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  accessed: 'retrieved|accessed|archived from the original(?: on)?',
  frequent: 'the|and|of|that|with|was|were|to|for|said|have|has|are|after|until|from',
};
