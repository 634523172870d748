import {readPrintedDate, type TranslateDate} from './printed-dates.js';

/** The lines of a story text, by what they are about. */
export interface TextBlocks {
  /** EDTF, or the wording where that is no date; `''` where nothing is said. */
  updated: string;
  /** The headline, then the sections. */
  body: string[];
  sources: string[];
  /** With its blank lines. */
  timeline: string[];
  /** The numbers of articles that the story says it has, as printed. */
  counts: ReadonlySet<string>;
  /** Whether any line names a block. The names are English. */
  hasKeywords: boolean;
}

/** `Last updated Jan 8, 2026 (4 articles)`, `## Sources (4 articles)`, `**Timeline:**` */
const KEYWORD = /^[#* ]*(?:last )?(updated|sources?|timeline)(.{0,80}?)(?: \((\d+) .*)?[:*]*$/i;

interface KeywordLine {
  block: 'updated' | 'sources' | 'timeline';
  /** What `Updated` says, as `TextBlocks` has it. */
  updated: string;
  count: string;
}

/**
 * Sorts the lines of a text into blocks. A block goes from the line that names it to the next such
 * line; the text before is the body.
 */
export function splitBlocks(text: string, translate?: TranslateDate): TextBlocks {
  const blocks = {body: [] as string[], sources: [] as string[], timeline: [] as string[]};
  const counts = new Set<string>();
  let updated = '';
  let hasKeywords = false;
  let block = blocks.body;
  for (const written of text.split(/\r\n?|\n/)) {
    const line = written.trim();
    const keyword = readKeyword(line, translate);
    if (keyword) {
      hasKeywords = true;
      if (keyword.count) counts.add(keyword.count);
      if (keyword.block === 'updated') updated ||= keyword.updated;
      else block = blocks[keyword.block];
    } else if (line || block === blocks.timeline) {
      block.push(line);
    }
  }
  return {...blocks, updated, counts, hasKeywords};
}

function readKeyword(line: string, translate?: TranslateDate): KeywordLine | undefined {
  const [, name, words = '', count = ''] = KEYWORD.exec(line) ?? [];
  if (!name) return undefined;
  const {edtf, label} = readPrintedDate(words, translate);
  // `Sources close to Lee said …` is a sentence: after a keyword there is a date, a count or
  // nothing.
  if (!count && !edtf && label) return undefined;
  const blocks = {u: 'updated', s: 'sources', t: 'timeline'} as const;
  const block = blocks[name.charAt(0).toLowerCase() as keyof typeof blocks];
  return {block, updated: edtf || label, count};
}
