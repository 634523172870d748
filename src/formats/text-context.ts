import type {ReadDate} from './text-citation.js';
import type {Vocabulary} from './text-language.js';

/** What is known of a text while it is read. */
export interface TextContext {
  readDate: ReadDate;
  vocabulary: Vocabulary;
  /** BCP 47; `''` where none is sure. */
  lang: string;
}
