import type {ReadDate} from './text-citation.js';
import type {Vocabulary} from './text-language.js';

/** A line that says how the story was made, and what else stands in it. */
export type FindDisclosure = (line: string) => {disclosure: string; others: string} | undefined;

/** What is known of a text while it is read. */
export interface TextContext {
  readDate: ReadDate;
  vocabulary: Vocabulary;
  /** BCP 47; `''` where none is sure. */
  lang: string;
  /** Finds what a line says of how the story was made; without it no line does. */
  findDisclosure?: FindDisclosure | undefined;
}
