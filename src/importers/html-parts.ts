import {isSign} from './cited-runs.js';
import type {HtmlBlock} from './html-scan.js';
import {wordsOf, type Block, type Run} from './rich-text.js';

/** The blocks of a page, by what they are. */
export interface HtmlParts {
  /** The highest heading of the article, `''` where there is none. */
  headline: string;
  /** The paragraphs of its header. */
  summary: Block[];
  blocks: Block[];
  /** By id, what a footnote says; the same list for all ids of one footnote. */
  notes: Map<string, Run[]>;
}

/** What stands before the words of a note: its number, and a link back to the text. */
const NOTE_START = /^[\s.:)\]^]+/;

/** Finds the article among the blocks of a page, and its notes wherever they are. */
export function sortBlocks(blocks: readonly HtmlBlock[]): HtmlParts {
  const rank = blocks.reduce((highest, block) => Math.max(highest, block.rank), 0);
  const notes = findNotes(blocks);
  const title =
    blocks.find(block => block.level === 1 && block.rank === rank) ??
    blocks.find(block => block.level === 1);
  const body = blocks.filter(block => {
    const isText = block.rank === rank && !block.isAside && !block.isMeta && !block.isCaption;
    return isText && block !== title;
  });
  const plain = body.map(block => withoutJumps(block, notes));
  return {
    headline: title ? wordsOf(title.runs) : '',
    summary: plain.filter((_, index) => isStandfirst(body[index])),
    blocks: plain.filter((_, index) => !isStandfirst(body[index])),
    notes,
  };
}

function isStandfirst(block: HtmlBlock | undefined): boolean {
  return block?.isHeader === true && block.kind === 'paragraph';
}

/** The blocks that a number in the text leads to. */
function findNotes(blocks: readonly HtmlBlock[]): Map<string, Run[]> {
  // Of several blocks of one entry, the first.
  const byId = new Map(
    [...blocks].reverse().flatMap(block => block.ids.map(id => [id, block] as const)),
  );
  const notes = new Map<string, Run[]>();
  // A block is read once, however many numbers and ids lead to it.
  const words = new Map<HtmlBlock, Run[]>();
  for (const {note} of blocks.flatMap(block => block.runs.filter(run => isSign(run)))) {
    const block = note === undefined ? undefined : byId.get(note);
    if (note === undefined || !block || notes.has(note)) continue;
    const ofBlock = words.get(block) ?? wordsOfNote(block);
    words.set(block, ofBlock);
    notes.set(note, ofBlock);
  }
  return notes;
}

function wordsOfNote({runs}: Block): Run[] {
  const [first, ...rest] = runs.filter(({note}) => note === undefined);
  return first ? [{...first, text: first.text.replace(NOTE_START, '')}, ...rest] : [];
}

/** A link to another place of the page that is no note is only words. */
function withoutJumps(block: Block, notes: ReadonlyMap<string, unknown>): Block {
  const runs = block.runs.map(run => {
    const {note, ...words} = run;
    return note === undefined || notes.has(note) || isSign(run) ? run : words;
  });
  return {...block, runs};
}
