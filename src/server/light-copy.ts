import type {Hole} from './template-parts.js';

/** What only a shadow root has, by the name of its element. */
const LEFT_OUT = new Set(['button', 'link', 'slot', 'summary']);
/**
 * By class. Numbers that the list itself has, ways back to where one reads already, and room for
 * buttons.
 */
const LEFT_OUT_CLASS = /^(?:number|references|actions)$/;
/** Of these only the content is copied; what folds, frames or colours it is for the screen. */
const UNWRAPPED = /^(?:details|footer|div|span)$/;
/**
 * By class. A reader mode weighs what stands side by side, so an element is a section; and events
 * follow each other by their dates, which a number in front would only blur.
 */
const RENAMED: Readonly<Record<string, string>> = {root: 'section', events: 'ul'};
const VOID = new Set(['br', 'img', 'link', 'wbr']);
const INLINE = new Set(['span', 'bdi', 'time', 'a']);
/** What says something without a style sheet and without a script. */
const KEPT = new Set([
  ...['data-anchor', 'href', 'lang', 'dir', 'datetime', 'scope', 'colspan', 'target', 'rel'],
  ...['src', 'alt', 'width', 'height', 'loading', 'decoding', 'referrerpolicy'],
]);
/** Stands for an expression; no template has it. */
const HOLE = '\0';
const TOKEN = /\0|<[^>]*>|[^<\0]+/g;
const ATTRIBUTE = /\0|([a-z-]+)="([^"]*)"/g;
const SOURCE_ANCHOR = /^s\d+$/;
/** The copy has places of its own: an id stands once in a page. */
const COPY = '-text';

/** What a text of a template is in the copy. */
export interface CopyPiece {
  text: string;
  /** What comes first: a tag within a line, which may need a space, or something else, or nothing. */
  first: 'inline' | 'other' | '';
  /** A style sheet keeps two spans apart; without it a space does. */
  isAfterSpan: boolean;
}

/** What a template is in the copy. */
export interface CopyPlan {
  /** For each text of the template. */
  pieces: readonly CopyPiece[];
  /** For each expression, whether it is copied. */
  isCopied: readonly boolean[];
}

/**
 * The copy of what a shadow root shows, as plain semantic HTML for the page itself. Reader modes and
 * whatever else does not look into shadow roots find the story there. It is no second drawing: it is
 * written from the same templates, by `serialize`, and leaves out what only a style sheet or a
 * script gives a meaning.
 *
 * All that it is given is escaped.
 *
 * @example
 * // <sup class="run" data-anchor="c1"><a class="marker" href="#lee-s4">[4]</a></sup> is here:
 * // <sup id="lee-c1-text"><a href="#lee-s4-text">[4]</a></sup>
 */
export class LightCopy {
  html = '';
  readonly #linkStart: string;
  readonly #prefix: string;
  #isAfterSpan = false;
  #isOff = false;

  /**
   * @param address - Stands before each link inside the story: `#`.
   * @param prefix - Beginning of each id of the copy: `lee-`.
   */
  constructor(address: string, prefix: string) {
    this.#linkStart = address + prefix;
    this.#prefix = prefix;
  }

