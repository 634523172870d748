import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote';
import {gfmFootnote} from 'micromark-extension-gfm-footnote';
import {issue} from '../model/issues.js';
import type {StoryDraft} from '../model/draft.js';
import {readArticle} from './article.js';
import {noStory, withoutEmpty} from './foreign.js';
import {readPlainDate} from './foreign-dates.js';
import type {Imported, ImporterOptions, Loss} from './imported.js';
import {MarkdownBlocks} from './markdown-blocks.js';
import {limitBlocks, limitSigns, limitUnderlines} from './markdown-signs.js';
import {wordsOf, type Block} from './rich-text.js';
import {importText} from './story-text.js';

/** Parsing takes a second for so much, and a story of a hundred pages is shorter. */
const MAX_CHARACTERS = 256 * 1024;
const FRONT_MATTER = /^---[ \t]*\r?\n([^]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** A definition right below other words, which Markdown would take for more of them. */
const DEFINITION_BELOW = /([^\n])\r?\n(?= {0,3}\[\^?[^\][\n]{1,100}\]:[ \t])/g;
/** `[[1]](https://…)`, which is no link where 1 is defined. */
const BRACKETED_LINK = /\[\[(\d{1,4})\]\]\(/g;
const FIELD = /^([\w-]{1,40}):[ \t]*(.*)$/;
const FIELDS = ['title', 'author', 'authors', 'date', 'updated', 'lang', 'publisher'];
FIELDS.push('description', 'url');

/** What a story text would show as it is: a link, an image, code, HTML, a named footnote. */
const MARKUP = /\]\(|!\[|\[\^|`|<\/?[a-z]/;
const EMPHASIS = /(?<![*\p{L}\d])(\*{1,3})([^*\s][^*\n]*)\1(?!\*)/gu;

const TOO_LONG = issue(
  'input-truncated',
  '',
  'The Markdown is longer than 262,144 characters; the rest is left out. Split it into stories.',
);

/**
 * Reads Markdown with footnotes and reference links. The first heading is the headline, the others
 * begin sections. `[^1]` cites its footnote; a link cites what it leads to, and one whose words are a
 * number is a marker. `title`, `author`, `date` and a few others are read from the front matter.
 * A story that lists its sources is read by the grammar of story text, which knows more forms of them.
 *
 * What is behind 262,144 characters is left out, which is an issue.
 */
export function importMarkdown(text: string, {src, url, lang}: ImporterOptions): Imported[] {
  const losses: Loss[] = [];
  const whole = text.replace(/^\uFEFF/, '');
  const written = cut(whole);
  const issues = written === whole ? [] : [TOO_LONG];
  const [matter = '', fields = ''] = FRONT_MATTER.exec(written) ?? [];
  const head = readFields(fields, losses, lang);
  const content = written.slice(matter.length);
  const listed = readAsStoryText(content, head, {src, url, lang});
  if (listed) return [{...listed, losses, issues: [...issues, ...(listed.issues ?? [])]}];
  const body = content.replace(DEFINITION_BELOW, '$1\n\n');
  const limited = limitSigns(body.replace(BRACKETED_LINK, '[$1]('), losses);
  const tree = fromMarkdown(limitBlocks(limitUnderlines(limited, losses)), {
    extensions: [gfmFootnote()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  });
  const {blocks, notes, image} = new MarkdownBlocks(losses).read(tree);
  const {headline, rest} = splitHeadline(blocks, head.headline ?? '');
  const base = url || head.url || '';
  const article = {blocks: rest, notes, url: base, lang: head.lang || lang};
  const {sections, timeline, sources} = readArticle(article, losses);
  if (!headline || !(sections.length || timeline.length)) {
    throw noStory(src, 'Markdown that is one has a heading and paragraphs');
  }
  const draft = withoutEmpty({...head, headline, image, sections, sources, timeline});
  return [{draft, losses, issues}];
}

/** The story where its text lists sources and has no markup that would be lost, else nothing. */
function readAsStoryText(
  content: string,
  head: StoryDraft,
  options: ImporterOptions,
): Imported | undefined {
  const isTitled = /^\s*# /.test(content) || !head.headline;
  try {
    const [story] = importText(isTitled ? content : `# ${head.headline}\n\n${content}`, options);
    if (!story?.draft.sources?.length) return undefined;
    const written = JSON.stringify({...story.draft, ...head});
    if (MARKUP.test(written)) return undefined;
    const draft = JSON.parse(written, withoutEmphasis) as StoryDraft;
    return {...story, draft};
  } catch {
    // It has no sign of a story text; Markdown asks for less.
    return undefined;
  }
}

function withoutEmphasis(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(EMPHASIS, '$2') : value;
}

/** At the end of a line, so that no word is halved. */
function cut(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text;
  const lineEnd = text.lastIndexOf('\n', MAX_CHARACTERS);
  return text.slice(0, lineEnd < 0 ? MAX_CHARACTERS : lineEnd);
}

function splitHeadline(blocks: Block[], title: string): {headline: string; rest: Block[]} {
  const [first, ...others] = blocks;
  const words = first?.kind === 'heading' ? wordsOf(first.runs) : '';
  const isHeadline = words !== '' && (!title || words === title || first?.level === 1);
  return {headline: title || words, rest: isHeadline ? others : blocks};
}

/** `key: value` lines; what is more than that is reported. */
function readFields(text: string, losses: Loss[], lang: string): StoryDraft {
  const fields = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [, name = '', value = ''] = FIELD.exec(line) ?? [];
    const key = name.toLowerCase();
    if (FIELDS.includes(key)) fields.set(key, value.trim().replace(/^(["'])(.*)\1$/, '$2'));
    else if (line.trim()) {
      losses.push({
        path: `front matter, ${name || line.trim().slice(0, 60)}`,
        message: 'This is not read.',
      });
    }
  }
  const field = (name: string) => fields.get(name) ?? '';
  const date = (name: string) => readPlainDate(field(name), `front matter, ${name}`, losses, lang);
  const authors = (field('author') || field('authors')).replace(/^\[|\]$/g, '');
  return withoutEmpty({
    url: field('url'),
    lang: field('lang'),
    headline: field('title'),
    summary: field('description'),
    publisher: field('publisher'),
    authors: authors.split(/, | and /).filter(Boolean),
    published: date('date'),
    updated: date('updated'),
  });
}
