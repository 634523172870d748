import type {TemplateResult} from 'lit';
import type {en, WordName} from '../i18n/en.js';
import type {Value} from '../i18n/phrase.js';
import type {Story} from '../model/story.js';

/** The English of a phrase, or one form of it. */
type TextOf<Word> = Word extends {other: infer Text}
  ? Text
  : Word extends readonly (infer Text)[]
    ? Text
    : Word;
type Has<Text, Place extends string> = Text extends `${string}{${Place}}${string}` ? true : false;
/** The least values that a phrase needs. */
type Values<Text> =
  Has<Text, '2'> extends true
    ? [Value, Value, Value]
    : Has<Text, '1'> extends true
      ? [Value, Value]
      : Has<Text, '0'> extends true
        ? [Value]
        : [];

/** Our words, in the reader's language. */
export interface Wording {
  /** BCP 47 language of dates and numbers. */
  lang(): string;
  /** BCP 47 language of the words: English where there are none of ours in `lang()`. */
  wordsLang(): string;
  /** A phrase with its values; numbers are printed in the digits of the language. */
  term<Name extends WordName>(
    name: Name,
    ...values: [...Values<TextOf<(typeof en)[Name]>>, ...Value[]]
  ): string;
  /** A number alone. */
  number(value: number): string;
}

/** All that a template needs to know beside what it draws. */
export interface Scene {
  story: Story;
  localize: Wording;
  /** One of `Intl.supportedValuesOf('calendar')`. */
  calendar: string;
  /**
   * Makes one template of one and those inside it, where each costs a page nodes: `page/join.ts`. A
   * server leaves it as it is. The template is one element with what is in it.
   */
  join(template: TemplateResult): unknown;
  /**
   * Draws a list of which each item is one element. In a page, what is drawn for an item follows it
   * when others come before it: `page/draw-each.ts`.
   */
  drawEach<Item>(
    items: readonly Item[],
    nameOf: (item: Item) => string,
    draw: (item: Item, index: number) => unknown,
  ): unknown;
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
