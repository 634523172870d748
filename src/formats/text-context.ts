import type {ReadDate} from './text-citation.js';
import type {Vocabulary} from './text-language.js';

/** What is known of a text while it is read. */
export interface TextContext {
  readDate: ReadDate;
  vocabulary: Vocabulary;
  /** BCP 47; `''` where none is sure. */
  lang: string;
  /** Whether a line says how the story was made; without it none does. */
  isDisclosure?: ((line: string) => boolean) | undefined;
}
