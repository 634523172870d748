import {Tokenizer, TokenizerMode, type Token, type TokenHandler} from 'parse5';
import {BlockWriter} from './block-writer.js';
import {HtmlProperties} from './html-properties.js';
import type {Block} from './rich-text.js';

/** How sure it is that a block is part of the article: from the whole page to the marked body. */
type Rank = 0 | 1 | 2 | 3;

/** A block of a web page, with where it stands. */
export interface HtmlBlock extends Block {
  rank: Rank;
  /** Beside the article, as in `<aside>` and `<footer>`: notes may be there, its text is not. */
  isAside: boolean;
  /** In the `<header>` of an article. */
  isHeader: boolean;
  /** A byline or a date, which `properties` has. */
  isMeta: boolean;
  isCaption: boolean;
}

/** A picture of a web page. */
interface HtmlImage {
  /** As it is written. */
  url: string;
  alt: string;
  rank: Rank;
}

/** What a web page, or a piece of HTML, says. */
export interface HtmlPage {
  blocks: HtmlBlock[];
  images: HtmlImage[];
  properties: HtmlProperties;
}

/** Their content is no text of the page. */
const SKIPPED = new Set(
  (
    'script style noscript template svg math iframe object button select textarea nav audio video ' +
    'canvas dialog title'
  ).split(' '),
);
const TOKENIZER_MODES: Readonly<Record<string, number>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
};
const PARAGRAPHS = new Set(
  (
    'p div section article main header footer aside blockquote pre ul ol dl table tbody thead tr ' +
    'figure figcaption address hr details summary body html'
  ).split(' '),
);
const ITEMS = new Set(['li', 'dt', 'dd']);
const CELLS = new Set(['td', 'th']);
const HEADING = /^h([1-6])$/;

/**
 * Reduces HTML to text by scanning its tags once: no tree is built, so that neither depth nor
 * length can hurt.
 *
 * @example
 * scanHtml('<p>He <a href="/a">landed</a>.</p>').blocks[0].runs
 * // [{text: 'He '}, {text: 'landed', url: '/a'}, {text: '.'}]
 */
export function scanHtml(html: string): HtmlPage {
  const scanner = new HtmlScanner();
  const tokenizer = new Tokenizer({}, scanner);
  scanner.tokenizer = tokenizer;
  tokenizer.write(html, true);
  return scanner.page();
}

class HtmlScanner implements TokenHandler {
  tokenizer: Tokenizer | undefined;
  readonly #properties = new HtmlProperties();
  readonly #images: HtmlImage[] = [];
  readonly #writer = new BlockWriter<HtmlBlock>(block => this.#place(block));
  /** How many elements of each name are open. */
  readonly #open = new Map<string, number>();
  /** The ids of the list entries around this place. */
  readonly #itemIds: string[] = [];
  #skipped = {name: '', depth: 0};
  #body = {name: '', depth: 0};
  /** The ids that wait for the next block with words, without the one of its list entry. */
  #pendingIds: string[] = [];
  #itemId = '';
  #isMeta = false;

