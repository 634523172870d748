import {readArticle, type ArticleParts} from './article.js';
import {sortBlocks} from './html-parts.js';
import {scanHtml} from './html-scan.js';
import type {SourceDraft} from '../model/draft.js';
import type {Loss} from './imported.js';
import {wordsOf, type Block, type Run} from './rich-text.js';

/** What is known of a text besides its words. */
export interface TextContext {
  /** Left out where the text repeats it. */
  headline: string;
  url: string;
  lang: string;
  /** Sources that the text cites by their number in this list. */
  listed?: readonly SourceDraft[];
}

const TAG = /<\/?[a-z][^<>]{0,2000}>|&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/i;

/** Reads the body of an article, in HTML or in plain text, whose paragraphs are lines. */
export function readBody(text: string, context: TextContext, losses: Loss[]): ArticleParts {
  const isHtml = TAG.test(text);
  const {blocks, notes} = isHtml ? sortBlocks(scanHtml(text).blocks) : plainBlocks(text);
  const [first] = blocks;
  const isRepeated = first !== undefined && wordsOf(first.runs) === context.headline;
  const article = {blocks: isRepeated ? blocks.slice(1) : blocks, notes};
  const {url, lang, listed = []} = context;
  return readArticle({...article, url, lang, listed}, losses);
}

function plainBlocks(text: string): {blocks: Block[]; notes: Map<string, Run[]>} {
  const paragraphs = text.split(/\n/).map(line => line.trim());
  const blocks = paragraphs.filter(Boolean).map((line): Block => {
    return {kind: 'paragraph', level: 0, ids: [], runs: [{text: line}]};
  });
  return {blocks, notes: new Map()};
}