  addPiece(piece: CopyPiece | undefined): void {
    if (!piece || this.#isOff) return;
    const {text, first, isAfterSpan} = piece;
    if (first === 'inline' && this.#isAfterSpan) this.html += ' ';
    if (first) this.#isAfterSpan = isAfterSpan;
    this.html += text;
  }

  addText(text: string): void {
    if (!text || this.#isOff) return;
    this.html += text;
    this.#isAfterSpan = false;
  }

  /** What another element shows. */
  addElement(copy: string): void {
    if (this.#isOff) return;
    this.html += copy;
    this.#isAfterSpan = false;
  }

  addAttribute(name: string, value: string): void {
    if (this.#isOff) return;
    if (name === 'data-anchor') this.html += this.#place(value);
    else {
      const isInside = name === 'href' && value.startsWith(this.#linkStart);
      this.html += ` ${name}="${value}${isInside ? COPY : ''}"`;
    }
  }

  /** Copies nothing of what is written meanwhile. */
  without(write: () => void): void {
    const wasOff = this.#isOff;
    this.#isOff = true;
    write();
    this.#isOff = wasOff;
  }

  /** Where a link leads to; the number of a source is that of its marker. */
  #place(anchor: string): string {
    const id = ` id="${this.#prefix}${anchor}${COPY}"`;
    return SOURCE_ANCHOR.test(anchor) ? `${id} value="${anchor.slice(1)}"` : id;
  }
}

/** Plans the copy of a template. Each of its elements has an end tag, unless it is void. */
export function planCopy(texts: readonly string[], holes: readonly Hole[]): CopyPlan {
  return new Planning(texts, holes);
}

class Planning implements CopyPlan {
  readonly pieces: CopyPiece[] = [];
  readonly isCopied: boolean[] = [];
  readonly #holes: readonly Hole[];
  #piece: CopyPiece = {text: '', first: '', isAfterSpan: false};
  /** What ends each open element; `undefined` where it is left out. */
  readonly #ends: (string | undefined)[] = [];
  /** How many of the open elements are left out, or stand in one that is. */
  #leftOut = 0;

  constructor(texts: readonly string[], holes: readonly Hole[]) {
    this.#holes = holes;
    for (const token of texts.join(HOLE).match(TOKEN) ?? []) this.#readToken(token);
    this.pieces.push(this.#piece);
  }

  #readToken(token: string): void {
    if (token === HOLE) this.#addHole(!this.#leftOut);
    else if (token.startsWith('</')) this.#close(token);
    else if (token.startsWith('<')) this.#open(token);
    else if (!this.#leftOut) this.#add(token, 'other', false);
  }

  #addHole(isCopied: boolean): void {
    this.isCopied.push(isCopied);
    this.pieces.push(this.#piece);
    this.#piece = {text: '', first: '', isAfterSpan: false};
  }

  #add(text: string, kind: 'inline' | 'other', isAfterSpan: boolean): void {
    const piece = this.#piece;
    const space = piece.isAfterSpan && kind === 'inline' ? ' ' : '';
    piece.first ||= kind;
    piece.isAfterSpan = isAfterSpan;
    piece.text += space + text;
  }

  #open(tag: string): void {
    const [name = ''] = /[^<>\s\0]+/.exec(tag) ?? [];
    if (this.#leftOut || isAlwaysLeftOut(name, tag)) return this.#leaveOut(name, tag);
    const copied = copiedName(name, tag);
    this.#add(copied && `<${copied}`, INLINE.has(name) ? 'inline' : 'other', false);
    this.#readAttributes(tag, copied !== '');
    if (copied) this.#piece.text += '>';
    if (!VOID.has(name)) this.#ends.push(copied && `</${copied}>`);
  }

  #leaveOut(name: string, tag: string): void {
    this.#readAttributes(tag, false);
    if (VOID.has(name)) return;
    this.#leftOut++;
    this.#ends.push(undefined);
  }

  #readAttributes(tag: string, isCopied: boolean): void {
    for (const [text, name = '', value] of tag.matchAll(ATTRIBUTE)) {
      if (text === HOLE) this.#addHole(isCopied && this.#isKept(this.isCopied.length));
      else if (isCopied && KEPT.has(name)) this.#piece.text += ` ${name}="${value}"`;
    }
  }

  #isKept(index: number): boolean {
    return KEPT.has(this.#holes[index]?.name ?? '');
  }

  #close(tag: string): void {
    const end = this.#ends.pop();
    if (end === undefined) this.#leftOut--;
    else this.#add(end, 'other', tag === '</span>');
  }
}

function isAlwaysLeftOut(name: string, tag: string): boolean {
  const isUnspoken = tag.includes(' aria-hidden="true"');
  return LEFT_OUT.has(name) || LEFT_OUT_CLASS.test(classOf(tag)) || isUnspoken;
}

/** What an element is in the copy; `''` where only its content is there. */
function copiedName(name: string, tag: string): string {
  const copied = RENAMED[classOf(tag)] ?? name;
  return UNWRAPPED.test(copied) ? '' : copied;
}

function classOf(tag: string): string {
  return / class="([^"]*)"/.exec(tag)?.[1] ?? '';
}