  page(): HtmlPage {
    this.#writer.end();
    return {blocks: this.#writer.blocks, images: this.#images, properties: this.#properties};
  }

  onStartTag(token: Token.TagToken): void {
    const name = token.tagName;
    const attributes = new Map(token.attrs.map(attr => [attr.name, attr.value]));
    const mode = TOKENIZER_MODES[name];
    if (mode !== undefined && this.tokenizer) this.tokenizer.state = mode;
    this.#properties.open(name, attributes);
    if (this.#skipped.name) {
      if (name === this.#skipped.name) this.#skipped.depth++;
    } else if (SKIPPED.has(name)) {
      if (!token.selfClosing) this.#skipped = {name, depth: 1};
    } else {
      this.#startElement(name, attributes);
    }
  }

  onEndTag({tagName: name}: Token.TagToken): void {
    this.#properties.close(name);
    if (this.#skipped.name) {
      if (name === this.#skipped.name && --this.#skipped.depth === 0) this.#skipped.name = '';
      return;
    }
    if (name === 'a' || name === 'sup') this.#writer.setFrame({});
    else if (PARAGRAPHS.has(name) || ITEMS.has(name) || HEADING.test(name)) this.#endBlock();
    // Only now, because what has ended stood in this element.
    this.#count(name, -1);
    if (name === this.#body.name && --this.#body.depth === 0) this.#body.name = '';
    if (name === 'li') this.#itemIds.pop();
  }

  onCharacter({chars}: Token.CharacterToken): void {
    this.#properties.text(chars);
    if (!this.#skipped.name) this.#writer.text(chars);
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  // What a scanner of text has no use for.
  onNullCharacter(): void {}
  onComment(): void {}
  onDoctype(): void {}
  onEof(): void {}

  #startElement(name: string, attributes: ReadonlyMap<string, string>): void {
    this.#count(name, 1);
    const id = attributes.get('id') ?? attributes.get('name');
    if (name === 'li') this.#itemIds.push(id ?? '');
    if (attributes.get('itemprop') === 'articleBody') this.#body = {name, depth: 0};
    if (name === this.#body.name) this.#body.depth++;
    const [, level] = HEADING.exec(name) ?? [];
    const isBlock = level !== undefined || PARAGRAPHS.has(name) || ITEMS.has(name);
    if (isBlock) this.#endBlock();
    if (id && (isBlock || !this.#writer.addId(id))) this.#pendingIds.push(id);
    if (this.#properties.isMeta(attributes)) this.#isMeta = true;
    if (isBlock) this.#startBlock(name, Number(level ?? 0));
    else this.#startInline(name, attributes);
  }

  #startBlock(name: string, level: number): void {
    const isItem = ITEMS.has(name) || this.#itemIds.length > 0;
    this.#itemId = this.#itemIds.at(-1) ?? '';
    if (level) this.#writer.start('heading', level);
    else this.#writer.start(isItem ? 'item' : 'paragraph');
  }

  #startInline(name: string, attributes: ReadonlyMap<string, string>): void {
    const href = attributes.get('href') ?? '';
    if (name === 'br') this.#writer.breakLine();
    else if (name === 'img') this.#addImage(attributes);
    else if (CELLS.has(name)) this.#writer.text(' ');
    else if (name === 'sup') this.#writer.setFrame({isRaised: true});
    else if (name === 'a' && href.startsWith('#')) {
      this.#writer.setFrame({note: decodeId(href.slice(1))});
    } else if (name === 'a' && href) {
      const title = attributes.get('title');
      this.#writer.setFrame({url: href, ...(title && {title})});
    }
  }

  #addImage(attributes: ReadonlyMap<string, string>): void {
    const url = attributes.get('src');
    if (url) this.#images.push({url, alt: attributes.get('alt') ?? '', rank: this.#rank()});
  }

  /** Only where a block has words: a page may have any number of empty ones with ids. */
  #idsOf({ids}: Block): string[] {
    const before = this.#pendingIds;
    const isOwn = this.#itemId && !before.includes(this.#itemId);
    return [...before, ...(isOwn ? [this.#itemId] : []), ...ids];
  }

  #endBlock(): void {
    const before = this.#writer.blocks.length;
    this.#writer.end();
    this.#itemId = '';
    if (this.#writer.blocks.length === before) return;
    this.#pendingIds = [];
    this.#isMeta = false;
  }

  #place(block: Block): HtmlBlock {
    return {
      ...block,
      ids: this.#idsOf(block),
      rank: this.#rank(),
      isAside: this.#isOpen('aside') || this.#isOpen('footer'),
      isHeader: this.#isOpen('header') && this.#isOpen('article'),
      isMeta: this.#isMeta,
      isCaption: this.#isOpen('figcaption'),
    };
  }

  #rank(): Rank {
    if (this.#body.name) return 3;
    if (this.#isOpen('article')) return 2;
    return this.#isOpen('main') ? 1 : 0;
  }

  #isOpen(name: string): boolean {
    return (this.#open.get(name) ?? 0) > 0;
  }

  #count(name: string, change: number): void {
    this.#open.set(name, Math.max(0, (this.#open.get(name) ?? 0) + change));
  }
}

function decodeId(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
