import type {Words} from '../i18n/en.js';
import type {Story} from '../model/story.js';

type Values<Word> = Word extends (...values: infer Given) => string ? Given : [];

/** Our words, in the reader's language. */
export interface Wording {
  /** BCP 47 language of dates and numbers. */
  lang(): string;
  /** BCP 47 language of the words: English where there are none of ours in `lang()`. */
  wordsLang(): string;
  term<Key extends keyof Words>(key: Key, ...values: Values<Words[Key]>): string;
}

/** All that a template needs to know beside what it draws. */
export interface Scene {
  story: Story;
  localize: Wording;
  /** One of `Intl.supportedValuesOf('calendar')`. */
  calendar: string;
  /** A finger may be used: a run of markers becomes one control. */
  isCoarse: boolean;
  /** The host page wants to hear of doubtful citations. */
  canReport: boolean;
  /** Stands before each anchor in a link: `lee-china-visit` in `#lee-china-visit-s4`. */
  prefix: string;
  /**
   * The page's own address, where a fragment alone would lead to the page's `<base href>`; else
   * `''`.
   */
  page: string;
}

/** The address of what has an anchor: `#lee-china-visit-s4`. */
export function linkTo(anchor: string, {page, prefix}: Scene): string {
  return `${page}#${prefix}-${anchor}`;
}
