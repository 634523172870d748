/** Each a small story text in one form, in test/fixtures/text-forms, with the right draft beside it. */
export const FORMS = [
  'bold-headline',
  'bold-number',
  'french-sources-read-as-english',
  'google-docs-nbsp-and-bullets',
  'h2-headline',
  'heading-citations',
  'heading-sources-2',
  'korean-own-words',
  'markdown-footnotes',
  'markdown-links',
  'number-colon',
  'section-after-sources',
  'sources-inline',
  'spanish-own-words',
  'superscript-digits',
  'timeline-clock-colon',
  'timeline-count',
  'title-dash-url',
  'wire-byline',
];

/** Whole stories as newsrooms and answer engines write them, in test/fixtures/texts. */
export const GOLDS = [
  'answer-engine-ja',
  'blocks-ar',
  'blocks-ko',
  'brief-es',
  'brief-zh',
  'day-headings-de',
  'footnotes-en',
  'google-docs-es',
  'linked-markers-en',
  'live-blog-en',
  'markdown-de',
  'numbered-fr',
  'references-en',
  'seed-en',
  'seed-names-en',
  'table-zh',
  'wire-ko',
  'wire-superscript-en',
];

/** Whole stories that were written after the reader, in test/fixtures/texts-held-out. */
export const HELD_OUT = [
  'answer-engine-zh',
  'clock-lines-es',
  'footnotes-ko',
  'markdown-ar',
  'markdown-fr',
  'meta-line-en',
  'numbered-ja',
  'round-numbers-de',
  'seed-held-out-en',
];
